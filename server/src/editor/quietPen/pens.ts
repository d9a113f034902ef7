import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from '../ranges.ts';
import { afterEdit, EVENTS, NEW_PEN, type Pen, type PenEvent, speak, type Tellable } from './pen.ts';

/** A diagnostic with what has to be left before it is told. */
export interface TellableDiagnostic extends Tellable {
  readonly diagnostic: Diagnostic;
}

/** All that is found in a document, with whether it says itself that it is still being written. */
export interface Diagnosed {
  readonly found: readonly TellableDiagnostic[];
  readonly draft: boolean;
}

/** What was done to the text at a place; all in UTF-16 code units. */
export interface PenEdit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** What is shown, and where: UTF-16 offsets in the text as it is now. */
interface Shown {
  readonly diagnostic: Diagnostic;
  readonly start: number;
  readonly end: number;
}

interface OpenPen {
  readonly pen: Pen;
  readonly cursors: readonly number[];
  /** What happened since it was last asked what to tell; null where nothing did. */
  readonly event: PenEvent | null;
  readonly isStretch: boolean;
  /** Was the document empty when it was opened? Then it is a draft, whatever its status says meanwhile. */
  readonly begunHere: boolean;
  /** Counts the changes of what is shown. */
  readonly revision: number;
  readonly shown: string;
  readonly last: readonly Shown[];
}

const graver = (one: PenEvent | null, other: PenEvent): PenEvent =>
  one !== null && EVENTS.indexOf(one) > EVENTS.indexOf(other) ? one : other;

/** Where a place is after an edit; within what was replaced, at its beginning. */
const movedBy = ({ at, removed, inserted }: PenEdit, place: number): number =>
  place <= at ? place : place >= at + removed ? place + inserted - removed : at;

/** The pens of the open documents, by URI: what happened to each, and what is told of it. */
export class Pens {
  private readonly pens = new Map<string, OpenPen>();

  opened(uri: string, text: string): void {
    const begunHere = text.trim() === '';
    const event = begunHere ? null : 'opened';
    const nothing = { revision: 0, shown: '', last: [] };
    this.pens.set(uri, { pen: NEW_PEN, cursors: [], event, isStretch: false, begunHere, ...nothing });
  }

  closed(uri: string): void {
    this.pens.delete(uri);
  }

  /** Stretches of the text were replaced, one after the other: a cursor is at the end of each. */
  edited(uri: string, edits: readonly PenEdit[]): void {
    const open = this.pens.get(uri);
    if (!open || edits.length === 0) return;
    let { pen, last } = open;
    let cursors: readonly number[] = [];
    for (const { at, removed, inserted } of edits) {
      const edit = { at, removed, inserted };
      pen = afterEdit(pen, at, removed, inserted);
      last = last.map((each) => ({ ...each, start: movedBy(edit, each.start), end: movedBy(edit, each.end) }));
      cursors = [...cursors.map((cursor) => (cursor > at ? cursor + inserted - removed : cursor)), at + inserted];
    }
    const isStretch = edits.some(({ removed, inserted }) => Math.max(removed, inserted) > 1);
    this.pens.set(uri, { ...open, pen, last, cursors, event: graver(open.event, 'typed'), isStretch });
  }

  /** @param cursors where they are now; without it they are where they were */
  happened(uri: string, event: PenEvent, cursors?: readonly number[]): void {
    const open = this.pens.get(uri);
    if (open) this.pens.set(uri, { ...open, event: graver(open.event, event), cursors: cursors ?? open.cursors });
  }

  /** Has something happened that was not judged yet? */
  isWaiting(uri: string): boolean {
    return (this.pens.get(uri)?.event ?? null) !== null;
  }

  revision(uri: string): number {
    return this.pens.get(uri)?.revision ?? 0;
  }

  /** Keeps what is shown of the text as it is now. */
  showing(document: TextDocument, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const open = this.pens.get(document.uri);
    const last = diagnostics.map((diagnostic) => ({
      diagnostic,
      start: document.offsetAt(diagnostic.range.start),
      end: document.offsetAt(diagnostic.range.end),
    }));
    if (open) this.pens.set(document.uri, { ...open, last });
    return diagnostics;
  }

  /** What was shown last, where that is now: until a text is read, nothing says that it is untrue. */
  shownLast(document: TextDocument): Diagnostic[] {
    return (this.pens.get(document.uri)?.last ?? []).map(({ diagnostic, start, end }) => ({
      ...diagnostic,
      range: rangeOf(document, { start, end }),
    }));
  }

  /** What is shown of what is found in the text as it is now. */
  tell(document: TextDocument, { found, draft }: Diagnosed): readonly Diagnostic[] {
    const { uri } = document;
    const open = this.pens.get(uri);
    if (!open) return found.map(({ diagnostic }) => diagnostic);
    const moment = {
      text: document.getText(),
      cursors: open.cursors,
      event: open.event ?? 'typed',
      isStretch: open.isStretch,
      draft: draft || open.begunHere,
    };
    const { pen, shown } = speak(open.pen, found, moment);
    const diagnostics = shown.map(({ diagnostic }) => diagnostic);
    const words = shown.map(({ rule, start: at }) => `${rule} ${at}`).join();
    const revision = words === open.shown ? open.revision : open.revision + 1;
    this.pens.set(uri, { ...open, pen, event: null, isStretch: false, revision, shown: words });
    return this.showing(document, diagnostics);
  }
}
