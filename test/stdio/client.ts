import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  NotificationType,
  RequestType,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { faultIn } from './protocol.ts';

const PUBLISH = new NotificationType<PublishDiagnosticsParams>('textDocument/publishDiagnostics');

export interface StartOptions {
  /** What the editor can, in LSP's words; nothing by default, as a plain editor. */
  readonly capabilities?: object;
  readonly locale?: string;
  readonly root?: string;
  /** What else `initialize` says. */
  readonly params?: object;
  /** Does it take the registrations that the server asks for? */
  readonly refuses?: boolean;
}

/** The packaged server as a process of its own, spoken to as any editor would. */
export class Server {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  /** What it said that the protocol does not allow. */
  private readonly faults: string[] = [];
  private waiting: {
    fits: (params: PublishDiagnosticsParams) => boolean;
    resolve: (params: PublishDiagnosticsParams) => void;
  }[] = [];
  private versions = new Map<string, number>();

  private constructor(
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
    refuses = false,
  ) {
    connection.onNotification(PUBLISH, (params) => {
      this.judge('textDocument/publishDiagnostics', params);
      this.published.push(params);
      this.waiting = this.waiting.filter(({ fits, resolve }) => !fits(params) || resolve(params));
    });
    connection.onNotification('window/logMessage', (params: { message: string }) => {
      this.judge('window/logMessage', params);
      this.messages.push(params.message);
    });
    for (const method of ['client/registerCapability', 'workspace/diagnostic/refresh'])
      connection.onRequest(method, (...said) => {
        // A token stands behind the params, or alone where there are none.
        this.judge(method, said.length > 1 ? said[0] : null);
        return refuses ? new ResponseError(ErrorCodes.InternalError, 'No.') : null;
      });
    connection.listen();
  }

  static async start({
    capabilities = {},
    locale = 'en',
    root,
    params = {},
    refuses = false,
  }: StartOptions = {}): Promise<{ server: Server; answer: InitializeResult }> {
    const server = Server.spawn(refuses);
    const answer = await server.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: root ?? null,
      workspaceFolders: root ? [{ uri: root, name: 'root' }] : null,
      capabilities,
      locale,
      ...params,
    });
    await server.notify('initialized', {});
    return { server, answer };
  }

  /** The process alone, which nobody has said hello to. */
  static spawn(refuses = false): Server {
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'dist', 'server.js'), '--stdio'], {
      stdio: 'pipe',
    });
    return new Server(
      child,
      createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
      refuses,
    );
  }

  private judge(method: string, said: unknown): void {
    const fault = faultIn(method, said);
    if (fault) this.faults.push(fault);
  }

  async request<Result>(method: string, params: object): Promise<Result> {
    const answer = await this.connection.sendRequest(new RequestType<object, Result, void>(method), params);
    this.judge(method, answer);
    return answer;
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /**
   * The next diagnostics that fit, or those that came already and are the last of their document. What was said before a change may come
   * late: `says` tells which are meant.
   */
  diagnostics(
    uri: string,
    version?: number,
    says: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    const fits = (params: PublishDiagnosticsParams) =>
      params.uri === uri && (version === undefined || params.version === version) && says(params.diagnostics);
    const known = this.published.findLast(fits);
    return known ? Promise.resolve(known) : new Promise((resolve) => void this.waiting.push({ fits, resolve }));
  }

  /** The next diagnostics of a document that come. */
  next(uri: string): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => void this.waiting.push({ fits: (params) => params.uri === uri, resolve }));
  }

  async open(uri: string, text: string): Promise<Diagnostic[]> {
    this.versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    return (await this.diagnostics(uri, 1)).diagnostics;
  }

  /** What is said of a document that takes long, once it is read: until then that is told. */
  async read(uri: string, version: number): Promise<Diagnostic[]> {
    const isRead = (diagnostics: readonly Diagnostic[]): boolean =>
      diagnostics.every(({ message }) => !/is still being read/.test(String(message)));
    return (await this.diagnostics(uri, version, isRead)).diagnostics;
  }

  /** Replaces the whole text, or a range of it. */
  async change(uri: string, text: string, range?: object): Promise<Diagnostic[]> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
    return (await this.diagnostics(uri, version)).diagnostics;
  }

  codeActions(uri: string, { range }: Diagnostic, diagnostics: Diagnostic[] = []): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics } });
  }

  /** Ends the server as an editor does. @returns its exit status @throws where it said what the protocol does not allow */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.request('shutdown', {});
    await this.notify('exit', {});
    if (this.faults.length > 0) throw new Error(`Not as the protocol has it:\n${this.faults.join('\n')}`);
    return ended;
  }
}
