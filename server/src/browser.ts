import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  RequestType,
} from 'vscode-languageserver/browser';
import { createServer } from './server.ts';

declare const self: DedicatedWorkerGlobalScope;

/** A worker has no files: the editor reads them. */
const readThroughEditor = new RequestType<string, string | null, void>('vscode/content');

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
