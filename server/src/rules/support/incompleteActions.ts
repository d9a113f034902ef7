import type { Localized } from '@postmortem/schemas';
import { languageOf } from '../../language/language.ts';
import type { ActionItem, Postmortem } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import type { Detection } from '../rule.ts';

export type ActionPart = 'owner' | 'due' | 'ticket';

interface Blank {
  readonly title: Localized;
  /** What is written after the action, with a tab stop. */
  readonly text: Localized;
}

const BLANKS: Readonly<Record<ActionPart, Blank>> = {
  owner: {
    title: { en: 'Add an owner', ja: '担当を追加' },
    text: { en: ' (owner: ${1:team})', ja: '（担当: ${1:チーム}）' },
  },
  due: {
    title: { en: 'Add a due date', ja: '期限を追加' },
    text: { en: ' (due: ${1:date})', ja: '（期限: ${1:日付}）' },
  },
  ticket: {
    title: { en: 'Add a ticket', ja: 'チケットを追加' },
    text: { en: ' (ticket: ${1:key or address})', ja: '（チケット: ${1:番号または URL}）' },
  },
};

function fixFor(part: ActionPart, item: ActionItem): Fix[] {
  const { title, text } = BLANKS[part];
  return [
    { title, edits: [{ start: item.textEnd, end: item.textEnd, insert: text[languageOf(item.text)], snippet: true }] },
  ];
}

const SHOWN = 60;

/** What is shown of an action: its beginning. */
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

/** Every open action item without a part. What is done needs none any more. */
export function* actionsWithout(part: ActionPart, { actionItems }: Postmortem): Iterable<Detection> {
  for (const item of actionItems) {
    if (item[part] !== null || item.done) continue;
    const start = item.textEnd - Math.min(item.text.length, item.textEnd - item.start);
    yield {
      start,
      end: item.textEnd,
      message: 'missing',
      values: { action: shortened(item.text) },
      section: 'action-items',
      fixes: () => fixFor(part, item),
    };
  }
}
