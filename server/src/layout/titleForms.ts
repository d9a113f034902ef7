/** Level of a title that is numbered in a row with others, or heads a table: below every heading, above the other labels. */
export const NUMBERED_LEVEL = 6.5;
/** Level of a label line that is by itself, below every heading. */
export const LABEL_LEVEL = 7;
/** Level of a title of an outline: above the labels in what is indented below it. */
export const OUTLINE_LEVEL = 7.5;
/** Level of a label at the beginning of a list item or before its text. */
export const LIST_LABEL_LEVEL = 8;

interface Traits {
  /** Does it show itself as a title, whatever its words are? */
  readonly isMarked: boolean;
  /** Is it a cell whose text stands beside it in its row? */
  readonly isCell: boolean;
  /** Does nothing but its place show it? */
  readonly isBare: boolean;
  /** Of a label; a heading has its own. */
  readonly level: number;
}

const LABEL: Traits = { isMarked: false, isCell: false, isBare: false, level: LABEL_LEVEL };

/** How a line shows that it is a title, from the plainest sign to none, with what follows from that. */
const FORMS = {
  heading: { ...LABEL, isMarked: true },
  table: { ...LABEL, isMarked: true },
  strong: { ...LABEL, isMarked: true },
  bracketed: { ...LABEL, isMarked: true },
  number: { ...LABEL, level: NUMBERED_LEVEL },
  colon: LABEL,
  squared: { ...LABEL, level: LIST_LABEL_LEVEL },
  inline: { ...LABEL, level: LIST_LABEL_LEVEL },
  plain: { ...LABEL, level: LIST_LABEL_LEVEL },
  cell: { ...LABEL, isMarked: true, isCell: true },
  pair: { ...LABEL, isCell: true },
  item: LABEL,
  outline: { ...LABEL, level: OUTLINE_LEVEL },
  bare: { ...LABEL, isBare: true },
  line: { ...LABEL, isBare: true },
} satisfies Record<string, Traits>;

export type TitleForm = keyof typeof FORMS;

export const traitsOf = (form: TitleForm): Traits => FORMS[form];
