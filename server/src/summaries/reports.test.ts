/** Whole reports: nothing is invented, and nobody is named, whoever a summary is for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { textOf } from '../markdown/leaves.ts';
import { readPostmortem } from '../postmortem/postmortem.ts';
import { publicVersionOf } from '../publicVersion/publicVersion.ts';
import { factsOf } from './facts.ts';
import { SUMMARY_KINDS } from './kinds.ts';
import { summaryOf } from './summary.ts';

/** Of each language: the laws of public versions hold for all of them. */
const FEW = 3;
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'test', 'reports');
const read = (text: string) => readPostmortem(readMarkdown(text));
const reports = ['en', 'ja'].flatMap((language) =>
  readdirSync(join(FOLDER, language))
    .filter((name) => name.endsWith('.md'))
    .slice(0, FEW)
    .map((name) => `${language}/${name}`),
);

const bare = (text: string): string => text.replace(/[\s*`_|\\]/g, '').toLowerCase();
/** What is put together of the cells of a row, or ends with a stop of its own, in its pieces. */
const piecesOf = (sentence: string): string[] => sentence.replace(/[.。]$/, '').split(/: |, /);

describe.each(reports)('%s', (name) => {
  const report = read(readFileSync(join(FOLDER, name), 'utf8'));
  const version = publicVersionOf(report, { people: [], sections: null, read });
  const published = read(version.text);
  const source = bare(published.passages.map(({ leaf }) => textOf(leaf)).join('\n') + version.text);

  it('is told in its own words', () => {
    const { facts } = factsOf(version, published, [], 'inside');
    const told = [facts.title, facts.summary, facts.impact, facts.cause, facts.response, facts.measures];
    for (const sentence of told.flatMap((each) => each ?? []))
      for (const piece of piecesOf(sentence)) expect(source).toContain(bare(piece));
  });
  it('names nobody', () => {
    const names = version.replaced.filter(({ kind }) => kind === 'name').map(({ what }) => what);
    for (const kind of SUMMARY_KINDS.filter(({ id }) => id === 'chat' || id === 'final-report')) {
      const { text } = summaryOf(report, kind, { people: [], read });
      for (const each of names.filter(({ length }) => length > 2)) expect(text).not.toContain(each);
    }
  });
});
