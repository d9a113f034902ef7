import { ruleNamed } from '../../../rules/index.ts';
import type { OpenDocument } from '../feature.ts';
import type { HoverAt } from './hoverAt.ts';

const HEADINGS = {
  en: { instead: 'What to write instead', example: 'Example', sources: 'Sources' },
  ja: { instead: '書き換え方', example: '例', sources: '出典' },
} as const;

/** An example as it is written, with its headings: without them those of structure show nothing. */
const shown = (mark: string, example: string): string => `${mark}\n~~~markdown\n${example.trim()}\n~~~`;

function explanation(id: string, { context: { display: language }, rulePage }: OpenDocument): string | null {
  const rule = ruleNamed(id);
  if (!rule) return null;
  const { why, rewrite } = rule.docs[language];
  const heading = HEADINGS[language];
  const example = rule.examples.find((each) => each.language === language);
  const page = rulePage(id);
  return [
    why,
    `**${heading.instead}**: ${rewrite}`,
    ...(example ? [`**${heading.example}**`, shown('✗', example.bad), shown('✓', example.good)] : []),
    `**${heading.sources}**\n\n${rule.sources.map((source) => `- ${source}`).join('\n')}`,
    ...(page ? [`[${id}](${page})`] : []),
  ].join('\n\n');
}

/** Why a finding is one: the reasons, an example of each kind and the sources of the rules that speak at a place. */
export const findingHover: HoverAt = (offset, document) => {
  const here = document.checked.findings.filter(({ start, end }) => start <= offset && offset <= end);
  const texts = [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => explanation(rule, document) ?? []);
  const [first] = here;
  return first && texts.length > 0 ? { start: first.start, end: first.end, texts } : null;
};
