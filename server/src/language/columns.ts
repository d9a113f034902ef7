import { meaningsOf, oneOf } from '../text/words.ts';
import * as en from './en/columns.ts';
import * as ja from './ja/columns.ts';

export type ActionColumn = keyof typeof en.ACTION_COLUMNS;

const ACTION_COLUMNS = meaningsOf(en.ACTION_COLUMNS, ja.ACTION_COLUMNS);

/** What a column of a table of actions holds, or a label in the sentence of one. */
export const actionColumnNamed = (name: string): ActionColumn | undefined =>
  ACTION_COLUMNS.get(
    name
      .normalize('NFKC')
      .replace(/[*_\s]+/g, ' ')
      .trim()
      .toLowerCase(),
  );

/** A part of an action in its sentence: "(owner: SRE, due: 2026-03-20)". */
export const LABELLED_PART = new RegExp(
  `(?:[(（,、;；|[]|\\s-\\s|\\s|^|\\*)(?<label>${oneOf(en.ACTION_LABELS, ja.ACTION_LABELS)})` +
    '\\s*[:：]\\s*(?<value>[^,、;；()（）\\]\\n|]{1,60})',
  'gi',
);

/** "(Alice)", "(Payments team)", 「（決済チーム）」 */
export const OWNER_IN_BRACKETS = new RegExp(
  `[(（](?<owner>(?:@?[A-Z][\\w.-]*(?:[ /&][A-Za-z][\\w.-]*){0,3}(?: ${oneOf(en.TEAM)})?` +
    `|[\\p{Script=Han}\\p{Script=Katakana}ー]{2,10}${oneOf(ja.TEAM)}))[)）]`,
  'u',
);
