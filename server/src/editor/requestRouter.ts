import type { Localized } from '@postmortem/schemas';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { grouped, mayTakeLong } from '../markdown/limits.ts';
import { isNamedLikePostmortem } from '../postmortem/recognise.ts';
import { CheckedDocuments, type DocumentsHost } from './documentService.ts';
import { noticeDiagnostic } from './features/diagnostics.ts';
import type { Answer, Answers, Circumstances, Question } from './requests.ts';
import type { Errand, Thread } from './worker/workerPort.ts';
import { SlowLane } from './worker/workerQueue.ts';

const NOTICES = {
  reading: (length: number): Localized => ({
    en: `This file has ${grouped(length)} characters and is still being read. What is found in it is shown then.`,
    ja: `このファイル（${grouped(length)} 文字）はまだ読み込み中です。検査の結果は終わりしだい表示します。`,
  }),
  givenUp: {
    en: 'Reading this file takes too much time or memory, so nothing in it was checked. Split it, or link to logs instead of pasting them.',
    ja: 'このファイルの読み込みには時間またはメモリがかかりすぎるため、検査していません。分割するか、ログは貼り付けずにリンクしてください。',
  },
  unchanged: {
    en: 'Reading this file took too long, so its timeline was left as it is.',
    ja: 'ファイルの読み込みに時間がかかりすぎたため、時系列は変更していません。',
  },
} as const;

/** Answers about documents: at once where that is quick, in a thread that can be ended where it may not be. */
export class DocumentAnswers {
  private readonly near: CheckedDocuments;
  private readonly lane: SlowLane;
  /** A document that was slow once stays where what is remembered of it is. */
  private readonly slow = new Set<string>();

  constructor(host: DocumentsHost & { readonly startThread: () => Thread }) {
    this.near = new CheckedDocuments(host);
    this.lane = new SlowLane(host.startThread, (errand) => this.here(errand), host.log);
  }

  /** The answer for the document's newest version, whichever was meant. */
  async ask<Asked extends Question>(
    document: TextDocument,
    circumstances: Circumstances,
    question: Asked,
  ): Promise<Answer<Asked>> {
    const { uri, version } = document;
    if (!this.isSlow(document)) return this.near.answer(document, circumstances, question) as Answer<Asked>;
    const reply = await this.lane.ask({ uri, version, text: document.getText(), circumstances, question });
    if (reply) return reply.answer as Answer<Asked>;
    if (document.version !== version) return this.ask(document, circumstances, question);
    return withoutReading(question, document, circumstances) as Answer<Asked>;
  }

  forget(uri: string): void {
    this.near.forget(uri);
    if (this.slow.delete(uri)) this.lane.forget(uri);
  }

  private here({ uri, version, text, circumstances, question }: Errand): Answers[Question['kind']] {
    return this.near.answer(TextDocument.create(uri, 'markdown', version, text), circumstances, question);
  }

  private isSlow(document: TextDocument): boolean {
    const { uri } = document;
    if (this.slow.has(uri)) return true;
    if (!mayTakeLong(document.getText())) return false;
    this.near.forget(uri);
    this.slow.add(uri);
    return true;
  }
}

/** Nobody expects a word about a file that is no report. */
const notice = (said: Localized, document: TextDocument, { path, settings, display }: Circumstances): Diagnostic[] =>
  (settings.listed ?? isNamedLikePostmortem(path)) ? [noticeDiagnostic(said, document, display)] : [];

/** What is shown until a document is read. */
export const whileReading = (document: TextDocument, circumstances: Circumstances): Diagnostic[] =>
  notice(NOTICES.reading(document.getText().length), document, circumstances);

function withoutReading(
  { kind }: Question,
  document: TextDocument,
  circumstances: Circumstances,
): Answers[Question['kind']] {
  switch (kind) {
    case 'diagnostics':
      return notice(NOTICES.givenUp, document, circumstances);
    case 'hover':
      return null;
    case 'timelineEdits':
      return { version: document.version, edits: [], problem: NOTICES.unchanged[circumstances.display] };
    case 'codeActions':
    case 'zoneChoices':
      return [];
  }
}
