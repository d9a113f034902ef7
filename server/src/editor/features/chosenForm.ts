import type { ChosenForm, FormParams } from '@postmortem/schemas/protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceConfigurations } from '../configurations.ts';

/** Where a configuration chooses the form of a document. */
export async function chosenForm(
  { uri }: FormParams,
  configurations: WorkspaceConfigurations,
): Promise<ChosenForm | null> {
  const origin = (await configurations.for(uri)).settings.origins.get('template');
  if (!origin) return null;
  const { location, text } = origin.file;
  return { uri: location, line: TextDocument.create(location, 'yaml', 0, text).positionAt(origin.start).line };
}
