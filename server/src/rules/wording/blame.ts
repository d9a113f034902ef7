import type { Localized } from '@postmortem/schemas';
import type { CueMatch } from '../../language/cue.ts';
import * as en from '../../language/en/blame.ts';
import * as ja from '../../language/ja/blame.ts';
import { NameSet } from '../../language/nameSet.ts';
import type { Fix } from '../../text/edit.ts';
import { type Detection, rule } from '../rule.ts';
import { blameIn, isOwnVoice, namesIn, programsIn } from '../support/blame.ts';
import { blameFixes } from '../support/blameFixes.ts';
import { phraseFound } from '../support/phraseFound.ts';
import { type Sentence, sentencesIn } from '../support/sentences.ts';
import { wordOptions } from '../support/wordOptions.ts';

const ROLE: Localized = { en: '${1:the on-call engineer}', ja: '${1:担当者}' };

/** The name of a person in the words before an act, as it is in the sentence. */
function nameIn(text: string, before: number, names: readonly string[]): { start: number; end: number } | null {
  const handle = /@[\w.-]+/.exec(text.slice(0, before));
  const known = names
    .filter((name) => name.trim() !== '')
    .map((name) => ({ name, at: text.lastIndexOf(name, before) }))
    .find(({ at }) => at >= 0);
  if (known) return { start: known.at, end: known.at + known.name.length };
  return handle && { start: handle.index, end: handle.index + handle[0].length };
}

function fixesFor(sentence: Sentence, match: CueMatch, names: readonly string[], source: string): Fix[] {
  const { language, text, range } = sentence;
  const rewrites = blameFixes(sentence, match, source);
  const name = nameIn(text, match.start, names);
  if (!name) return rewrites;
  const role: Fix = {
    title: { en: 'Replace the name by a role', ja: '名前を役割に置き換える' },
    edits: [{ ...range(name.start, name.end), insert: ROLE[language], snippet: true }],
  };
  return [...rewrites, role];
}

/** Of five whys each asks what the one before leaves open; the answer tells whether a person is made the cause. */
const isWhy = ({ text, section }: Sentence): boolean =>
  section?.ids.includes('five-whys') === true && /[?？][^\p{L}\p{N}]{0,8}$/u.test(text);

export const blame = rule({
  id: 'wording/blame',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'sentence',
  sources: [
    'Beyer et al., Site Reliability Engineering (2016), ch. 15: identify causes “without indicting any individual or team”.',
    'PagerDuty, Postmortems, “Blameless”: an individual’s action is never a root cause.',
    'Dekker, The Field Guide to Understanding ‘Human Error’ (2014), ch. 5.',
  ],
  docs: {
    en: {
      summary: 'a sentence that puts the fault on a person',
      why: 'A person can’t be fixed, the system that let the action do harm can. Where reports name a culprit, the next one leaves out what happened.',
      rewrite:
        'Make the system the subject: what it showed, what it allowed, what it did not ask for. “The deploy tool allowed a release without a passing test.” Where a person matters, name the role.',
    },
    ja: {
      summary: '人を責める文',
      why: '変えられるのは人ではなく、その行為で障害が起きる仕組みです。個人を責めると、次からは事実が書かれなくなります。',
      rewrite:
        '何が表示され、何が許され、何が促されなかったのかを、仕組みを主語にして書きます（例：「デプロイツールは、テストが通らない状態でもリリースできた」）。人に触れる必要があれば役割で書きます。',
    },
  },
  messages: {
    blame: {
      en: '“{cue}” makes a person the cause. Write what the system showed, allowed or did not ask for.',
      ja: '「{cue}」は人を原因とする書き方です。画面・手順・監視に何が欠けていたかを、仕組みを主語にして書いてください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Root cause\n\nThe on-call engineer forgot to run the migration.',
      good: '## Root cause\n\nThe release checklist did not include the migration, and the deploy tool did not check the schema version.',
    },
    {
      language: 'ja',
      bad: '## 原因\n\n担当者が手順の確認を怠った。',
      good: '## 原因\n\n手順書に確認の項目がなく、ツールにも確認を促す仕組みがなかった。',
    },
  ],
  cues: { en: en.CUES, ja: ja.CUES },
  options: wordOptions,
  passageByPassage: (postmortem) => {
    const programs = programsIn(postmortem).join();
    return () => programs;
  },
  *detect(postmortem, { passages, people, options }): Iterable<Detection> {
    const inReport = namesIn(postmortem);
    const names = new NameSet(people, inReport);
    const programs = programsIn(postmortem);
    for (const sentence of sentencesIn(passages, postmortem)) {
      const match = isWhy(sentence) ? null : blameIn(sentence, names, options, programs);
      if (!match) continue;
      yield {
        ...phraseFound(sentence, match, 'blame'),
        ...(isOwnVoice(sentence.text, match, sentence.language) ? { severity: 'info' as const } : {}),
        fixes: () => fixesFor(sentence, match, [...people, ...inReport], postmortem.document.text),
      };
    }
  },
});
