// The laws of phrases: each is found, each is needed, none is found in what another leaves.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language, type SectionId, sectionOf } from '@postmortem/schemas';
import { describe, expect, it } from 'vitest';
import { type Cue, matchesIn } from '../language/cue.ts';
import { hasPersonAsSubject } from '../language/en/subject.ts';
import { hasPersonAsSubject as 主語は人か, hasThingAsSubject as 主語は物か } from '../language/ja/subject.ts';
import { NO_NAMES } from '../language/nameSet.ts';
import { ENGLISH } from '../language/phrases/english.ts';
import { JAPANESE } from '../language/phrases/japanese.ts';
import { compile } from '../language/phrases/notation.ts';
import { lint, NO_OPTIONS } from '../lint/lint.ts';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem, UNKNOWN_READING } from '../postmortem/postmortem.ts';
import { RULES, type RuleId } from './index.ts';
import type { Rule } from './rule.ts';

const MOST_WAYS = 3000;
const ID = /^[\p{L}\p{N}'’-]+(?:\/[\p{L}\p{N}'’-]+)?$/u;
const GRAMMARS = { en: ENGLISH, ja: JAPANESE } as const;

/** The phrases of a list in a sentence, where the subject counts for them. */
function phrasesIn(cues: readonly Cue[], language: Language, sentence: string): Cue[] {
  const counts = ({ subject }: Cue, start: number): boolean => {
    if (subject === undefined) return true;
    if (subject === 'no-thing') return language === 'en' || !主語は物か(sentence, start);
    const persons = { names: NO_NAMES, unlisted: subject === 'name', clause: subject === 'clause' };
    return language === 'ja' ? 主語は人か(sentence, start, persons) : hasPersonAsSubject(sentence, start, persons);
  };
  const matches = matchesIn(cues, sentence).filter(({ cue, start }) => counts(cue, start));
  return [...new Set(matches.map(({ cue }) => cue))];
}

/** As a writer meets it: through the whole rule, in a report that is laid out as the rule's own example is. */
function isSaid(
  rules: readonly [Rule<RuleId>],
  language: Language,
  sentence: string,
  sections?: readonly SectionId[],
): boolean {
  const section = sections?.[0];
  const { bad } = rules[0].examples.find((example) => example.language === language)!;
  const opening = section
    ? `## ${sectionOf(section)!.wording[language].title}\n\n`
    : /^[\s\S]*\n(?:[-*] )?/.exec(bad)![0];
  const reading = { ...UNKNOWN_READING, language };
  const postmortem = readPostmortem(readMarkdown(`${opening}${sentence}\n`), reading);
  const onRuleError = (id: string, error: unknown): never => {
    throw new Error(`${id}: ${String(error)}`);
  };
  return lint(postmortem, { ...NO_OPTIONS, onRuleError }, rules).length > 0;
}

interface List {
  readonly name: string;
  /** Null for lists of what makes another phrase mean something else. */
  readonly rules: readonly [Rule<RuleId>] | null;
  readonly language: Language;
  readonly cues: readonly Cue[];
}

const ofRules = RULES.flatMap((rule) =>
  LANGUAGES.map(
    (language): List => ({
      name: `${rule.id}, ${language}`,
      rules: [rule],
      language,
      cues: rule.cues?.[language] ?? [],
    }),
  ),
);
const ruled = new Set(ofRules.flatMap(({ cues }) => cues));
const FOLDER = join(import.meta.dirname, '..', 'language');
const files = LANGUAGES.flatMap((language) =>
  readdirSync(join(FOLDER, language))
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => ({ name: `${language}/${name}`, language })),
);
const isCue = (value: unknown): value is Cue => typeof value === 'object' && value !== null && 'matches' in value;
const others = await Promise.all(
  files.map(async ({ name, language }): Promise<List[]> => {
    const exported: Readonly<Record<string, unknown>> = await import(join(FOLDER, name));
    return Object.entries(exported)
      .filter(([, value]) => Array.isArray(value) && value.every(isCue) && !value.some((cue) => ruled.has(cue)))
      .map(([list, cues]) => ({ name: `${name}, ${list}`, rules: null, language, cues: cues as readonly Cue[] }));
  }),
);
const lists = [...ofRules, ...others.flat()].filter(({ cues }) => cues.length > 0);

describe.each(lists)('$name', ({ rules, language, cues }) => {
  const known = new Map<string, readonly Cue[]>();
  const found = (sentence: string): readonly Cue[] => {
    const phrases = known.get(sentence) ?? phrasesIn(cues, language, sentence);
    known.set(sentence, phrases);
    return phrases;
  };
  it('has an id of its own for each phrase', () => {
    const ids = cues.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
  // It stands in findings, and people type it into `allow`.
  it('has ids of letters, digits, hyphens and apostrophes, with one slash at most', () => {
    expect(cues.map(({ id }) => id!).filter((id) => !ID.test(id))).toEqual([]);
  });
  it.each(cues.map((cue) => [cue.id!, cue] as const))('%s', (id, cue) => {
    // A list of what excuses another phrase is only asked where that was found.
    if (rules) expect(cue.words.length, 'sets of words that it is looked for by').toBeGreaterThan(0);
    expect(compile(cue.written, GRAMMARS[language]).ways(), 'ways to match at one place').toBeLessThan(MOST_WAYS);
    expect(cue.matches.length, 'sentences that it is found in').toBeGreaterThan(0);
    for (const sentence of cue.matches) {
      expect(
        found(sentence).map((phrase) => phrase.id),
        `must be found in “${sentence}”`,
      ).toContain(id);
      if (rules)
        expect(isSaid(rules, language, sentence, cue.sections), `the rule says so of “${sentence}”`).toBe(true);
    }
    // Without the phrase one of its sentences is not found: none is written twice, and none can go unnoticed.
    const isNeeded = cue.matches.some((sentence) =>
      found(sentence).every((other) => other === cue || other.strength !== cue.strength),
    );
    const others = cue.matches.flatMap(found).filter((other) => other !== cue);
    const said = `each sentence is found by another phrase too: ${others.map((other) => other.id).join(', ')}`;
    expect(isNeeded, said).toBe(true);
    for (const sentence of cue.ignores) {
      expect(
        found(sentence).map((phrase) => phrase.id),
        `must be left: “${sentence}”; add a guard`,
      ).toEqual([]);
    }
  });
});
