import { LANGUAGES } from '@postmortem/schemas';
import { RULES } from '../../server/src/rules/index.ts';
import type { Result } from './build.ts';
import { judgementsOf, percent } from './print.ts';
import type { Report } from './reports.ts';
import { type Counts, precision, recall, tally } from './tally.ts';

const LANGUAGE_NAMES = { en: 'English', ja: 'Japanese' } as const;

const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const cells = (counts: Counts): readonly string[] => [
  String(counts.expected),
  String(counts.found),
  String(counts.false),
  percent(precision(counts)),
  percent(recall(counts)),
];

function introduction({ build }: Result, reports: readonly Report[], day: string): string {
  const numbers = LANGUAGES.map(
    (each) => `${reports.filter(({ language }) => language === each).length} ${LANGUAGE_NAMES[each]}`,
  );
  return `Measured on ${day} with build \`${build}\` on ${reports.length} incident reports (${numbers.join(', ')}) in
[test/reports](../test/reports). The project wrote these reports itself, of invented companies, in the shapes that people use.
What a careful reviewer would say was written down before the tool was first run on them; corrections since then are in the
history. ${reports.length} reports are few, most rules have fewer than five faults to find, and who changes a rule may have these reports
in sight. So the figures tell builds apart; they promise nothing about other documents.`;
}

/** `docs/accuracy.md`: how right the rules are on the project's own reports. @param day when it was measured */
export function accuracyDocument(result: Result, reports: readonly Report[], day: string): string {
  const { rows, all, median, clean } = tally(result.judgements);
  const languages = LANGUAGES.map((language) => ({
    language,
    ...tally(judgementsOf(result, reports, language)),
  }));
  const silent = RULES.filter(({ id }) => rows.every(({ rule }) => rule !== id)).map(({ id }) => `\`${id}\``);
  const head = ['expected', 'found', 'false', 'precision', 'recall'];
  return `${[
    '# How often the rules are right',
    '<!-- Written by `npm run score -- --write`. -->',
    introduction(result, reports, day),
    `**Precision** is the share of what the tool says that is right, **recall** the share of the faults that it finds. A finding is
false unless a reviewer would make it, or may. Hints count neither way. The median report gets ${median} findings. A reviewer has
nothing to say of ${clean.reports} reports; of ${clean.kept} of them the tool says nothing false.`,
    '## By language',
    markdownTable(
      ['reports in', ...head],
      [
        ...languages.map(({ language, all: counts }) => [LANGUAGE_NAMES[language], ...cells(counts)]),
        ['both', ...cells(all)],
      ],
    ),
    '## By rule',
    markdownTable(
      ['rule', ...head],
      rows.map(({ rule, ...counts }) => [`\`${rule}\``, ...cells(counts)]),
    ),
    `Nothing to find and nothing found: ${silent.join(', ')}.`,
    '## The reports',
    markdownTable(
      ['report', 'kind', 'expected'],
      reports.map(({ path, description, all: expectations }) => [
        `[${path.replace(/^test\/reports\//, '')}](../${path})`,
        description,
        String(expectations.filter(({ kind }) => kind === 'expect').length),
      ]),
    ),
  ].join('\n\n')}\n`;
}
