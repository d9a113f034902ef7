import type { Language, SectionId } from '@postmortem/schemas';
import { isTitleOfPlans } from '../language/actionWords.ts';
import { matchesIn } from '../language/cue.ts';
import { pointsBack, pointsElsewhere } from '../language/pointing.ts';
import { type Finding, lint } from '../lint/lint.ts';
import { headlineOf, joinedHeadline } from '../picture/words/headline.ts';
import { metricsOf } from '../postmortem/metrics.ts';
import type { ActionItem, Postmortem } from '../postmortem/model.ts';
import { reportLanguage } from '../postmortem/reportLanguage.ts';
import { titleText } from '../postmortem/sections.ts';
import { mentionsIn } from '../publicVersion/mentions.ts';
import type { PublicVersion } from '../publicVersion/publicVersion.ts';
import { ruleOf } from '../rules/index.ts';
import type { Audience } from './kinds.ts';
import { measureOf } from './measures.ts';
import { answersTo, quotedIn } from './quotations.ts';
import { sentencesTold, type Told } from './sentences.ts';
import type { Slot } from './slots.ts';
import { stateOf, timeOf } from './times.ts';
import { incidentTitle } from './titles.ts';

/** A sentence that a rule could not judge must not leave the house. */
function refuse(rule: string, error: unknown): never {
  throw new Error(`${rule} failed, so nothing is told to others: ${error}`);
}

/** What a report tells for each slot, as sentences; none where it tells nothing. */
export type Facts = Readonly<Partial<Record<Slot, readonly string[]>>>;

/** A sentence in which one of these is found tells no fact, or not to others. */
const LEAVES_OUT = (
  [
    'section/placeholder',
    'wording/speculation',
    'wording/blame',
    'wording/human-error',
    'wording/counterfactual',
    'action/person-directed',
    'privacy/secret',
  ] as const
).map((id) => ruleOf(id));

/** Between a number and its unit in pictures, where lines must not end there. */
const UNBROKEN = '\u00a0';

const GUESSES = ruleOf('wording/speculation')!.cues!;

/** Is it a guess, wherever it stands? The rule asks where causes are told; whoever reads a summary takes every sentence for a fact. */
const isGuess = (sentence: string): boolean =>
  [GUESSES.en, GUESSES.ja].some((cues) => matchesIn(cues, sentence).some(({ cue }) => cue.strength === 'strong'));

/** The parts that a slot is taken from, the first that is there. */
const PARTS: Readonly<Partial<Record<Slot, readonly SectionId[]>>> = {
  summary: ['summary'],
  impact: ['impact'],
  cause: ['root-cause', 'contributing-factors', 'trigger'],
  response: ['resolution', 'response'],
};

/** What may tell of people or machines and was left in the public version. */
const DOUBTS: Readonly<Record<Audience, readonly PublicVersion['doubtful'][number]['doubt'][]>> = {
  inside: ['name', 'mention', 'part', 'shared'],
  outside: ['name', 'mention', 'part', 'shared', 'host', 'link'],
};

/** May a sentence be told: is there no doubt about it, and outside nobody who is quoted, or whom a role or a placeholder stands for? */
function mayBeTold(version: PublicVersion, findings: readonly Finding[], audience: Audience) {
  const doubtful = version.doubtful.filter(({ doubt }) => DOUBTS[audience].includes(doubt)).map(({ text }) => text);
  const placeholders = audience === 'outside' ? version.replaced.map(({ by }) => by) : ['[REDACTED]'];
  const unsaid = [...doubtful, ...placeholders].filter((text) => text !== '');
  return ({ text, start, end }: Told): boolean =>
    !unsaid.some((each) => text.includes(each)) &&
    mentionsIn(text).length === 0 &&
    !isGuess(text) &&
    !pointsElsewhere(text) &&
    !(audience === 'outside' && quotedIn(text).length > 0) &&
    !findings.some((finding) => finding.start < end && finding.end > start);
}

/** What may be told of some sentences: none that points back at one that is left out, or takes up what was quoted in it. */
function understood(sentences: readonly Told[], isTold: (told: Told) => boolean): string[] {
  let isBefore = true;
  let unheard = '';
  return sentences.flatMap((told) => {
    const { text } = told;
    isBefore = text !== '' && isTold(told) && !answersTo(unheard, text) && (isBefore || !pointsBack(text));
    unheard = isBefore ? '' : [unheard, ...quotedIn(text)].join(' ');
    return isBefore ? [text] : [];
  });
}

/** Where measures have a part of their own, what is planned besides (「今後の予定」) is none. */
function withoutPlans(items: readonly ActionItem[]): readonly ActionItem[] {
  const measures = items.filter(({ section }) => !isTitleOfPlans(titleText(section)));
  return measures.length > 0 ? measures : items;
}

/**
 * What a report tells for a summary.
 * @param version the report's public version @param postmortem that version, read
 */
export function factsOf(
  version: PublicVersion,
  postmortem: Postmortem,
  people: readonly string[],
  audience: Audience,
): { readonly facts: Facts; readonly language: Language } {
  const language = reportLanguage(postmortem);
  const findings = lint(postmortem, { rules: {}, people, onRuleError: refuse }, LEAVES_OUT);
  const isTold = mayBeTold(version, findings, audience);
  const one = (text: string | null): readonly string[] => (text === null || text === '' ? [] : [text]);
  const sentences = Object.entries(PARTS).map(([slot, ids]) => [
    slot,
    understood(sentencesTold(postmortem, ids, slot === 'summary'), isTold),
  ]);
  const names = [...new Set(version.replaced.map(({ by }) => by))];
  const measuresAmong = (items: readonly ActionItem[]): string[] =>
    items
      .map((item) => ({ text: measureOf(item, names), start: item.start, end: item.end }))
      .filter((told) => told.text !== '' && isTold(told))
      .map(({ text }) => text);
  const { actionItems } = postmortem;
  const title = incidentTitle(postmortem.metadata.title?.value ?? null);
  const isNamed = title !== null && !isTold({ text: title, start: -1, end: -1 });
  const { detect, mitigate, resolve, impact } = metricsOf(postmortem);
  const hasLength = [detect, mitigate, resolve, impact].some((metric) => metric !== null);
  const facts: Facts = {
    ...Object.fromEntries(sentences),
    title: isNamed ? [] : one(title),
    state: one(stateOf(postmortem, language)),
    start: one(timeOf('start', postmortem, language)),
    detected: one(timeOf('detected', postmortem, language)),
    end: one(timeOf('resolved', postmortem, language)),
    length: one(hasLength ? joinedHeadline(headlineOf(postmortem), language).replaceAll(UNBROKEN, ' ') : null),
    measures: measuresAmong(withoutPlans(actionItems)),
    todo: measuresAmong(actionItems.filter(({ done }) => !done)),
  };
  return { facts, language };
}
