import type { MetadataName, SectionId } from '@postmortem/schemas';
import { isPersonOrGroup } from '../../language/actionOwners.ts';
import { isAddressed, isByline, isReadingTime, meansSigning } from '../../language/bylines.ts';
import { isTitleOfReport } from '../../language/documents.ts';
import { isEmptyValue } from '../../language/emptyValues.ts';
import { fieldNamed, isTitleOfHistory, meansReportDay } from '../../language/labels.ts';
import { pairsIn } from '../../layout/fields.ts';
import { isBold } from '../../layout/lines.ts';
import type { Passage } from '../../markdown/blocks.ts';
import { type Leaf, textOf } from '../../markdown/leaves.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import { headEnd, sectionAt } from '../../postmortem/sections.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { findStamps } from '../../time/stamp.ts';

/** Where a report is signed: who wrote it, and how far it is, outside of its head. */

/** 「報告: 開発一部 田村」 names who wrote it, 「報告: 10:20 に連絡」 nobody. */
const isSigned = (name: string, value: string): boolean => meansSigning(name) && isPersonOrGroup(value);
const named = (name: string, value = ''): MetadataName | null =>
  meansReportDay(name) ? 'date' : isSigned(name, value) ? 'authors' : fieldNamed(name);
const FIRST_LINES = 12;
const LAST_LINES = 6;

const PARTS = /[·•|,、　]|\s[-–—]{1,3}\s/;
const LONGEST_SIGNATURE = 80;
/** A name and a role. */
const MOST_BESIDE_DAYS = 2;

const isDay = (part: string): boolean => findStamps(part).length > 0 || /^\d{4}$/.test(part);

/** Is a line a name and at most its role and the day: “Ann Lee · 3 March 2026 · 5 min read”, “— Ann Lee, SRE”, 「2026年5月4日　佐藤 太郎」? */
function isNameAlone(line: string): boolean {
  if (line.length > LONGEST_SIGNATURE || /[.。!?]$|[:：](?!\d)/.test(line) || isAddressed(line)) return false;
  const parts = line
    .replace(/^[\s–—-]{1,4}/, '')
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean);
  const rest = parts.filter((part) => !isDay(part) && !isReadingTime(part));
  return rest.length <= MOST_BESIDE_DAYS && rest[0] !== undefined && isPersonOrGroup(rest[0]);
}

const LABEL_ALONE = /\s?[:：]\s*$/;
/** Below a title or a label a name is that of whoever these are about: “**Responders**”. */
const isLabel = (leaf: Leaf | undefined): boolean =>
  (leaf?.kind === 'heading' && leaf.level > 1) ||
  (leaf?.kind === 'paragraph' &&
    fieldNamed(textOf(leaf)) !== 'authors' &&
    (isBold(leaf.prose) || LABEL_ALONE.test(textOf(leaf))));

/** A name alone signs a report above its first part and in its last lines. */
const isSignedByName = ({ passages, sections }: Postmortem): boolean => {
  const head = headEnd(sections);
  return passages.some(({ leaf, offset }, index) => {
    const isAtEnd = index >= passages.length - LAST_LINES;
    if (leaf.kind !== 'paragraph' || leaf.item !== null || leaf.quoted) return false;
    if ((offset + leaf.start >= head && !isAtEnd) || isLabel(passages[index - 1]?.leaf)) return false;
    const lines = textOf(leaf).split('\n');
    return lines.some((line, at) => isNameAlone(line) && !(at > 0 && LABEL_ALONE.test(lines[at - 1]!)));
  });
};

const namesIn = memoizeByObject((leaf: Leaf): readonly MetadataName[] => [
  ...pairsIn(leaf).flatMap(({ name, value }) => (isEmptyValue(value) ? [] : (named(name, value) ?? []))),
  ...(leaf.kind === 'paragraph' && isByline(textOf(leaf)) ? (['authors'] as const) : []),
]);

/** “Prepared by:”, with the name on the next line */
const isLabelAlone = (name: MetadataName, line: string): boolean =>
  LABEL_ALONE.test(line) && named(line.replace(LABEL_ALONE, '')) === name;
const LABEL_BEFORE = /^[^:：]{1,30}[:：]/;
const LONGEST_NAME = 60;

/** Parts whose labels are those of what they list. */
const HOLDS_FIELDS: ReadonlySet<SectionId> = new Set(['action-items', 'timeline']);

const isLabelledAbove = (name: MetadataName, passages: readonly Passage[], { sections }: Postmortem): boolean => {
  const lines = passages.flatMap(({ leaf, offset }) => {
    const isPlain = leaf.kind === 'paragraph' && leaf.item === null && !leaf.quoted;
    const part = sectionAt(sections, offset + leaf.start);
    return isPlain && !part?.ids.some((id) => HOLDS_FIELDS.has(id)) ? textOf(leaf).split('\n') : [''];
  });
  return lines.some((line, at) => {
    const next = lines[at + 1]?.trim() ?? '';
    return isLabelAlone(name, line) && next !== '' && next.length <= LONGEST_NAME && !LABEL_BEFORE.test(next);
  });
};

/** A line below the list of actions that says who wrote the report: what is said of an action stands in its item or row. */
const isSignature = (name: MetadataName, leaf: Leaf): boolean =>
  name === 'authors' && leaf.kind === 'paragraph' && leaf.item === null;

/** A block of a sign-off says more than one thing of the report: “Prepared by: … / Date: … / Status: …”. */
const isSignOff = (name: MetadataName, leaf: Leaf, section: Section | null): boolean =>
  leaf.kind === 'paragraph' &&
  leaf.item === null &&
  !leaf.quoted &&
  new Set(namesIn(leaf)).size > 1 &&
  namesIn(leaf).includes(name) &&
  ((namesIn(leaf).includes('date') && !namesIn(leaf).includes('owner')) ||
    !section?.ids.some((id) => id === 'action-items' || id === 'timeline'));

/** 「- **作成者**: 佐野」 below 「インシデントレポート情報」 tells of the report. */
const isListedOfReport = (name: MetadataName, leaf: Leaf, section: Section | null): boolean =>
  name === 'authors' && leaf.item !== null && isTitleOfReport(section?.title ?? '') && namesIn(leaf).includes(name);

/** “Date | Author | Change” below 「改訂履歴」: a row of the report's own history says who wrote it. */
function isInHistory(name: MetadataName, leaf: Leaf, section: Section | null): boolean {
  if (leaf.kind !== 'row' || leaf.header || !isTitleOfHistory(section?.title ?? '')) return false;
  const column = leaf.columns.findIndex(({ text }) => fieldNamed(text) === name);
  return column >= 0 && !isEmptyValue(leaf.cells[column]?.text ?? '');
}

/** Does a report say who wrote it, or that it is a draft, below a title of its own, in its first or in its last lines? */
export const isSignedWith = (name: MetadataName, postmortem: Postmortem): boolean => {
  const { passages, sections } = postmortem;
  return (
    (name === 'authors' && isSignedByName(postmortem)) ||
    sections.some(({ title }) => fieldNamed(title) === name) ||
    passages.some(({ leaf, offset }) => {
      const section = sectionAt(sections, offset + leaf.start);
      return (
        isSignOff(name, leaf, section) || isListedOfReport(name, leaf, section) || isInHistory(name, leaf, section)
      );
    }) ||
    [passages.slice(0, FIRST_LINES), passages.slice(-LAST_LINES)].some((ends) =>
      isLabelledAbove(name, ends, postmortem),
    ) ||
    [...passages.slice(0, FIRST_LINES), ...passages.slice(-LAST_LINES)].some(
      ({ leaf, offset }) =>
        !leaf.quoted &&
        namesIn(leaf).includes(name) &&
        (isSignature(name, leaf) || !sectionAt(sections, offset + leaf.start)?.ids.includes('action-items')),
    )
  );
};
