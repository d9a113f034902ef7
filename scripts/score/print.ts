import { LANGUAGES } from '@postmortem/schemas';
import type { Result } from './build.ts';
import { compare } from './compare.ts';
import type { Expectation } from './expectations.ts';
import type { Judged } from './judge.ts';
import type { Report } from './reports.ts';
import { type Counts, NOTHING, precision, recall, tally } from './tally.ts';

export const percent = (part: number | null): string => (part === null ? '–' : `${Math.round(part * 100)} %`);

const COLUMNS = ['expected', 'found', 'missed', 'false', 'precision', 'recall'];
const NAME = 24;

const head = (title: string): string => title.padEnd(NAME) + COLUMNS.map((name) => `  ${name}`).join('');

const row = (name: string, counts: Counts): string =>
  name.padEnd(NAME) +
  [
    counts.expected,
    counts.found,
    counts.expected - counts.found,
    counts.false,
    percent(precision(counts)),
    percent(recall(counts)),
  ]
    .map((value, index) => String(value).padStart(COLUMNS[index]!.length + 2))
    .join('');

/** The judgements on the reports of a language, or on all. */
export const judgementsOf = ({ judgements }: Result, reports: readonly Report[], language?: string) =>
  judgements.filter((_, index) => language === undefined || reports[index]!.language === language);

/** Counts by rule for each language, and for all. */
export function table(result: Result, reports: readonly Report[]): string {
  const parts = [...LANGUAGES, undefined].map((language) => {
    const { rows, all, reports: number, median, clean } = tally(judgementsOf(result, reports, language));
    return [
      head(`${language ?? 'all'}, ${number} reports`),
      ...rows.map(({ rule, ...counts }) => row(rule, counts)),
      row('all rules', all),
      `findings a report (median): ${median}; clean reports without a false finding: ${clean.kept} of ${clean.reports}`,
    ].join('\n');
  });
  return [`build ${result.build}`, ...parts].join('\n\n');
}

const quoted = ({ lines }: Report, line: number): string => `        ${lines[line - 1]?.trim().slice(0, 160) ?? ''}`;

const because = (by: Expectation | null): string => (by?.note ? ` (${by.note})` : '');

function found(report: Report, word: string, { finding, by }: Judged): string {
  const { rule, line, severity, message } = finding;
  return `${word} ${report.path}:${line} ${rule} [${severity}] ${message}${because(by)}\n${quoted(report, line)}`;
}

function missed(report: Report, { rules, lines, section, note }: Expectation): string {
  const line = lines[0] ?? 1;
  const place = section === null ? '' : ` ${section}`;
  return `missed  ${report.path}:${line} ${rules.join('|')}${place}${note && ` (${note})`}\n${quoted(report, line)}`;
}

/** Every expectation that is missed and every finding that is false, with the line it is about. */
export function details({ judgements }: Result, reports: readonly Report[]): string {
  return reports
    .flatMap((report, index) => {
      const judgement = judgements[index]!;
      return [
        ...judgement.missed.map((expectation) => missed(report, expectation)),
        ...judgement.findings
          .filter(({ verdict }) => verdict === 'false')
          .map((judged) => found(report, judged.by ? 'trap   ' : 'false  ', judged)),
      ];
    })
    .join('\n');
}

/** The counts of each rule that differ between two builds, and of all. */
function changedCounts(before: Result, after: Result): readonly string[] {
  const [old, now] = [tally(before.judgements), tally(after.judgements)];
  const ruleNames = [...new Set([...old.rows, ...now.rows].map(({ rule }) => rule))].sort();
  const of = ({ rows }: typeof old, name: string): Counts => rows.find(({ rule }) => rule === name) ?? NOTHING;
  const changed = ruleNames.filter((rule) => row('', of(old, rule)) !== row('', of(now, rule)));
  return [
    ...changed.flatMap((rule) => [row(rule, of(old, rule)), row('', of(now, rule))]),
    row('all rules before', old.all),
    row('all rules after', now.all),
  ];
}

/** What went and came between two builds, each marked right, false or neutral. */
export function differences(before: Result, after: Result, reports: readonly Report[]): string {
  const changes = reports.flatMap((report, index) =>
    compare(before.judgements[index]!, after.judgements[index]!).map((change) => ({ report, change })),
  );
  const sum = (word: string): string => {
    const these = changes.filter(({ change }) => change.change === word);
    const counts = ['right', 'false', 'neutral'].map(
      (verdict) => `${these.filter(({ change }) => change.verdict === verdict).length} ${verdict}`,
    );
    return `${word}: ${counts.join(', ')}`;
  };
  return [
    ...changes.map(({ report, change }) => found(report, `${change.change} ${change.verdict.padEnd(7)}`, change)),
    `before: build ${before.build}; after: build ${after.build}`,
    `${sum('gone')}; ${sum('new')}`,
    '',
    head('before, then after'),
    ...changedCounts(before, after),
  ].join('\n');
}
