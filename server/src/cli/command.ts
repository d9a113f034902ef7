import type { Language, Localized } from '@postmortem/schemas';
import type { Console } from './console.ts';

/** An option of a command: it is parsed, helped with, completed and put into the manual from this alone. */
export interface Option {
  readonly type: 'boolean' | 'string';
  /** It may be given several times. */
  readonly multiple?: true;
  /** Its value may be left out. */
  readonly optional?: true;
  readonly default?: string;
  /** What stands for its value in help: FILE, ID … */
  readonly value?: string;
  /** The values that it takes, where they are few. */
  readonly values?: readonly string[];
  /** What shells offer for a value that may also be another. */
  readonly offers?: readonly string[];
  readonly help: Localized;
}

type Options = Readonly<Record<string, Option>>;

type Single<Of extends Option> = Of extends { values: readonly (infer Value)[] } ? Value : string;

type ValueOf<Of extends Option> = Of extends { type: 'boolean' }
  ? boolean
  : Of extends { multiple: true }
    ? readonly Single<Of>[]
    : Of extends { optional: true }
      ? Single<Of> | '' | undefined
      : Of extends { default: string }
        ? Single<Of>
        : Single<Of> | undefined;

/** What a command line says, checked against the command's options. */
export interface Arguments<Of extends Options = Options> {
  /** By option; of an optional value that was left out, an empty text. */
  readonly values: { readonly [Name in keyof Of]: ValueOf<Of[Name]> };
  readonly operands: readonly string[];
  readonly display: Language;
}

/** A command line that shows what a command is for. */
export interface Example {
  readonly line: string;
  readonly says: Localized;
}

export interface Command<Of extends Options = Options> {
  readonly name: string;
  /** What stands for its operands in help; empty where it takes none. */
  readonly operands: string;
  /** What shells offer for an operand; files where there is nothing else. */
  readonly offers?: readonly string[];
  /** One line for the list of commands. */
  readonly summary: Localized;
  /** What else its own help says. */
  readonly details?: Localized;
  readonly options: Of;
  readonly examples: readonly Example[];
  /** @returns the exit status @throws UsageError */
  readonly run: (args: Arguments<Of>, console: Console) => Promise<number>;
}

/** A command as the list of commands holds it: its options are known to itself alone. */
export type AnyCommand = Omit<Command, 'run'> & {
  readonly run: (args: Arguments<never>, console: Console) => Promise<number>;
};

/** Says of a literal what the types of its options' values are. */
export const command = <const Of extends Options>(literal: Command<Of>): Command<Of> => literal;

/** What every command takes. */
export const COMMON_OPTIONS = {
  locale: {
    type: 'string',
    value: 'en|ja',
    help: {
      en: 'the language of messages; without it, that of LC_ALL, LC_MESSAGES or LANG',
      ja: 'メッセージの言語。省略すると LC_ALL、LC_MESSAGES、LANG に従います',
    },
  },
  help: { type: 'boolean', help: { en: 'what the command does', ja: 'コマンドの説明' } },
} as const satisfies Options;

/** The option of commands that go through folders. */
export const ALL_OPTION = {
  type: 'boolean',
  help: { en: 'files that do not look like postmortems too', ja: 'ポストモーテムに見えないファイルも含めます' },
} as const satisfies Option;

/** The option of every command that reads reports. */
export const CONFIG_OPTION = {
  type: 'string',
  value: 'FILE',
  help: {
    en: 'this configuration for all files, instead of the nearest .postmortem.yaml of each',
    ja: '最寄りの .postmortem.yaml の代わりに、すべてのファイルへ適用する設定',
  },
} as const satisfies Option;
