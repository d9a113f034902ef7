import type { TextLine } from './lines.ts';
import type { TitleForm } from './titleForms.ts';

/** A label that a line is, or begins with. */
export interface Label {
  readonly form: TitleForm;
  readonly title: string;
  /** UTF-16 code units of the line that the title takes; all of it where that is not said. */
  readonly length?: number;
  readonly number?: number;
}

/** From one line alone: the label that it could be, or null. The first form that takes a line wins. */
type Take = (line: TextLine) => Label | null;

const BRACKETED = /^(?:【[^】\n]{1,40}】|[■◆●□◇▼▽◎★▶]\s*\S.{0,40}|［[^］\n]{1,40}］|\[[^\]\n]{1,40}\])\s*[:：]?$/u;
const BRACKETED_BEFORE_TEXT = /^【([^】\n]{1,40})】\s*\S/u;
/** 「■対処: nginx を起動した。」 */
const SQUARE_BEFORE_TEXT = /^[■◆●□◇▼▽◎★▶]\s*(?<title>[^:：\n]{1,20})[:：]\s*\S/u;
const COLON_AT_END = /[:：]$/;
/** “**Summary.** Checkout failed.” */
const NAME_END = /[:：.。]$/;
const INLINE = /^(?:[•・]\s*)?(?<title>[^:：\s][^:：\n]{0,59}?)\s*[:：](?!\d|\/\/)\s*\S/u;
/** `１．障害概要`, `１　件名`, `①概要`, `1️⃣ 概要` */
const NUMBERED =
  /^(?<number>[0-9０-９]{1,2}|[①-⑳]|[0-9]\ufe0f?\u20e3)(?:(?<=\u20e3)\s{0,3}|\s?[.．、)）]\s{0,3}|\u3000\s{0,2}| {1,3}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[①-⑳])\s{0,3})(?<title>[^\s\d.。．][^\n]{0,59})$/u;
const YEAR = /(?<!\d)20\d\d(?!\d)/;
/** What a title lacks and a sentence has. */
export const SENTENCE_END = /[。．.]$/;
/** “Commit 6fcb08f (fix: resolve the route)”: the colon is within a bracket. “**Timeline** (UTC, some” goes on in the next line. */
const OPEN_BRACKET = /[(（][^()（）]*$/;
const MAX_TITLE = 80;
/** What stands right above or below its text, without a mark, is short. */
const LONGEST_LINE = 40;
const FIRST_CIRCLED = '①'.codePointAt(0)!;

const behindStrong = ({ text, strongTo }: TextLine): string => (strongTo === null ? text : text.slice(strongTo).trim());

/** What may stand behind the words in bold of a label: “**Timeline** (UTC)”. A remark may go on in the next line. */
const BEHIND_LABEL = /^(?:[:：?？.。]|[(（][^()（）:：\n]{1,70}(?:[)）][:：]?)?|)$/;

/** 「影響: なし。注文は無事だった。」 in bold is a conclusion. */
const TWO_SENTENCES = /。\s*[^\s。）)」』]/u;

const strong: Take = (line) => {
  const { text, strongTo } = line;
  if (strongTo === null || text.length > MAX_TITLE || TWO_SENTENCES.test(text)) return null;
  const behind = behindStrong(line);
  if (!BEHIND_LABEL.test(behind)) return null;
  const length = OPEN_BRACKET.test(behind) ? strongTo : text.length;
  return { form: 'strong', title: text.slice(0, length), length };
};

const bracketed: Take = ({ text }) => {
  const labelled = SQUARE_BEFORE_TEXT.exec(text)?.groups?.title;
  if (labelled !== undefined) return { form: 'squared', title: labelled };
  if (BRACKETED.test(text)) return { form: 'bracketed', title: text };
  const before = BRACKETED_BEFORE_TEXT.exec(text);
  return before && { form: 'bracketed', title: before[1]! };
};

const strongBeforeText: Take = (line) => {
  if (line.strongTo === null) return null;
  const concluded = TWO_SENTENCES.test(line.text) ? INLINE.exec(line.text)?.groups?.title : undefined;
  if (concluded !== undefined) return { form: 'inline', title: concluded };
  const title = line.text.slice(0, line.strongTo);
  return NAME_END.test(title.trim()) || /^[:：–—-]/.test(behindStrong(line)) ? { form: 'inline', title } : null;
};

const numberIn = (digits: string): number =>
  /^[①-⑳]$/u.test(digits) ? digits.codePointAt(0)! - FIRST_CIRCLED + 1 : Number.parseInt(digits.normalize('NFKC'), 10);

/** A number that the words begin with, as in Word; that of a Markdown list is not in the words. */
const numbered: Take = ({ text, strongTo, listed, opensItem }) => {
  // Right below an item's words a line without a mark goes on with it in Markdown, and not for a reader.
  if (strongTo !== null || (listed && opensItem)) return null;
  const { number, title } = NUMBERED.exec(text)?.groups ?? {};
  if (number === undefined || title === undefined || SENTENCE_END.test(title)) return null;
  return { form: 'number', title, number: numberIn(number) };
};

/** `config/app.yaml:` names the file that is shown below it. */
const PATH = /[\w-]\/[\w./-]{0,60}\.\w{1,8}[:：]$/;

/** “Solution: type every field:” is a sentence that leads to what is below it. */
const TWO_COLONS = /[:：]\s[^\n]{0,78}[:：]$/;

const colon: Take = ({ text, strongTo, continues }) =>
  strongTo === null && !continues && text.length <= MAX_TITLE && COLON_AT_END.test(text) && !TWO_COLONS.test(text)
    ? { form: 'colon', title: text }
    : null;

const plain: Take = ({ text, strongTo }) => {
  const title = strongTo === null ? INLINE.exec(text)?.groups?.title : undefined;
  return title === undefined || OPEN_BRACKET.test(title) ? null : { form: 'plain', title };
};

const unmarked: Take = ({ text, strongTo, listed, opensItem, alone }) => {
  if (strongTo !== null || text.length > MAX_TITLE) return null;
  if (listed) return opensItem ? { form: 'item', title: text } : null;
  // The line that says when the report was published is its own title.
  if (YEAR.test(text)) return null;
  if (alone) return { form: 'bare', title: text };
  return text.length <= LONGEST_LINE && !SENTENCE_END.test(text) ? { form: 'line', title: text } : null;
};

/** `##原因`, which is a heading only with a space. */
const HASHED = /^#{1,6}(?=[^\s#])(?<title>.{1,40})$/u;

const hashed: Take = ({ text, strongTo }) => {
  const title = strongTo === null ? HASHED.exec(text)?.groups?.title : undefined;
  return title === undefined ? null : { form: 'strong', title };
};

const FORMS: readonly Take[] = [hashed, strong, bracketed, strongBeforeText, colon, plain, unmarked];

/** The labels that a line could be: as it is numbered, where it is, and by its first other form. */
export function labelsIn(line: TextLine): readonly Label[] {
  if (line.strongTo === null && PATH.test(line.text)) return [];
  const counted = numbered(line);
  for (const take of FORMS) {
    const label = take(line);
    if (label) return counted ? [counted, label] : [label];
  }
  return counted ? [counted] : [];
}
