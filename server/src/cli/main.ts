import { LANGUAGES, type Language } from '@postmortem/schemas';
import { version } from '../../../package.json';
import { displayLanguage } from '../language/displayLanguage.ts';
import { didYouMean } from '../text/didYouMean.ts';
import { readArguments } from './commandLine.ts';
import { COMMANDS } from './commands/index.ts';
import type { Console } from './console.ts';
import { lineOf, UsageError } from './errors.ts';
import { commandHelp, generalHelp } from './help.ts';

const LOCALE = '--locale';
const HELP = new Set(['help', '--help', '-h']);
const VERSION = new Set(['--version', '-v', '-V']);

const GONE_FOLDER = new UsageError({
  en: 'this folder is gone. Change to one that exists.',
  ja: 'このフォルダーはもうありません。存在するフォルダーに移動してください。',
});

const UNKNOWN_LOCALE = (locale: string): UsageError =>
  new UsageError({
    en: `--locale takes ${LANGUAGES.join(' or ')}, not “${locale}”.`,
    ja: `--locale に「${locale}」は指定できません。使えるのは ${LANGUAGES.join('、')} です。`,
  });

function unknownCommand(name: string): UsageError {
  const meant = didYouMean(
    name,
    COMMANDS.map((each) => each.name),
  );
  return new UsageError({
    en: `Unknown command “${name}”.${meant.en} See postmortem --help.`,
    ja: `「${name}」というコマンドはありません。${meant.ja}postmortem --help をご覧ください。`,
  });
}

/** Was the current folder deleted meanwhile? */
const isWithoutFolder = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'ENOENT' && (error as NodeJS.ErrnoException).syscall === 'uv_cwd';

/** What `--locale` says, wherever it stands: it holds for the message about a wrong command, too. */
function localeIn(argv: readonly string[]): string | undefined {
  const at = argv.indexOf(LOCALE);
  if (at >= 0) return argv[at + 1];
  return argv.find((argument) => argument.startsWith(`${LOCALE}=`))?.slice(LOCALE.length + 1);
}

/** Wrong ones are told, as messages in another language would look like an answer. */
function checkLocale(locale: string | undefined): void {
  const language = locale?.toLowerCase().split(/[-_.]/)[0];
  if (locale !== undefined && !LANGUAGES.some((known) => known === language)) throw UNKNOWN_LOCALE(locale);
}

async function run([name, ...rest]: readonly string[], display: Language, console: Console): Promise<number> {
  const command = COMMANDS.find((each) => each.name === (name !== undefined && HELP.has(name) ? rest[0] : name));
  const asksForHelp = name === undefined || HELP.has(name) || rest.some((each) => each === '--help' || each === '-h');
  if (asksForHelp && (command || name === undefined || HELP.has(name))) {
    console.write(command ? commandHelp(command, display) : generalHelp(COMMANDS, display));
    return name === undefined ? 2 : 0;
  }
  if (name !== undefined && VERSION.has(name)) {
    console.write(`${version}\n`);
    return 0;
  }
  if (!command) throw unknownCommand(name ?? '');
  return command.run(readArguments(rest, command, display) as never, console);
}

/**
 * Runs a command line.
 * @returns the exit status
 */
export async function main(argv: readonly string[], console: Console): Promise<number> {
  const locale = localeIn(argv);
  const display = displayLanguage(locale ?? console.locale);
  try {
    checkLocale(locale);
    return await run(argv, display, console);
  } catch (error) {
    const known = isWithoutFolder(error) ? GONE_FOLDER : error;
    if (!(known instanceof UsageError)) throw error;
    console.error(lineOf(known, display));
    return 2;
  }
}
