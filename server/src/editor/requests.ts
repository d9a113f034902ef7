import type { FEATURES } from './features/index.ts';

type Features = typeof FEATURES;
/** The names of what can be asked about a document. */
export type Method = keyof Features;
export type ParamsOf<M extends Method> = Parameters<Features[M]['answer']>[1];
export type ResponseTo<M extends Method> = ReturnType<Features[M]['answer']>;

/** A request about a document as it is passed on; `Session.ask` sees to it that the params are the method's own. */
export interface DocumentRequest {
  readonly method: Method;
  readonly params: unknown;
  /** Is nothing asked of what is found in it? Only of a file that is not open. */
  readonly unjudged?: boolean;
}
export type AnyResponse = ResponseTo<Method>;
