import { expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';

const ownersIn = (text: string) => readPostmortem(readMarkdown(text)).actionItems.map(({ owner }) => owner);
const HEAD = '# Halt of the chain\n\n## Authors\n\nHypha and Interchain Labs\n\n## Action items\n\n';

it.each([
  ['an author before a colon', '- Hypha: Test the rollback', ['Hypha']],
  [
    'who stands beside an author',
    '- ICL: Define a process\n- Hypha + ICL: Write about upgrades',
    ['ICL', 'Hypha + ICL'],
  ],
  ['the owner of another action before a verb', '- Dana to write it up\n- Dana check the alert', ['Dana', 'Dana']],
])('%s is an owner', (_, items, owners) => {
  expect(ownersIn(HEAD + items)).toEqual(owners);
});

it.each([
  ['a topic before a colon', '- Monitoring: Add an alert\n- Monitoring: Cap the queue'],
  ['a known name with a noun behind it', '- Hypha nodes are upgraded last'],
  ['a known name with a verb that is none', '- Hypha check before each deploy'],
  ['what a row says that nobody is', '| Action | Owner |\n|---|---|\n| Hypha: Test the rollback | TBD |'],
])('%s is none', (_, items) => {
  expect(ownersIn(HEAD + items).filter((owner) => owner !== null)).toEqual([]);
});
