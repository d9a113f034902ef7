import type { Language } from '@postmortem/schemas';
import { LANGUAGES, SECTION_IDS, SEVERITIES, TEMPLATES } from '@postmortem/schemas';
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { keysBelow } from '../../../configuration/keyTexts.ts';
import { RULES } from '../../../rules/index.ts';
import { type Spot, spotAt } from './spot.ts';

interface Word {
  readonly label: string;
  readonly detail?: string;
}

const wordsOf = (labels: readonly string[]): Word[] => labels.map((label) => ({ label }));
const isRule = (key: string | undefined): boolean => RULES.some(({ id }) => id === key);

/** What may stand behind a key. @param path that the key is below */
function valuesOf(key: string, path: readonly string[], display: Language): readonly Word[] {
  if (isRule(key)) return wordsOf([...SEVERITIES, 'off']);
  if (path.at(-1) === 'actions') return wordsOf(['required', 'optional']);
  if (key === 'language') return wordsOf(['auto', ...LANGUAGES]);
  return key === 'template' ? TEMPLATES.map(({ id, name }) => ({ label: id, detail: name[display] })) : [];
}

/** Keys and items of lists that may stand below a path, and what is written behind them. */
function wordsBelow(path: readonly string[], display: Language): { words: readonly Word[]; suffix: string } {
  const last = path.at(-1);
  if (isRule(last)) return { words: wordsOf([...SEVERITIES, 'off']), suffix: '' };
  if (last === 'rules')
    return { words: RULES.map(({ id, docs }) => ({ label: id, detail: docs[display].summary })), suffix: ': ' };
  if (last === 'sections' && path.length > 1) return { words: wordsOf(SECTION_IDS), suffix: '' };
  const words = Object.entries(keysBelow(path)).map(([label, text]) =>
    text ? { label, detail: text[display] } : { label },
  );
  return { words, suffix: ': ' };
}

function wordsAt({ key, path }: Spot, display: Language): { words: readonly Word[]; suffix: string } {
  return key === null ? wordsBelow(path, display) : { words: valuesOf(key, path, display), suffix: '' };
}

/** In a YAML configuration: its keys with what each is for, the rules with what each finds, and the words that a key takes. */
export function completeConfiguration(document: TextDocument, position: Position, display: Language): CompletionItem[] {
  const spot = spotAt(document, position);
  if (!spot) return [];
  const { words, suffix } = wordsAt(spot, display);
  // What is left of the word goes; a colon that stands there stays.
  const after = document.getText({ start: position, end: { line: position.line + 1, character: 0 } });
  const rest = spot.typed === '' ? 0 : /^[\w/-]{0,60}/.exec(after)![0].length;
  const start = { ...position, character: position.character - spot.typed.length };
  const range = { start, end: { ...position, character: position.character + rest } };
  const behind = suffix !== '' && /^\s*:/.test(after.slice(rest)) ? '' : suffix;
  return words
    .filter(({ label }) => spot.key !== null || !spot.beside.includes(label))
    .map((word) => ({
      ...word,
      kind: CompletionItemKind.Property,
      textEdit: { range, newText: word.label + behind },
    }));
}
