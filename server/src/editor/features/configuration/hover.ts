import type { Language } from '@postmortem/schemas';
import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { keysBelow } from '../../../configuration/keyTexts.ts';
import { readSource } from '../../../configuration/readSource.ts';
import { ruleNamed } from '../../../rules/index.ts';
import { rangeOf } from '../../ranges.ts';

/** Every path that ends with a key. */
function pathsIn(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => pathsIn(each, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])]);
}

const named = (path: readonly PropertyKey[]): string[] => path.filter((each) => typeof each === 'string');

/** What a key is for; of a rule, what it finds. */
function textOf(path: readonly PropertyKey[], display: Language): string | null {
  const keys = named(path);
  const key = keys.at(-1)!;
  const summary = keys.at(-2) === 'rules' ? ruleNamed(key)?.docs[display].summary : undefined;
  if (summary) return summary.charAt(0).toUpperCase() + summary.slice(1);
  return keysBelow(keys.slice(0, -1))[key]?.[display] ?? null;
}

/** On a key of a configuration: what it is for. */
export async function hoverConfiguration(
  document: TextDocument,
  position: Position,
  display: Language,
): Promise<Hover | null> {
  const { value, broken, keyPlaceOf } = await readSource(document.uri, document.getText());
  if (broken) return null;
  const offset = document.offsetAt(position);
  for (const path of pathsIn(value)) {
    const { start, end } = keyPlaceOf(path);
    const text = start <= offset && offset < end ? textOf(path, display) : null;
    if (text === null) continue;
    return { contents: text, range: rangeOf(document, { start, end }) };
  }
  return null;
}
