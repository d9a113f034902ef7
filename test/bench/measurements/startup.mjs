import { interleave } from '../interleave.mjs';
import { withServer } from '../languageServer.mjs';
import { timedRow } from '../row.mjs';
import { runNode } from '../runNode.mjs';
import { median } from '../statistics.mjs';

const startServer = () => withServer({}, async ({ startup }) => startup);

/** @param {import('../run.mjs').Bench} bench */
export async function measure(bench) {
  const contenders = {
    ours: { once: startServer },
    node: { once: async () => (await runNode(['-e', '0'])).ms },
  };
  await interleave(contenders, { seconds: 0, least: 1 }); // what is read from the disk stays in memory
  const { ours, node } = await interleave(contenders, { seconds: 8, most: bench.quick ? 5 : 20 });
  const bare = median(node);
  const note = `spawn to answer ${median(ours).toFixed(0)} ms, node -e 0 ${bare.toFixed(0)} ms`;
  const row = { id: 'startup', what: '`initialize` answered, above bare node', reach: { median: 60 }, note };
  return {
    rows: [
      timedRow(
        row,
        ours.map((ms) => ms - bare),
      ),
    ],
  };
}
