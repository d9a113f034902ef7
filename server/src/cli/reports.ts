import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Console } from './console.ts';
import type { ReadFile } from './fileReport.ts';
import { expand, readText } from './files.ts';
import { FileReader, type ReadRequest } from './readFile.ts';
import { type ReadJob, readInWorkers, WORTH_WORKERS } from './workers.ts';

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
  for (const { path, text } of jobs) onRead(await reader.read(path, async () => text ?? readText(path)));
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
  return { jobs: paths.map((path) => ({ path, text: null })), isWhole };
}

/**
 * Reads files, tells what there is to tell of them, and shows how far it is.
 * @param onRead called in the order of the jobs
 * @returns whether all could be used
 * @throws UsageError where `--config` can't be read
 */
export async function readReports(
  jobs: readonly ReadJob[],
  request: ReadRequest,
  console: Console,
  onRead: (file: ReadFile) => void,
): Promise<boolean> {
  const told = new Set<string>();
  let [done, isWhole] = [0, true];
  await readEach(jobs, request, console, (file) => {
    isWhole &&= !file.unusable;
    // Several workers may complain about the same configuration.
    for (const line of file.lines) {
      if (!told.has(line)) console.error(line);
      told.add(line);
    }
    onRead(file);
    console.progress(++done, jobs.length);
  });
  return isWhole;
}
