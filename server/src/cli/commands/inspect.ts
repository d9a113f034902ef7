import { parseArgs } from 'node:util';
import { check } from '../../lint/check.ts';
import { chosenConfiguration, FileConfigurations } from '../configurations.ts';
import type { Console } from '../console.ts';
import { UsageError } from '../errors.ts';
import { readText } from '../files.ts';
import { placesOf } from '../places.ts';
import { printedPostmortem } from '../printedPostmortem.ts';

/** `postmortem inspect`: each file as the tool reads it, postmortem or not. */
export async function inspectCommand(argv: readonly string[], console: Console): Promise<0> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { format: { type: 'string', default: 'json' }, config: { type: 'string' }, locale: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.format !== 'json') throw new UsageError(`--format takes json, not “${values.format}”.`);
  if (positionals.length === 0) throw new UsageError('Name the files to inspect: postmortem inspect FILE...');
  const display = console.display(values.locale);
  const configurations = new FileConfigurations(await chosenConfiguration(values.config), display, console.error);
  const files: object[] = [];
  for (const path of positionals) {
    const text = await readText(path);
    const { postmortem, recognised, notice } = check({ text, ...(await configurations.for(path)) }, () => {});
    if (notice) console.error(`${path}: ${notice[display]}`);
    files.push(printedPostmortem(path, postmortem, recognised, placesOf(text)));
  }
  console.write(`${JSON.stringify({ files }, null, 1)}\n`);
  return 0;
}
