import type { Localized } from '@postmortem/schemas';

/** Something in a configuration file that can't be used, at its place. The rest of the file applies. */
export interface ConfigurationProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Localized;
  /** The known name that was meant by what stands there. */
  readonly meant?: string;
}

/** More of them help nobody, and finding what was meant by each takes time. */
export const MOST_PROBLEMS = 100;

const counted = (count: number): string => count.toLocaleString('en-US');

const AND_MORE = (more: number): Localized => ({
  en: `And ${counted(more)} more values of this file can’t be used. Mend the ones above first.`,
  ja: `このファイルには、使えない値がほかに ${counted(more)} 件あります。上の指摘から直してください。`,
});

/** Collects the problems of a file: the first ones are worked out, the others counted. */
export class Problems {
  private readonly told: ConfigurationProblem[] = [];
  private more = 0;

  /** @param problem asked only where it is told */
  add(problem: () => ConfigurationProblem): void {
    if (this.told.length < MOST_PROBLEMS) this.told.push(problem());
    else this.more++;
  }

  /** All that is told, in the order found. */
  all(): readonly ConfigurationProblem[] {
    const last = this.told.at(-1);
    if (!last || this.more === 0) return this.told;
    return [...this.told, { start: last.start, end: last.end, message: AND_MORE(this.more) }];
  }
}
