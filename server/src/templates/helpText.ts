import { LANGUAGES, SECTIONS, TEMPLATES } from '@postmortem/schemas';
import { withoutTabStops } from '../text/snippet.ts';

/** A line as it is compared: without list marks and markup, with single spaces. */
const normaliseHelp = (line: string): string =>
  line
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?/, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Lines with something to fill in: what an editor leaves where a writer goes on without filling it in. */
const unfilled = (body: readonly string[]): string[] =>
  body.filter((line) => /\$\{\d+:/.test(line)).map(withoutTabStops);

function shippedHelp(): Set<string> {
  const help = new Set<string>();
  const add = (lines: readonly string[]): void => {
    for (const line of lines) help.add(normaliseHelp(line));
  };
  for (const language of LANGUAGES) {
    for (const { wording } of SECTIONS) add([wording[language].guidance, ...unfilled(wording[language].body)]);
    for (const { guidance, body } of TEMPLATES.flatMap(({ sections }) => sections)) {
      add([...(guidance ? [guidance[language]] : []), ...(body ? unfilled(body[language]) : [])]);
    }
  }
  return help;
}

const SHORTEST = 8;
const shipped = shippedHelp();
const ofForms = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Is a line the help of a template: of those that ship, or of the template that the report is held to? */
export function isHelp(line: string, help: readonly string[]): boolean {
  const normal = normaliseHelp(line);
  if (normal.length < SHORTEST) return false;
  const own = ofForms.get(help) ?? new Set(help.map(normaliseHelp));
  ofForms.set(help, own);
  return shipped.has(normal) || own.has(normal);
}
