import { expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { documentLinks } from './documentLinks.ts';

const linksIn = (text: string, ticketUrl: string | null = 'https://tracker.example/{ticket}'): string[] => {
  const { settings } = openedAt('').context;
  const document = openedAt(text, { settings: { ...settings, ticketUrl } });
  return documentLinks
    .answer(document, { textDocument: document.text })
    .map(({ range, target }) => `${document.text.getText(range)} → ${target!.replace(document.text.uri, '')}`);
};

it('the key of a ticket leads to the tracker of the team', () => {
  expect(linksIn('## Action items\n\n- Alert at 80 % (PAY-311), see also **OPS-2**\n')).toEqual([
    'PAY-311 → https://tracker.example/PAY-311',
    'OPS-2 → https://tracker.example/OPS-2',
  ]);
});

it.each(['`PAY-311`', '[PAY-311](https://elsewhere.example)', '> PAY-311', 'UTF-8', 'SHA-256', 'SEV-1', 'a/PAY-311'])(
  'what is none, or leads somewhere already, is left alone: %s',
  (words) => {
    expect(linksIn(`## Impact\n\n${words}\n`)).toEqual([]);
  },
);

it('without an address nothing leads anywhere', () => {
  expect(linksIn('## Impact\n\nPAY-311\n', null)).toEqual([]);
});

it('a section that a sentence names is a click away', () => {
  expect(linksIn('## Impact\n\nSee the Timeline section.\n\n## Timeline\n\n- 10:00 Alert\n')).toEqual([
    'Timeline → #L5',
  ]);
  expect(linksIn('## 影響\n\n時系列のセクションを参照。\n\n## 時系列\n\n- 10:00 検知\n')).toEqual(['時系列 → #L5']);
});
