import type { Localized } from '@postmortem/schemas';
import type { Postmortem } from '../postmortem/model.ts';
import type { UnreadLine } from '../postmortem/unreadLines.ts';
import type { Edit } from '../text/edit.ts';

/** What a command does to the text, or why it does nothing, in one line that says what to do. */
export type Outcome = { readonly edits: readonly Edit[] } | Problem;

export interface Problem {
  readonly problem: Localized;
}

export const problem = (en: string, ja: string): Problem => ({ problem: { en, ja } });

export const NO_TIMELINE = problem(
  'This report has no timeline with times. Write its first entry, then try again.',
  '時刻のある時系列がありません。最初の項目を書いてから実行してください。',
);

/** A line with a time that was not read would keep it while the others change: nothing is changed, and the line is named. */
export function unreadProblem({ document: { text } }: Postmortem, { start, end }: UnreadLine): Outcome {
  const line = text.slice(0, start).split(/\r\n|\r|\n/).length;
  const written = text.slice(start, end);
  return problem(
    `Line ${line} gives its time as “${written}”, which can’t be read, so nothing was changed. Correct that line, then try again.`,
    `${line} 行目の「${written}」が時刻として読み取れないため、何も変更していません。この行を直してから実行してください。`,
  );
}

export const UNCLEAR = problem(
  'Nothing was changed: rewriting the entries would change what they say. Write the day into each entry, then try again.',
  '書き換えると意味が変わるため、何も変更していません。各項目に日付を書いてから実行してください。',
);
