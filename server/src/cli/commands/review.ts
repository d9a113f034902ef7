import { reviewAsMarkdown } from '../../review/asMarkdown.ts';
import { reviewAsText } from '../../review/asText.ts';
import { printedReview } from '../../review/printed.ts';
import { reviewOf } from '../../review/review.ts';
import { CONFIG_OPTION, command } from '../command.ts';
import { UsageError } from '../errors.ts';
import { jsonText } from '../jsonText.ts';
import { readReport } from '../readReport.ts';
import { today } from '../today.ts';
import { visible, visibleName } from '../visible.ts';

const ONE_FILE = new UsageError({
  en: 'Name one report: postmortem review FILE.',
  ja: '報告書を一つ指定してください: postmortem review FILE',
});

/** `postmortem review`: what a reviewer would ask of a report, in order, and what is in order already. */
export const reviewCommand = command({
  name: 'review',
  operands: 'FILE',
  summary: {
    en: 'prints what a reviewer would ask of a report, in order',
    ja: 'レビューで問われる点を、問われる順に表示します',
  },
  details: {
    en: 'What is missing, blank or a guess, who does what by when, which times can’t be right, and what is in order. Hints are listed and don’t count. A comment that silences a finding waives it if it gives a reason behind “--”. Exit status: 0 ready for review, 1 points are left, 2 the report or its configuration can’t be used.',
    ja: '不足・未記入・推測、対策の担当と期限、合わない時刻などと、確認済みの点を表示します。ヒントは一覧に載りますが、数えません。抑止コメントは「--」の後に理由があれば、対象外として扱います。終了ステータス: 0 準備ができている、1 点が残っている、2 報告書または設定を使えない。',
  },
  options: {
    format: {
      type: 'string',
      values: ['text', 'markdown', 'json'],
      default: 'text',
      help: {
        en: 'for the terminal, to paste into a pull request, or for programs',
        ja: '出力形式。text は端末、markdown はプルリクエスト、json はプログラム向け',
      },
    },
    config: CONFIG_OPTION,
  },
  examples: [
    {
      line: 'postmortem review docs/postmortems/checkout.md',
      says: { en: 'is it ready for review?', ja: 'レビューの準備ができているかを確かめる' },
    },
    {
      line: 'postmortem review --format markdown docs/postmortems/checkout.md',
      says: { en: 'a task list to paste into the pull request', ja: 'プルリクエストに貼るチェックリスト' },
    },
  ],
  async run({ values, operands, display }, console) {
    const [path, ...others] = operands;
    if (!path || others.length > 0) throw ONE_FILE;
    const { checked, at, isUsable } = await readReport(path, values.config, display, console);
    const review = reviewOf(checked, { today: today() });
    const title = checked.postmortem.metadata.title?.value || null;
    const printed = printedReview(review, path, title, at, display);
    if (values.format === 'json') console.write(`${jsonText(printed)}\n`);
    else if (values.format === 'markdown') console.write(visible(reviewAsMarkdown(printed, display)));
    else console.write(visible(reviewAsText({ ...printed, path: visibleName(path) }, display)));
    if (!isUsable) return 2;
    return review.state === 'open' ? 1 : 0;
  },
});
