import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readThroughEditor } from './protocol.ts';
import { rulePages } from './rulePages.ts';
import { createServer } from './server.ts';

const connection = createConnection(ProposedFeatures.all);

createServer(connection, {
  readFile: async (uri) => {
    try {
      return uri.startsWith('file:')
        ? await readFile(fileURLToPath(uri), 'utf8')
        : await connection.sendRequest(readThroughEditor, uri);
    } catch {
      return null;
    }
  },
  rulePage: rulePages(join(__dirname, '..', 'docs', 'rules')),
});
