import type { Language, Localized } from '@postmortem/schemas';
import { LEAVES_UNDONE, LEFT_UNDONE, UNSEEN } from '../../language/en/undone.ts';
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

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a place, with the sign of code that begins or ends with them. */
function withItsMarks({ start, end }: Span, source: string): string {
  const bare = source.slice(start, end);
  const words = (bare.match(/\*\*|__/g) ?? []).length % 2 === 0 ? bare : bare.replace(/\*\*|__/g, '');
  if ((words.match(/`/g) ?? []).length % 2 === 0) return words;
  return source[start - 1] === '`' ? `\`${words}` : source[end] === '`' ? `${words}\`` : words;
}

/** What the sentence says was not done, in words that the system can be the subject of; null where it does not say it plainly. */
function aroundWhatWasMissed({ text, language, range }: Sentence, match: Span, source: string): string | null {
  /** A group of a pattern as it is written: the sentence has its code masked. */
  const written = (pattern: RegExp, group: string, from: number, to: number): string | null => {
    const span = new RegExp(pattern, `${pattern.flags}d`).exec(text.slice(from, to))?.indices?.groups?.[group];
    if (!span) return null;
    return withItsMarks(range(from + span[0], from + span[1]), source).trim();
  };
  if (language === 'ja') {
    const act = written(LEFT_OUT, 'act', 0, match.end);
    return act ? `\${1:手順書・ツール}には、${escapedForSnippet(asNoun(act))}を促す仕組みがなかった。` : null;
  }
  const says = LEAVES_UNDONE.test(text.slice(match.start, match.end));
  const act = says ? written(LEFT_UNDONE, 'act', match.end, text.length) : null;
  if (act) return `The \${1:procedure or tool} did not ask to ${escapedForSnippet(act)}.`;
  const thing = written(UNSEEN, 'thing', match.end, text.length);
  return thing ? `The \${1:procedure or tool} did not show or check ${escapedForSnippet(thing)}.` : null;
}

const rewriteTo = (insert: string, words: string, place: Span): Fix => {
  const shown = withoutBlanks(insert).replace(/\\([\\$}])/g, '$1');
  return {
    title: { en: `Rewrite: “${shown}”`, ja: `書き換え: 「${shown}」` },
    edits: [{ ...place, insert: inPlaceOf(words, insert), snippet: true }],
  };
};

/** The sentence about the system instead of a person: around what was left undone, where it says so. The old one stays in a comment. */
export function blameFixes(sentence: Sentence, match: Span, source: string): Fix[] {
  const place = wholeSentence(sentence, source, sentence.range(match.start, match.end).start);
  if (!place) return [];
  const words = source.slice(place.start, place.end);
  const language: Language = sentence.language;
  const around = aroundWhatWasMissed(sentence, match, source);
  return [...(around ? [around] : []), ...REWRITES[language]].map((insert) => rewriteTo(insert, words, place));
}
