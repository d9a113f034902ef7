import { CHECK_FILES, READ_REPORTS, type WorkspaceFilesParams } from '@postmortem/schemas/reports';
import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** Answers what is asked of many files of the workspace, open or not. One follows the other, so that each may be the last. */
export function registerWorkspaceFiles(session: Session): void {
  const { connection } = session;

  async function each<Answer>(
    { files }: WorkspaceFilesParams,
    token: CancellationToken,
    read: (file: WorkspaceFilesParams['files'][number]) => Promise<Answer>,
  ): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const file of files) {
      if (token.isCancellationRequested) break;
      answers.push(await read(file));
    }
    return answers;
  }

  connection.onRequest(READ_REPORTS, (params: WorkspaceFilesParams, token) =>
    each(params, token, (file) => session.askFile(file, READ_REPORTS, null)),
  );
  connection.onRequest(CHECK_FILES, (params: WorkspaceFilesParams, token) =>
    each(params, token, async (file): Promise<Diagnostic[]> => {
      const diagnosed = await session.askFile(file, 'textDocument/diagnostic', null);
      return diagnosed.found.map(({ diagnostic }) => diagnostic);
    }),
  );
}
