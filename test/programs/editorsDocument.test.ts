/** What docs/editors.md shows is well-formed also where no editor reads it here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../cli/program.ts';

const DOCUMENT = readFileSync(join(root, 'docs', 'editors.md'), 'utf8');
const BLOCKS = [...DOCUMENT.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
  language: language!,
  text: text!,
}));

it.each(BLOCKS.filter(({ language }) => language !== 'sh'))(
  'names program, argument and an option (in $language)',
  ({ text }) => {
    expect(text).toContain('postmortem-language-server');
    expect(text).toContain('--stdio');
    expect(text).toContain('locale');
  },
);

it.each(BLOCKS.filter(({ language }) => language === 'json'))('is JSON', ({ text }) => {
  expect(JSON.parse(text)).toBeTypeOf('object');
});

it('names every editor that it has a section for', () => {
  const [, table = ''] = DOCUMENT.split('\n| editor |');
  const named = [...table.split('\n\n')[0]!.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
  const titles = [...DOCUMENT.matchAll(/^## (?!What )(.*)$/gm)].map(([, title]) =>
    title!.toLowerCase().replaceAll('.', '').replaceAll(' ', '-'),
  );
  expect(named.sort()).toEqual(titles.sort());
});
