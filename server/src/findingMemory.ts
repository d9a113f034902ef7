import type { RuleSetting } from '@postmortem/schemas';
import type { Passage } from './markdown/blocks.ts';
import type { Leaf } from './markdown/leaves.ts';
import type { Postmortem, Section } from './postmortem/model.ts';
import { sectionAt } from './postmortem/sections.ts';
import type { Detection, Rule, RuleContext } from './rules/rule.ts';

/** What a rule found in a passage: its places count from the passage's own offset. */
type Found = Omit<Detection, 'fixes'>;

interface Remembered {
  /** What the findings hang on besides the leaf. */
  readonly key: string;
  readonly found: ReadonlyMap<string, readonly Found[]>;
}

/** What decides about every passage of a report. */
interface Circumstances {
  readonly text: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly people: readonly string[];
  readonly form: unknown;
}

/** Sections as rules see them from a passage: what they are, not where. */
function describe(section: Section | null): string {
  let described = '';
  for (let at = section; at; at = at.parent) described += `${at.level}${at.form}${at.ids.join()}${at.title}\n`;
  return described;
}

/** For each passage, the sections that it lies in and those that begin in it. */
function sectionKeys(passages: readonly Passage[], sections: readonly Section[]): string[] {
  const described = new Map<Section | null, string>();
  const of = (section: Section | null): string => {
    const known = described.get(section) ?? describe(section);
    described.set(section, known);
    return known;
  };
  let next = 0;
  return passages.map(({ leaf, offset }) => {
    const [start, end] = [offset + leaf.start, offset + leaf.end];
    while (next < sections.length && sections[next]!.start < start) next++;
    let key = of(sectionAt(sections, start));
    for (let at = next; at < sections.length && sections[at]!.start < end; at++)
      key += `${sections[at]!.start - start}:${sections[at]!.titleEnd - start}${of(sections[at]!)}`;
    return key;
  });
}

function circumstancesOf(
  { metadata, language, form, sections }: Postmortem,
  { rules, people }: Circumstances,
): Circumstances {
  const names = [metadata.authors, metadata.reviewers, metadata.responders].map((field) => field?.value ?? '');
  return { text: [language, sections.every(({ id }) => id === null), ...names].join('\n'), rules, people, form };
}

/**
 * Remembers what rules that read passage by passage have found in the passages of one document, as long as nothing that it hangs on
 * changes. What is remembered equals what they would find anew.
 */
export class FindingMemory {
  private circumstances: Circumstances | null = null;
  private leaves = new WeakMap<Leaf, Remembered>();

  /**
   * What the rules find in a report.
   * @param run one rule over some passages, which never throws
   */
  detect(
    postmortem: Postmortem,
    rules: readonly Rule[],
    options: Pick<Circumstances, 'rules' | 'people'>,
    run: (rule: Rule, passages: RuleContext['passages']) => readonly Detection[],
  ): Map<string, readonly Detection[]> {
    const now = circumstancesOf(postmortem, { text: '', form: null, ...options });
    const was = this.circumstances;
    if (was?.text !== now.text || was.rules !== now.rules || was.people !== now.people || was.form !== now.form)
      this.leaves = new WeakMap();
    this.circumstances = now;
    const { passages, sections } = postmortem;
    const keys = sectionKeys(passages, sections);
    for (const rule of rules) {
      const said = rule.passageByPassage!(postmortem);
      for (const [index, passage] of passages.entries()) {
        const more = said(passage);
        if (more !== '') keys[index] += more;
      }
    }
    const anew = passages.filter(({ leaf }, index) => this.leaves.get(leaf)?.key !== keys[index]);
    const place = new Map(passages.map((passage, index) => [passage, index]));
    this.learn(anew, (passage) => keys[place.get(passage)!]!, rules, run);
    return new Map(rules.map((rule) => [rule.id, passages.flatMap((passage) => this.recall(rule, passage, run))]));
  }

  private learn(
    passages: readonly Passage[],
    keyOf: (passage: Passage) => string,
    rules: readonly Rule[],
    run: (rule: Rule, passages: RuleContext['passages']) => readonly Detection[],
  ): void {
    if (passages.length === 0) return;
    const found = passages.map(() => new Map<string, Found[]>());
    for (const rule of rules) {
      let at = 0;
      const detections = [...run(rule, passages)].sort((a, b) => a.start - b.start);
      for (const { fixes: _, ...detection } of detections) {
        while (at + 1 < passages.length && passages[at + 1]!.offset + passages[at + 1]!.leaf.start <= detection.start)
          at++;
        const { offset } = passages[at]!;
        const known = found[at]!.get(rule.id) ?? [];
        known.push({ ...detection, start: detection.start - offset, end: detection.end - offset });
        found[at]!.set(rule.id, known);
      }
    }
    for (const [index, passage] of passages.entries())
      this.leaves.set(passage.leaf, { key: keyOf(passage), found: found[index]! });
  }

  /** The findings at their present place. Fixes are worked out when they are asked for, on the text as it is. */
  private recall(
    rule: Rule,
    passage: Passage,
    run: (rule: Rule, passages: RuleContext['passages']) => readonly Detection[],
  ): Detection[] {
    const found = this.leaves.get(passage.leaf)?.found.get(rule.id);
    if (!found) return [];
    return found.map((detection) => {
      const [start, end] = [detection.start + passage.offset, detection.end + passage.offset];
      const fixes = () =>
        run(rule, [passage])
          .find((again) => again.start === start && again.end === end && again.message === detection.message)
          ?.fixes?.() ?? [];
      return { ...detection, start, end, fixes };
    });
  }
}
