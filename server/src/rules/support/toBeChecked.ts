import { languageOf } from '../../language/language.ts';
import type { Fix } from '../../text/edit.ts';

const MARK = { en: ' (to be checked)', ja: '（要確認）' } as const;

/** Is what ends here marked, behind it or as its last words, so that somebody will look? Then nobody needs to be told. */
export const isToBeChecked = (text: string, end: number): boolean =>
  Object.values(MARK).some((mark) => text.startsWith(mark, end) || text.startsWith(mark, end - mark.length));

/** Says behind words that can't be right, and that nobody here can put right, that somebody will look. */
export const toBeChecked = (end: number, line: string): Fix => ({
  title: { en: 'Mark it “(to be checked)”', ja: '「（要確認）」を付ける' },
  edits: [{ start: end, end, insert: MARK[languageOf(line)] }],
});
