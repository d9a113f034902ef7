import { once } from 'node:events';
import { join } from 'node:path';
import { report } from '../documents/report.mjs';
import { uriOf, withServer } from '../languageServer.mjs';
import { BENCH } from '../paths.mjs';
import { bytes } from '../row.mjs';
import { keystrokes } from '../typing.mjs';

const EDITS = 10_000;
/** Edits in one message, as of a held key. */
const EDITS_AT_ONCE = 20;
/** Edits before memory is first looked at: code that is compiled once is no growth. */
const FIRST_EDITS = 200;
/** One in each language, for the same reason. */
const FIRST_DOCUMENTS = 2;
/** No more edits are begun after that many seconds, so that a slow server does not hold up the run. */
const LONGEST = 90;
const DOCUMENTS = 200;

const COLLECTING = { nodeOptions: ['--expose-gc', '--require', join(BENCH, 'collect.cjs')], channels: ['ipc'] };

/** What is in memory once all garbage is gone, and what of it is JavaScript's; bytes. */
async function inUse(server) {
  server.process.send('collect');
  const [{ heap }] = await once(server.process, 'message');
  return { memory: server.memory, heap };
}

/** Types until there were so many edits or time is up. @returns how many there were */
async function typeAll(server, uri, typing, most) {
  const end = performance.now() + LONGEST * 1000;
  let edits = 0;
  for (; edits < most && performance.now() < end; edits += EDITS_AT_ONCE)
    await server.type(uri, ...Array.from({ length: EDITS_AT_ONCE }, () => typing.next().value));
  return edits;
}

async function openAndClose(server, count) {
  for (let seed = 0; seed < count; seed++) {
    const uri = uriOf(`closed-${seed}`);
    await server.open(uri, report({ language: seed % 2 ? 'ja' : 'en', bytes: 10_000, seed }));
    await server.close(uri);
  }
}

/** @param {import('../run.mjs').Bench} bench */
export const measure = (bench) =>
  withServer(COLLECTING, async (server) => {
    const uri = uriOf('kept-open');
    const text = report({ language: 'en', bytes: 50_000 });
    const typing = keystrokes(text, { language: 'en', kind: 'prose' });
    await server.open(uri, text);
    const opened = server.memory;
    await typeAll(server, uri, typing, FIRST_EDITS);
    await openAndClose(server, FIRST_DOCUMENTS);
    const before = await inUse(server);

    bench.progress(`${EDITS} edits`);
    const edits = await typeAll(server, uri, typing, EDITS);
    bench.progress(`${DOCUMENTS} documents`);
    await openAndClose(server, DOCUMENTS);
    await server.change(uri, [{ text }]); // what was typed is no growth either
    const after = await inUse(server);

    const heap = (use) => `${bytes(use.heap)} of it JavaScript's`;
    return {
      rows: [
        { id: 'memory/opened', what: 'memory with 50 KB open', reach: { size: 130e6 }, size: opened },
        { id: 'memory/before', what: '  without garbage', reach: {}, size: before.memory, note: heap(before) },
        {
          id: 'memory/after',
          what: `  after ${EDITS.toLocaleString('en')} edits and ${DOCUMENTS} documents`,
          reach: { ratios: { before: 1.1 } },
          size: after.memory,
          ratios: { before: after.memory / before.memory },
          faults: edits < EDITS ? [`only ${edits} edits in ${LONGEST} s`] : [],
          note: heap(after),
        },
      ],
    };
  });
