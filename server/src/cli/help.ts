import type { Language, Localized } from '@postmortem/schemas';
import { displayWidth } from '../text/displayWidth.ts';
import { type AnyCommand, COMMON_OPTIONS, type Option } from './command.ts';

/** Columns that a terminal has at least. */
const WIDTH = 100;

const TEXTS: Localized<
  Readonly<Record<'says' | 'commands' | 'options' | 'examples' | 'more' | 'status' | 'standard', string>>
> = {
  en: {
    says: 'Reads incident reports as a careful reviewer would, in English and Japanese',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    more: 'postmortem COMMAND --help says more of each.',
    status: 'Exit status: 0 nothing to say, 1 findings, 2 the command, a configuration or a file can’t be used.',
    standard: ' (default: {value})',
  },
  ja: {
    says: '障害報告書・ポストモーテムを、レビュアーの目で読みます（日本語・英語）',
    commands: 'コマンド',
    options: 'オプション',
    examples: '例',
    more: '各コマンドの説明は postmortem COMMAND --help で表示します。',
    status: '終了ステータス: 0 指摘なし、1 指摘あり、2 コマンド・設定・ファイルを使用できない',
    standard: '（既定: {value}）',
  },
};

/** `--format pretty|json…` as it is written on a command line. */
export function signature(name: string, { type, value, values, optional, multiple }: Option): string {
  const shown = value ?? values?.join('|') ?? 'TEXT';
  const taken = type === 'boolean' ? '' : optional ? `[=${shown}]` : ` ${shown}`;
  return `--${name}${taken}${multiple ? '…' : ''}`;
}

/** Words, or where a language has no spaces signs, put into lines. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(
    /[\u3000-\u9fff\uff00-\uff60](?:[、。）」])?|[^\s\u3000-\u9fff\uff00-\uff60]+\s*|\s+/g,
  ) ?? []) {
    if (line !== '' && displayWidth(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
  }
  return [...lines, line.trimEnd()];
}

/** Two columns, the second wrapped; a long first stands in a line of its own. */
function columns(rows: readonly (readonly [string, string])[], left: number): string {
  return rows
    .flatMap(([first, second]) => {
      const [head = '', ...rest] = wrapped(second, WIDTH - left);
      const indent = ' '.repeat(left);
      const isLong = displayWidth(first) + 4 > left;
      const opening = isLong
        ? [`  ${first}`, indent + head]
        : [`  ${first}${' '.repeat(left - 2 - displayWidth(first))}${head}`];
      return [...opening, ...rest.map((line) => indent + line)];
    })
    .join('\n');
}

/** The lines of `postmortem --help`. */
export function generalHelp(commands: readonly AnyCommand[], display: Language): string {
  const texts = TEXTS[display];
  const rows = commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary[display]] as const);
  return `postmortem: ${texts.says}

${texts.commands}
${columns(rows, 34)}

  postmortem --version

${texts.more}
${texts.status}
`;
}

/** The lines of `postmortem COMMAND --help`. */
export function commandHelp(
  { name, operands, summary, details, options, examples }: AnyCommand,
  display: Language,
): string {
  const texts = TEXTS[display];
  const rows = Object.entries({ ...options, ...COMMON_OPTIONS } as Readonly<Record<string, Option>>).map(
    ([key, option]) => {
      const standard = option.default === undefined ? '' : texts.standard.replace('{value}', option.default);
      return [signature(key, option), option.help[display] + standard] as const;
    },
  );
  const shown = examples.map(({ line, says }) => `  ${line}\n      ${says[display]}`);
  return [
    `postmortem ${`${name} [--…] ${operands}`.trim()}\n\n${wrapped(summary[display], WIDTH).join('\n')}`,
    ...(details ? [wrapped(details[display], WIDTH).join('\n')] : []),
    `${texts.options}\n${columns(rows, 34)}`,
    `${texts.examples}\n${shown.join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}
