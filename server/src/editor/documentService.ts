import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checked, check, DocumentMemory } from '../lint/check.ts';
import { codeActionsOf, refactorings } from './features/codeActions.ts';
import { type Display, diagnosticsOf } from './features/diagnostics.ts';
import { hoverOf } from './features/hover.ts';
import { timelineEdits, timelineFixes, zoneChoices } from './features/timelineEdits.ts';
import type { Answers, Circumstances, Question } from './requests.ts';

interface Kept {
  readonly version: number;
  readonly settings: Circumstances['settings'];
  readonly checked: Checked;
}

/** Where the pages of the rules are that ship with the server, and who is told of what fails. */
export interface DocumentsHost {
  readonly rulePage: (rule: string) => string | null;
  readonly log: (message: string) => void;
}

/** What is known about the open documents: each version is checked once, for all questions. */
export class CheckedDocuments {
  private readonly kept = new Map<string, Kept>();
  private readonly memories = new Map<string, DocumentMemory>();

  constructor(private readonly host: DocumentsHost) {}

  /** @param document as it is now; an older version is not asked about again */
  answer(document: TextDocument, circumstances: Circumstances, question: Question): Answers[Question['kind']] {
    const { path, settings, display: language } = circumstances;
    const display = this.displayOf(circumstances);
    const checked = (): Checked => this.check(document, circumstances);
    switch (question.kind) {
      case 'diagnostics':
        return diagnosticsOf(checked(), document, display);
      case 'hover':
        return hoverOf(checked(), document, question.position, display);
      case 'codeActions': {
        const { range, diagnostics, options } = question;
        const fixes = codeActionsOf(checked(), document, range, diagnostics, options);
        if (!question.refactorings) return fixes;
        const offset = document.offsetAt(range.start);
        return [...fixes, ...refactorings(timelineFixes(document, offset, { path, settings }), document, options)];
      }
      case 'timelineEdits':
        return timelineEdits(question.change, document, { path, settings }, language);
      case 'zoneChoices':
        return zoneChoices(question.timeZone, document, { path, settings });
    }
  }

  forget(uri: string): void {
    this.kept.delete(uri);
    this.memories.delete(uri);
  }

  private displayOf({ display, rulePage }: Circumstances): Display {
    return {
      language: display,
      rulePage: rulePage ? (rule) => rulePage.replace('{rule}', encodeURIComponent(rule)) : this.host.rulePage,
    };
  }

  private check(document: TextDocument, { path, settings }: Circumstances): Checked {
    const { uri, version } = document;
    const known = this.kept.get(uri);
    if (known && known.version === version && known.settings === settings) return known.checked;
    const memory = this.memories.get(uri) ?? new DocumentMemory();
    this.memories.set(uri, memory);
    const onRuleError = (rule: string, error: unknown): void => {
      const reason = error instanceof Error ? error.stack : String(error);
      this.host.log(`${rule} failed on ${uri} and was left out there: ${reason}`);
    };
    const checked = check({ text: document.getText(), path, settings }, onRuleError, memory);
    this.kept.set(uri, { version, settings, checked });
    return checked;
  }
}
