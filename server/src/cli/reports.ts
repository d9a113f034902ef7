import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Console } from './console.ts';
import type { ReadFile } from './fileReport.ts';
import { expand } from './files.ts';
import { FileReader, type ReadRequest } from './readFile.ts';
import { readText } from './readText.ts';
import { ResultCache } from './resultCache.ts';
import { inOrder, type ReadJob, readInWorkers, WORTH_WORKERS } from './workers.ts';

/** Bytes above which a file may take long: a worker that can be ended reads it. */
const LARGE = 100_000;

function isLarge({ path, text }: ReadJob): boolean {
  if (text !== null) return text.length > LARGE;
  try {
    return statSync(path).size > LARGE;
  } catch {
    return false; // reading it tells why
  }
}

/** Every file in turn, or by workers where there are many or large ones. @param onRead called in the order of the jobs */
async function readEach(
  jobs: readonly ReadJob[],
  request: ReadRequest,
  console: Console,
  onRead: (file: ReadFile) => void,
): Promise<void> {
  const isMany = jobs.length >= WORTH_WORKERS && availableParallelism() > 1;
  if (console.program !== null && (isMany || jobs.some(isLarge)))
    return readInWorkers(jobs, request, console.program, onRead);
  const reader = new FileReader(request, console.rulePage);
  for (const { path, text, lines } of jobs) onRead(await reader.read(path, async () => text ?? readText(path), lines));
}

/** What operands name, as jobs; what is passed over is told. @returns and whether there may be reports in that */
export async function jobsOf(
  operands: readonly string[],
  { display }: Pick<ReadRequest, 'display'>,
  console: Console,
): Promise<{ jobs: readonly ReadJob[]; isWhole: boolean }> {
  let isWhole = true;
  const paths = await expand(operands, ({ line, isGrave }) => {
    console.error(line[display]);
    isWhole &&= !isGrave;
  });
  const named = new Set(operands.map((operand) => resolve(operand)));
  return { jobs: paths.map((path) => ({ path, text: null, isNamed: named.has(resolve(path)), lines: null })), isWhole };
}

/** Every file that earlier runs don't know. @param onRead called in the order of the jobs, for those that are known too */
async function readUnknown(
  jobs: readonly ReadJob[],
  request: ReadRequest,
  console: Console,
  onRead: (file: ReadFile) => void,
): Promise<void> {
  const cache = new ResultCache(request);
  const tell = inOrder(onRead);
  const unknown: { readonly job: ReadJob; readonly at: number }[] = [];
  for (const [at, job] of jobs.entries()) {
    const known = await cache.known(job);
    if (known) tell(at, known);
    else unknown.push({ job, at });
  }
  let next = 0;
  await readEach(
    unknown.map(({ job }) => job),
    request,
    console,
    (file) => {
      const { job, at } = unknown[next++]!;
      cache.keep(job.path, file);
      tell(at, file);
    },
  );
  await cache.save();
}

/**
 * Reads files, tells what there is to tell of them, and shows how far it is.
 * @param onRead called in the order of the jobs
 * @param isCached may what earlier runs have found be told again?
 * @returns whether all could be used
 * @throws UsageError where `--config` can't be read
 */
export async function readReports(
  jobs: readonly ReadJob[],
  request: ReadRequest,
  console: Console,
  onRead: (file: ReadFile) => void,
  isCached = false,
): Promise<boolean> {
  const told = new Set<string>();
  let [done, isWhole] = [0, true];
  const read = isCached ? readUnknown : readEach;
  await read(jobs, request, console, (file) => {
    const aside = jobs[done]?.isNamed && file.aside ? [file.aside] : [];
    isWhole &&= !file.unusable && aside.length === 0;
    // Several workers may complain about the same configuration.
    for (const line of [...file.lines, ...aside]) {
      if (!told.has(line)) console.error(line);
      told.add(line);
    }
    onRead(file);
    console.progress(++done, jobs.length);
  });
  return isWhole;
}
