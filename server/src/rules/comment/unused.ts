import { meant } from '../../text/didYouMean.ts';
import type { Edit, Fix } from '../../text/edit.ts';
import { lineStart, nextLine } from '../../text/lines.ts';
import { type Detection, rule, type UnusedComment } from '../rule.ts';

/** Takes a comment out, with its line where nothing else is there. */
function removal({ start, end }: { start: number; end: number }, text: string): Edit {
  const from = lineStart(text, start);
  const to = nextLine(text, end);
  const alone = text.slice(from, start).trim() === '' && text.slice(end, to).trim() === '';
  if (alone) return { start: from, end: to, insert: '' };
  const spaces = /(?<![ \t])[ \t]*$/.exec(text.slice(from, start))![0].length;
  return { start: start - spaces, end, insert: '' };
}

const rename = ({ start, end, nearest }: NonNullable<UnusedComment['unknown']>): Fix[] =>
  nearest === null
    ? []
    : [
        {
          title: { en: `Replace it by ${nearest}`, ja: `${nearest} に置き換える` },
          edits: [{ start, end, insert: nearest }],
        },
      ];

export const unused = rule({
  id: 'comment/unused',
  since: '0.1.0',
  severity: 'hint',
  kind: 'form',
  unit: 'document',
  sources: [
    'ESLint, “Report unused eslint-disable comments”: a comment without an effect hides the next finding there.',
  ],
  docs: {
    en: {
      summary: 'a suppression comment that suppresses nothing',
      why: 'The finding that it was written for is gone; left in, the comment will hide the next one.',
      rewrite: 'Remove the comment.',
    },
    ja: {
      summary: '不要になった抑止コメント',
      why: '対応する指摘はもうありません。残すと、今後の指摘を隠します。',
      rewrite: 'コメントを削除します。',
    },
  },
  messages: {
    unused: {
      en: 'This comment suppresses nothing any more. Left in, it hides the next finding: remove it.',
      ja: 'この抑止コメントに対応する指摘はもうありません。残すと今後の指摘を隠すため、削除してください。',
    },
    tooMany: {
      en: 'This comment and those after it have no effect: there are too many. Turn rules off in .postmortem.yaml.',
      ja: '抑止コメントが多すぎるため、これ以降は無効です。ルールは .postmortem.yaml で無効にしてください。',
    },
    unknown: {
      en: 'No rule is called “{name}”.{meant} A reason comes behind “--”.',
      ja: '「{name}」というルールはありません。{meant}理由は「--」の後に書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Root cause\n\n<!-- postmortem-disable-next-line wording/speculation -- quoted -->\nThe disk was full.',
      good: '## Root cause\n\n<!-- postmortem-disable-next-line wording/speculation -- agreed in review -->\nThe disk was probably full.',
    },
    {
      language: 'ja',
      bad: '## 原因\n\n<!-- postmortem-disable-next-line wording/speculation -- 引用 -->\nディスクが満杯だった。',
      good: '## 原因\n\n<!-- postmortem-disable-next-line wording/speculation -- レビューで合意 -->\nディスクが満杯だったと思われる。',
    },
  ],
  *detect({ document: { text } }, { unusedComments }): Iterable<Detection> {
    for (const comment of unusedComments()) {
      const { start, end, unknown, isTooMany } = comment;
      if (isTooMany) {
        yield { start, end, message: 'tooMany' };
        continue;
      }
      const remove: Fix = {
        title: { en: 'Remove the comment', ja: 'コメントを削除' },
        mechanical: unknown === null,
        edits: [removal(comment, text)],
      };
      if (!unknown) {
        yield { start, end, message: 'unused', fixes: () => [remove] };
        continue;
      }
      const { name, nearest } = unknown;
      yield {
        start: unknown.start,
        end: unknown.end,
        message: 'unknown',
        values: { name, meant: meant(nearest) },
        fixes: () => [...rename(unknown), remove],
      };
    }
  },
});
