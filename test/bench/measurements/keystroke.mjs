import { report } from '../documents/report.mjs';
import { compared, interleave } from '../interleave.mjs';
import { uriOf, withServer } from '../languageServer.mjs';
import { PEERS, versionOf } from '../peers/peers.mjs';
import { timedRow } from '../row.mjs';
import { median } from '../statistics.mjs';
import { keystrokes } from '../typing.mjs';

const PROSE = { kind: 'prose', languages: ['en', 'ja'] };
const TABLE = { kind: 'row', languages: ['en'] };
const LIST = { kind: 'item', languages: ['ja'] };
const QUICK = { median: 5, p95: 12 };
const ANY_SIZE = { median: 8, p95: 20 };

/**
 * Where a character is typed, and what is to be reached there.
 *
 * @typedef {object} Place
 * @property {string} id
 * @property {string} what
 * @property {Omit<import('../documents/report.mjs').ReportOptions, 'language'>} size
 * @property {'prose' | 'row' | 'item'} kind of line
 * @property {readonly ('en' | 'ja')[]} languages
 * @property {import('../row.mjs').Reach} reach
 * @property {boolean} [pulls] whether the editor asks for diagnostics
 * @property {boolean} [allPeers] whether peers other than the parser check the same text
 */

/** @type {readonly Place[]} */
const PLACES = [
  {
    ...PROSE,
    id: '50-kb',
    what: '1,000 lines, 50 KB',
    size: { bytes: 50_000 },
    reach: { ...QUICK, ratios: { parse: 0.1, markdownlint: 0.1 } },
    allPeers: true,
  },
  {
    ...PROSE,
    id: 'pulled',
    what: '50 KB, pulled',
    size: { bytes: 50_000 },
    languages: ['en'],
    reach: QUICK,
    pulls: true,
  },
  { ...PROSE, id: '5000-lines', what: '5,000 lines', size: { lines: 5000 }, reach: ANY_SIZE },
  { ...PROSE, id: '500-kb', what: '500 KB', size: { bytes: 500_000 }, reach: ANY_SIZE },
  { ...TABLE, id: '200-rows', what: 'a table of 200 rows', size: { rows: 200 }, reach: { p95: 30 } },
  { ...TABLE, id: '1000-rows', what: 'a table of 1,000 rows', size: { rows: 1000 }, reach: { p95: 60 } },
  { ...LIST, id: '200-items', what: 'a list of 200 items', size: { items: 200 }, reach: { p95: 30 } },
  { ...LIST, id: '2000-items', what: 'a list of 2,000 items', size: { items: 2000 }, reach: { p95: 60 } },
];

/** Peers come up this often, then we go on alone. */
const PEER_ROUNDS = 5;
const SLOW_PEER_ROUNDS = 2;
const FULL = { seconds: 6, most: 8 };
const SHORT = { seconds: 2, least: 1 };
const WARMING_UP = { seconds: 2, least: 1, most: 2 };

const peersFor = ({ allPeers }, language, bench) =>
  bench.peers.filter((name) => (allPeers || name === 'parse') && PEERS[name].languages.includes(language));

/** From one typed character to its diagnostics, and peers' time for the same text in the same minutes. */
const measurePlace = (place, language, bench) =>
  withServer({ pulls: place.pulls }, async (server) => {
    const text = report({ language, ...place.size });
    const uri = uriOf(place.id);
    await server.open(uri, text);
    const typing = keystrokes(text, { language, kind: place.kind });

    const contenders = { ours: { once: () => server.type(uri, typing.next().value), times: 20 } };
    for (const name of peersFor(place, language, bench)) {
      const peer = await bench.peer(name);
      const rounds = PEERS[name].slow ? SLOW_PEER_ROUNDS : PEER_ROUNDS;
      contenders[name] = { once: () => peer.check(text), rounds };
    }
    await interleave(contenders, WARMING_UP);
    const samples = await interleave(contenders, bench.quick ? SHORT : FULL);
    return { samples, memory: server.memory };
  });

/** One row for each peer: what a check of the same text costs there. */
function peerRows({ ours, ...others }, language, bench) {
  const rows = Object.entries(others).map(async ([name, theirs]) => {
    const { findings, memory } = await bench.peer(name);
    const row = {
      id: `peer/${name}/${language}`,
      what: `${name} (${language})`,
      reach: {},
      ratios: { ours: median(theirs) / median(ours) },
      size: memory,
      note: `${versionOf(PEERS[name])}: ${findings} findings`,
    };
    return timedRow(row, theirs);
  });
  return Promise.all(rows);
}

/** @param {import('../run.mjs').Bench} bench */
export async function measure(bench) {
  const rows = [];
  const peers = [];
  for (const place of PLACES) {
    for (const language of place.languages) {
      bench.progress(`${place.what}, ${language}`);
      const { samples, memory: size } = await measurePlace(place, language, bench);
      const { id, what, reach } = place;
      const row = { id: `keystroke/${id}/${language}`, what: `a key typed: ${what} (${language})`, reach, size };
      rows.push(timedRow({ ...row, ...compared(samples) }, samples.ours));
      if (place.allPeers) peers.push(...(await peerRows(samples, language, bench)));
    }
  }
  return { rows, details: [{ title: 'One check of the same 50 KB, warm, each in a process of its own', rows: peers }] };
}
