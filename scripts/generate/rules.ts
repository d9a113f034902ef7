import { LANGUAGES, type Language, type Localized, type Severity } from '@postmortem/schemas';
import type { Rule } from '../../server/src/rules/rule.ts';

const HEADINGS: Localized<
  Readonly<
    Record<
      'why' | 'rewrite' | 'found' | 'better' | 'phrases' | 'others' | 'left' | 'source' | 'severity' | 'configure',
      string
    >
  >
> = {
  en: {
    severity: 'Severity',
    why: 'Why it matters',
    rewrite: 'What to write instead',
    found: 'Found in',
    better: 'Not in',
    phrases: 'Phrases',
    others: 'Phrases in Japanese',
    left: 'left alone',
    source: 'Sources',
    configure: 'Configuration',
  },
  ja: {
    severity: '重大度',
    why: '理由',
    rewrite: '書き換え方',
    found: '指摘される例',
    better: '指摘されない例',
    phrases: '語句',
    others: '英語の語句',
    left: '指摘しない文',
    source: '出典',
    configure: '設定',
  },
};

const SEVERITY_NAMES: Localized<Readonly<Record<Severity | 'off', string>>> = {
  en: { off: 'off', error: 'error', warning: 'warning', info: 'information', hint: 'hint' },
  ja: { off: 'オフ', error: 'エラー', warning: '警告', info: '情報', hint: 'ヒント' },
};

const fenced = (text: string): string => `~~~markdown\n${text}\n~~~`;

/** The phrases of a rule with their sentences, those of the page's language first. */
function phraseTables({ cues }: Rule, language: Language): string[] {
  if (!cues) return [];
  const heading = HEADINGS[language];
  const cell = (sentences: readonly string[]): string => sentences.join('<br>').replaceAll('|', '\\|');
  const tables = (of: Language): string[] =>
    [...new Set(cues[of].map(({ kind }) => kind))].flatMap((kind) => [
      `### ${kind[0]!.toUpperCase()}${kind.slice(1)}`,
      [
        `| ID | ${heading.found} | ${heading.left} |`,
        '|---|---|---|',
        ...cues[of]
          .filter((cue) => cue.kind === kind)
          .map(({ id, matches, ignores }) => `| ${id} | ${cell(matches)} | ${cell(ignores)} |`),
      ].join('\n'),
    ]);
  const others = LANGUAGES.filter((other) => other !== language).flatMap(tables);
  return [`## ${heading.phrases}`, ...tables(language), `## ${heading.others}`, ...others];
}

/** What `.postmortem.yaml` can say to the rule. */
function configuration({ id, options }: Rule, language: Language): string {
  const names = Object.entries(options?.docs ?? {});
  const settings = names.map(([name, docs]) => `#   ${name}: ${docs[language]}`);
  const example =
    names.length > 0
      ? [`  # ${id}: [warning, { ${names[0]![0]}: ${names[0]![0] === 'minutes' ? '30' : '[...]'} }]`, ...settings]
      : [];
  return `~~~yaml\n# .postmortem.yaml\nrules:\n  ${[`${id}: off # error, warning, info, hint`, ...example].join('\n')}\n~~~`;
}

/** What the rule finds, how it is told and since when. */
function opening({ docs, severity, since }: Rule, language: Language): string {
  const { summary } = docs[language];
  const name = SEVERITY_NAMES[language][severity];
  if (language === 'ja') return `${summary}（重大度: ${name}、${since} 以降）`;
  return `${summary[0]!.toUpperCase()}${summary.slice(1)}. ${HEADINGS.en.severity}: ${name}. Since ${since}.`;
}

/** The page of a rule, from its own data and examples. */
export function ruleDocument(rule: Rule, language: Language): string {
  const { why, rewrite } = rule.docs[language];
  const heading = HEADINGS[language];
  const examples = rule.examples.filter((example) => example.language === language);
  return `${[
    `# ${rule.id}`,
    opening(rule, language),
    `## ${heading.why}`,
    why,
    `## ${heading.rewrite}`,
    rewrite,
    ...examples.flatMap(({ bad, good }) => [`## ${heading.found}`, fenced(bad), `## ${heading.better}`, fenced(good)]),
    ...phraseTables(rule, language),
    `## ${heading.configure}`,
    configuration(rule, language),
    `## ${heading.source}`,
    rule.sources.map((source) => `- ${source}`).join('\n'),
  ].join('\n\n')}\n`;
}

const TABLE_HEAD: Localized<string> = { en: '| rule | severity | finds |', ja: '| 規則 | 重大度 | 指摘する内容 |' };

/** The table of all rules for the README of a language. */
export function ruleTable(rules: readonly Rule[], language: Language): string {
  const suffix = language === 'en' ? '' : `.${language}`;
  const rows = rules.map(({ id, severity, docs }) => {
    const page = `[\`${id}\`](docs/rules/${id}${suffix}.md)`;
    return `| ${page} | ${language === 'en' ? severity : SEVERITY_NAMES[language][severity]} | ${docs[language].summary} |`;
  });
  return [TABLE_HEAD[language], '|---|---|---|', ...rows, ''].join('\n');
}
