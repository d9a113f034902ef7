import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { accuracyDocument } from './accuracy.ts';
import { measure, type Result } from './build.ts';
import { details, differences, table } from './print.ts';
import { type Report, readReports } from './reports.ts';
import { tally } from './tally.ts';

const json = ({ build, judgements }: Result, reports: readonly Report[]) => ({
  build,
  ...tally(judgements),
  files: judgements.map(({ findings, missed }, index) => ({
    path: reports[index]!.path,
    findings: findings.map(({ finding, verdict, by }) => ({ ...finding, verdict, note: by?.note ?? null })),
    missed,
  })),
});

const HELP = `npm run score -- [--show] [--against DIR] [--json] [--write]

  --show         every finding with its verdict, and what was missed
  --against DIR  what changed since another checkout, which must be built
  --json         everything as JSON
  --write        writes docs/accuracy.md
`;

function main(): void {
  const { values } = parseArgs({
    options: {
      show: { type: 'boolean' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
      against: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const reports = readReports('test/reports');
  const result = measure('.', reports);
  const before = values.against === undefined ? null : measure(values.against, reports);
  if (values.write) {
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    writeFileSync('docs/accuracy.md', accuracyDocument(result, reports, day.join('-')));
  }
  if (values.json) {
    console.log(JSON.stringify({ ...json(result, reports), against: before && json(before, reports) }, null, 2));
    return;
  }
  if (values.show) console.log(`${details(result, reports)}\n`);
  if (before) console.log(differences(before, result, reports));
  else console.log(table(result, reports));
}

try {
  main();
} catch (error) {
  console.error(`npm run score: ${(error as Error).message}`);
  process.exitCode = 2;
}
