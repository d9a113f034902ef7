import { readFileSync } from 'node:fs';
import { report } from '../documents/report.mjs';
import { uriOf, withServer } from '../languageServer.mjs';
import { timedRow } from '../row.mjs';
import { keystrokes } from '../typing.mjs';

const REPORTS = 2000;
/** As the client sends them (client/src/reports/reportIndex.ts). */
const BATCH = 20;
const BYTES = 6000;

const LANGUAGES = ['en', 'ja'];
const textsOf = (count) =>
  Array.from({ length: count }, (_, seed) => report({ language: LANGUAGES[seed % 2], bytes: BYTES, seed }));

/** How long the thread that answers keys has waited for a processor, ms: what others have the machine do. 0 where nothing tells. */
function waitedFor(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

/** Between keys, ms: nobody types faster, and a typist who waits for nothing takes the reader's processor. */
const PAUSE = 50;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** @param {import('../run.mjs').Bench} bench */
export async function measure(bench) {
  bench.progress('writing the reports');
  const variety = textsOf(100);
  const files = Array.from({ length: bench.quick ? REPORTS / 10 : REPORTS }, (_, index) => ({
    uri: uriOf(`report-${index}`),
    text: variety[index % variety.length],
  }));
  return withServer({}, async (server) => {
    const uri = uriOf('open');
    const text = report({ language: 'en', bytes: 20_000 });
    await server.open(uri, text);
    const typist = keystrokes(text, { language: 'en', kind: 'prose' });
    const typeWhile = async (goesOn) => {
      const keys = [];
      while (goesOn(keys.length)) {
        const waited = waitedFor(server.process.pid);
        const ms = await server.type(uri, typist.next().value);
        keys.push(ms - (waitedFor(server.process.pid) - waited));
        await pause();
      }
      return keys;
    };
    bench.progress('typing alone');
    await typeWhile((count) => count < 50); // warms up
    const alone = await typeWhile((count) => count < 100);

    bench.progress(`typing while ${files.length} reports are read`);
    let reading = true;
    const index = (async () => {
      const began = performance.now();
      for (let at = 0; at < files.length; at += BATCH)
        await server.request('postmortem/readReports', { files: files.slice(at, at + BATCH) });
      reading = false;
      return performance.now() - began;
    })();
    const meanwhile = await typeWhile(() => reading);
    const whole = await index;
    const reports = `${files.length} reports`;
    return {
      rows: [
        timedRow({ id: 'all-reports/alone', what: 'key while nothing is read', reach: {} }, alone),
        timedRow({ id: 'all-reports/key', what: `key while ${reports} are read`, reach: { p95: 50 } }, meanwhile),
        timedRow({ id: 'all-reports/longest', what: '  the longest of them', reach: { p95: 50 } }, [
          Math.max(...meanwhile),
        ]),
        timedRow({ id: 'all-reports/read', what: `${reports} read for the view`, reach: {} }, [whole]),
      ],
    };
  });
}
