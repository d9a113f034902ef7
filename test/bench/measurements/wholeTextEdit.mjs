import { report } from '../documents/report.mjs';
import { compared, interleave } from '../interleave.mjs';
import { uriOf, withServer } from '../languageServer.mjs';
import { timedRow } from '../row.mjs';

const AT_START = { line: 0, character: 0 };

/** Edits after which any part of the text may read differently. `at` gives the line where it happens. */
const EDITS = [
  {
    id: 'fence',
    what: 'a fence opened',
    at: (lines) => lines.indexOf('', Math.floor(lines.length / 3)),
    text: '```\n',
  },
  {
    id: 'definition',
    what: 'a definition added',
    at: (lines) => lines.length - 1,
    text: '\n[log]: https://wiki.example/log\n',
  },
  { id: 'front-matter', what: 'front matter opened', at: () => 0, text: '---\ntemplate: google-sre\n---\n' },
];

/** The longest that a hover over another document waits until `work` is done, ms; asked again and again. */
async function longestHover(server, uri, work) {
  let working = true;
  const done = () => {
    working = false;
  };
  work.then(done, done);
  let longest = 0;
  do {
    const began = performance.now();
    await server.request('textDocument/hover', { textDocument: { uri }, position: AT_START });
    longest = Math.max(longest, performance.now() - began);
  } while (working);
  return longest;
}

/** Where an edit is made and taken back, in LSP's words, and the text that it leaves. */
function placed(edit, text) {
  const lines = text.split('\n');
  const line = edit.at(lines);
  const start = { line, character: 0 };
  const end = { line: line + edit.text.split('\n').length - 1, character: 0 };
  return {
    made: [{ range: { start, end: start }, text: edit.text }],
    takenBack: [{ range: { start, end }, text: '' }],
    edited: lines.with(line, edit.text + lines[line]).join('\n'),
  };
}

const measureEdit = (edit, language, bench) =>
  withServer({}, async (server) => {
    const text = report({ language, bytes: 50_000 });
    const { made, takenBack, edited } = placed(edit, text);
    const [uri, other] = [uriOf(edit.id), uriOf('other')];
    await server.open(uri, text);
    await server.open(other, report({ language, bytes: 5_000 }));

    const hovers = [];
    const ours = async () => {
      const diagnosed = server.change(uri, made);
      hovers.push(await longestHover(server, other, diagnosed));
      const ms = await diagnosed;
      await server.change(uri, takenBack);
      return ms;
    };
    const parse = await bench.peer('parse');
    const contenders = { ours: { once: ours, times: 2 }, parse: { once: () => parse.check(edited) } };
    await interleave(contenders, { seconds: 2, least: 1, most: 4 }); // warms up
    hovers.length = 0;
    const samples = await interleave(contenders, { seconds: bench.quick ? 1 : 3 });
    return { samples, hovers };
  });

/** @param {import('../run.mjs').Bench} bench */
export async function measure(bench) {
  const rows = [];
  for (const edit of EDITS) {
    for (const language of ['en', 'ja']) {
      bench.progress(`${edit.what}, ${language}`);
      const { samples, hovers } = await measureEdit(edit, language, bench);
      const id = `whole-text/${edit.id}/${language}`;
      const what = `${edit.what} in 50 KB (${language})`;
      rows.push(
        timedRow({ id, what, reach: { ratios: { parse: 1.3 } }, ...compared(samples) }, samples.ours),
        timedRow({ id: `${id}/hover`, what: '  hover elsewhere meanwhile', reach: { p95: 100 } }, hovers),
      );
    }
  }
  return { rows };
}
