import type { Language, Localized } from '@postmortem/schemas';
import { LEFT_UNDONE, UNSEEN } from '../../language/en/undone.ts';
import { asNoun, LEFT_OUT } from '../../language/ja/undone.ts';
import type { Fix } from '../../text/edit.ts';
import { escapedForSnippet } from '../../text/snippet.ts';
import { inPlaceOf, withoutBlanks } from './keptWords.ts';
import type { Sentence } from './sentences.ts';
import { wholeSentence } from './wholeSentence.ts';

/** Sentences whose subject is the system, with blanks for what only the writer knows. */
const REWRITES: Localized<readonly string[]> = {
  en: [
    'The ${1:tool or procedure} allowed ${2:action} without ${3:safeguard}.',
    'The ${1:signal} did not show ${2:what mattered} at ${3:time}; what was known was ${4:facts}.',
  ],
  ja: [
    '${1:手順書・ツール}には${2:確認・操作}を促す仕組みがなかった。',
    '${1:画面・ツール}は、${2:歯止め}なしに${3:操作}を実行できる状態だった。',
  ],
};

/** What the sentence says was not done, in words that the system can be the subject of; null where it does not say it plainly. */
function aroundWhatWasMissed(
  { text, language }: Sentence,
  match: { readonly start: number; readonly end: number },
): string | null {
  if (language === 'ja') {
    const act = LEFT_OUT.exec(text.slice(0, match.end))?.groups?.act;
    return act ? `\${1:手順書・ツール}には、${escapedForSnippet(asNoun(act))}を促す仕組みがなかった。` : null;
  }
  const rest = text.slice(match.end);
  const act = LEFT_UNDONE.exec(rest)?.groups?.act;
  if (act) return `The \${1:procedure or tool} did not ask to ${escapedForSnippet(act.trim())}.`;
  const thing = UNSEEN.exec(rest)?.groups?.thing;
  return thing ? `The \${1:procedure or tool} did not show or check ${escapedForSnippet(thing.trim())}.` : null;
}

const rewriteTo = (insert: string, words: string, place: { readonly start: number; readonly end: number }): Fix => {
  const shown = withoutBlanks(insert).replace(/\\([\\$}])/g, '$1');
  return {
    title: { en: `Rewrite: “${shown}”`, ja: `書き換え: 「${shown}」` },
    edits: [{ ...place, insert: inPlaceOf(words, insert), snippet: true }],
  };
};

/** The sentence about the system instead of a person: around what was left undone, where it says so. The old one stays in a comment. */
export function blameFixes(
  sentence: Sentence,
  match: { readonly start: number; readonly end: number },
  source: string,
): Fix[] {
  const place = wholeSentence(sentence, source);
  if (!place) return [];
  const words = source.slice(place.start, place.end);
  const language: Language = sentence.language;
  const around = aroundWhatWasMissed(sentence, match);
  return [...(around ? [around] : []), ...REWRITES[language]].map((insert) => rewriteTo(insert, words, place));
}
