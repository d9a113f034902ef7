import { RequestType } from 'vscode-languageserver';

/** The editor reads what the server has no disk for: a virtual workspace, or any file in a browser. Takes a URI, gives the text or null. */
export const readThroughEditor = new RequestType<string, string | null, void>('vscode/content');
