import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '@postmortem/schemas';
import { didYouMean } from '../text/didYouMean.ts';
import { type AnyCommand, type Arguments, COMMON_OPTIONS, type Option } from './command.ts';
import { UsageError } from './errors.ts';

const UNKNOWN = (name: string, known: readonly string[], command: string): UsageError => {
  const meant = didYouMean(
    name,
    known.map((each) => `--${each}`),
  );
  return new UsageError({
    en: `Unknown option ${name}.${meant.en} See postmortem ${command} --help.`,
    ja: `${name} というオプションはありません。${meant.ja}postmortem ${command} --help をご覧ください。`,
  });
};
const NO_VALUE = (name: string, value: string): UsageError =>
  new UsageError({
    en: `--${name} needs a value: --${name} ${value}.`,
    ja: `--${name} には値が必要です: --${name} ${value}`,
  });
const NEEDS_NONE = (name: string): UsageError =>
  new UsageError({ en: `--${name} takes no value.`, ja: `--${name} に値は付けられません。` });
const NO_OPERAND = (operand: string, command: string): UsageError =>
  new UsageError({
    en: `${command} takes no “${operand}”. See postmortem ${command} --help.`,
    ja: `${command} に「${operand}」は指定できません。postmortem ${command} --help をご覧ください。`,
  });
export const NOT_AMONG = (option: string, values: readonly string[], value: string): UsageError =>
  new UsageError({
    en: `--${option} takes ${values.join(', ')}, not “${value}”.`,
    ja: `--${option} に「${value}」は指定できません。使えるのは ${values.join('、')} です。`,
  });

/** Can it be the value that an option may have? Files, folders and globs are operands. */
const isOptionalValue = (argument: string): boolean =>
  !/[*?{[]|^!|\.(?:md|markdown)$/i.test(argument) && !existsSync(argument);

/** Gives options with an optional value theirs: `--changed main` becomes `--changed=main`. */
function withOptionalValues(argv: readonly string[], options: Readonly<Record<string, Option>>): string[] {
  const joined: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at]!;
    if (argument === '--') return [...joined, ...argv.slice(at)];
    const isOptional = argument.startsWith('--') && options[argument.slice(2)]?.optional;
    const next = argv[at + 1];
    const takes = isOptional && next !== undefined && !next.startsWith('-') && isOptionalValue(next);
    joined.push(isOptional ? `${argument}=${takes ? next : ''}` : argument);
    if (takes) at++;
  }
  return joined;
}

/** @param value undefined where there is none, or where it is the next option */
function checkedValue(name: string, option: Option, value: string | undefined): string | true {
  if (option.type === 'boolean') {
    if (value !== undefined) throw NEEDS_NONE(name);
    return true;
  }
  if (!value) throw NO_VALUE(name, option.value ?? option.values?.join('|') ?? '…');
  if (option.values && !option.values.includes(value)) throw NOT_AMONG(name, option.values, value);
  return value;
}

/**
 * Reads what follows a command's name.
 * @throws UsageError for what the command does not take
 */
export function readArguments(argv: readonly string[], command: AnyCommand, display: Language): Arguments {
  const options: Readonly<Record<string, Option>> = { ...command.options, ...COMMON_OPTIONS };
  const types = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
  const { tokens } = parseArgs({
    args: withOptionalValues(argv, options),
    options: types,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | string[]> = {};
  for (const [name, { type, multiple, default: given }] of Object.entries(options))
    if (type === 'boolean') values[name] = false;
    else if (multiple) values[name] = [];
    else if (given !== undefined) values[name] = given;
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option || !token.rawName.startsWith('--')) throw UNKNOWN(token.rawName, Object.keys(options), command.name);
    // `--output --fix`: nobody names a file so, unless it is written as `--output=--fix`.
    const written = !token.inlineValue && token.value?.startsWith('--') ? undefined : token.value;
    const value = option.optional && written === '' ? '' : checkedValue(token.name, option, written);
    const known = values[token.name];
    values[token.name] = Array.isArray(known) ? [...known, String(value)] : value;
  }
  if (command.operands === '' && operands.length > 0) throw NO_OPERAND(operands[0]!, command.name);
  return { values, operands, display } as Arguments;
}
