import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Baseline, KnownFinding, Language } from '@postmortem/schemas';
import { NO_BASELINE, parseBaseline } from '../configuration/baseline.ts';
import type { LoadedConfiguration } from '../configuration/load.ts';
import { folderOf, resolveLocation } from '../configuration/locations.ts';
import { identityKey } from '../lint/identity.ts';
import { type ChosenConfiguration, FileConfigurations } from './configurations.ts';
import { UsageError } from './errors.ts';
import { jsonText } from './jsonText.ts';
import { isOpenStream } from './outputFile.ts';
import { type ChosenBaseline, pathInBaseline } from './readFile.ts';
import { readText } from './readText.ts';
import { replaceFile } from './replaceFile.ts';

const NO_FILE = (path: string): UsageError =>
  new UsageError({
    en: `${path} is no regular file. Name one for the baseline.`,
    ja: `${path} は通常のファイルではありません。ベースラインのファイル名を指定してください。`,
  });
const SOMETHING_ELSE = (path: string): UsageError =>
  new UsageError({
    en: `${path} is no baseline and is not written over. Name another file, or take it away first.`,
    ja: `${path} はベースラインではないため、上書きしません。別のファイル名を指定するか、先に削除してください。`,
  });

/** What `--baseline` names. @throws UsageError where it is missing or broken */
export async function chosenBaseline(path: string | undefined): Promise<ChosenBaseline | null> {
  if (path === undefined) return null;
  const baseline = parseBaseline(await readText(path));
  if (!baseline) throw new UsageError(NO_BASELINE(path));
  return { folder: dirname(resolve(path)), baseline };
}

/** The baseline that is in force by a configuration: the last one named wins. */
function configuredIn({ files, baselines }: LoadedConfiguration): ChosenBaseline | null {
  const naming = files.findLast(({ configuration }) => configuration.baseline !== undefined);
  if (!naming) return null;
  const location = resolveLocation(folderOf(naming.location), naming.configuration.baseline!);
  const baseline = baselines.get(location);
  return baseline ? { folder: dirname(location), baseline } : null;
}

/** The baselines that the configurations of some files name, each once. What is wrong with them is told where the files are read. */
export async function configuredBaselines(
  paths: readonly string[],
  config: ChosenConfiguration | null,
  display: Language,
): Promise<ChosenBaseline[]> {
  const configurations = new FileConfigurations(config, display, () => {});
  const found = new Map<Baseline, ChosenBaseline>();
  for (const path of paths) {
    const loaded = await configurations.loadedFor(resolve(path));
    const configured = loaded && configuredIn(loaded);
    if (configured) found.set(configured.baseline, configured);
  }
  return [...found.values()];
}

/** What `--write-baseline` is to renew; null where it begins one. @throws UsageError where something else is there */
export async function oldBaseline(path: string): Promise<ChosenBaseline | null> {
  if (isOpenStream(path)) throw NO_FILE(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return null;
  if (!stat.isFile()) throw NO_FILE(path);
  const baseline = parseBaseline(await readText(path));
  if (!baseline) throw SOMETHING_ELSE(path);
  return { folder: dirname(resolve(path)), baseline };
}

/** The findings of one file that are known in the old baseline too, no more often than there. */
function knownBefore(found: readonly KnownFinding[], old: readonly KnownFinding[]): KnownFinding[] {
  const counts = new Map(old.map((each) => [identityKey(each), each.count]));
  return found.flatMap((each) => {
    const count = Math.min(each.count, counts.get(identityKey(each)) ?? 0);
    return count > 0 ? [{ ...each, count }] : [];
  });
}

/**
 * A baseline after a run. Files that were not read keep theirs while they exist; what has been mended goes.
 * @param found by path from the baseline's folder
 * @param old null where there was none, or where what is new is accepted
 */
export function newBaseline(
  found: ReadonlyMap<string, readonly KnownFinding[]>,
  old: Baseline | null,
  acceptsNew: boolean,
  exists: (path: string) => boolean,
): Baseline {
  const files = new Map(Object.entries(old?.files ?? {}).filter(([path]) => !found.has(path) && exists(path)));
  for (const [path, known] of found) {
    const kept = old && !acceptsNew ? knownBefore(known, old.files[path] ?? []) : known;
    if (kept.length > 0) files.set(path, [...kept]);
  }
  const inOrder = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return { version: 1, files: Object.fromEntries(inOrder) };
}

/** How many findings a baseline holds. */
export const sizeOf = ({ files }: Baseline): number =>
  Object.values(files)
    .flat()
    .reduce((sum, { count }) => sum + count, 0);

/** Files that a baseline knows something of and that are no longer there: removed, or renamed. */
export const goneFrom = ({ baseline, folder }: ChosenBaseline): readonly string[] =>
  Object.keys(baseline.files).filter((file) => !existsSync(resolve(folder, file)));

/** Writes what `--write-baseline` names. @throws UsageError @returns what it holds now */
export async function writeBaseline(
  path: string,
  old: Baseline | null,
  found: ReadonlyMap<string, readonly KnownFinding[]>,
  acceptsNew: boolean,
): Promise<Baseline> {
  const folder = dirname(resolve(path));
  const fromFolder = new Map([...found].map(([file, known]) => [pathInBaseline(folder, file), known]));
  const written = newBaseline(fromFolder, old, acceptsNew, (file) => existsSync(resolve(folder, file)));
  await replaceFile(path, `${jsonText(written)}\n`);
  return written;
}
