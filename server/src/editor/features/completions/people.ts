import type { Postmortem } from '../../../postmortem/model.ts';
import { namesIn } from '../../../rules/support/blame.ts';
import { memoizeByObject } from '../../../text/memoize.ts';
import type { Place } from './place.ts';

const LONGEST_NAME = 40;

const namesOf = memoizeByObject(({ metadata, actionItems }: Postmortem): readonly string[] => {
  const stated = [metadata.authors, metadata.owner, metadata.reviewers, metadata.responders].flatMap(
    (field) => field?.value.split(/[,、;／/]|\s[&+]\s/) ?? [],
  );
  return [...stated, ...actionItems.map(({ owner }) => owner ?? '')].map((name) => name.trim());
});

/** Names of people and teams that the report or its configuration gives, those that were met last first. */
export function peopleMet({ document: { checked, context } }: Place): readonly string[] {
  const met = [...namesOf(checked.postmortem)].reverse();
  const all = [...met, ...context.settings.people, ...namesIn(checked.postmortem), context.writer ?? ''];
  return [...new Set(all)].filter((name) => name !== '' && name.length <= LONGEST_NAME && !/[\n|{}]/.test(name));
}
