/** Whatever an editor sends, in whatever order: the server answers, and what it finds in the end is what a fresh server finds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tries } from '../properties.ts';
import { Server } from './client.ts';
import { example, server, start, uriOf } from './session.ts';

const URIS = ['postmortem-a.md', 'postmortem-b.md', '.postmortem.yaml', 'notes.md'].map(uriOf);
const TEXTS = [
  example('checkout-outage.md'),
  example('payment-delay.ja.md'),
  '',
  '# Postmortem\n\n## Root cause\n\nIt was probably the disk.\r\n',
  'rules: { wording/blame: off }\n',
];
const PIECES = ['x', '\n', '## Impact\n\n', '- 10:00 ', '```', 'Tom forgot it. ', '担当者が失念した。', '𠮷'];
/** What an editor may ask, and what none should. */
const REQUESTS = [
  ...['hover', 'codeAction', 'completion', 'inlayHint', 'codeLens', 'onTypeFormatting', 'diagnostic', 'rename'].map(
    (name) => `textDocument/${name}`,
  ),
  ...[
    'postmortem/blanks',
    'postmortem/review',
    'postmortem/figures',
    'postmortem/exportTimeline',
    'postmortem/status',
    'postmortem/summary',
    'postmortem/newEntries',
    'postmortem/timelineEdit',
    'postmortem/newReport',
    'initialize',
    'no/such',
  ],
];

const uri = fc.constantFrom(...URIS);
const place = fc.record({ line: fc.integer({ min: -1, max: 60 }), character: fc.integer({ min: -1, max: 200 }) });
const nonsense = fc.constantFrom(null, 5, 'x', [], {}, { textDocument: null }, { textDocument: { uri: 7 } });
const step = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), uri, text: fc.constantFrom(...TEXTS) }),
  fc.record({ kind: fc.constant('close' as const), uri }),
  fc.record({ kind: fc.constant('edit' as const), uri, start: place, end: place, text: fc.constantFrom(...PIECES) }),
  fc.record({ kind: fc.constant('ask' as const), uri, method: fc.constantFrom(...REQUESTS), at: place }),
  fc.record({ kind: fc.constant('nonsense' as const), method: fc.constantFrom(...REQUESTS), params: nonsense }),
  fc.record({ kind: fc.constant('cursor' as const), uri, at: place }),
  fc.record({ kind: fc.constant('save' as const), uri }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let version = 0;
async function perform(each: Step): Promise<unknown> {
  switch (each.kind) {
    case 'open':
      return server.notify('textDocument/didOpen', {
        textDocument: { uri: each.uri, languageId: 'markdown', version: ++version, text: each.text },
      });
    case 'close':
      return server.notify('textDocument/didClose', { textDocument: { uri: each.uri } });
    case 'edit':
      return server.notify('textDocument/didChange', {
        textDocument: { uri: each.uri, version: ++version },
        contentChanges: [{ range: { start: each.start, end: each.end }, text: each.text }],
      });
    case 'save':
      return server.notify('textDocument/didSave', { textDocument: { uri: each.uri } });
    case 'cursor':
      return server.notify('postmortem/cursor', { uri: each.uri, version, position: each.at, idle: false });
    case 'ask': {
      const range = { start: each.at, end: each.at };
      const params = {
        textDocument: { uri: each.uri },
        uri: each.uri,
        position: each.at,
        range,
        ch: '\n',
        context: { diagnostics: [] },
      };
      return server.request(each.method, params).catch(() => 'refused');
    }
    case 'nonsense':
      return server.request(each.method, each.params as object).catch(() => 'refused');
  }
}

const found = async (of: Server, at: string): Promise<unknown> => {
  const { items } = await of.request<{ items: { code: string; range: object }[] }>('textDocument/diagnostic', {
    textDocument: { uri: at },
  });
  return items.map(({ code, range }) => ({ code, range }));
};

it('answers, and finds what a fresh server finds', { timeout: 120_000 }, async () => {
  const options = { capabilities: { textDocument: { diagnostic: {} } } };
  const everything = { params: { initializationOptions: { whileTyping: 'everything' } } };
  await start({ ...options, ...everything });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 25 }),
      fc.constantFrom(...TEXTS),
      async (steps, text) => {
        for (const each of steps) await perform(each);
        for (const at of URIS) await server.notify('textDocument/didClose', { textDocument: { uri: at } });
        const [at] = URIS as [string];
        await perform({ kind: 'open', uri: at, text });
        const edit = {
          kind: 'edit',
          uri: at,
          start: { line: 0, character: 0 },
          end: { line: 0, character: 0 },
          text: '\n',
        } as const;
        await perform(edit);
        const { server: fresh } = await Server.start({ ...options, ...everything });
        await fresh.notify('textDocument/didOpen', {
          textDocument: { uri: at, languageId: 'markdown', version: 1, text: `\n${text}` },
        });
        expect(await found(server, at)).toEqual(await found(fresh, at));
        await fresh.stop();
      },
    ),
    { ...tries(12, 8), interruptAfterTimeLimit: 100_000 },
  );
});
