import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { example, FAMILIES, folder, rules, server, start, URI } from './session.ts';

describe("a team's own template", () => {
  const configuration = join(folder, '.postmortem.yaml');
  const template = join(folder, 'our template.md');
  afterEach(() => {
    rmSync(configuration, { force: true });
    rmSync(template, { force: true });
  });

  it('is learned, followed when it changes, and told to be of no use', async () => {
    writeFileSync(configuration, 'template: our template.md\nrules: { metadata/missing: off }\n');
    writeFileSync(template, '# Title\n\n## Summary\n\n## Customers told\n');
    await start({ root: pathToFileURL(folder).href });
    const missing = (published: readonly Diagnostic[]) =>
      published
        .filter(({ code }) => code === 'section/missing')
        .flatMap(({ message }) => [...String(message).matchAll(/“(.*?)”/g)].map((match) => match[1]));
    expect(missing(await server.open(URI, example('checkout-outage.md')))).toEqual(['Customers told']);
    writeFileSync(template, '# Title\n\n## Summary\n\n## Partners told\n\n## Lessons\n');
    server.published.length = 0;
    const uri = pathToFileURL(template).href;
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    const changed = (published: readonly Diagnostic[]) => !missing(published).includes('Customers told');
    expect(missing((await server.diagnostics(URI, 1, changed)).diagnostics)).toEqual(['Partners told', 'Lessons']);
    server.published.length = 0;
    rmSync(template);
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    const gone = (published: readonly Diagnostic[]) => !missing(published).includes('Partners told');
    expect(missing((await server.diagnostics(URI, 1, gone)).diagnostics)).toEqual(['Impact']);
    const [problem] = (await server.diagnostics(pathToFileURL(configuration).href)).diagnostics;
    expect(problem!.message).toMatch(/^our template\.md can't be read\./);
  });

  it('is no postmortem itself, and new reports are made from it', async () => {
    writeFileSync(configuration, 'template: our template.md\n');
    const text = '# Title\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Root cause\n\nProbably.\n';
    writeFileSync(template, text);
    await start({ root: pathToFileURL(folder).href });
    expect(await server.open(pathToFileURL(template).href, text)).toEqual([]);
    const choices = await server.request<{ id: string }[]>('postmortem/templates', {
      folder: pathToFileURL(folder).href,
    });
    expect(choices[0]!.id).toBe('our template.md');
    const report = await server.request<{ text: string; snippet: string }>('postmortem/newReport', {
      uri: URI,
      template: choices[0]!.id,
      language: null,
      display: 'en',
      title: 'Outage',
      date: '2026-03-04',
      author: null,
      timeZone: 'Asia/Tokyo',
    });
    expect(report.text).toMatch(/^# Outage\n\n## Summary\n/);
  });
});

describe('a configuration', () => {
  const configuration = join(folder, '.postmortem.yaml');
  const configurationUri = pathToFileURL(configuration).href;
  afterEach(() => rmSync(configuration, { force: true }));

  it('that is broken is told in its own file, in one line, and the rest of it applies', async () => {
    writeFileSync(configuration, 'rules:\n  wording/blame: off\n  timeline/order: loud\n');
    await start({ root: pathToFileURL(folder).href });
    expect(rules(await server.open(URI, example('checkout-outage.md')))).toEqual(FAMILIES.slice(0, 3));
    const { diagnostics } = await server.diagnostics(configurationUri);
    expect(diagnostics).toMatchObject([
      {
        range: { start: { line: 2, character: 18 }, end: { line: 2, character: 22 } },
        message:
          "rules.timeline/order: write off, hint, info, warning or error, or a list of one of them and the rule's options.",
      },
    ]);
  });

  it('is followed when it changes on disk and while it is typed', async () => {
    await start({ root: pathToFileURL(folder).href });
    expect(rules(await server.open(URI, example('checkout-outage.md')))).toEqual(FAMILIES);
    writeFileSync(configuration, 'rules: { wording/blame: off }\n');
    server.published.length = 0;
    await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: configurationUri, type: 1 }] });
    expect(rules((await server.diagnostics(URI)).diagnostics)).toEqual(FAMILIES.slice(0, 3));
    server.published.length = 0;
    await server.notify('textDocument/didOpen', {
      textDocument: {
        uri: configurationUri,
        languageId: 'yaml',
        version: 1,
        text: 'rules: { timeline/order: off, wording/blame: off }\n',
      },
    });
    expect(rules((await server.diagnostics(URI)).diagnostics)).toEqual(['section/missing', 'wording/speculation']);
  });
});
