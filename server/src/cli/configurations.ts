import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Configuration, Language } from '@postmortem/schemas';
import { findConfiguration } from '../configuration/find.ts';
import { parseConfiguration } from '../configuration/parse.ts';
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

export interface Applied {
  readonly configuration: Configuration;
  /** The document's path as the configuration's globs see it. */
  readonly path: string;
}

/** Finds and reads the configuration of each document, each file once. */
export class Configurations {
  private readonly read = new Map<string, Promise<Configuration>>();

  constructor(
    /** The one that `--config` names, for all documents. */
    private readonly chosen: string | null,
    private readonly display: Language,
    /** Told what can't be used, with its place; the rest of the file applies. */
    private readonly onProblem: (line: string) => void,
  ) {}

  async for(document: string): Promise<Applied> {
    const absolute = resolve(document);
    const file =
      this.chosen === null
        ? await this.nearest(absolute)
        : { location: resolve(this.chosen), text: await readText(this.chosen) };
    const folder = file ? dirname(file.location) : (gitRoot(absolute) ?? process.cwd());
    const path = slashes(relative(folder, absolute));
    return { configuration: file ? await this.parsed(file.location, file.text) : {}, path };
  }

  private nearest(absolute: string) {
    return findConfiguration(slashes(absolute), slashes(gitRoot(absolute) ?? '/'), readTextIfAny);
  }

  private parsed(location: string, text: string): Promise<Configuration> {
    const known = this.read.get(location) ?? this.parse(location, text);
    this.read.set(location, known);
    return known;
  }

  private async parse(location: string, text: string): Promise<Configuration> {
    const { configuration, problems } = await parseConfiguration(location, text, RULES);
    for (const { start, message } of problems) {
      const { line, column } = placesOf(text)(start);
      this.onProblem(`${location}:${line}:${column}: ${message[this.display]}`);
    }
    return configuration;
  }
}
