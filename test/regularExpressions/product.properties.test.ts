import { expect, it } from 'vitest';
import { growthOf } from './growth.ts';
import { type Expression, expressionsOfTheProduct } from './product.ts';

/** What one expression may do for a text, and for each character of one that nothing bounds: at worst a tenth of a second, or a microsecond. */
const MOST_STEPS = 50_000_000;
const MOST_STEPS_A_CHARACTER = 2_000;

/** An expression by its file, and by what is written in it where the file has others. */
interface Which {
  readonly file: RegExp;
  readonly holds?: string;
}

/** Expressions that are only run on texts of a bounded length, so that the square of it is a bound too. */
const BOUNDED: readonly (Which & { readonly longest: number; readonly why: string })[] = [
  { file: /language\/(?:en|ja)\/subject/, longest: 200, why: 'near a verb: NEAR in the same file' },
  { file: /language\/(?:en|ja)\//, longest: 2000, why: 'a sentence: LONGEST_SENTENCE in rules/support/sentences.ts' },
  { file: /language\/title/, longest: 320, why: 'twice LONGEST_TITLE, which is the most that is compared' },
  { file: /language\/documents/, holds: 'お詫び', longest: 400, why: 'LONGEST_TITLE and LONGEST_STATED' },
  { file: /language\/documents/, holds: 'templates|template', longest: 255, why: 'the name of a file' },
  { file: /timeline\/zoneMismatch/, holds: '[/／]', longest: 200, why: 'the times of one entry' },
  { file: /timelineImport\/chat/, holds: 'APP|BOT', longest: 60, why: 'a name, which NAME_BEFORE_TIME bounds' },
  { file: /markdown\/limits/, holds: '\\d{3}', longest: 20, why: 'a number that the product writes' },
  { file: /cli\/duration/, holds: '(\\d+)', longest: 20, why: 'a length of time that the product writes' },
  { file: /text\/snippet/, longest: 2000, why: 'a text of the product, or of a template of the team' },
];

/** Expressions that are faster than can be shown here, and why. */
const EXCUSED: readonly (Which & { readonly why: string })[] = [
  {
    file: /postmortem\/recognise/,
    holds: '<!--[\\s\\S]*?-->)*',
    why: 'a comment begins with a character that <first> takes too: the first way back is a match',
  },
  { file: /lint\/suppression/, holds: '(?!<!--)', why: 'what one start reads ends where the next one is' },
  {
    file: /section\/placeholder/,
    holds: '(`+)',
    why: 'runs of as many marks close each other, so that few starts find no end; a comment ends where the next begins',
  },
  { file: /privacy\/personal/, holds: '[\\w-]\\.?)', why: 'never begins inside of a name with dots' },
];

const is =
  ({ at, source }: Expression) =>
  ({ file, holds = '' }: Which): boolean =>
    file.test(at) && source.includes(holds);

const expressions = (await expressionsOfTheProduct()).map((each) => ({
  ...each,
  growth: growthOf(each.source, each.flags),
}));
const slow = expressions.filter(({ growth: { degree, steps } }) => degree > 0 || steps > MOST_STEPS_A_CHARACTER);

it('looks at every regular expression of the product', () => {
  expect(expressions.length).toBeGreaterThan(400);
});

it('finds that each takes a time that grows with the text, or that has a bound', () => {
  const tooSlow = slow.filter((each) => {
    const bound = BOUNDED.find(is(each));
    const { steps, degree } = each.growth;
    return bound ? steps * bound.longest ** (degree + 1) > MOST_STEPS : !EXCUSED.some(is(each));
  });
  const said = tooSlow.map(
    ({ at, source }) =>
      `${at}: /${source}/ may take the square of its text. Bound what repeats ({0,200} for *), or add it to BOUNDED with what limits its text.`,
  );
  expect(said).toEqual([]);
});

it('excuses none without need', () => {
  const needless = [...BOUNDED, ...EXCUSED].filter((which) => !slow.some((each) => is(each)(which)));
  expect(needless).toEqual([]);
});
