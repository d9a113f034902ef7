import type { Document, ParsedNode } from 'yaml';
import { nextTurn } from './nextTurn.ts';

/** Milliseconds after which whoever waits for an answer has a turn: a key takes up to 10. */
const LONGEST_TURN = 20;

/**
 * A YAML text as a document, read in turns: the parser takes half a second for what a configuration may have at most.
 * Errors of the text are in the document. Keys are not compared: the parser would compare each with all others. Nothing is printed: a
 * key that is a map would come to a terminal as it stands.
 */
export async function readYamlDocument(text: string): Promise<Document.Parsed<ParsedNode>> {
  const { Composer, Lexer, Parser, YAMLParseError } = await import('yaml');
  const parser = new Parser();
  const tokens = [];
  let began = performance.now();
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (performance.now() - began < LONGEST_TURN) continue;
    await nextTurn();
    began = performance.now();
  }
  tokens.push(...parser.end());
  const composer = new Composer({ version: '1.2', uniqueKeys: false, logLevel: 'error' });
  const [document, another] = composer.compose(tokens, true, text.length);
  if (another)
    document!.errors.push(
      new YAMLParseError([another.range[0], another.range[1]], 'MULTIPLE_DOCS', 'it holds several documents'),
    );
  await nextTurn();
  return document as Document.Parsed<ParsedNode>;
}
