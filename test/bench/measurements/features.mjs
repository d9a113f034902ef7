import { report } from '../documents/report.mjs';
import { uriOf, withServer } from '../languageServer.mjs';
import { timedRow } from '../row.mjs';
import { keystrokes } from '../typing.mjs';

/** Nobody notices what comes as fast. */
const AT_ONCE = { median: 10 };

/** What an editor asks once a key was typed, at the place of the key. */
const REQUESTS = {
  hover: ({ position }) => ({ position }),
  completion: ({ position }) => ({ position }),
  codeAction: ({ range }) => ({ range, context: { diagnostics: [], triggerKind: 2 } }),
  onTypeFormatting: ({ position }) => ({ position, ch: '\n', options: { tabSize: 2, insertSpaces: true } }),
  inlayHint: ({ whole }) => ({ range: whole }),
  codeLens: () => ({}),
  documentSymbol: () => ({}),
  foldingRange: () => ({}),
  documentLink: () => ({}),
};

const SAMPLES = { full: 60, quick: 15 };
const WARMING_UP = 10;

/** From a request to its answer, right behind the diagnostics of a key, in a report of 50 KB; each feature in turn. */
async function answerTimes(language, count) {
  const times = Object.fromEntries(Object.keys(REQUESTS).map((name) => [name, []]));
  await withServer({}, async (server) => {
    const text = report({ language, bytes: 50_000 });
    const uri = uriOf('features');
    const whole = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
    await server.open(uri, text);
    const typing = keystrokes(text, { language, kind: 'prose' });
    for (let sample = -WARMING_UP; sample < count; sample++) {
      for (const [name, paramsFor] of Object.entries(REQUESTS)) {
        const key = typing.next().value;
        await server.type(uri, key);
        const position = { line: key.line, character: key.character + 1 };
        const params = paramsFor({ position, range: { start: position, end: position }, whole });
        const began = performance.now();
        await server.request(`textDocument/${name}`, { textDocument: { uri }, ...params });
        if (sample >= 0) times[name].push(performance.now() - began);
      }
    }
  });
  return times;
}

/** @param {import('../run.mjs').Bench} bench */
export async function measure(bench) {
  const rows = [];
  for (const language of ['en', 'ja']) {
    bench.progress(language);
    const times = await answerTimes(language, bench.quick ? SAMPLES.quick : SAMPLES.full);
    for (const [name, samples] of Object.entries(times)) {
      const row = {
        id: `features/${name}/${language}`,
        what: `${name} behind a key in 50 KB (${language})`,
        reach: AT_ONCE,
      };
      rows.push(timedRow(row, samples));
    }
  }
  return { rows };
}
