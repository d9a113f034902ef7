import type { Language, Localized } from '@postmortem/schemas';
import { headlineOf, joinedHeadline } from '../picture/words/headline.ts';
import { type Counted, type Kind, QUESTIONS, questionOf } from './questions.ts';
import { type Answer, isFulfilled, pointCount, type Review } from './review.ts';

/** How a review comes out: a sentence, and what it consists of. */
export interface Headline {
  readonly text: string;
  readonly detail: string;
}

/** So many kinds of points are told by name, the others by their number. */
const MOST_KINDS = 3;

interface Texts {
  readonly open: (count: number) => string;
  readonly ready: string;
  readonly readyDetail: string;
  readonly closed: string;
  readonly closedDetail: (open: number, all: number) => string;
  readonly counted: (counted: Counted, count: number) => string;
  readonly more: (count: number) => string;
  readonly between: string;
}

const TEXTS: Localized<Texts> = {
  en: {
    open: (count) => `Not ready for review: ${count} ${count === 1 ? 'point' : 'points'}`,
    ready: 'Ready for review',
    readyDetail: 'Nothing left to fill in; every action has owner and date',
    closed: 'Closed',
    closedDetail: (open, all) => `${open} of ${all} ${all === 1 ? 'action' : 'actions'} open`,
    counted: ({ en: [one, many] }, count) => `${count} ${count === 1 ? one : many}`,
    more: (count) => `${count} more`,
    between: ' · ',
  },
  ja: {
    open: (count) => `レビューの準備ができていません: ${count} 点`,
    ready: 'レビューの準備ができています',
    readyDetail: '未記入なし。すべての対策に担当と期限があります',
    closed: '完了',
    closedDetail: (open, all) => `対策 ${all} 件のうち ${open} 件が未完了`,
    counted: ({ ja }, count) => `${ja} ${count}`,
    more: (count) => `ほか ${count}`,
    between: '・',
  },
};

const LENGTHS: Localized<(lengths: string) => string> = {
  en: (lengths) => `: ${lengths}`,
  ja: (lengths) => `（${lengths}）`,
};

/** Points by their kind, in the order in which a reviewer asks. */
function countsOf({ answers }: Review): { readonly kind: Kind; readonly count: number }[] {
  const points = answers.flatMap((answer) => answer.points);
  return QUESTIONS.flatMap(({ kinds }) => kinds).flatMap((kind) => {
    const ofKind = points.filter(({ rule }) => questionOf(rule).kind === kind);
    const count = ofKind.reduce((sum, each) => sum + each.count, 0);
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** Does it say that all is filled in, and all actions have what they need? */
const isAllSaid = ({ answers }: Review): boolean =>
  ['blanks', 'answerable'].every((id) => answers.some((answer) => answer.question.id === id && isFulfilled(answer)));

/** A review in a line for a status bar, and the detail behind it. */
export function headlineOfReview(review: Review, display: Language): Headline {
  const texts = TEXTS[display];
  const { state, actions } = review;
  const count = pointCount(review);
  if (state === 'closed')
    return { text: texts.closed, detail: actions.all > 0 ? texts.closedDetail(actions.open, actions.all) : '' };
  if (state === 'ready') return { text: texts.ready, detail: isAllSaid(review) ? texts.readyDetail : '' };
  const counts = countsOf(review);
  const [told, others] = [counts.slice(0, MOST_KINDS), counts.slice(MOST_KINDS)];
  const rest = others.reduce((sum, each) => sum + each.count, 0);
  const words = told.map((each) => texts.counted(each.kind.counted, each.count));
  return { text: texts.open(count), detail: [...words, ...(rest > 0 ? [texts.more(rest)] : [])].join(texts.between) };
}

/** What is said to a question that nothing speaks against, with the lengths that can be read; null to another. */
export function fulfilledText(answer: Answer, { told }: Review, display: Language): string | null {
  if (!isFulfilled(answer)) return null;
  const { id, fulfilled } = answer.question;
  if (id !== 'course') return fulfilled[display];
  const lengths = joinedHeadline(headlineOf({ ...told, language: display }), display).replaceAll('\u00a0', ' ');
  return `${fulfilled[display]}${LENGTHS[display](lengths.charAt(0).toLowerCase() + lengths.slice(1))}`;
}
