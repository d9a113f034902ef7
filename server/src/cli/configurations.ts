import { dirname, relative, resolve, sep } from 'node:path';
import type { Language } from '@postmortem/schemas';
import { LARGEST_FILE } from '@postmortem/schemas/protocol';
import type { FileRead } from '../configuration/files.ts';
import { type FoundFile, findConfiguration } from '../configuration/find.ts';
import { type LoadedConfiguration, loadConfiguration } from '../configuration/load.ts';
import { type Settings, settingsFor } from '../configuration/settings.ts';
import { gitRoot, isEverything, isInside, readGuarded } from '../node/guardedFile.ts';
import { placesOf } from '../printed/places.ts';
import { RULES } from '../rules/index.ts';
import { readText } from './readText.ts';

const slashes = (path: string): string => path.split(sep).join('/');

/** A configuration that a person has named. It may be a pipe, which can be read once. */
export interface ChosenConfiguration {
  readonly path: string;
  readonly text: string;
}

/** What `--config` names. @throws UsageError where it can't be read */
export const chosenConfiguration = async (path: string | undefined): Promise<ChosenConfiguration | null> =>
  path === undefined ? null : { path, text: await readText(path) };

export interface ConfiguredDocument {
  readonly settings: Settings;
  /** The document's path from the root of its repository, or from the current folder. */
  readonly path: string;
}

/** What applies to the documents of a folder. */
interface Applying {
  /** The folder of the repository; null outside of one. */
  readonly root: string | null;
  readonly configuration: Promise<LoadedConfiguration | null>;
}

/** Finds the configuration of each folder and reads each file once. */
export class FileConfigurations {
  private readonly applying = new Map<string, Applying>();
  private readonly loaded = new Map<string, Promise<LoadedConfiguration>>();

  constructor(
    /** The one that `--config` names, for all documents. */
    private readonly chosen: ChosenConfiguration | null,
    private readonly display: Language,
    /** Told what can't be used, with its place; the rest of the file applies. */
    private readonly onProblem: (line: string) => void,
  ) {}

  async for(document: string): Promise<ConfiguredDocument> {
    const absolute = resolve(document);
    const { root, configuration } = this.applyingTo(absolute);
    return {
      settings: settingsFor(await configuration, slashes(absolute)),
      path: slashes(relative(root ?? process.cwd(), absolute)),
    };
  }

  /** The configuration of a document, or null where there is none. */
  loadedFor(absolute: string): Promise<LoadedConfiguration | null> {
    return this.applyingTo(absolute).configuration;
  }

  private applyingTo(absolute: string): Applying {
    const folder = dirname(absolute);
    const known = this.applying.get(folder);
    if (known) return known;
    const root = gitRoot(folder);
    const configuration = this.find(absolute, root).then((found) => found && this.load(found));
    this.applying.set(folder, { root, configuration });
    return { root, configuration };
  }

  private async find(absolute: string, root: string | null): Promise<FoundFile | null> {
    if (this.chosen === null)
      return findConfiguration(slashes(absolute), slashes(root ?? '/'), (location) => this.read(location, location));
    const location = slashes(resolve(this.chosen.path));
    return { location, content: { text: this.chosen.text, real: location } };
  }

  /** What a configuration leads to: anywhere where a person named it, else its folder and that repository, and this folder. */
  private read(location: string, configuration: string): Promise<FileRead> {
    const folder = dirname(configuration);
    const here = process.cwd();
    const isBelowHere = !isEverything(here) && isInside(folder, here);
    const within = this.chosen ? null : [folder, ...(isBelowHere ? [here] : [])];
    return readGuarded(location, within, LARGEST_FILE);
  }

  private load(found: FoundFile): Promise<LoadedConfiguration> {
    const known = this.loaded.get(found.location) ?? this.loadOnce(found);
    this.loaded.set(found.location, known);
    return known;
  }

  private async loadOnce(found: FoundFile): Promise<LoadedConfiguration> {
    const loaded = await loadConfiguration(found, (location) => this.read(location, found.location), RULES);
    for (const { location, text, problems } of loaded.files) {
      for (const { start, message } of problems) {
        const { line, column } = placesOf(text)(start);
        this.onProblem(`${location}:${line}:${column}: ${message[this.display]}`);
      }
    }
    return loaded;
  }
}
