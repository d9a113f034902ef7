import { expect, it } from 'vitest';
import { programsNamedIn } from './programs.ts';

it.each([
  ['“Vera”, our release bot, posts the reminder.', ['Vera']],
  ['The autoscaler (“Otto”) doubled the fleet.', ['Otto']],
  ['The archive is on a host called Mika.', ['Mika']],
  ['The hosts are Leo and Nina.', ['Leo', 'Nina']],
  ['Rohan (the database host) was down.', ['Rohan']],
  ['The etcd operator runs twice.', ['operator']],
])('%s introduces %j', (text, names) => {
  expect(programsNamedIn(text)).toEqual(names);
});

it.each([
  'Dana is the service owner.',
  'Priya, a database engineer, looked at it.',
  'The script Priya wrote ran twice.',
  'The servers, Dana said, were fine.',
  'The night operator restarted the job.',
])('%s introduces no program', (text) => {
  expect(programsNamedIn(text)).toEqual([]);
});
