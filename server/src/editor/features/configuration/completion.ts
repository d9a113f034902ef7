import type { Language } from '@postmortem/schemas';
import { LANGUAGES, SEVERITIES, TEMPLATES } from '@postmortem/schemas';
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIGURATION_KEYS } from '../../../configuration/schemaProblems.ts';
import { RULES } from '../../../rules/index.ts';

const KEY = /^(?<indent> {0,8})(?<dash>- )?(?<typed>[\w/-]{0,40})$/;
const VALUE = /^ {0,8}(?:- )?(?<key>[\w/-]{1,40}):\s{1,4}\[?(?<typed>[\w-]{0,20})$/;

/** The key that a line lies under: the nearest line above that is less indented. */
function parentKey(document: TextDocument, line: number, indent: number): string | null {
  for (let above = line - 1; above >= 0; above--) {
    const text = document.getText({ start: { line: above, character: 0 }, end: { line: above + 1, character: 0 } });
    const found = /^(?<indent> *)(?:- )?(?<key>[\w/-]+):/.exec(text)?.groups;
    if (found && found.indent!.length < indent) return found.key!;
  }
  return null;
}

const VALUES: Readonly<Record<string, () => readonly { readonly label: string; readonly detail?: string }[]>> = {
  language: () => ['auto', ...LANGUAGES].map((label) => ({ label })),
  template: () => TEMPLATES.map(({ id, name }) => ({ label: id, detail: name.en })),
};

/** In a YAML configuration: its keys, the rules with what each finds, and the words that a key takes. */
export function completeConfiguration(document: TextDocument, position: Position, display: Language): CompletionItem[] {
  const start = { line: position.line, character: 0 };
  const before = document.getText({ start, end: position });
  const itemsFor = (
    found: readonly { readonly label: string; readonly detail?: string }[],
    typed: string,
    suffix = '',
  ): CompletionItem[] =>
    found.map(({ label, detail }) => ({
      label,
      kind: CompletionItemKind.Property,
      ...(detail === undefined ? {} : { detail }),
      textEdit: {
        range: { start: { ...position, character: position.character - typed.length }, end: position },
        newText: label + suffix,
      },
    }));
  const value = VALUE.exec(before)?.groups;
  if (value) {
    const isRule = RULES.some(({ id }) => id === value.key);
    const words = isRule ? [...SEVERITIES, 'off'].map((label) => ({ label })) : (VALUES[value.key!]?.() ?? []);
    return itemsFor(words, value.typed!);
  }
  const key = KEY.exec(before)?.groups;
  if (!key) return [];
  const indent = key.indent!.length + (key.dash?.length ?? 0);
  const parent = indent === 0 ? null : parentKey(document, position.line, indent);
  if (parent === 'rules')
    return itemsFor(
      RULES.map(({ id, docs }) => ({ label: id, detail: docs[display].summary })),
      key.typed!,
      ': ',
    );
  return indent === 0
    ? itemsFor(
        CONFIGURATION_KEYS.map((label) => ({ label })),
        key.typed!,
        ': ',
      )
    : [];
}
