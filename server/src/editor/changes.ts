import { CONFIGURATION_CHANGED } from '@postmortem/schemas/reports';
import type { PushDiagnostics } from './pushDiagnostics.ts';
import type { Session } from './session.ts';

/** Checks everything that is open again. */
export function refreshAll({ connection, documents, editor, log }: Session, push: PushDiagnostics): void {
  if (editor.pullsDiagnostics && editor.refreshesDiagnostics)
    connection.languages.diagnostics.refresh().catch((error) => log(`Diagnostics can't be refreshed: ${error}`));
  for (const document of documents.all()) push.schedule(document);
}

/** Follows the documents and files that change: reports are checked, configurations are read again. */
export function registerChanges(session: Session, push: PushDiagnostics): void {
  const { connection, documents, log } = session;

  function configurationChanged(): void {
    session.engine.configurations.reset();
    // Who changes what is found looks at what is found.
    for (const { uri } of documents.all()) session.pens.happened(uri, 'left');
    refreshAll(session, push);
    if (!session.editor.answers.asks) return;
    connection.sendNotification(CONFIGURATION_CHANGED).catch((error) => log(`The editor can't be told: ${error}`));
  }

  /** A configuration that no open document uses is checked all the same. */
  function checkConfiguration(uri: string): void {
    session.engine.configurations.for(uri).catch((error) => log(`${uri} can't be read: ${error}`));
  }

  documents.onDidChangeContent(({ document }) => {
    const { configurations, isConfiguration } = session.engine;
    if (configurations.dependOn(document.uri)) configurationChanged();
    if (isConfiguration(document.uri)) checkConfiguration(document.uri);
    else push.schedule(document);
  });

  documents.onDidClose(({ document: { uri } }) => {
    const { configurations, isConfiguration, router } = session.engine;
    router.forget(uri);
    if (configurations.dependOn(uri)) configurationChanged();
    if (!isConfiguration(uri)) push.clear(uri);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const { configurations, isConfiguration } = session.engine;
    const uris = changes.map(({ uri }) => uri).filter((uri) => configurations.dependOn(uri));
    if (uris.length === 0) return;
    for (const uri of uris.filter(isConfiguration)) session.send(uri, []);
    configurationChanged();
    for (const uri of uris.filter(isConfiguration)) checkConfiguration(uri);
  });
}
