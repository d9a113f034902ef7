import type { Language, Localized, Severity } from '@postmortem/schemas';
import type { Rule } from '../../server/src/rules/rule.ts';

const HEADINGS: Localized<
  Readonly<Record<'why' | 'rewrite' | 'found' | 'better' | 'source' | 'severity' | 'configure', string>>
> = {
  en: {
    severity: 'Severity',
    why: 'Why it matters',
    rewrite: 'What to write instead',
    found: 'Found in',
    better: 'Not in',
    source: 'Sources',
    configure: 'Configuration',
  },
  ja: {
    severity: '重大度',
    why: '理由',
    rewrite: '書き換え方',
    found: '指摘される例',
    better: '指摘されない例',
    source: '出典',
    configure: '設定',
  },
};

const SEVERITY_NAMES: Localized<Readonly<Record<Severity | 'off', string>>> = {
  en: { off: 'off', error: 'error', warning: 'warning', info: 'information', hint: 'hint' },
  ja: { off: 'オフ', error: 'エラー', warning: '警告', info: '情報', hint: 'ヒント' },
};

const fenced = (text: string): string => `~~~markdown\n${text}\n~~~`;

/** The page of a rule, from its own data and examples. */
export function ruleDocument(rule: Rule, language: Language): string {
  const { summary, why, rewrite } = rule.docs[language];
  const heading = HEADINGS[language];
  const examples = rule.examples.filter((example) => example.language === language);
  return `${[
    `# ${rule.id}`,
    `${summary[0]!.toUpperCase()}${summary.slice(1)}${language === 'ja' ? '。' : '.'} ${heading.severity}: ${SEVERITY_NAMES[language][rule.severity]}${language === 'ja' ? '。' : '.'}`,
    `## ${heading.why}`,
    why,
    `## ${heading.rewrite}`,
    rewrite,
    ...examples.flatMap(({ bad, good }) => [`## ${heading.found}`, fenced(bad), `## ${heading.better}`, fenced(good)]),
    `## ${heading.configure}`,
    `~~~yaml\n# .postmortem.yaml\nrules:\n  ${rule.id}: off # error, warning, info, hint\n~~~`,
    `## ${heading.source}`,
    rule.sources.map((source) => `- ${source}`).join('\n'),
  ].join('\n\n')}\n`;
}

/** The table of all rules for the README. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, docs }) =>
      `| [\`${id}\`](docs/rules/${id}.md) | ${severity} | ${docs.en.summary} | ${docs.ja.summary} |`,
  );
  return ['| rule | severity | finds | 内容 |', '|---|---|---|---|', ...rows, ''].join('\n');
}
