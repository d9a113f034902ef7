import { SUMMARY_KINDS, summaryKind } from '../../summaries/kinds.ts';
import { summaryOf } from '../../summaries/summary.ts';
import { CONFIG_OPTION, command } from '../command.ts';
import { UsageError } from '../errors.ts';
import { readReport } from '../readReport.ts';
import { visible, visibleName } from '../visible.ts';

const IDS = SUMMARY_KINDS.map(({ id }) => id);
const ONE_FILE = new UsageError({
  en: `Name one report and whom it is for: postmortem summary --for ${IDS.join('|')} FILE.`,
  ja: `報告書と宛先を指定してください: postmortem summary --for ${IDS.join('|')} FILE`,
});
const BLANKS = {
  en: (path: string, count: number) =>
    `${path}: ${count === 1 ? '1 blank is' : `${count} blanks are`} left to fill in. Read it before it is sent.`,
  ja: (path: string, count: number) => `${path}: 未記入が ${count} か所あります。送る前に必ず目を通してください。`,
};

/** `postmortem summary`: a report in its own words for somebody else, without names. */
export const summaryCommand = command({
  name: 'summary',
  operands: 'FILE',
  summary: {
    en: 'prints a report in short for others, in its own words and without names',
    ja: '報告書の要約を、人名を除き、本文の言葉で出力します',
  },
  details: {
    en: 'Every sentence is one of the report’s; what it doesn’t tell is a blank in brackets. Guesses, blame, names, hosts and secrets are left out. It is in the language of the report.',
    ja: '文はすべて報告書の本文から取り、書かれていないことは［　］の空欄にします。推測、人を責める文、人名、ホスト名、秘密情報は含めません。言語は報告書に従います。',
  },
  options: {
    for: {
      type: 'string',
      values: IDS,
      help: {
        en: 'whom it is for: colleagues, users, customers, or as a notice in three stages',
        ja: '宛先。社内チャット、ステータスページ、お客様、障害連絡（第一報・中間報・最終報）',
      },
    },
    config: CONFIG_OPTION,
  },
  examples: [
    {
      line: 'postmortem summary --for status-page docs/postmortems/checkout.md',
      says: { en: 'for the status page', ja: 'ステータスページ用' },
    },
    {
      line: 'postmortem summary --for first-report docs/postmortems/checkout.md',
      says: { en: 'the first notice', ja: '障害連絡の第一報' },
    },
  ],
  async run({ values, operands, display }, console) {
    const [path, ...others] = operands;
    const kind = values.for === undefined ? null : summaryKind(values.for);
    if (!path || others.length > 0 || !kind) throw ONE_FILE;
    const { postmortem, settings, isUsable, read } = await readReport(path, values.config, display, console);
    const { text, blanks } = summaryOf(postmortem, kind, { people: settings.people, read });
    console.write(visible(text));
    if (blanks.length > 0) console.error(BLANKS[display](visibleName(path), blanks.length));
    return isUsable ? 0 : 2;
  },
});
