import { CONFIGURATION_NAMES } from '@postmortem/schemas/protocol';
import type { FileRead, ReadFile } from '../configuration/files.ts';
import { findConfiguration, foldersAbove } from '../configuration/find.ts';
import { type LoadedConfiguration, loadConfiguration } from '../configuration/load.ts';
import { canonical, folderOf, pathFrom } from '../configuration/locations.ts';
import type { ConfigurationProblem } from '../configuration/problems.ts';
import { type Settings, settingsFor } from '../configuration/settings.ts';
import { RULES } from '../rules/index.ts';

/** Is this the URI of a configuration file? */
export const isConfiguration = (uri: string): boolean => CONFIGURATION_NAMES.some((name) => uri.endsWith(`/${name}`));

interface ConfiguredDocument {
  readonly settings: Settings;
  /** The document's path from its workspace folder. */
  readonly path: string;
}

export interface ConfigurationListener {
  readonly onProblems: (uri: string, text: string, problems: readonly ConfigurationProblem[]) => void;
  /** What the configurations that were read lead to, all of it. */
  readonly onDependencies: (uris: readonly string[]) => void;
}

/** The configurations of the open documents, read once until one of them changes. */
export class WorkspaceConfigurations {
  /** Counts the changes: what was made with another generation is stale. */
  generation = 0;
  private roots: readonly string[] = [];
  private loaded = new Map<string, Promise<LoadedConfiguration | null>>();
  // A document is checked on every key; what applies to it changes only with a configuration.
  private applied = new Map<string, Promise<ConfiguredDocument>>();
  /** What each configuration leads to, by its location. */
  private readonly dependencies = new Map<string, readonly string[]>();

  constructor(
    /** Reads a file, an open document first. */
    private readonly read: ReadFile,
    private readonly listener: ConfigurationListener,
    /** Has a person said that the workspace may lead anywhere? */
    private readonly trusted = false,
  ) {}

  /** @param uris of the workspace's folders: configurations are looked for up to them */
  setRoots(uris: readonly string[]): void {
    this.roots = uris.map((uri) => uri.replace(/\/$/, ''));
    this.reset();
  }

  /** A file that configurations are made from came, went or changed. */
  reset(): void {
    this.generation++;
    this.loaded = new Map();
    this.applied = new Map();
  }

  /** Does what is known of any document come from this file too: a configuration, or one that it leads to? */
  dependOn(uri: string): boolean {
    const same = canonical(uri);
    return isConfiguration(uri) || this.allDependencies().some((each) => canonical(each) === same);
  }

  for(document: string): Promise<ConfiguredDocument> {
    const known = this.applied.get(document) ?? this.apply(document);
    this.applied.set(document, known);
    return known;
  }

  private async apply(document: string): Promise<ConfiguredDocument> {
    const root = this.rootOf(document);
    const settings = settingsFor(await this.nearest(document), document);
    const path = (root && pathFrom(root, document)) ?? pathFrom(folderOf(document), document) ?? document;
    return { settings, path };
  }

  /** The configuration of a document, or null where there is none. */
  nearest(document: string): Promise<LoadedConfiguration | null> {
    const root = this.rootOf(document);
    const [folder = ''] = foldersAbove(document, root);
    const known = this.loaded.get(folder) ?? this.load(document, root);
    this.loaded.set(folder, known);
    return known;
  }

  /** Where a configuration for a document would be written: at the root of its workspace folder. */
  newLocation(document: string): string {
    return `${this.rootOf(document) ?? folderOf(document)}/${CONFIGURATION_NAMES[0]}`;
  }

  private rootOf(document: string): string | null {
    const holding = this.roots.filter((uri) => document.startsWith(`${uri}/`));
    return holding.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  private async load(document: string, root: string | null): Promise<LoadedConfiguration | null> {
    const readBeside =
      (configuration: string) =>
      (location: string): Promise<FileRead> =>
        this.read(location, this.trusted ? null : [...this.roots, folderOf(configuration)]);
    const found = await findConfiguration(document, root, (location) => readBeside(location)(location));
    if (!found) return null;
    const loaded = await loadConfiguration(found, readBeside(found.location), RULES);
    for (const { location, text, problems } of loaded.files) this.listener.onProblems(location, text, problems);
    this.dependencies.set(found.location, loaded.dependencies);
    this.listener.onDependencies(this.allDependencies());
    return loaded;
  }

  private allDependencies(): readonly string[] {
    return [...this.dependencies.values()].flat();
  }
}
