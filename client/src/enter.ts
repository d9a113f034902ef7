import type { Middleware } from 'vscode-languageclient';

/** Milliseconds after Enter: who types on before gets no mark, so that a hand that types it itself does not find two. */
const PAUSE = 200;

/** Asks for what an Enter brings with it once the hand rests. VS Code takes the request back where somebody types on. */
export const afterPause: NonNullable<Middleware['provideOnTypeFormattingEdits']> = async (
  document,
  position,
  ch,
  options,
  token,
  next,
) => {
  if (ch === '\n') await new Promise((resolve) => void setTimeout(resolve, PAUSE));
  return token.isCancellationRequested ? [] : next(document, position, ch, options, token);
};
