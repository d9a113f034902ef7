import type { Configuration } from '@postmortem/schemas';
import { CONFIGURATION_NAMES, findConfiguration, foldersAbove } from '../configuration/find.ts';
import { type ConfigurationProblem, parseConfiguration } from '../configuration/parse.ts';
import { RULES } from '../rules/index.ts';

/** Is this the URI of a configuration file? */
export const isConfiguration = (uri: string): boolean => CONFIGURATION_NAMES.some((name) => uri.endsWith(`/${name}`));

interface Found {
  readonly uri: string;
  readonly configuration: Configuration;
}

interface Applied {
  readonly configuration: Configuration;
  /** The document's path as the configuration's globs see it. */
  readonly path: string;
}

export type ProblemListener = (uri: string, text: string, problems: readonly ConfigurationProblem[]) => void;

/** The configurations of the open documents, read once until one of them changes. */
export class Configurations {
  /** Counts the changes: what was made with another generation is stale. */
  generation = 0;
  private roots: readonly string[] = [];
  private found = new Map<string, Promise<Found | null>>();

  constructor(
    /** A file's text, that of an open document first; null where there is none. */
    private readonly read: (uri: string) => Promise<string | null>,
    private readonly onProblems: ProblemListener,
  ) {}

  /** @param uris of the workspace's folders: configurations are looked for up to them */
  setRoots(uris: readonly string[]): void {
    this.roots = uris.map((uri) => uri.replace(/\/$/, ''));
    this.reset();
  }

  /** A configuration file came, went or changed. */
  reset(): void {
    this.generation++;
    this.found = new Map();
  }

  async for(document: string): Promise<Applied> {
    const root =
      this.roots.filter((uri) => document.startsWith(`${uri}/`)).sort((a, b) => b.length - a.length)[0] ?? null;
    const found = await this.nearest(document, root);
    const folder = found ? found.uri.slice(0, found.uri.lastIndexOf('/')) : root;
    const path =
      folder && document.startsWith(`${folder}/`)
        ? document.slice(folder.length + 1)
        : document.slice(document.lastIndexOf('/') + 1);
    return { configuration: found?.configuration ?? {}, path: decode(path) };
  }

  private nearest(document: string, root: string | null): Promise<Found | null> {
    const [folder = ''] = foldersAbove(document, root);
    const known = this.found.get(folder) ?? this.load(document, root);
    this.found.set(folder, known);
    return known;
  }

  private async load(document: string, root: string | null): Promise<Found | null> {
    const file = await findConfiguration(document, root, this.read);
    if (!file) return null;
    const { configuration, problems } = await parseConfiguration(file.location, file.text, RULES);
    this.onProblems(file.location, file.text, problems);
    return { uri: file.location, configuration };
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % is part of the name
  }
}
