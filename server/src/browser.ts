import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readThroughEditor } from './protocol.ts';
import { createServer } from './server.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

createServer(connection, {
  readFile: async (uri) => {
    try {
      return await connection.sendRequest(readThroughEditor, uri);
    } catch {
      return null;
    }
  },
  rulePage: () => null,
});
