import type { MetadataName } from '@postmortem/schemas';
import { being, meaningsOf, oneOf, type Words } from '../text/words.ts';
import * as en from './en/labels.ts';
import * as ja from './ja/labels.ts';

export const METADATA_NAMES = Object.keys(en.LABELS) as readonly MetadataName[];

/** What people call a field, in lower case. */
export const labelsOf = (name: MetadataName, language: 'en' | 'ja'): Words => ({ en, ja })[language].LABELS[name];

const INITIALS = new RegExp(`(?<![a-z])(?:${oneOf(en.INITIALS)})(?![a-z])`, 'g');

/** A label as people write it: “Assigned to”, “DRI”, 「インシデントID」. */
export function labelAsWritten(label: string): string {
  const text = label.replace(INITIALS, (initials) => initials.toUpperCase());
  return text[0]!.toUpperCase() + text.slice(1);
}

const FIELDS = meaningsOf(en.LABELS, ja.LABELS);

/** “Post-mortem prepared by”, “Incident report created by” */
const SIGNED_BY = new RegExp(`^(?:${oneOf(en.REPORTS)}) (?:${oneOf(en.SIGNED_BY)})$`);

const HISTORY = being(en.HISTORIES, ja.HISTORIES);
/** Does a title name the list of a document's own versions? */
export const isTitleOfHistory = (title: string): boolean =>
  HISTORY.test(title.replace(/^[\d.\s]{1,6}|\s?[(（][^()（）]{1,40}[)）]$/g, '').trim());

/** The zone of what stands behind, “Start (UTC)”, or when it was so. Another word may change what the label means: “Status (incident)”. */
const REMARK = new RegExp(` ?\\((?:[a-z]{2,5}|(?:${oneOf(en.AS_OF)}) [^()]{1,30}|[^()]{1,30}${oneOf(ja.AS_OF)})\\)$`);

/** The field that a label names, or null: “Start”, 「■発生日時」, “📅 Date”. */
export const fieldNamed = (label: string): MetadataName | null => {
  const text = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_【】\s]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]{1,8}/u, '')
    .replace(/^\d{1,2}[.)] /, '')
    .trim();
  if (SIGNED_BY.test(text)) return 'authors';
  const known = FIELDS.get(text) ?? FIELDS.get(text.replace(REMARK, ''));
  // Either half of a bilingual label ("Date / 日付").
  return known ?? text.split(/ ?[/|] ?/).flatMap((half) => FIELDS.get(half) ?? [])[0] ?? null;
};

const SENDER = being(en.SENDER);
const RECIPIENT = being(en.RECIPIENT);
/** Is this the label of who sent a letter, or of who got it? */
export const namesSender = (label: string): boolean => SENDER.test(label.trim());
export const namesRecipient = (label: string): boolean => RECIPIENT.test(label.trim());

const ALSO_PARTS = being(ja.ALSO_PARTS);

/** Does a label name a moment only where one stands behind it? 「復旧：全台を再起動した」 tells what was done. */
export const wantsMoment = (label: string): boolean => ALSO_PARTS.test(label.trim());

const NUMBER_OR_TITLE = being(en.NUMBER_OR_TITLE);

/** Does a label name the number of an incident only where one stands behind it? */
export const wantsNumber = (label: string): boolean => NUMBER_OR_TITLE.test(label.trim());

const DAY = being(en.DAY_LABELS, ja.DAY_LABELS);
const REPORT_STATUS = being(en.REPORT_STATUS_LABELS, ja.REPORT_STATUS_LABELS);

/** Does a label mean nothing but the day, whatever stands behind it? */
export const meansDay = (label: string): boolean => DAY.test(label.trim());

/** Labels of the day on which a report was written or came out, in lower case. */
export const reportDayLabels = (language: 'en' | 'ja'): Words => ({ en, ja })[language].REPORT_DAY_LABELS;

const REPORT_DAY = being(en.REPORT_DAY_LABELS, ja.REPORT_DAY_LABELS);
/** Does a label mean the day on which the report was written or came out, not the incident's? */
export const meansReportDay = (label: string): boolean => REPORT_DAY.test(label.replace(/[*_\s:：]+/g, ' ').trim());

const CLOSING = being(en.CLOSING_LABELS, ja.CLOSING_LABELS);
/** Does a label mean the day on which the record was closed? */
export const meansClosing = (label: string): boolean => CLOSING.test(label.replace(/[*_\s:：]+/g, ' ').trim());

const WORK_DONE = being(ja.WORK_DONE_LABELS);
/** Does a label say when the work was over, which may be days after the service was back? */
export const meansWorkDone = (label: string): boolean => WORK_DONE.test(label.trim());

/** Does a label mean the state of the report, not of the incident? */
export const meansReportStatus = (label: string): boolean => REPORT_STATUS.test(label.trim());
