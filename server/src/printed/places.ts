import { TextDocument } from 'vscode-languageserver-textdocument';

/** A place as people count: lines and columns from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type PlacedAt = (offset: number) => Place;

/** Turns offsets of a text into places. */
export function placesOf(text: string): PlacedAt {
  const document = TextDocument.create('', 'markdown', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
}
