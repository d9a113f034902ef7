import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { WORTH_WORKERS } from '../workers.ts';

const folder = mkdtempSync(join(tmpdir(), 'postmortem-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Stands in for the whole program: says of each file that it was read beside the command, by a worker that can be ended. */
const WORKER = write(
  'worker.cjs',
  `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ path }) =>
  parentPort.postMessage({ read: {
    report: { path, postmortem: true, findings: [], fingerprints: [], text: '' },
    postmortem: null, before: null, known: [], stale: [], lines: ['by a worker'], unusable: false } }));`,
);

const GUESS = '## Root cause\n\nIt was probably the disk.\n';
const OTHER = 'Notes for the team.\n';

/** Runs the command as a terminal would. */
async function lint(argv: readonly string[], { standardInput = GUESS, program = null as string | null } = {}) {
  let [out, errors] = ['', [] as string[]];
  const progress: string[] = [];
  const write = (text: string): void => {
    out += text;
  };
  const status = await main(['lint', ...argv], {
    write,
    writeDocument: write,
    error: (line) => errors.push(line),
    colours: false,
    standardInput: async () => standardInput,
    progress: (done, all) => progress.push(`${done}/${all}`),
    program,
    locale: undefined,
    rulePage: () => null,
  });
  return { status, out, errors, progress };
}

describe('the exit status', () => {
  const onlyGuess = (severity: string): string =>
    write(`${severity}.yaml`, `rules:\n  wording/speculation: ${severity}\n  section/missing: off\n`);
  it.each([
    ['error', 'error', 1],
    ['warning', 'error', 0],
    ['error', 'warning', 1],
    ['warning', 'warning', 1],
    ['info', 'warning', 0],
    ['warning', 'info', 1],
    ['info', 'info', 1],
    ['hint', 'info', 0],
    ['error', 'never', 0],
  ] as const)('with a finding of severity %s and --fail-on %s is %i', async (severity, failOn, status) => {
    const run = await lint(['--stdin', '--all', '--config', onlyGuess(severity), '--fail-on', failOn]);
    expect(run.out).toMatch(new RegExp(`\\n1 ${severity} in 1 postmortem\\n$`));
    expect(run.status).toBe(status);
  });

  it('is 2 where a file is none to read, though nothing else is found', async () => {
    const run = await lint(['--fail-on', 'never', join(folder, 'nothing.md'), write('notes.md', OTHER)]);
    expect(run.status).toBe(2);
    expect(run.errors).toHaveLength(1);
  });

  it('is 2 where a file is no text, and the others are told all the same', async () => {
    const run = await lint(['--all', write('binary.md', 'a\0b'), write('guess.md', GUESS)]);
    expect(run.status).toBe(2);
    expect(run.out).toContain('“probably” is a guess');
  });
});

describe('a file that is no text', () => {
  mkdirSync(join(folder, 'no-text'));
  write('no-text/.postmortem.yaml', 'files: [report.md]\n');
  const path = write('no-text/notes.md', 'a\0b');
  it('is told where it was asked for by its name', async () => {
    const run = await lint([path]);
    expect(run.errors).toEqual([`${path}: This file was not checked: it holds NUL characters, so it is no text.`]);
    expect(run.status).toBe(2);
  });
  it('is skipped in a folder, where nobody expects a report in it', async () => {
    const run = await lint([join(folder, 'no-text')]);
    expect({ errors: run.errors, status: run.status }).toEqual({ errors: [], status: 0 });
  });
});

describe('what is printed', () => {
  const [first, second] = [write('first.md', GUESS), write('second.md', OTHER)];
  it('is one whole JSON text for several files', async () => {
    const { files, summary } = JSON.parse((await lint(['--format', 'json', first, second])).out);
    expect(files.map(({ path }: { path: string }) => path)).toEqual([first, second]);
    expect(summary).toMatchObject({ files: 2, linted: 1, skipped: 1 });
  });
  it('is a whole JSON text where a folder holds no report', async () => {
    mkdirSync(join(folder, 'empty'));
    const { out } = await lint(['--format', 'json', join(folder, 'empty')]);
    expect(JSON.parse(out).files).toEqual([]);
  });
  it('is nothing where the only file could not be read: no summary pretends that all is well', async () => {
    expect((await lint([join(folder, 'nothing.md')])).out).toBe('');
  });
  it('names a fault of a configuration once, however many files it is for', async () => {
    const config = write('loud.yaml', 'rules:\n  wording/blame: loud\n');
    expect((await lint(['--config', config, first, second])).errors).toHaveLength(1);
  });
  it('counts the files that are done', async () => {
    expect((await lint([first, second])).progress).toEqual(['1/2', '2/2']);
  });
});

describe('a worker that can be ended reads', () => {
  const [small, large] = [write('small.md', OTHER), write('large.md', `${OTHER.repeat(6000)}`)];
  const full = write('full.md', 'a'.repeat(100_000));
  const workers = async (...paths: string[]) => (await lint(paths, { program: WORKER })).errors.includes('by a worker');

  it('no small file', async () => {
    expect(await workers(small)).toBe(false);
  });
  it('a large one, and with it all others', async () => {
    expect(await workers(large)).toBe(true);
    expect(await workers(small, large)).toBe(true);
  });
  it('none up to a hundred thousand bytes', async () => {
    expect(await workers(full)).toBe(false);
  });
  it('nothing where it is not known what to start', async () => {
    expect((await lint([large])).errors).not.toContain('by a worker');
  });
  it('standard input that is as large', async () => {
    const read = (standardInput: string) => lint(['--stdin'], { standardInput, program: WORKER });
    expect((await read('a'.repeat(100_001))).errors).toEqual(['by a worker']);
    expect((await read(OTHER)).errors).toEqual([]);
    expect((await read('a'.repeat(100_000))).errors).not.toContain('by a worker');
  });
  it('no file that is gone: reading it tells why', async () => {
    expect(await workers(join(folder, 'nothing.md'))).toBe(false);
  });
  it.skipIf(availableParallelism() === 1)('many small ones, as soon as that is worth it', async () => {
    const many = Array.from({ length: WORTH_WORKERS }, (_, index) => write(`small-${index}.md`, OTHER));
    expect(await workers(...many)).toBe(true);
    expect(await workers(...many.slice(1))).toBe(false);
  });
});
