/** The npm package as people get it: packed, installed from the tarball in an empty folder, started. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { chromium } from 'playwright-core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { packageForNpm } from '../../scripts/npmPackage.mjs';
import { CHROMIUM_OPTIONS, ensureChromium } from '../../scripts/vscode/chromium.mjs';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'pm-package-'));
const installed = join(folder, 'node_modules', 'postmortem-lint');
let packed: { readonly file: string; readonly size: number; readonly names: readonly string[] };

const run = (program: string, args: readonly string[], input = '') =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8', input, shell: false });
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

beforeAll(async () => {
  packed = await packageForNpm();
  write('package.json', '{ "private": true, "type": "module" }');
  const { status, stderr } = run('npm', ['install', '--offline', '--no-audit', '--no-fund', packed.file]);
  if (status !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const USE = `import { inspect, lint, version } from 'postmortem-lint';
const { findings } = lint('## Root cause\\n\\nIt was probably the disk.\\n', { all: true, locale: 'ja' });
const { timeline } = inspect('## Timeline\\n\\n- 2026-03-04 10:00 UTC started\\n');
let told = '';
try { lint('', { configuration: { rules: { 'no/rule': 'off' } } }); } catch (error) { told = String(error); }
`;
const RESULT = {
  version,
  rules: ['wording/speculation'],
  start: '2026-03-04T10:00:00+00:00',
  told: 'TypeError: configuration.rules: there is no “no/rule”.',
};
const AS_JSON = 'JSON.stringify({ version, rules: findings.map(({ rule }) => rule), start: timeline[0].start, told })';

describe('the package', () => {
  it('holds what is used, and nothing else', () => {
    expect(packed.size).toBeLessThan(1_000_000);
    const others = packed.names.filter(
      (name) => !/^(?:dist\/[\w.-]+\.(?:js|txt)|docs\/(?:rules\/.*\.md|postmortem\.1)|skills\/.*\.md)$/.test(name),
    );
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'index.d.ts', 'package.json']);
    expect(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))).toMatchObject({
      name: 'postmortem-lint',
      version,
    });
  });
  it('is one that publint has nothing to say of', async () => {
    const { messages } = await publint({ pkgDir: join(root, 'package'), level: 'suggestion' });
    expect(messages).toEqual([]);
  });
  it('has types that are found, as a module', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(packed.file))));
    const problems = 'problems' in result ? (result.problems ?? []) : ['no types'];
    // It is a module alone: `require` of older Node versions can't load it.
    expect(problems.filter((problem) => typeof problem === 'string' || problem.kind !== 'CJSResolvesToESM')).toEqual(
      [],
    );
  });
  it('has types that say what its functions take and give', () => {
    write(
      'use.ts',
      `${USE}const line: number | undefined = findings[0]?.edits[0]?.line;\nconsole.log(line, version, timeline[0]?.start satisfies string | null | undefined, told);\n`,
    );
    write(
      'wrong.ts',
      "import { lint } from 'postmortem-lint';\nlint(5);\nlint('', { configuration: { rulez: {} } });\n",
    );
    const tsc = (name: string) =>
      run(process.execPath, [
        join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--types',
        '',
        name,
      ]);
    expect(tsc('use.ts')).toMatchObject({ status: 0, stdout: '' });
    expect(tsc('wrong.ts').stdout.match(/error TS\d+/g)).toEqual(['error TS2345', 'error TS2561']);
  });
});

const platform = process.platform === 'win32' ? 'win' : process.platform;
/** A Node of another version, from npm. */
function nodeOf(major: string): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const name = `node-${platform}-${process.arch}`;
  const cache = join(root, 'node_modules', '.cache', `node-${major}`);
  mkdirSync(cache, { recursive: true });
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', cache, '--no-save', '--no-audit', '--no-fund', `${name}@${major}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return join(cache, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
}

describe.each(['20', '22', '24'])('on Node %s', (major) => {
  let node: string;
  beforeAll(() => {
    node = nodeOf(major);
    write('docs/postmortem-disk.md', '# Disk\n\n## Root cause\n\nIt was probably the disk.\n');
  }, 120_000);
  const bin = (name: string) => join(folder, 'node_modules', '.bin', name);

  it('the command line starts', () => {
    expect(run(node, [bin('postmortem'), '--version'])).toMatchObject({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
    expect(run(node, [bin('postmortem'), '-h']).stdout).toMatch(/^postmortem: /);
    const { status, stdout } = run(node, [bin('postmortem'), 'lint', '--format', 'json', 'docs']);
    const [file] = JSON.parse(stdout).files;
    expect(status).toBe(1);
    const guess = file.findings.find(({ rule }: { rule: string }) => rule === 'wording/speculation');
    expect(readFileSync(new URL(guess.url), 'utf8')).toMatch(/^# wording\/speculation/);
  });
  it('many files are read by workers', () => {
    for (let index = 0; index < 45; index++)
      write(`many/postmortem-${index}.md`, '# Disk\n\n## Root cause\n\nIt was probably the disk.\n');
    expect(JSON.parse(run(node, [bin('postmortem'), 'lint', '--format', 'json', 'many']).stdout).summary.files).toBe(
      45,
    );
  });
  it('the server answers over stdio, and says what it is for without', async () => {
    const message = (content: object): string => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...content });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const server = spawn(node, [bin('postmortem-language-server'), '--stdio'], { cwd: folder });
    let stdout = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    server.stdin.write(
      message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
    );
    server.stdin.write(message({ id: 2, method: 'shutdown' }));
    server.stdin.write(message({ method: 'exit' }));
    expect(await once(server, 'exit')).toEqual([0, null]);
    expect(stdout).toContain(`"serverInfo":{"name":"postmortem","version":"${version}"}`);
    expect(run(node, [bin('postmortem-language-server')])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^postmortem-language-server: [^\n]*\n$/),
    });
  });
  it('the library is imported', () => {
    write('use.mjs', `${USE}console.log(${AS_JSON});\n`);
    expect(JSON.parse(run(node, ['use.mjs']).stdout)).toEqual(RESULT);
  });
});

describe('in a browser', () => {
  const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };
  const site = createServer(({ url = '/' }, response) => {
    if (url === '/') {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>library</title>');
      return;
    }
    if (existsSync(join(installed, url)))
      response.setHeader('content-type', TYPES[extname(url)] ?? 'text/plain').end(readFileSync(join(installed, url)));
    else response.writeHead(404).end();
  });
  afterAll(() => void site.close());

  it('the library is imported as it is', async () => {
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const browser = await chromium.launch({ executablePath: ensureChromium(() => {}), args: CHROMIUM_OPTIONS });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      const used = `(async () => { ${USE.replace(/import (.*) from .*;/, "const $1 = await import('/dist/library.js');")} return ${AS_JSON}; })()`;
      expect(JSON.parse(await page.evaluate(used))).toEqual(RESULT);
    } finally {
      await browser.close();
    }
  });
});

it('every file of it is read by people who may look at it', () => {
  for (const name of packed.names) expect(statSync(join(installed, name)).mode & 0o444).toBe(0o444);
});
