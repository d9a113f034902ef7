import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { FindingCache } from '../lint/findingCache.ts';
import { lint, NO_OPTIONS } from '../lint/lint.ts';
import { type MarkdownDocument, readMarkdown } from '../markdown/blocks.ts';
import { editMarkdown } from '../markdown/incremental/edit.ts';
import { readPostmortem } from '../postmortem/postmortem.ts';
import { RULES, type RuleId } from './index.ts';
import type { Rule } from './rule.ts';

/** What stands elsewhere in a report, and what a rule might look at from afar. */
const ABOVE = [
  '# Postmortem\n\n- Status: Closed\n- Authors: Tom Smith\n- Date: 2024-03-04\n\n',
  '# 障害報告書\n\n- 作成者: 佐藤\n\n',
  '## Timeline (JST)\n\n- 2024-03-04 10:00 Alert fired\n\n',
];
const BELOW_THE_TITLE = ['The following are hypotheses.', '以下は仮説である。', 'Authors: Tom Smith'];

/** A text as it becomes while someone works on it: each step changes one thing, and most are taken back. */
function* stepsFrom(text: string, other: string): Generator<string> {
  for (const above of ABOVE) yield* [above + text, text];
  // A paragraph between, so that what is below is not read again when the first one is completed.
  for (const said of BELOW_THE_TITLE)
    for (const typed of [said.slice(0, 3), said]) yield text.replace('\n\n', `\n\n${typed}\n\nMore.\n\n`);
  yield text;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const without = [...lines.slice(0, index), ...lines.slice(index + 1)].join('\n');
    yield* [without, text, [...lines.slice(0, index), `${line} x`, ...lines.slice(index + 1)].join('\n'), text];
    yield* [`${text}\n\n${line}\n`, `${line}\n\n${text}`, text];
  }
  yield* [other, `${text}\n\n${other}`, `${other}\n\n${text}`, text];
}

/** The findings of rules in a text that has come to be step by step, and in the same text read for the first time. */
class Session {
  private document: MarkdownDocument;
  private readonly cache = new FindingCache();
  private readonly options;

  constructor(
    private readonly rules: readonly Rule<RuleId>[],
    text: string,
  ) {
    this.options = {
      ...NO_OPTIONS,
      rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'off' ? 'warning' : severity])),
    };
    this.document = readMarkdown(text);
    this.found(this.document, this.cache);
  }

  private found(document: MarkdownDocument, cache: FindingCache) {
    return lint(readPostmortem(document), this.options, this.rules, cache).map(({ message, fixes, ...finding }) => ({
      ...finding,
      message: message('en'),
    }));
  }

  become(text: string): void {
    this.document = editMarkdown(this.document, text);
    const remembered = this.found(this.document, this.cache);
    expect({ text, remembered }).toEqual({ text, remembered: this.found(this.document, new FindingCache()) });
  }
}

describe('a rule that reads passage by passage', () => {
  const remembering = RULES.filter(({ passageByPassage }) => passageByPassage);

  it.each(remembering)('finds the same in its examples, however they came to be: $id', (rule) => {
    for (const { bad, good } of rule.examples) {
      const session = new Session([rule], bad);
      for (const text of stepsFrom(bad, good)) session.become(text);
    }
  });

  it.each(globSync('test/fixtures/*.md'))('finds the same in %s, whichever section is taken out', (path) => {
    const whole = readFileSync(path, 'utf8');
    const session = new Session(remembering, whole);
    for (const section of whole.split(/^(?=#)/m)) {
      session.become(whole.replace(section, ''));
      session.become(whole);
    }
  });
});
