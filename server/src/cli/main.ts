import { version } from '../../../package.json';
import { didYouMean } from '../text/didYouMean.ts';
import { explainCommand } from './commands/explain.ts';
import { initCommand } from './commands/init.ts';
import { inspectCommand } from './commands/inspect.ts';
import { lintCommand } from './commands/lint.ts';
import { metricsCommand } from './commands/metrics.ts';
import { newCommand } from './commands/new.ts';
import type { Console } from './console.ts';
import { UsageError } from './errors.ts';

const HELP = `postmortem: reads incident reports as a careful reviewer would, in English and Japanese

  postmortem lint [--all] [--format pretty|json] [--config FILE] [--fail-on error|warning|info|never]
                  [--stdin --stdin-filename NAME] [FILE|FOLDER|GLOB]...
  postmortem inspect FILE...      the postmortem as the tool reads it, as JSON
  postmortem metrics [--format table|json|csv] [FILE|FOLDER|GLOB]...
                                  how long each step took, with the lines that it is read off
  postmortem new [--template ID] [--language en|ja|both] [--date YYYY-MM-DD] [--title TEXT] FILE
                                  a report to start from
  postmortem init                 a commented .postmortem.yaml
  postmortem explain [--config FILE] RULE|PHRASE
                                  what a rule or a phrase checks, why, how to rewrite, its source, and what sets it
  postmortem --version

“!GLOB” takes files away again: postmortem lint 'docs/**/*.md' '!docs/drafts/**'
Files that are not postmortems are skipped and counted, unless --all is given.
Every command takes --locale en|ja. Exit status: 0 nothing to say, 1 findings, 2 the command or a file can't be used.
`;

type Command = (argv: readonly string[], console: Console) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  lint: lintCommand,
  inspect: inspectCommand,
  metrics: metricsCommand,
  new: newCommand,
  init: initCommand,
  explain: explainCommand,
};

const isOptionError = (error: unknown): error is Error =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

/** Was the current folder deleted meanwhile? */
const isWithoutFolder = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'ENOENT' && (error as NodeJS.ErrnoException).syscall === 'uv_cwd';

/**
 * Runs a command line.
 * @returns the exit status
 */
export async function main(argv: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || rest.includes('--help')) {
    console.write(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    console.write(`${version}\n`);
    return 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new UsageError(
        `Unknown command “${name}”.${didYouMean(name, Object.keys(COMMANDS)).en} See postmortem --help.`,
      );
    return await command(rest, console);
  } catch (error) {
    if (isWithoutFolder(error)) console.error('postmortem: this folder is gone. Change to one that exists.');
    else if (!(error instanceof UsageError) && !isOptionError(error)) throw error;
    else console.error(`postmortem: ${error.message.split('. To specify')[0]}`);
    return 2;
  }
}
