import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  FIGURES,
  type Figures,
  REPORT_STATUS,
  REVIEW,
  type ReportStatus,
  type ReviewAnswer,
  TIMELINE_EDIT,
  type TimelineEdits,
} from '@postmortem/schemas/protocol';
import { describe, expect, it } from 'vitest';
import type { CompletionItem, Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { example, FAMILIES, folder, rules, server, start, URI, uriOf } from './session.ts';

describe('an editor that is pushed to', () => {
  it.each(['checkout-outage.md', 'payment-delay.ja.md'])('sees the four families in %s', async (name) => {
    await start();
    const diagnostics = await server.open(URI, example(name));
    expect(rules(diagnostics)).toEqual(FAMILIES);
    for (const { source, codeDescription, message } of diagnostics) {
      expect(source).toBe('postmortem');
      expect(readFileSync(new URL(codeDescription!.href), 'utf8')).toMatch(/^# \w+\/[\w-]+\n/);
      expect(String(message)).toMatch(/.{40}/);
    }
  });

  it('sees the findings follow what is typed, and go with a fix', async () => {
    await start();
    const clean = example('clean.md');
    expect(await server.open(URI, clean)).toEqual([]);
    const line = clean.split('\n').findIndex((text) => text.startsWith('the job'));
    const typed = await server.change(URI, 'It was probably the disk.\n', {
      start: { line, character: 0 },
      end: { line, character: 0 },
    });
    expect(rules(typed)).toEqual(['wording/speculation']);
    const [fix] = await server.codeActions(URI, typed[0]!, typed);
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: typed });
    const [edit] = fix!.edit!.changes![URI]!;
    expect(await server.change(URI, edit!.newText, edit!.range)).toEqual([]);
  });

  it('offers as author whoever the editor says writes', async () => {
    await start();
    await server.notify('postmortem/writer', { name: 'Aiko Mori' });
    await server.open(URI, '# Postmortem\n\n- Authors: \n\n## Summary\n\nIt broke.\n');
    const position = { line: 2, character: 11 };
    const items = await server.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: URI },
      position,
    });
    expect(items.map(({ label }) => label)).toEqual(['Aiko Mori']);
  });

  it('asks whether a report is ready for review, and gets the same in a line', async () => {
    await start();
    await server.open(URI, example('checkout-outage.md'));
    const params = { textDocument: { uri: URI }, today: '2026-03-10' };
    const { text, detail, questions } = await server.request<ReviewAnswer>(REVIEW, params);
    expect(text).toBe('Not ready for review: 3 points');
    expect(questions.filter(({ points }) => points.length > 0).map(({ name }) => name)).toEqual([
      'Times',
      'Cause',
      'People',
    ]);
    const status = await server.request<ReportStatus>(REPORT_STATUS, params);
    expect(status.review).toEqual({ text, detail });
  });

  it('gets the timeline of a report as a picture for its preview, and nothing of another file', async () => {
    await start();
    await server.open(URI, example('checkout-outage.md'));
    const ask = (uri: string) => server.request<Figures | null>(FIGURES, { textDocument: { uri } });
    const { figures, targets } = (await ask(URI))!;
    expect(targets).toEqual([16, 17, 18, 19, 20, 21]);
    expect(figures.map(({ html }) => html.slice(0, 27))).toEqual(['<figure class="pm-timeline"']);
    expect(await ask(uriOf('README.md'))).toBeNull();
  });

  it('is offered what can be done with a timeline, where it is asked for in one', async () => {
    await start();
    const text =
      '# Postmortem\n\n## Timeline (JST)\n\n- 2026-03-04 00:10 Errors rise\n- 2026-03-04 01:00 Recovered\n\n## Impact\n\nNone.\n';
    await server.open(URI, text);
    const titles = async (line: number) => {
      const at = { line, character: 0 };
      const actions = await server.codeActions(URI, { range: { start: at, end: at } } as Diagnostic);
      return actions.filter(({ kind }) => kind === 'refactor.rewrite').map(({ title }) => title);
    };
    expect(await titles(4)).toEqual(
      expect.arrayContaining(['Insert a timeline entry now', 'Convert the timeline to UTC']),
    );
    expect(await titles(8)).toEqual([]);
    const { edits, problem } = await server.request<TimelineEdits>(TIMELINE_EDIT, {
      uri: URI,
      change: { kind: 'convert', zone: 'UTC' },
    });
    expect(problem).toBeNull();
    expect(edits.map(({ newText }) => newText)).toEqual(['2026-03-03 15:10', '2026-03-03 16:00', 'UTC']);
  });

  it('reads messages in the language of its display', async () => {
    await start({ locale: 'ja' });
    const diagnostics = await server.open(URI, example('payment-delay.ja.md'));
    expect(diagnostics[0]!.message).toBe(
      '「影響」の見出しがありません。9 行目がそれに当たるようです。見出しを立てるか、内容を移してください。',
    );
  });

  it('explains a finding where the pointer rests on it', async () => {
    await start();
    const [, , guess] = await server.open(URI, example('checkout-outage.md'));
    const hover = (position: object) =>
      server.request<{ contents: { value: string } } | null>('textDocument/hover', {
        textDocument: { uri: URI },
        position,
      });
    const { contents } = (await hover(guess!.range.start))!;
    expect(contents.value).toMatch(/^Readers act on a stated cause/);
    expect(contents.value).toMatch(/\*\*What to write instead\*\*.*✗\n.*✓\n.*Hyland/s);
    expect(await hover({ line: 6, character: 0 })).toBeNull();
  });

  it.each([
    [true, '$', '{1:number}'],
    [false, '{{number}}', ''],
  ])('gets a skeleton, with tab stops: %s', async (snippetEditSupport, ...blank) => {
    await start({ capabilities: { workspace: { workspaceEdit: { snippetEditSupport, documentChanges: true } } } });
    const [missing] = await server.open(URI, example('checkout-outage.md'));
    const [insert] = await server.codeActions(URI, missing!);
    expect(JSON.stringify(insert!.edit)).toContain(`## Impact\\n\\n- Affected: ${blank.join('')}`);
  });
});

describe('an editor that pulls', () => {
  it('gets a report, and then that nothing changed', async () => {
    const { answer } = await start({ capabilities: { textDocument: { diagnostic: {} } } });
    expect(answer.capabilities.diagnosticProvider).toBeDefined();
    await server.notify('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'markdown', version: 1, text: example('checkout-outage.md') },
    });
    const pull = (previousResultId?: string) =>
      server.request<{ kind: string; items?: Diagnostic[]; resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri: URI },
        previousResultId,
      });
    const report = await pull();
    expect(rules(report.items!)).toEqual(FAMILIES);
    expect(await pull(report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId });
  });
});

it('offers the parts that a report has not, and only where they are asked for', async () => {
  const { answer } = await start();
  // No character opens the list by itself.
  expect(answer.capabilities.completionProvider).toEqual({});
  await server.open(URI, `${example('checkout-outage.md')}\n## Imp`);
  const line = `${example('checkout-outage.md')}\n## Imp`.split('\n').length - 1;
  const items = await server.request<CompletionItem[]>('textDocument/completion', {
    textDocument: { uri: URI },
    position: { line, character: 6 },
  });
  expect(items.map(({ label }) => label)).toContain('Impact');
});

describe('a document that takes long', () => {
  const LONG = uriOf('postmortem-long.md');
  const list = Array.from(
    { length: 2900 },
    (_, item) => `${'  '.repeat(item % 4)}- item ${item} of many that hold no news`,
  );
  const text = `# Outage\n\n## Root cause\n\nProbably the cache.\n\n${list.join('\n')}\n`;
  const small = '# Outage\n\n## Root cause\n\nThe engineer forgot to look.\n';
  const hover = () =>
    server.request<Hover>('textDocument/hover', { textDocument: { uri: URI }, position: { line: 4, character: 15 } });

  it('is checked while questions about others are answered', async () => {
    await start();
    await server.open(URI, small);
    await hover();
    let checked = false;
    void server.open(LONG, text);
    const long = server.read(LONG, 1).finally(() => {
      checked = true;
    });
    expect((await hover()).contents).toMatchObject({ value: expect.stringContaining('instead') });
    expect(checked).toBe(false);
    expect(rules(await long)).toContain('wording/speculation');
  });

  it('answers for its newest version', async () => {
    await start();
    void server.open(LONG, text);
    const edited = text.replace('Probably the cache', 'The cache expired');
    void server.change(LONG, edited);
    expect(rules(await server.read(LONG, 2))).not.toContain('wording/speculation');
  });
});

describe('whatever is opened', () => {
  it.each([
    ['an empty file', '', []],
    ['only blank lines', '\n\n\n', []],
    ['another Markdown file', '# Read me\n\nThis is probably useful. The user forgot it.\n', []],
    ['lone surrogates', `# Outage\n\n## Root cause\n\nProbably \uD800 full \uDC00.\n`, ['wording/speculation']],
    ['CRLF', example('checkout-outage.md').replaceAll('\n', '\r\n'), FAMILIES],
    ['a byte order mark', `\uFEFF${example('checkout-outage.md')}`, FAMILIES],
  ])('%s is answered', async (_, text, expected) => {
    await start();
    const diagnostics = await server.open(URI, text);
    expect(rules(diagnostics)).toEqual(expected);
  });

  it('CRLF and a byte order mark leave every finding on its words', async () => {
    await start();
    const plain = example('checkout-outage.md');
    const words = (text: string, diagnostics: Diagnostic[]) => {
      const lines = text.split(/\r?\n/);
      return diagnostics.map(({ range }) => lines[range.start.line]!.slice(range.start.character, range.end.character));
    };
    const expected = words(plain, await server.open(URI, plain));
    expect(expected.slice(1)).toEqual(['10:47', 'probably', 'forgot']);
    for (const text of [plain.replaceAll('\n', '\r\n'), `\uFEFF${plain}`])
      expect(words(text, await server.change(URI, text))).toEqual(expected);
  });

  it.each([
    [
      'a binary file named .md',
      `PK\u0003\u0004\0\0${'\uFFFD'.repeat(100)}`,
      'This file was not checked: it holds NUL characters, so it is no text.',
    ],
    [
      'a file of 5 MB',
      '# Timeline\n\n- 10:00 x\n'.repeat(230_000),
      'This file was not checked: 5,060,000 characters, and 1,000,000 are read',
    ],
  ])('%s is told in one line', async (_, text, message) => {
    await start();
    await server.open(URI, text);
    const diagnostics = await server.read(URI, 1);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.message).toContain(message);
    expect(diagnostics[0]!.message).not.toContain('\n');
  });

  it('a file deleted while it is open is still checked, and closing it clears what was said', async () => {
    await start();
    const file = join(folder, 'postmortem-deleted.md');
    writeFileSync(file, example('checkout-outage.md'));
    const uri = pathToFileURL(file).href;
    await server.open(uri, example('checkout-outage.md'));
    rmSync(file);
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    expect(rules(await server.change(uri, example('payment-delay.ja.md')))).toEqual(FAMILIES);
    server.published.length = 0;
    await server.notify('textDocument/didClose', { textDocument: { uri } });
    expect((await server.diagnostics(uri)).diagnostics).toEqual([]);
  });
});
