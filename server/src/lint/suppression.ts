import type { Postmortem } from '../postmortem/model.ts';
import { firstIndex } from '../text/firstIndex.ts';
import { readSuppressions, type Suppression, type SuppressionComment } from './suppressionComments.ts';

/** The comments of a document that silence findings. */
export interface Suppressions {
  /** Does a comment silence a rule's finding at an offset? Those that do are taken for used from then on. */
  readonly silence: (rule: string, offset: number) => boolean;
  /** The reason that a comment gives for it; null where none of those that silence it gives one. */
  readonly reasonFor: (rule: string, offset: number) => string | null;
  /** The comments that have silenced nothing so far, or that name a rule which there is not. */
  readonly unused: () => readonly SuppressionComment[];
}

/** What some suppressions hide of one rule: stretches in the order of the text, none in another. */
function stretchesOf(suppressions: readonly Suppression[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...suppressions].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

export function suppressionsIn(postmortem: Postmortem): Suppressions {
  const { suppressions, comments } = readSuppressions(postmortem);
  const hides = ({ rules, except }: Suppression, rule: string): boolean =>
    rules ? rules.includes(rule) : !except.includes(rule);
  const stretches = new Map<string, ReturnType<typeof stretchesOf>>();
  const silenced = new Map<string, number[]>();

  function hiddenOf(rule: string): ReturnType<typeof stretchesOf> {
    const known = stretches.get(rule) ?? stretchesOf(suppressions.filter((each) => hides(each, rule)));
    stretches.set(rule, known);
    return known;
  }

  /** The comments that a silenced finding was in reach of. */
  function usedComments(): Set<SuppressionComment> {
    const places = [...silenced].map(([rule, offsets]) => ({ rule, offsets: offsets.sort((a, b) => a - b) }));
    const isUsed = (each: Suppression): boolean =>
      places.some(({ rule, offsets }) => {
        const first = hides(each, rule) ? offsets[firstIndex(offsets, (offset) => offset >= each.start)] : undefined;
        return first !== undefined && first <= each.end;
      });
    return new Set(suppressions.filter(isUsed).map(({ comment }) => comment));
  }

  return {
    silence(rule, offset) {
      const hidden = hiddenOf(rule);
      const stretch = hidden[firstIndex(hidden, ({ end }) => end >= offset)];
      if (!stretch || stretch.start > offset) return false;
      const offsets = silenced.get(rule) ?? [];
      offsets.push(offset);
      silenced.set(rule, offsets);
      return true;
    },
    reasonFor(rule, offset) {
      const silencing = suppressions.filter(
        (each) => hides(each, rule) && each.start <= offset && offset <= each.end && each.comment.reason !== null,
      );
      return silencing[0]?.comment.reason ?? null;
    },
    unused() {
      const used = usedComments();
      const silencers = new Set(suppressions.map(({ comment }) => comment));
      return comments.filter(
        (comment) => comment.isTooMany || comment.unknown !== null || (silencers.has(comment) && !used.has(comment)),
      );
    },
  };
}
