import { SECTION_IDS, type SectionId, sectionIdFrom } from '@postmortem/schemas';
import type { Postmortem } from '../../postmortem/model.ts';
import { PUBLIC_SECTIONS } from '../../publicVersion/keptSections.ts';
import { publicVersionOf } from '../../publicVersion/publicVersion.ts';
import { didYouMean } from '../../text/didYouMean.ts';
import { CONFIG_OPTION, command } from '../command.ts';
import { UsageError } from '../errors.ts';
import { isSameFile } from '../files.ts';
import { jsonText } from '../jsonText.ts';
import { writeOutput } from '../outputFile.ts';
import { printedPublicVersion, publicVersionLines } from '../printedPublicVersion.ts';
import { readReport } from '../readReport.ts';

const ONE_FILE = new UsageError({
  en: 'Name one report: postmortem export --public FILE.',
  ja: '報告書を一つ指定してください: postmortem export --public FILE',
});
const OVER_SOURCE = (path: string): UsageError =>
  new UsageError({
    en: `--output ${path} is the report itself, and nothing was written. Name another file.`,
    ja: `--output ${path} は元の報告書です。何も書き込みませんでした。別のファイルを指定してください。`,
  });
const NOTHING_LEFT = (path: string, sections: string): UsageError =>
  new UsageError({
    en: `${path} has none of the sections that were chosen. Choose others, or --sections all. It has: ${sections || '–'}.`,
    ja: `${path} には選んだセクションがありません。別のセクションか --sections all を指定してください（あるもの: ${sections || 'なし'}）。`,
  });

const ALL = 'all';

/** The sections that an option names; null for all. @throws UsageError for an unknown one */
function chosenSections(written: string | undefined, own: readonly SectionId[]): ReadonlySet<SectionId> | null {
  if (written === undefined) return new Set(PUBLIC_SECTIONS);
  const names = written.split(',').map((name) => name.trim());
  if (names.includes(ALL)) return null;
  const known: readonly string[] = [...new Set<string>([...SECTION_IDS, ...own])];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return new Set(names.map(sectionIdFrom));
  const meant = didYouMean(unknown, known);
  throw new UsageError({
    en: `Unknown section “${unknown}”.${meant.en} Sections: ${known.join(', ')}, ${ALL}.`,
    ja: `「${unknown}」というセクションはありません。${meant.ja}使えるのは ${known.join('、')}、${ALL} です。`,
  });
}

const idsOf = ({ sections }: Postmortem): SectionId[] => [...new Set(sections.flatMap(({ ids }) => ids))];

/** `postmortem export --public`: a report for readers outside, and what an editor should look at in it. */
export const exportCommand = command({
  name: 'export',
  operands: 'FILE',
  summary: {
    en: 'prints a report for readers outside, without names, hosts and secrets',
    ja: '人名・ホスト名・秘密情報を除いた、公開用の報告書を出力します',
  },
  details: {
    en: 'Names become roles, the same for the same person. What was replaced and left out, and what is doubtful, is listed on standard error. The report itself stays as it is. Read the result before it is published.',
    ja: '人名は役割に置き換え、同じ人は同じ呼び方にします。置き換えたもの、省いたもの、確認が必要なものを標準エラー出力に表示します。元の報告書は変更しません。公開前に必ず目を通してください。',
  },
  options: {
    public: {
      type: 'boolean',
      help: { en: 'for the public: the one kind of export that there is', ja: '公開用に出力します（必須）' },
    },
    sections: {
      type: 'string',
      value: 'ID,…',
      help: {
        en: 'the sections that it has, or “all”; without it, those that tell what happened, why, and what will change',
        ja: '含めるセクション。all ですべて。省略すると、経過・原因・対策など公開向けのもの',
      },
    },
    format: {
      type: 'string',
      values: ['markdown', 'json'],
      default: 'markdown',
      help: { en: 'JSON holds the text and the lists', ja: '出力形式。json は本文と一覧を含みます' },
    },
    output: {
      type: 'string',
      value: 'FILE',
      help: { en: 'a file instead of standard output', ja: '標準出力の代わりに書き込むファイル' },
    },
    config: CONFIG_OPTION,
  },
  examples: [
    {
      line: 'postmortem export --public --output public.md docs/postmortems/checkout.md',
      says: { en: 'a version to publish', ja: '公開用の版を作る' },
    },
    {
      line: 'postmortem export --public --sections summary,impact,timeline docs/postmortems/checkout.md',
      says: { en: 'only what happened', ja: '起きたことだけ' },
    },
  ],
  async run({ values, operands, display }, console) {
    const [path, ...others] = operands;
    if (!values.public || !path || others.length > 0) throw ONE_FILE;
    const { output, format } = values;
    if (output !== undefined && isSameFile(path, output)) throw OVER_SOURCE(output);
    const { postmortem, settings, at, isUsable, read } = await readReport(path, values.config, display, console);
    const ids = idsOf(postmortem);
    const sections = chosenSections(values.sections, ids);
    if (sections && !ids.some((id) => sections.has(id))) throw NOTHING_LEFT(path, ids.join(', '));
    const version = publicVersionOf(postmortem, { people: settings.people, sections, read });
    const printed = format === 'json' ? `${jsonText(printedPublicVersion(version, at))}\n` : version.text;
    await writeOutput(output ?? '-', printed, console);
    if (format === 'markdown')
      for (const line of publicVersionLines(path, printedPublicVersion(version, at), display)) console.error(line);
    return isUsable ? 0 : 2;
  },
});
