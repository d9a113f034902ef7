import { version } from '../../../package.json';
import { type AnyCommand, COMMON_OPTIONS, type Option } from './command.ts';
import { signature } from './help.ts';

/** A text in the language of man pages (groff_man(7)): backslashes, hyphens and leading dots mean something there. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[“”]/g, '"')
    .replaceAll('’', "'")
    .replace(/[^ -~\n]/gu, (sign) => `\\[u${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^(?=[.'])/gm, '\\&');

function commandPage({ name, operands, summary, details, options, examples }: AnyCommand): string {
  const optionLines = Object.entries(options).map(
    ([key, option]) => `.TP\n.B ${roff(signature(key, option))}\n${roff(option.help.en)}`,
  );
  const exampleLines = examples.map(({ line, says }) => `.TP\n.B ${roff(line)}\n${roff(says.en)}`);
  return [
    `.SS ${roff(`postmortem ${name} ${operands}`.trim())}`,
    `${roff(summary.en)}.`,
    ...(details ? [roff(details.en)] : []),
    ...optionLines,
    '.PP\nExamples:',
    ...exampleLines,
  ].join('\n');
}

/** The manual's page, postmortem(1), made from the list of commands. */
export function manualPage(commands: readonly AnyCommand[]): string {
  const common = Object.entries(COMMON_OPTIONS as Readonly<Record<string, Option>>).map(
    ([key, option]) => `.TP\n.B ${roff(signature(key, option))}\n${roff(option.help.en)}`,
  );
  return `.TH POSTMORTEM 1 "" "postmortem ${version}"
.SH NAME
postmortem \\- reads incident reports as a careful reviewer would
.SH SYNOPSIS
.B postmortem
.I COMMAND
.RI [ OPTION ]...\\&
.RI [ OPERAND ]...
.SH DESCRIPTION
Reads Markdown reports of incidents, in English and Japanese, and tells of missing sections, guesses in the place of causes,
blame, and timelines that can\\(aqt be true.
.SH COMMANDS
${commands.map(commandPage).join('\n')}
.SH COMMON OPTIONS
${common.join('\n')}
.SH EXIT STATUS
.TP
.B 0
nothing to say
.TP
.B 1
findings at or above
.B \\-\\-fail\\-on
.TP
.B 2
the command, a configuration or a file can\\(aqt be used
.SH ENVIRONMENT
.TP
.B LC_ALL, LC_MESSAGES, LANG
the language of messages, where
.B \\-\\-locale
names none
.TP
.B NO_COLOR, FORCE_COLOR
never or always colours
.SH FILES
.TP
.B .postmortem.yaml
the configuration: the nearest of each report, up to the root of its repository
`;
}
