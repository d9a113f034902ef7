import type { RuleSetting } from '@postmortem/schemas';
import type { Passage } from '../markdown/blocks.ts';
import type { Leaf } from '../markdown/leaves.ts';
import type { Postmortem, Section } from '../postmortem/model.ts';
import { sectionAt } from '../postmortem/sections.ts';
import { ALONE, type Detection, type Rule } from '../rules/rule.ts';

/** What a rule found in a passage: its places count from the passage's own offset. */
type Found = Omit<Detection, 'fixes'>;

interface CachedPassage {
  /** What the findings depend on besides the leaf. */
  readonly key: number;
  readonly found: ReadonlyMap<string, readonly Found[]> | null;
}

/** The fixes of what a rule has found in this very run. */
type Fresh = Map<Found, Detection['fixes']>;

/** Runs one rule over some passages; never throws. */
type RunRule = (rule: Rule, passages: readonly Passage[]) => readonly Detection[];

/** What decides about every passage of a report. */
interface CacheKey {
  readonly text: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly people: readonly string[];
  readonly template: unknown;
}

/** Numbers for texts: equal texts have one number, so that long keys compare at once. */
class Numbers {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const number = this.known.get(text) ?? this.known.size;
    if (number === this.known.size) this.known.set(text, number);
    return number;
  }

  get size(): number {
    return this.known.size;
  }
}

/** So many that no report fills them; what a long session leaves behind goes then. */
const MOST_NUMBERS = 50_000;

/** For each passage, the sections that it lies in and those that begin in it: what they are, not where. */
function sectionKeys(passages: readonly Passage[], sections: readonly Section[], numbers: Numbers): number[] {
  const described = new Map<Section | null, number>([[null, numbers.of('')]]);
  const of = (section: Section | null): number => {
    const known = described.get(section);
    if (known !== undefined) return known;
    const { level, style, sure, ids, title, parent } = section!;
    const number = numbers.of(`in ${of(parent)} ${level}${style}${sure}${ids.join()} ${title}`);
    described.set(section, number);
    return number;
  };
  let next = 0;
  return passages.map(({ leaf, offset }) => {
    const [start, end] = [offset + leaf.start, offset + leaf.end];
    while (next < sections.length && sections[next]!.start < start) next++;
    let around = of(sectionAt(sections, start));
    for (let at = next; at < sections.length && sections[at]!.start < end; at++) {
      const { start: from, titleEnd } = sections[at]!;
      around = numbers.of(`with ${around} ${from - start} ${titleEnd - start} ${of(sections[at]!)}`);
    }
    return around;
  });
}

function cacheKeyOf({ metadata, language, template, sections }: Postmortem, { rules, people }: CacheKey): CacheKey {
  const names = [metadata.authors, metadata.reviewers, metadata.responders].map((field) => field?.value ?? '');
  return { text: [language, sections.every(({ id }) => id === null), ...names].join('\n'), rules, people, template };
}

/**
 * Caches what rules that read passage by passage have found in one document, as long as nothing that it depends on changes. What is
 * cached equals what they would find now.
 */
export class FindingCache {
  private lastKey: CacheKey | null = null;
  private leaves = new WeakMap<Leaf, CachedPassage>();
  private numbers = new Numbers();

  /** What the rules find in a report. @param run runs one rule over the passages that are not cached */
  detect(
    postmortem: Postmortem,
    rules: readonly Rule[],
    options: Pick<CacheKey, 'rules' | 'people'>,
    run: RunRule,
  ): Map<string, readonly Detection[]> {
    const now = cacheKeyOf(postmortem, { text: '', template: null, ...options });
    const was = this.lastKey;
    const isSame =
      was?.text === now.text && was.rules === now.rules && was.people === now.people && was.template === now.template;
    if (!isSame || this.numbers.size > MOST_NUMBERS) {
      this.leaves = new WeakMap();
      this.numbers = new Numbers();
    }
    this.lastKey = now;
    const { passages, sections } = postmortem;
    const keys = sectionKeys(passages, sections, this.numbers);
    for (const { passageByPassage } of rules) {
      if (!passageByPassage || passageByPassage === ALONE) continue;
      const said = passageByPassage(postmortem);
      passages.forEach((passage, index) => {
        const more = said(passage);
        if (more !== '') keys[index] = this.numbers.of(`and ${keys[index]} ${more}`);
      });
    }
    const known = passages.map(({ leaf }) => this.leaves.get(leaf));
    const stale = [...passages.keys()].filter((index) => known[index]?.key !== keys[index]);
    const staleOnes = stale.map((index) => passages[index]!);
    const fresh = this.learn(
      staleOnes,
      stale.map((index) => keys[index]!),
      rules,
      run,
    );
    for (const index of stale) known[index] = this.leaves.get(passages[index]!.leaf);
    return placedFindings(passages, known, rules, fresh, run);
  }

  /** @returns the fixes of what was found just now: the text is as it was then */
  private learn(passages: readonly Passage[], keys: readonly number[], rules: readonly Rule[], run: RunRule): Fresh {
    const fresh: Fresh = new Map();
    if (passages.length === 0) return fresh;
    const found = passages.map(() => new Map<string, Found[]>());
    for (const rule of rules) {
      let at = 0;
      const detections = [...run(rule, passages)].sort((a, b) => a.start - b.start);
      for (const { fixes, ...detection } of detections) {
        while (at + 1 < passages.length && passages[at + 1]!.offset + passages[at + 1]!.leaf.start <= detection.start)
          at++;
        const { offset } = passages[at]!;
        const known = found[at]!.get(rule.id) ?? [];
        const relative = { ...detection, start: detection.start - offset, end: detection.end - offset };
        known.push(relative);
        fresh.set(relative, fixes);
        found[at]!.set(rule.id, known);
      }
    }
    passages.forEach(({ leaf }, index) => {
      this.leaves.set(leaf, { key: keys[index]!, found: found[index]!.size > 0 ? found[index]! : null });
    });
    return fresh;
  }
}

/** The findings at their present place. @param known what is cached of each passage */
function placedFindings(
  passages: readonly Passage[],
  known: readonly (CachedPassage | undefined)[],
  rules: readonly Rule[],
  fresh: Fresh,
  run: RunRule,
): Map<string, Detection[]> {
  const found = new Map(rules.map((rule) => [rule.id, { rule, detections: [] as Detection[] }]));
  known.forEach((of, index) => {
    for (const [id, cached] of of?.found ?? []) {
      const { rule, detections } = found.get(id)!;
      for (const detection of cached) detections.push(placed(detection, rule, passages[index]!, fresh, run));
    }
  });
  return new Map([...found].map(([id, { detections }]) => [id, detections]));
}

/** Fixes of cached findings are worked out when they are asked for, on the text as it is. */
function placed(detection: Found, rule: Rule, passage: Passage, fresh: Fresh, run: RunRule): Detection {
  const start = detection.start + passage.offset;
  const end = detection.end + passage.offset;
  if (fresh.has(detection)) return { ...detection, start, end, fixes: fresh.get(detection) ?? (() => []) };
  const isSame = (again: Detection): boolean =>
    again.start === start && again.end === end && again.message === detection.message;
  return { ...detection, start, end, fixes: () => run(rule, [passage]).find(isSame)?.fixes?.() ?? [] };
}
