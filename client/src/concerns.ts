import { CONFIGURATION_NAMES } from '@postmortem/schemas/protocol';

/** A repository's own papers, which are no reports whatever they hold. */
const PAPERS =
  /^(?:readme|changelog|contributing|license|licence|security|support|authors|history|code[-_]of[-_]conduct)\b/i;

/** Could a document be a report or a configuration? For others no server is started. @param path with slashes */
export function concernsServer(path: string, languageId: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return CONFIGURATION_NAMES.some((known) => known === name) || (languageId === 'markdown' && !PAPERS.test(name));
}
