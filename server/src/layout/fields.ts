import { actionColumnNamed } from '../language/columns.ts';
import { fieldNamed } from '../language/labels.ts';
import type { Leaf, Row } from '../markdown/leaves.ts';
import { type Line, linesOf, type Prose, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import type { Pair } from './frontMatter.ts';

const PAIR = /^(?:[•・■●]\s*)?(?<name>[^:：|\s][^:：|]{0,39}?)\s*(?:(?<!\d)[:：]|[:：](?!\d))\s*(?<value>.*)$/su;
const BRACKETED_PAIR = /^【(?<name>[^】\n]{1,20})】\s*(?<value>\S.*)$/u;
/** 「作成日　　2026年4月11日」 */
const SPACED_PAIR = /^(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{2,8})\u3000{1,6}(?<value>\S.*)$/u;
/** 「作成者 管理部 石川」: a name that is known, and no more than a space. */
const KNOWN_PAIR = /^(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{2,8}) {1,4}(?<value>\S.*)$/u;
/**
 * 「作成日:2026/12/11 作成者:第二運用室」: behind a field that is known, so is a name behind a space. One short word may end another label
 * (“Found by:”).
 */
const KNOWN_BEHIND_SPACE = /[ \t](?=(?<name>[A-Z][a-z]{3,12}|[\p{Script=Han}\p{Script=Katakana}ー]{2,8})[:：])/gu;
/** “最終更新: 2026-03-05 / 記録者: 佐野”: in prose a slash means “or”. */
const KNOWN_BEHIND_SLASH = /[ \t]\/[ \t](?=(?<name>[^\s:：]{1,12})[:：])/gu;
const NAME = /^(?<name>[^:：|]{1,40}?)\s*[:：]/;
/** Between fields on one line, before a label: "Status: Final · Date: …", 「報告者：A　　承認者：B」 */
const BETWEEN =
  /[ \t\u3000]{0,4}[／|·•｜;；][ \t\u3000]{0,4}(?=[^\s:：\u3000][^:：\u3000\n]{0,24}[:：])|[ \t\u3000]{2,8}(?=[^\s:：\u3000]{1,12}[:：])/gu;
/** “Lead: Lena. Severity: SEV2.” */
const BEHIND_SENTENCE = /\.[ ](?=(?<name>[A-Z][a-z]{2,12}):[ ])/g;
const BEGINS_WITH_FIELD = /^[^:：|.]{1,40}[:：](?!\d)/;
/** Behind a sentence that is no field, “Written by Lena.”, one alone goes on with what that tells. */
const FEWEST_BEHIND_SENTENCES = 2;

const unquoted = (value: string): string => value.trim().replace(/^["'](.*)["']$/, '$1');

function behindSentences(text: string): number[] {
  const found = [...text.matchAll(BEHIND_SENTENCE)];
  const known = found.filter(({ groups }) => fieldNamed(groups!.name!) !== null);
  const isOfFields = BEGINS_WITH_FIELD.test(text) || known.length >= FEWEST_BEHIND_SENTENCES;
  return isOfFields ? found.map(({ 0: between, index }) => index + between.length) : [];
}

/** Where a line's fields begin: behind what stands between two, and at an emphasised label. Offsets in the prose's text. */
function startsIn(line: Line, { spans }: Prose): number[] {
  const starts = [0];
  for (const { 0: between, index } of line.text.matchAll(BETWEEN)) starts.push(index + between.length);
  starts.push(...behindSentences(line.text));
  if (fieldNamed(NAME.exec(line.text)?.groups?.name ?? '') !== null)
    for (const { index, groups } of line.text.matchAll(KNOWN_BEHIND_SPACE))
      if (fieldNamed(groups!.name!) !== null) starts.push(index + 1);
  for (const { 0: slash, index, groups } of line.text.matchAll(KNOWN_BEHIND_SLASH))
    if (fieldNamed(groups!.name!) !== null) starts.push(index + slash.length);
  for (const { kind, start, end } of spans) {
    const at = start - line.start;
    const label = line.text.slice(at, end - line.start);
    const isLabel = /[:：]\s*$/.test(label) || /^\s*[:：]/.test(line.text.slice(end - line.start));
    if ((kind === 'strong' || kind === 'emphasis') && at > 0 && at < line.text.length && isLabel) starts.push(at);
  }
  return [...new Set(starts)].sort((a, b) => a - b);
}

function inLine(line: Line, prose: Prose, isAmong: boolean): Pair[] {
  const starts = startsIn(line, prose);
  return starts.flatMap((from, index) => {
    const next = starts[index + 1];
    const part = line.text
      .slice(from, next)
      .replace(next === undefined ? '' : /(?<![\s／|·•｜;；,、.。])(?:[ \t]\/)?[\s／|·•｜;；,、.。]+$/u, '');
    const pair = (
      BRACKETED_PAIR.exec(part) ??
      PAIR.exec(part) ??
      SPACED_PAIR.exec(part) ??
      (isAmong ? knownPair(part) : null)
    )?.groups;
    if (!pair) return [];
    const start = sourceOffset(prose, line.start + from);
    const end = sourceOffset(prose, line.start + from + part.length, 'end');
    return { name: pair.name!.trim(), value: unquoted(pair.value!), start, end };
  });
}

/** A value, and no sentence: 「状態 を確認した」 tells something. */
const VALUE = /^(?!\p{Script=Hiragana})[^。]+$/u;

function knownPair(part: string): RegExpExecArray | null {
  const pair = KNOWN_PAIR.exec(part);
  return pair && VALUE.test(pair.groups!.value!) && fieldNamed(pair.groups!.name!) !== null ? pair : null;
}

/** Such a line is a field only among others. */
const isAmongFields = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => PAIR.test(text) || SPACED_PAIR.test(text) || knownPair(text) !== null).length > 1;

const LONGEST_LABEL = 12;
const isLabel = (text: string): boolean => text !== '' && text.length <= LONGEST_LABEL && !/\d/.test(text);

/** A row of labels and values: of one label, or of two or three side by side. */
function inRow({ cells, header, start, end }: Row): Pair[] {
  const texts = cells.map(({ text }) => text.trim());
  // “Action | Type | Owner | Bug” heads a list of actions.
  if (
    header &&
    texts.length > 2 &&
    texts.filter((text) => actionColumnNamed(text) !== undefined).length > texts.length / 2
  )
    return [];
  const pairs = texts.flatMap((name, index) => {
    const value = texts[index + 1];
    return index % 2 === 0 && name !== '' && value !== undefined ? { name, value: unquoted(value), start, end } : [];
  });
  if (texts.length === 2) return pairs;
  const labels = texts.filter((_, index) => index % 2 === 0);
  return texts.length % 2 === 0 && labels.every((label) => label === '' || isLabel(label)) ? pairs : [];
}

/** Every `label: value` of a leaf, by its form alone; offsets count as the leaf's own do. */
export const pairsIn = memoizeByObject((leaf: Leaf): readonly Pair[] => {
  switch (leaf.kind) {
    case 'paragraph':
    case 'heading': {
      const lines = linesOf(leaf.prose.text);
      const isAmong = isAmongFields(lines);
      return lines.flatMap((line) => inLine(line, leaf.prose, isAmong));
    }
    case 'row':
      return inRow(leaf);
    default:
      return [];
  }
});
