import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked } from '../../lint/check.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Display } from './diagnostics.ts';

const HEADINGS = {
  en: { instead: 'What to write instead', example: 'Example', sources: 'Sources' },
  ja: { instead: '書き換え方', example: '例', sources: '出典' },
} as const;

/** The text of an example without its headings: what stands under them is what changes. */
const body = (example: string): string => example.replace(/^#.*\n+/gm, '').trim();

function explanation(id: string, { language, rulePage }: Display): string | null {
  const rule = ruleOf(id);
  if (!rule) return null;
  const { why, rewrite } = rule.docs[language];
  const heading = HEADINGS[language];
  const example = rule.examples.find((each) => each.language === language);
  const page = rulePage(id);
  return [
    why,
    `**${heading.instead}**: ${rewrite}`,
    ...(example ? [`**${heading.example}**\n\n✗ ${body(example.bad)}\n\n✓ ${body(example.good)}`] : []),
    `**${heading.sources}**\n\n${rule.sources.map((source) => `- ${source}`).join('\n')}`,
    ...(page ? [`[${id}](${page})`] : []),
  ].join('\n\n');
}

/** Why a finding is one: the reasons, an example of each kind and the sources of the rules that speak at a position. */
export function hoverOf(
  { findings }: Checked,
  document: TextDocument,
  position: Position,
  display: Display,
): Hover | null {
  const offset = document.offsetAt(position);
  const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
  const texts = [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => explanation(rule, display) ?? []);
  const [first] = here;
  if (!first || texts.length === 0) return null;
  return {
    contents: { kind: 'markdown', value: texts.join('\n\n---\n\n') },
    range: { start: document.positionAt(first.start), end: document.positionAt(first.end) },
  };
}
