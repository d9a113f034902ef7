import type { Hover, HoverParams } from 'vscode-languageserver';
import { ruleOf } from '../../rules/index.ts';
import type { Feature, OpenDocument } from './feature.ts';

const HEADINGS = {
  en: { instead: 'What to write instead', example: 'Example', sources: 'Sources' },
  ja: { instead: '書き換え方', example: '例', sources: '出典' },
} as const;

/** The text of an example without its headings: what is under them is what changes. */
const body = (example: string): string => example.replace(/^#.*\n+/gm, '').trim();

function explanation(id: string, { context: { display: language }, rulePage }: OpenDocument): string | null {
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
export const hover: Feature<HoverParams, Hover | null> = {
  answer(document, { position }) {
    const { text, checked } = document;
    const offset = text.offsetAt(position);
    const here = checked.findings.filter(({ start, end }) => start <= offset && offset <= end);
    const texts = [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => explanation(rule, document) ?? []);
    const [first] = here;
    if (!first || texts.length === 0) return null;
    return {
      contents: { kind: 'markdown', value: texts.join('\n\n---\n\n') },
      range: { start: text.positionAt(first.start), end: text.positionAt(first.end) },
    };
  },
  unread: () => null,
};
