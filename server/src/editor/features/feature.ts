import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked } from '../../lint/check.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import type { RequestContext } from '../requestContext.ts';

/** A document as features see it: each version is read once, whatever is asked about it. */
export interface OpenDocument {
  readonly text: TextDocument;
  readonly checked: Checked;
  /** Reads what a change would make of the text, as the document itself is read. */
  readonly reread: (text: string) => Postmortem;
  readonly context: RequestContext;
  /** Where a rule's page is found. */
  readonly rulePage: (rule: string) => string | null;
}

/** Answers one kind of request about a document. Pure: params and result are plain data, as a worker may be asked. */
export interface Feature<Params, Result> {
  readonly answer: (document: OpenDocument, params: Params) => Result;
  /** What is answered where the document could not be read in time. */
  readonly unread: (document: TextDocument, context: RequestContext) => Result;
}
