import {
  ErrorCodes,
  type Message,
  type MessageStrategy,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';

/** Names that no editor asks for: what comes too early or too late is asked under them. */
const REFUSALS = { early: '$/postmortem/early', late: '$/postmortem/late' } as const;

const isRequest = (message: Message): message is RequestMessage => 'id' in message && 'method' in message;
const methodOf = (message: Message): unknown => ('method' in message ? message.method : null);

/** The library reads them before anybody else does. */
function withCapabilities(message: RequestMessage): RequestMessage {
  const params = (message.params ?? {}) as { readonly capabilities?: unknown };
  const { capabilities } = params;
  return {
    ...message,
    params: { ...params, capabilities: typeof capabilities === 'object' ? (capabilities ?? {}) : {} },
  };
}

/**
 * Lets through what LSP allows at each point of a server's life: before `initialize` only that, after `shutdown` only `exit`.
 * @param restarts may it begin anew after `shutdown`, as in a browser, where an editor keeps its worker?
 */
export function inOrderOfLife({ restarts }: { readonly restarts: boolean }): MessageStrategy {
  let stage: 'new' | 'running' | 'shut' = 'new';
  return {
    handleMessage(message, next) {
      const method = methodOf(message);
      if (method === null || method === 'exit') return next(message);
      const isWelcome = stage === 'new' ? method === 'initialize' : stage === 'running' && method !== 'initialize';
      if (isWelcome) {
        if (method === 'shutdown') stage = restarts ? 'new' : 'shut';
        if (method !== 'initialize') return next(message);
        stage = 'running';
        return next(withCapabilities(message as RequestMessage));
      }
      if (!isRequest(message)) return;
      return next({ ...message, method: REFUSALS[stage === 'new' ? 'early' : 'late'] } as RequestMessage);
    },
  };
}

/** Says why something is not answered, in the words and codes of LSP. */
export function registerRefusals(onRequest: (method: string, handler: () => ResponseError) => unknown): void {
  onRequest(
    REFUSALS.early,
    () =>
      new ResponseError(
        ErrorCodes.ServerNotInitialized,
        'Ask for `initialize` first; nothing else is answered before.',
      ),
  );
  onRequest(
    REFUSALS.late,
    () =>
      new ResponseError(
        ErrorCodes.InvalidRequest,
        'Asked too late: after `shutdown` only `exit` is taken, and `initialize` once.',
      ),
  );
}
