import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { version } from '../../../package.json';
import { FileConfigurations } from './configurations.ts';
import type { ReadFile } from './fileReport.ts';
import type { ReadRequest } from './readFile.ts';
import { readText } from './readText.ts';
import { replaceFile } from './replaceFile.ts';
import type { ReadJob } from './workers.ts';

/** What was found in a file when it and all that decides about it had this hash. Its text is left out. */
interface Entry {
  readonly hash: string;
  readonly read: ReadFile;
}

/** In `node_modules/.cache`, which CI servers keep, else where the user's caches are. */
function cacheFile(): string {
  const name = createHash('sha256').update(resolve('')).digest('hex').slice(0, 16);
  for (let folder = resolve(''); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules')))
      return join(folder, 'node_modules', '.cache', 'postmortem', `${name}.json`);
    if (dirname(folder) === folder) break;
  }
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'postmortem', `${name}.json`);
}

function entriesIn(file: string): Map<string, Entry> {
  try {
    const { version: written, files } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(written === version ? Object.entries<Entry>(files) : []);
  } catch {
    // It is a cache: what can't be read is made anew.
    return new Map();
  }
}

/** What earlier runs have found, by file. A file that has changed, or whose configuration has, is read again. */
export class ResultCache {
  private readonly file = cacheFile();
  private readonly entries = entriesIn(this.file);
  private readonly hashes = new Map<string, { readonly hash: string; readonly text: string }>();
  private readonly configurations: FileConfigurations;
  /** A configuration with a problem is told of whenever it is read. */
  private isUsable = true;

  constructor(private readonly request: ReadRequest) {
    this.configurations = new FileConfigurations(request.config, request.display, () => {
      this.isUsable = false;
    });
  }

  /** What is known of a file, or null. */
  async known({ path, lines }: Pick<ReadJob, 'path' | 'lines'>): Promise<ReadFile | null> {
    try {
      const { settings, path: name } = await this.configurations.for(path);
      const { origins, ...decisive } = settings;
      const text = await readText(path);
      const { config, ...asked } = this.request;
      const hash = createHash('sha256')
        .update(JSON.stringify([version, name, decisive, asked, text, ...(lines ? [lines] : [])]))
        .digest('hex');
      this.hashes.set(path, { hash, text });
      const entry = this.entries.get(resolve(path));
      if (!this.isUsable || entry?.hash !== hash || !entry.read.report) return null;
      return { ...entry.read, report: { ...entry.read.report, path, text } };
    } catch {
      // Reading it tells why.
      return null;
    }
  }

  /** Keeps what was found; what there is something to complain of is found again each time. */
  keep(path: string, read: ReadFile): void {
    const known = this.hashes.get(path);
    if (!known || !read.report || read.unusable || read.lines.length > 0 || read.before !== null) return;
    this.entries.set(resolve(path), { hash: known.hash, read: { ...read, report: { ...read.report, text: '' } } });
  }

  /** Writes it for the next run, without files that are gone. A cache that can't be written is none. */
  async save(): Promise<void> {
    const files = Object.fromEntries([...this.entries].filter(([path]) => existsSync(path)));
    try {
      mkdirSync(dirname(this.file), { recursive: true });
      await replaceFile(this.file, JSON.stringify({ version, files }));
    } catch {
      // The next run takes as long as this one.
    }
  }
}
