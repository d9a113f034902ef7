import type { MakeFormat } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';

/** Every format of `lint`, by the name that `--format` takes. */
export const FORMATS = { pretty, json, sarif, github, junit, gitlab, rdjson } as const satisfies Readonly<
  Record<string, MakeFormat>
>;
export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
/** Formats of programs that compare one run with the next. */
export const WITH_FINGERPRINTS: readonly FormatName[] = ['sarif', 'gitlab'];
