import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Language } from '@postmortem/schemas';
import { type FoundFile, findConfiguration } from '../configuration/find.ts';
import { type LoadedConfiguration, loadConfiguration } from '../configuration/load.ts';
import { type Settings, settingsFor } from '../configuration/settings.ts';
import { RULES } from '../rules/index.ts';
import { readText, readTextIfAny } from './files.ts';
import { placesOf } from './places.ts';

const slashes = (path: string): string => path.split(sep).join('/');

/** The folder of the git repository that holds a path, or null. */
function gitRoot(path: string): string | null {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(resolve(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

export interface ConfiguredDocument {
  readonly settings: Settings;
  /** The document's path from the root of its repository, or from the current folder. */
  readonly path: string;
}

/** Finds and reads the configuration of each document, each file once. */
export class FileConfigurations {
  private readonly loaded = new Map<string, Promise<LoadedConfiguration>>();

  constructor(
    /** The one that `--config` names, for all documents. */
    private readonly chosen: string | null,
    private readonly display: Language,
    /** Told what can't be used, with its place; the rest of the file applies. */
    private readonly onProblem: (line: string) => void,
  ) {}

  async for(document: string): Promise<ConfiguredDocument> {
    const absolute = resolve(document);
    return {
      settings: settingsFor(await this.loadedFor(absolute), slashes(absolute)),
      path: slashes(relative(gitRoot(absolute) ?? process.cwd(), absolute)),
    };
  }

  /** The configuration of a document, or null where there is none. */
  async loadedFor(absolute: string): Promise<LoadedConfiguration | null> {
    const found = await this.find(absolute, gitRoot(absolute));
    return found ? this.load(found) : null;
  }

  private async find(absolute: string, root: string | null): Promise<FoundFile | null> {
    if (this.chosen === null) return findConfiguration(slashes(absolute), slashes(root ?? '/'), readTextIfAny);
    return { location: slashes(resolve(this.chosen)), text: await readText(this.chosen) };
  }

  private load(found: FoundFile): Promise<LoadedConfiguration> {
    const known = this.loaded.get(found.location) ?? this.loadOnce(found);
    this.loaded.set(found.location, known);
    return known;
  }

  private async loadOnce(found: FoundFile): Promise<LoadedConfiguration> {
    const loaded = await loadConfiguration(found, readTextIfAny, RULES);
    for (const { location, text, problems } of loaded.files) {
      for (const { start, message } of problems) {
        const { line, column } = placesOf(text)(start);
        this.onProblem(`${location}:${line}:${column}: ${message[this.display]}`);
      }
    }
    return loaded;
  }
}
