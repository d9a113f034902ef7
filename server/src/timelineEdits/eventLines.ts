import type { Language, Localized } from '@postmortem/schemas';
import type { ImportedEvent, Origin } from '../timelineImport/event.ts';
import { withoutTags } from '../timelineImport/plainText.ts';

interface Words {
  readonly edited: string;
  readonly deleted: string;
  readonly answers: (beginning: string) => string;
  readonly from: (origin: string) => string;
}

/** What stands in a report beside what a source says. */
const WORDS: Localized<Words> = {
  en: {
    edited: ' (edited)',
    deleted: '(deleted message)',
    answers: (beginning) => ` (replying ${beginning === '' ? 'in a thread' : `to “${beginning}”`})`,
    from: (origin) => ` (${origin})`,
  },
  ja: {
    edited: '（編集済み）',
    deleted: '（削除されたメッセージ）',
    answers: (beginning) => (beginning === '' ? '（スレッドへの返信）' : `（「${beginning}」への返信）`),
    from: (origin) => `（${origin}）`,
  },
};

const ADDRESS = /^https?:\/\/[^\s<>]+$/;
const FENCE = /^\s*(?:`{3}|~{3})/;

/** A name in one line. */
const inline = (text: string): string => withoutTags(text).replace(/\s+/g, ' ');

/** Brackets in an address would end the link. */
const inLink = (url: string): string => url.replaceAll('(', '%28').replaceAll(')', '%29');

function shown({ name, url }: Origin): string {
  const plain = inline(name);
  return url && ADDRESS.test(url) ? `[${plain}](${inLink(url)})` : plain;
}

/** Who said it, and to what. */
function leadOf({ author, answers }: ImportedEvent, words: Words): string {
  const answered = answers === null ? '' : words.answers(inline(answers));
  return author === null && answered === '' ? '' : `${inline(author ?? '')}${answered}:`.trimStart();
}

/**
 * What an entry says of an event, in lines: who said it, the words, what became of them, where they were recorded.
 * @param file the name of the source, which is given where the event has no origin of its own; null where nobody asks for that
 */
export function eventLines(event: ImportedEvent, language: Language, file: string | null): string[] {
  const words = WORDS[language];
  const said = event.state === 'deleted' ? [words.deleted] : [...event.lines];
  const lead = leadOf(event, words);
  // Marks of a block of code behind a name would be a part of the sentence.
  const [first = '', ...more] = FENCE.test(said[0] ?? '') ? ['', ...said] : said;
  const lines = [`${lead} ${first}`.trim(), ...more];
  const origin = event.origin ?? (file === null ? null : { name: file, url: null });
  const behind = (event.state === 'edited' ? words.edited : '') + (origin ? words.from(shown(origin)) : '');
  // Behind the mark that ends a block of code it would open another.
  if (behind !== '' && FENCE.test(lines.at(-1)!)) return [...lines, behind.trim()];
  return [...lines.slice(0, -1), lines.at(-1)! + behind];
}
