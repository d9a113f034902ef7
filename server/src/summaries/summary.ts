import type { Language, Localized } from '@postmortem/schemas';
import type { Postmortem } from '../postmortem/model.ts';
import { publicVersionOf } from '../publicVersion/publicVersion.ts';
import { type Facts, factsOf } from './facts.ts';
import type { SummaryKind } from './kinds.ts';
import { BLANKS, type Slot } from './slots.ts';

export interface Summary {
  readonly text: string;
  /** That of the report. */
  readonly language: Language;
  /** What a person has to fill in, in the order of the text. */
  readonly blanks: readonly Slot[];
}

export interface SummaryOptions {
  /** Names of people that the configuration gives. */
  readonly people: readonly string[];
  /** Reads a text as the report was read. */
  readonly read: (text: string) => Postmortem;
}

const SLOT = /\{(?<slot>[a-z]+)(?::(?<most>\d))?(?<mayBeLeftOut>\?)?\}/;
const BETWEEN: Localized = { en: ' ', ja: '' };
/** Lines with a sign in front are a list: one for each sentence. */
const LISTED = /^(?:- |・)\{/;

interface Filled {
  readonly lines: readonly string[];
  readonly blanks: readonly Slot[];
}

function filled(line: string, facts: Facts, language: Language): Filled {
  const found = SLOT.exec(line);
  if (!found) return { lines: [line], blanks: [] };
  const { slot: name, most, mayBeLeftOut } = found.groups!;
  const slot = name as Slot;
  const told = (facts[slot] ?? []).slice(0, most === undefined ? undefined : Number(most));
  const put = (text: string): string => line.replace(SLOT, () => text);
  if (told.length === 0)
    return mayBeLeftOut ? { lines: [], blanks: [] } : { lines: [put(BLANKS[slot][language])], blanks: [slot] };
  return { lines: LISTED.test(line) ? told.map(put) : [put(told.join(BETWEEN[language]))], blanks: [] };
}

/**
 * A report in the words of its own text for somebody else: without names, hosts and secrets, in its own language. What it does not tell is
 * a blank; nothing is invented, and no guess is passed on.
 */
export function summaryOf(postmortem: Postmortem, kind: SummaryKind, { people, read }: SummaryOptions): Summary {
  const version = publicVersionOf(postmortem, { people, sections: null, read });
  const { facts, language } = factsOf(version, read(version.text), people, kind.audience);
  const parts = kind.lines[language].map((line) => filled(line, facts, language));
  return {
    text: `${parts.flatMap(({ lines }) => lines).join('\n')}\n`,
    language,
    blanks: parts.flatMap(({ blanks }) => blanks),
  };
}
