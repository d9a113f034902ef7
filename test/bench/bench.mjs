// Measures the built server and command line against the goals of speed and against peers.
import { parseArgs } from 'node:util';
import { ROOT } from './paths.mjs';
import { installPeers } from './peers/install.mjs';
import { PEERS } from './peers/peers.mjs';
import { asJson, printed } from './print.mjs';
import { regressions, writeReference } from './reference.mjs';
import { AGAINST_PARSE, MEASUREMENTS, run } from './run.mjs';

const HELP = `npm run bench -- [--only NAME]... [--quick] [--large] [--json] [--check | --update]

  --only NAME  one of ${MEASUREMENTS.join(', ')}
  --quick      few samples, without the slowest peer
  --large      20,000 files too
  --json       everything as JSON
  --check      fails where a ratio to the whole parse got worse by a third against reference.json
  --update     writes reference.json
`;

const OPTIONS = {
  only: { type: 'string', multiple: true },
  quick: { type: 'boolean', default: false },
  large: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  update: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

const progress = (what) => void process.stderr.write(`… ${(performance.now() / 1000).toFixed(0)} s  ${what}\n`);

function chosen({ only, check, update }) {
  const unknown = only?.filter((name) => !MEASUREMENTS.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no measurement ${unknown.join(', ')}.\n\n${HELP}`);
  return only ?? (check || update ? AGAINST_PARSE : MEASUREMENTS);
}

async function main() {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return void process.stdout.write(HELP);
  const names = chosen(values);
  installPeers(progress);
  progress('building');
  process.chdir(ROOT); // where the build looks for its sources
  const { build } = await import('../../scripts/build.mjs');
  await build();

  const { quick, large } = values;
  const onlyParse = values.check || values.update;
  const peers = Object.keys(PEERS).filter((name) => (onlyParse ? name === 'parse' : !(quick && PEERS[name].slow)));
  const measure = (names) => run(names, { quick, large, peers, progress });
  const result = await measure(names);
  process.stdout.write(`${values.json ? asJson(result) : printed(result)}\n`);

  const complaints = result.failed.map((name) => `${name} was not measured`);
  if (values.update) writeReference(result.rows);
  if (values.check) complaints.push(...(await regressions(result.rows, async (names) => (await measure(names)).rows)));
  for (const complaint of complaints) process.stderr.write(`bench: ${complaint}\n`);
  if (complaints.length > 0) process.exitCode = 1;
}

await main().catch((error) => {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
});
