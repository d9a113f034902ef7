import { applyEdits, modify, type ParseError, parseTree } from 'jsonc-parser';
import { parseDocument } from 'yaml';

/** A value at a path of keys. */
export interface ConfigurationChange {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const isJson = (location: string): boolean => /\.jsonc?$/.test(location);

/**
 * A configuration's text with one value set; comments and the order of keys stay.
 * @param text empty where there is no file yet
 * @returns null where the text can't be read, so that nothing of it is lost
 */
export function withChange(text: string, location: string, { path, value }: ConfigurationChange): string | null {
  if (isJson(location)) {
    const errors: ParseError[] = [];
    parseTree(text, errors, { allowTrailingComma: true });
    if (errors.length > 0 && text.trim() !== '') return null;
    const formattingOptions = { insertSpaces: true, tabSize: 2 };
    return applyEdits(text, modify(text, [...path], value, { formattingOptions }));
  }
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  try {
    // A key without a value takes none.
    const parent = path.slice(0, -1);
    if (parent.length > 0 && document.hasIn(parent) && document.getIn(parent) == null) document.deleteIn(parent);
    document.setIn(path, value);
  } catch {
    return null;
  }
  return document.toString({ lineWidth: 0 });
}
