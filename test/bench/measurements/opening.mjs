import { report } from '../documents/report.mjs';
import { compared, interleave } from '../interleave.mjs';
import { uriOf, withServer } from '../languageServer.mjs';
import { Peer } from '../peers/peer.mjs';
import { timedRow } from '../row.mjs';

/** From a report of 50 KB opened in a server that has seen none, to its diagnostics. */
const openInFreshServer = (text) =>
  withServer({}, async (server) => ({ ms: await server.open(uriOf('first'), text), memory: server.memory }));

/** A first parse once the packages are loaded. */
async function parseInFreshProcess(text) {
  const parse = await Peer.start('parse');
  const ms = await parse.check(text);
  await parse.stop();
  return ms;
}

/** @param {import('../run.mjs').Bench} bench */
export async function measure(bench) {
  const rows = [];
  for (const language of ['en', 'ja']) {
    bench.progress(language);
    const text = report({ language, bytes: 50_000 });
    let size = null;
    const ours = async () => {
      const { ms, memory } = await openInFreshServer(text);
      size = memory;
      return ms;
    };
    const contenders = { ours: { once: ours }, parse: { once: () => parseInFreshProcess(text) } };
    const samples = await interleave(contenders, { seconds: 8, most: bench.quick ? 3 : 10 });
    const row = { id: `opening/${language}`, what: `50 KB opened in a fresh server (${language})`, size };
    rows.push(timedRow({ ...row, reach: { ratios: { parse: 1.3 } }, ...compared(samples) }, samples.ours));
  }
  return { rows };
}
