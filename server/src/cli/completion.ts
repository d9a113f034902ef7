import { type AnyCommand, COMMON_OPTIONS, type Option } from './command.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const optionsOf = ({ options }: AnyCommand): [string, Option][] =>
  Object.entries({ ...options, ...COMMON_OPTIONS } as Readonly<Record<string, Option>>);

/** The values that an option takes, where they are few; null for files and free text. */
function valuesOf({ values, offers, value }: Option): readonly string[] | null {
  return values ?? offers ?? (value && /^[a-z]+(?:\|[a-z]+)+$/.test(value) ? value.split('|') : null);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bash(commands: readonly AnyCommand[]): string {
  const cases = commands.map((command) => {
    const names = optionsOf(command).map(([name]) => `--${name}`);
    const operands = command.offers;
    const values = optionsOf(command).flatMap(([name, option]) => {
      const taken = valuesOf(option);
      if (taken)
        return [`        --${name}) COMPREPLY=($(compgen -W ${quoted(taken.join(' '))} -- "$word")); return;;`];
      return option.type === 'string' && !option.optional
        ? [`        --${name}) COMPREPLY=($(compgen -f -- "$word")); return;;`]
        : [];
    });
    return `    ${command.name})
      case "$before" in
${values.join('\n')}
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W ${quoted(names.join(' '))} -- "$word"))
      else COMPREPLY=($(compgen ${operands ? `-W ${quoted(operands.join(' '))}` : '-f'} -- "$word")); fi;;`;
  });
  return `# bash completion for postmortem
_postmortem() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W ${quoted([...commands.map(({ name }) => name), '--help', '--version'].join(' '))} -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o filenames -o bashdefault -F _postmortem postmortem
`;
}

/** In zsh's own lists a colon parts a name from what is said of it. */
const zshText = (text: string): string => text.replace(/[[\]:]/g, (sign) => `\\${sign}`);

function zsh(commands: readonly AnyCommand[]): string {
  const cases = commands.map((command) => {
    const specs = optionsOf(command).map(([name, option]) => {
      const values = valuesOf(option);
      const action = values ? `(${values.join(' ')})` : '_files';
      const taken = option.type === 'boolean' ? '' : `:${name}:${action}`;
      return quoted(
        `${option.multiple ? '*' : ''}--${name}${option.optional ? '=-' : ''}[${zshText(option.help.en)}]${taken}`,
      );
    });
    const operands = command.offers;
    specs.push(quoted(operands ? `*:name:(${operands.join(' ')})` : '*:file:_files'));
    return `    ${command.name}) _arguments ${specs.join(' ')};;`;
  });
  const names = commands.map(({ name, summary }) => quoted(`${name}:${summary.en}`));
  return `#compdef postmortem
_postmortem() {
  if (( CURRENT == 2 )); then
    local -a commands=(${names.join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _postmortem ]]; then _postmortem "$@"; else compdef _postmortem postmortem; fi
`;
}

function fish(commands: readonly AnyCommand[]): string {
  const lines = commands.flatMap((command) => {
    const within = `-n ${quoted(`__fish_seen_subcommand_from ${command.name}`)}`;
    const operands = command.offers;
    return [
      `complete -c postmortem -f -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary.en)}`,
      ...(operands ? [`complete -c postmortem -f ${within} -a ${quoted(operands.join(' '))}`] : []),
      ...optionsOf(command).map(([name, option]) => {
        const values = valuesOf(option);
        const taken = option.type === 'boolean' ? '' : values ? ` -x -a ${quoted(values.join(' '))}` : ' -r';
        return `complete -c postmortem ${within} -l ${name}${option.optional ? '' : taken} -d ${quoted(option.help.en)}`;
      }),
    ];
  });
  return `# fish completion for postmortem\n${lines.join('\n')}\n`;
}

/** The script that has a shell complete commands, options and their values. */
export const completionScript: Readonly<Record<Shell, (commands: readonly AnyCommand[]) => string>> = {
  bash,
  zsh,
  fish,
};
