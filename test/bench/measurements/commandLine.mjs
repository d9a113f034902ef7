import { join } from 'node:path';
import { interleave, ratiosOf } from '../interleave.mjs';
import { inTemporaryFolder, lintFiles, writeReports } from '../lintFiles.mjs';
import { BENCH } from '../paths.mjs';
import { milliseconds, timedRow } from '../row.mjs';
import { runNode } from '../runNode.mjs';
import { median } from '../statistics.mjs';

const FEW = 250;
const MANY = 2_000;
const LARGE = 20_000;
/** Without `--large` no run over many reports is begun that would take longer, ms. */
const LONGEST = 60_000;
/** What textlint reads instead of the few, once each; its time for them is drawn out from these in a straight line. */
const TEXTLINT = [4, 24];

const peerFile = (...path) => join(BENCH, 'node_modules', ...path);

const markdownlint = (folder) =>
  runNode([peerFile('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '**/*.md'], { cwd: folder });

const textlint = (folder) => {
  const configuration = join(BENCH, 'peers', 'technicalWriting.textlintrc.json');
  return runNode([peerFile('textlint', 'bin', 'textlint.js'), '--config', configuration, folder], { cwd: BENCH });
};

/** What textlint would take for the few, ms. */
async function textlintForFew(parent) {
  const [least, most] = TEXTLINT;
  const { ms: short } = await textlint(writeReports(parent, least));
  const { ms: long } = await textlint(writeReports(parent, most));
  return short + ((long - short) / (most - least)) * (FEW - least);
}

const coresIn = ({ cpu, ms }) => `${(cpu / ms).toFixed(1)} cores`;

/** A few reports, against other command lines over the same. */
async function againstPeers(parent, bench) {
  const folder = writeReports(parent, FEW);
  let last;
  const ours = async () => {
    last = await lintFiles(folder, FEW);
    return last.ms;
  };
  const contenders = {
    ours: { once: ours },
    'markdownlint-cli2': { once: async () => (await markdownlint(folder)).ms },
  };
  const samples = await interleave(contenders, { seconds: bench.quick ? 0 : 20, least: 1, most: 5 });
  const ratios = ratiosOf(samples);
  const notes = [coresIn(last)];
  if (!bench.quick) {
    bench.progress('textlint');
    ratios.textlint = median(samples.ours) / (await textlintForFew(parent));
    notes.push(`textlint drawn out from ${TEXTLINT.at(-1)} reports`);
  }
  const row = {
    id: `command-line/${FEW}`,
    what: `${FEW} reports of 10 KB, whole process`,
    reach: { ratios: { 'markdownlint-cli2': 0.8, textlint: 0.1 } },
    ratios,
    size: last.memory,
    faults: last.faults,
    note: notes.join('; '),
  };
  return timedRow(row, samples.ours);
}

/** Many reports, once; `expected` is what they take if each takes as long as one of the few, ms. */
async function ofMany(parent, count, expected, bench) {
  const row = {
    id: `command-line/${count}`,
    what: `${count.toLocaleString('en')} reports of 10 KB`,
    reach: { size: 450e6, ratios: { linear: 1.1 } },
  };
  if (expected > LONGEST && !bench.large) return { ...row, faults: [`not run, about ${milliseconds(expected)}`] };
  bench.progress(`${count} reports`);
  const used = await lintFiles(writeReports(parent, count), count);
  const { ms, memory: size, faults } = used;
  return timedRow({ ...row, ratios: { linear: ms / expected }, size, faults, note: coresIn(used) }, [ms]);
}

/** @param {import('../run.mjs').Bench} bench */
export const measure = (bench) =>
  inTemporaryFolder(async (parent) => {
    const rows = [await againstPeers(parent, bench)];
    const perReport = rows[0].median / FEW;
    for (const count of bench.large ? [MANY, LARGE] : [MANY])
      rows.push(await ofMany(parent, count, perReport * count, bench));
    return { rows };
  });
