import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/configuration/settings.ts';
import { check } from '../../server/src/lint/check.ts';
import { parseMarkdown } from '../../server/src/markdown/processor.ts';
import { isNeverPostmortem } from '../../server/src/postmortem/recognise.ts';

/** Markdown that nobody wrote for this tool: whatever the packages bring along. */
const files = globSync('node_modules/**/*.md', { dot: true }).filter((path) => readFileSync(path).length < 100_000);

const NOT_PROSE = new Set(['code', 'inlineCode', 'blockquote', 'html', 'definition']);

/** Stretches that are code, quotations or targets of links. */
function opaque(node: Nodes, source: string, found: [number, number][] = []): [number, number][] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (NOT_PROSE.has(node.type)) found.push([start, end]);
  else if (node.type === 'link') found.push([end - node.url.length - 1, end]);
  if ('children' in node) for (const child of node.children) opaque(child, source, found);
  return found;
}

describe(`of ${files.length} Markdown files of other projects`, () => {
  const fail = (rule: string, error: unknown): never => {
    throw new Error(`${rule}: ${String(error)}`);
  };
  const checked = files.map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, ...check({ text, path, settings: DEFAULT_SETTINGS, force: true }, fail) };
  });

  it('none is taken for a postmortem', () => {
    // Their folder alone settles it; without it their contents must.
    const taken = checked.filter(({ path, text }) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return !isNeverPostmortem(name) && check({ text, path: name, settings: DEFAULT_SETTINGS }, fail).recognised;
    });
    expect(taken.map(({ path }) => path)).toEqual([]);
  });

  it('none has a finding about words in code, a quotation or the target of a link', () => {
    const wrong = checked.flatMap(({ path, text, findings }) => {
      const words = findings.filter(({ rule }) => rule.startsWith('wording/') || rule === 'action/person-directed');
      if (words.length === 0) return [];
      const stretches = opaque(parseMarkdown(text), text);
      return words
        .filter(({ start, end }) => stretches.some(([from, to]) => start >= from && end <= to))
        .map(({ start, end, rule }) => `${path}: ${rule} ${text.slice(start, end)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('every finding lies inside its text', () => {
    for (const { text, findings } of checked) {
      for (const { start, end } of findings) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
  });
});
