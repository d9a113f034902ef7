import type { Language, Localized } from '@postmortem/schemas';
import type { Postmortem } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { escapedForSnippet } from '../../text/snippet.ts';
import { kept } from './keptWords.ts';
import { moveSentence } from './moveSentence.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { wholeSentence } from './wholeSentence.ts';

/** What a report may say about a cause that nobody knows yet, in the words that reporting guides recommend. */
const HONEST_UNKNOWN: Localized = {
  en: 'The cause is under investigation.',
  ja: '調査中。判明次第更新します。',
};

/** The guess kept, but labelled for what it is, with a blank for what would confirm it. */
function hypothesis(sentence: string, language: Language): string {
  const stop = /[.。]?$/.exec(sentence)![0];
  const words = escapedForSnippet(sentence.slice(0, sentence.length - stop.length));
  return language === 'ja'
    ? `仮説: ${words}（確認方法: \${1:ログ・グラフ・再現手順}）${stop}`
    : `Hypothesis: ${words} (would be confirmed by \${1:log, graph or test})${stop}`;
}

/** The same within brackets that stand there. */
const hypothesisInBrackets = (words: string, language: Language): string =>
  language === 'ja'
    ? `仮説: ${escapedForSnippet(words)}、確認方法: \${1:ログ・グラフ・再現手順}`
    : `hypothesis: ${escapedForSnippet(words)}; would be confirmed by \${1:log, graph or test}`;

/** What is in brackets around a place: “The disk was full (probably by logs).” guesses there only. */
function bracketed(words: string, at: number): { readonly start: number; readonly end: number } | null {
  const open = Math.max(words.lastIndexOf('(', at), words.lastIndexOf('（', at));
  const close = words.slice(at).search(/[)）]/);
  if (open < 0 || close < 0 || /[)）]/.test(words.slice(open, at)) || words[open - 1] === ']') return null;
  return { start: open + 1, end: at + close };
}

/** Does the section say anything besides this sentence? Then it states a cause, beside which nothing is under investigation. */
const standsAlone = (sentence: Sentence, postmortem: Postmortem): boolean =>
  !sentencesIn(postmortem.passages, postmortem).some(
    (other) =>
      other !== sentence &&
      other.section === sentence.section &&
      other.range(0, 0).start !== sentence.range(0, 0).start &&
      other.range(0, 0).start > (other.section?.titleEnd ?? -1) &&
      /\p{L}/u.test(other.text),
  );

/** What a writer can do with a guess. None of them loses a word, and the first leaves the report true. */
export function guessFixes(
  sentence: Sentence,
  match: { readonly start: number; readonly end: number },
  postmortem: Postmortem,
): Fix[] {
  const source = postmortem.document.text;
  const { start: guessed } = sentence.range(match.start, match.end);
  const whole = wholeSentence(sentence, source, guessed);
  if (!whole) return [];
  const { language } = sentence;
  const words = source.slice(whole.start, whole.end);
  const labelled = (start: number, end: number, insert: string): Fix => ({
    title: { en: 'Label it as a hypothesis', ja: '仮説として明示する' },
    edits: [{ start, end, insert, snippet: true }],
  });
  const inside = bracketed(words, guessed - whole.start);
  if (inside) {
    const insert = hypothesisInBrackets(words.slice(inside.start, inside.end), language);
    return [labelled(whole.start + inside.start, whole.start + inside.end, insert)];
  }
  const label = labelled(whole.start, whole.end, hypothesis(words, language));
  if (standsAlone(sentence, postmortem)) {
    const shown = HONEST_UNKNOWN[language];
    const unknown: Fix = {
      title: {
        en: `Write “${shown}” and keep the guess in a comment`,
        ja: `「${shown}」と書き、推測はコメントに残す`,
      },
      edits: [{ ...whole, insert: `${shown} ${kept('hypothesis', words)}` }],
    };
    return [unknown, label];
  }
  const moved = moveSentence(sentence, { id: 'open-questions', more: '' }, postmortem);
  return moved
    ? [label, { title: { en: 'Move it to the open questions', ja: '未解決の課題に移す' }, edits: moved }]
    : [label];
}
