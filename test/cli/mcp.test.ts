/** Agents and the tools, by the client of the protocol's own SDK. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder, PROGRAM, root, write } from './program.ts';

const LONG = `# Postmortem\n\n## Root cause\n\n${'It was probably the disk.\n\n'.repeat(200)}## Timeline\n\n${Array.from({ length: 300 }, (_, minute) => `- 2026-03-04 ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')} UTC ${'words '.repeat(30)}\n`).join('')}`;
write('inside/docs/disk.md', '# Disk\n\n## Root cause\n\nIt was probably the disk. See [x](#).\n');
write('inside/docs/long.md', LONG);
write('inside/.postmortem.yaml', 'rules: { wording/speculation: error }\n');
write('outside.md', '# Outside\n');
mkdirSync(join(folder, 'inside', 'links'));
symlinkSync(join('..', '..', 'outside.md'), join(folder, 'inside', 'links', 'out.md'));

const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [PROGRAM, 'mcp', '--root', join(folder, 'inside')],
    stderr: 'pipe',
  });
  await client.connect(transport);
});
afterAll(() => client.close());

interface Answer {
  readonly [list: string]: unknown;
  readonly count: number;
  readonly findings: readonly { readonly rule: string }[];
  readonly timeline: readonly object[];
  readonly templates: readonly { readonly id: string }[];
  readonly remaining: number;
  readonly cut: Readonly<Record<string, number>>;
}

/** What a tool answers: the client checks it against the tool's `outputSchema`. */
async function call(name: string, args: object = {}) {
  const result = await client.callTool({ name, arguments: { ...args } });
  expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(8192);
  const [first] = result.content as { type: string; text: string }[];
  if (result.isError) throw new Error(first!.text);
  expect(JSON.parse(first!.text)).toEqual(result.structuredContent);
  return result.structuredContent as Answer;
}

describe('postmortem mcp', () => {
  it('lists its tools, none of which changes anything', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'list_templates',
      'new_report',
      'lint',
      'explain',
      'fix',
      'inspect',
    ]);
    for (const { annotations, outputSchema, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(outputSchema?.type).toBe('object');
      expect(description!.length).toBeGreaterThan(20);
    }
  });
  it('checks a file, by the configuration beside it', async () => {
    const { findings } = await call('lint', { path: 'docs/disk.md' });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'wording/speculation', severity: 'error', line: 5, column: 8 }),
    );
  });
  it('checks a text, and says so in Japanese', async () => {
    const { findings, count } = await call('lint', { text: '## 原因\n\nディスクの故障だと思われる。\n', locale: 'ja' });
    expect(count).toBe(findings.length);
    expect(JSON.stringify(findings)).toContain('推測');
  });
  it('counts what it cuts', async () => {
    const linted = await call('lint', { path: 'docs/long.md' });
    expect(linted.findings.length + linted.cut.findings!).toBe(linted.count);
    const read = await call('inspect', { path: 'docs/long.md' });
    expect(read.timeline.length + read.cut.timeline!).toBe(300);
  });
  it('reads a report', async () => {
    const read = await call('inspect', {
      text: '# Disk\n\n## Action items\n\n- Alert at 80 % (owner: Storage, due: 2026-03-20)\n',
    });
    expect(read.actionItems).toEqual([
      expect.objectContaining({ line: 5, owner: 'Storage', due: '2026-03-20', done: false }),
    ]);
    expect(read.cut).toEqual({});
  });
  it('explains every rule that it names', async () => {
    const { findings } = await call('lint', { path: 'docs/disk.md' });
    for (const { rule } of findings) expect((await call('explain', { rule })).rule).toBe(rule);
  });
  it('starts a report in every template', async () => {
    const { templates } = await call('list_templates');
    for (const { id } of templates)
      for (const language of ['en', 'ja', 'both']) {
        const { text, cut } = await call('new_report', { template: id, language, title: 'Disk', date: '2026-03-04' });
        expect(text).toContain('Disk');
        expect(cut).toEqual({});
      }
  });
  it('shows what can be mended', async () => {
    const { diff, remaining } = await call('fix', { path: 'docs/disk.md' });
    expect(diff).toContain('-It was probably the disk. See [x](#).\n+It was probably the disk. See x.\n');
    expect(remaining).toBe((await call('lint', { path: 'docs/disk.md' })).count - 1);
  });
  it.each([
    ['lint', {}, 'Give a path or a text'],
    ['lint', { path: 'a.md', text: 'b' }, 'Give a path or a text'],
    ['lint', { path: '../outside.md' }, 'lies outside of the folders'],
    ['lint', { path: '/etc/passwd' }, 'lies outside of the folders'],
    ['lint', { path: 'links/out.md' }, 'lies outside of the folders'],
    ['inspect', { path: 'docs/none.md' }, "can't be read"],
    ['lint', { path: 'docs' }, "can't be read"],
    ['explain', { rule: 'wording/balme' }, 'Did you mean “wording/blame”?'],
    ['new_report', { template: 'none' }, 'list_templates has them'],
    ['new_report', { date: '2026-02-31' }, 'is no day'],
    ['lint', { text: 5 }, 'expected string'],
  ])('%s of %j is refused: %s', async (name, args, message) => {
    await expect(call(name, args)).rejects.toThrow(message);
    expect((await call('lint', { text: '# x' })).count).toBeGreaterThanOrEqual(0);
  });
});

describe('as VS Code starts it', () => {
  it('serves the same tools', async () => {
    const started = new Client({ name: 'test', version: '1' });
    const args = [join(root, 'dist', 'mcpServer.js'), join(folder, 'inside')];
    await started.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' }));
    expect((await started.listTools()).tools).toEqual((await client.listTools()).tools);
    await started.close();
  });
});

describe('its standard output', () => {
  const serve = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [PROGRAM, 'mcp', ...args], { cwd: folder, input, encoding: 'utf8' });
  it('holds nothing but JSON, whatever it is told', () => {
    const initialize = {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
    };
    const { stdout, stderr, status } = serve(`not json\n${JSON.stringify(initialize)}\n{"jsonrpc":"2.0"}\n`);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line)).find(({ id }) => id === 1).result.serverInfo.name).toBe('postmortem');
    expect(status).toBe(0);
    expect(stderr).toContain('what came in is no message of JSON-RPC');
  });
  it('is silent about a root that is none', () => {
    expect(serve('', '--root', 'no-such')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'postmortem: no-such is no folder. --root takes one that exists.\n',
    });
  });
});
