import { CONFIGURATION_NAMES } from '@postmortem/schemas/protocol';
import { isPageOfReportFolder, isPaper } from '@postmortem/schemas/reportNames';

/** Could a document be a report or a configuration? For others no server is started. @param path with slashes */
export function concernsServer(path: string, languageId: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isReadByNobody = isPaper(name) && !isPageOfReportFolder(path);
  return CONFIGURATION_NAMES.some((known) => known === name) || (languageId === 'markdown' && !isReadByNobody);
}
