import type { Language, Localized, SectionId } from '@postmortem/schemas';
import { saysHowLong, saysNumber, saysUnknown } from '../../language/amounts.ts';
import { type Cue, findCue, holdsAny } from '../../language/cue.ts';
import * as en from '../../language/en/quantity.ts';
import * as ja from '../../language/ja/quantity.ts';
import { fieldNamed } from '../../language/labels.ts';
import { passagesBetween } from '../../markdown/blocks.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import { partAt } from '../../postmortem/sections.ts';
import type { Fix } from '../../text/edit.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { type Detection, rule } from '../rule.ts';
import { phraseFound } from '../support/phraseFound.ts';
import { sentencesIn } from '../support/sentences.ts';
import { allowedPhrases, isAllowed } from '../support/wordOptions.ts';

const CUES = { en: en.VAGUE_QUANTITY, ja: ja.VAGUE_QUANTITY } as const;
const MEASURED: ReadonlySet<SectionId> = new Set(['summary', 'impact']);
const CLAUSE_END = new RegExp(`${en.CLAUSE_END.source}|${ja.CLAUSE_END.source}`);

const NUMBER_BEHIND = /^\s?[(（][^()（）]{0,20}\d/;

/** Sentences of both languages hold amounts of both: 「300 users」. */
const saysHowMuch = (text: string): boolean =>
  [en, ja].some(({ QUANTITY, ALL }) => QUANTITY.test(text) || holdsAny(ALL, text));

/** The clause of a sentence that holds an offset. */
function clauseAt(text: string, offset: number): string {
  let start = 0;
  for (const part of text.split(CLAUSE_END)) {
    const at = text.indexOf(part, start);
    if (offset < at + part.length) return part;
    start = at + part.length;
  }
  return text;
}

const LONGEST_LEVEL = 60;
/** “Severity: Major (high impact)” names a level. */
const isSeverity = (text: string): boolean =>
  text.length <= LONGEST_LEVEL && fieldNamed(text.split(/[:：]/, 1)[0]!) === 'severity';

const isMeasured = (section: Section | null): section is Section => section?.id != null && MEASURED.has(section.id);

/** Does a sentence of such a part say this? */
function isToldIn(
  isSuch: (section: Section) => boolean,
  says: (sentence: string) => boolean,
  postmortem: Postmortem,
): boolean {
  const { passages, sections } = postmortem;
  const within = sections.filter(isSuch).flatMap(({ start, end }) => passagesBetween(passages, start, end));
  return sentencesIn(within, postmortem).some(({ section, text }) => section !== null && isSuch(section) && says(text));
}

/** Parts of the impact that count what was hit, so that no other part needs to. A length counts nothing. */
const countedParts = memoizeByObject((postmortem: Postmortem): readonly Section[] =>
  postmortem.sections.filter(
    (part) =>
      part.ids.includes('impact') &&
      isToldIn(
        (section) => section === part,
        (sentence) => saysNumber(sentence) && !saysHowLong(sentence),
        postmortem,
      ),
  ),
);
const isCountedElsewhere = (section: Section, postmortem: Postmortem): boolean =>
  countedParts(postmortem).some((part) => part !== section);

/** Is it told once how long it was: “There was a brief outage. It lasted 50 minutes.”? */
const isLengthTold = memoizeByObject((postmortem: Postmortem): boolean =>
  isToldIn(
    isMeasured,
    (sentence) => [en, ja].some(({ LASTED }) => holdsAny(LASTED, sentence)) && saysHowLong(sentence),
    postmortem,
  ),
);

/** What a fix writes behind an amount, and what it is called. */
interface Missing {
  readonly blank: Localized;
  readonly blankTitle: Localized;
  readonly unknown: Localized;
  readonly unknownTitle: Localized;
}

const NUMBER: Missing = {
  blank: { en: ' (${1:number})', ja: '（${1:件数}）' },
  blankTitle: { en: 'Add a place for the number', ja: '件数の欄を追加' },
  unknown: { en: ' (number not known yet)', ja: '（件数は集計中）' },
  unknownTitle: { en: 'Say that the number is not known yet', ja: '「件数は集計中」と書き添える' },
};
const LENGTH: Missing = {
  blank: { en: ' (${1:minutes})', ja: '（${1:時間}）' },
  blankTitle: { en: 'Add a place for the length', ja: '時間の欄を追加' },
  unknown: { en: ' (length not known yet)', ja: '（時間は確認中）' },
  unknownTitle: { en: 'Say that the length is not known yet', ja: '「時間は確認中」と書き添える' },
};
const LENGTHS: ReadonlySet<Cue> = new Set([...en.HOW_LONG, ...ja.HOW_LONG]);

function fixesFor(cue: Cue, end: number, language: Language): Fix[] {
  const { blank, blankTitle, unknown, unknownTitle } = LENGTHS.has(cue) ? LENGTH : NUMBER;
  return [
    { title: blankTitle, edits: [{ start: end, end, insert: blank[language], snippet: true }] },
    { title: unknownTitle, edits: [{ start: end, end, insert: unknown[language] }] },
  ];
}

export const vagueQuantity = rule({
  id: 'wording/vague-quantity',
  since: '0.1.0',
  severity: 'info',
  kind: 'absence',
  unit: 'section',
  sources: [
    'PagerDuty, Incident Response Documentation: the impact in exact numbers.',
    'Wikimedia, Incident response: “Be as specific as you can.”',
  ],
  docs: {
    en: {
      summary: 'an amount without a number in Summary and Impact',
      why: '“Some users” is nobody’s decision basis: whether to call customers, to report, to fix first what failed. The number is known best while the data is still there.',
      rewrite:
        'Give the number, its share and its source: “4 % of requests (12,300) for 37 min”. Where it is not known, say so and what would tell.',
    },
    ja: {
      summary: '概要・影響の、数値のない分量',
      why: '連絡の要否や優先順位は、数値で判断されます。「一部のユーザー」では判断できません。数値は、データが残っているうちが最も確かです。',
      rewrite:
        '「リクエストの 4 %（12,300 件）、37 分間」のように、件数、割合、出所を書きます。分からなければ、そのことと確認方法を書きます。',
    },
  },
  messages: {
    vague: {
      en: '“{cue}” gives no number. Write how many, which share and how long, or that it is not known yet.',
      ja: '「{cue}」が数値で示されていません。件数・割合・時間を書くか、まだ不明であることを書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Impact\n\nSome users could not log in.',
      good: '## Impact\n\nSome users (412, 4 %) could not log in.',
    },
    {
      language: 'ja',
      bad: '## 影響\n\n一部のユーザーがログインできなかった。',
      good: '## 影響\n\n一部のユーザー（412 人、4 %）がログインできなかった。',
    },
  ],
  cues: CUES,
  options: allowedPhrases,
  passageByPassage: (postmortem) => {
    const isElsewhere = (at: number): boolean => {
      const part = partAt(postmortem.sections, at);
      return part !== null && isCountedElsewhere(part, postmortem);
    };
    // A paragraph may hold the labels of several parts.
    const state = `${Math.min(countedParts(postmortem).length, 2)} ${isLengthTold(postmortem)}`;
    return ({ leaf, offset }) => `${state} ${isElsewhere(offset + leaf.start)} ${isElsewhere(offset + leaf.end - 1)}`;
  },
  *detect(postmortem, { passages, options }): Iterable<Detection> {
    for (const sentence of sentencesIn(passages, postmortem)) {
      const { text, language, section, isInLink } = sentence;
      if (!isMeasured(section)) continue;
      const match = findCue(
        CUES[language],
        text,
        (found) => !isAllowed(text, found, options) && !isInLink(found.start, found.end),
      );
      if (!match) continue;
      if (isSeverity(text)) continue;
      if (LENGTHS.has(match.cue) ? isLengthTold(postmortem) : isCountedElsewhere(section, postmortem)) continue;
      const clause = clauseAt(text, match.start);
      if (saysHowMuch(clause) || saysUnknown(clause) || NUMBER_BEHIND.test(text.slice(match.end))) continue;
      const { end } = sentence.range(match.start, match.end);
      yield { ...phraseFound(sentence, match, 'vague'), fixes: () => fixesFor(match.cue, end, language) };
    }
  },
});
