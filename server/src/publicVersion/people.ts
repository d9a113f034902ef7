import { hasShapeOfName } from '../language/actionOwners.ts';
import { actionColumnNamed } from '../language/columns.ts';
import * as en from '../language/en/publicVersion.ts';
import * as ja from '../language/ja/publicVersion.ts';
import { fieldNamed } from '../language/labels.ts';
import { hasLabelOfPeople } from '../language/peopleLabels.ts';
import { isGivenName } from '../language/teams.ts';
import type { Row } from '../markdown/leaves.ts';
import type { ActionItem, Postmortem } from '../postmortem/model.ts';
import { sectionAt } from '../postmortem/sections.ts';
import {
  beginsWithSurname,
  fullParts,
  isOwnWord,
  meanTheSame,
  type Person,
  partsOf,
  STANDINGS,
  type Standing,
} from './names.ts';
import { namesMetIn } from './namesMet.ts';
import { namesOfValue } from './nameValues.ts';
import { isRoleName, withoutRoles } from './roles.ts';
import { isJapanese } from './scripts.ts';
import { speltOut } from './spellings.ts';

interface Named {
  readonly name: string;
  readonly standing: Standing;
}

const OF_METADATA: ReadonlySet<string> = new Set(['authors', 'owner', 'reviewers', 'responders'] satisfies Standing[]);

/** Whom a label announces; null where it announces nobody. */
function standingOf(label: string): Standing | null {
  const name = fieldNamed(label);
  if (name !== null) return OF_METADATA.has(name) ? (name as Standing) : null;
  return hasLabelOfPeople(label) ? 'responders' : null;
}

interface Values {
  readonly value: string;
  readonly standing: Standing;
}

/** In capitals as a name, or Japanese, and none of the words that stand in such brackets. */
const isWrittenLikeName = (text: string): boolean =>
  (text[0] !== text[0]?.toLowerCase() || isJapanese(text[0])) && hasShapeOfName(text);

const LONGEST_CELL = 60;

/** The cells of a row that say who did something. */
const peopleCells = ({ cells, columns }: Row): string[] =>
  cells.flatMap(({ text }, at) =>
    actionColumnNamed(columns[at]?.text ?? '') === 'owner' && text.length <= LONGEST_CELL ? [text] : [],
  );

const LABELLED_LINE = /^[ \t]*(?<name>[^:：\n]{1,40})[:：](?<value>[^\n]{1,300})$/gm;

/** The lines of front matter that its own form leaves unread: keys in Japanese. */
const labelledLines = (text: string) =>
  [...text.matchAll(LABELLED_LINE)].map(({ groups }) => ({ name: groups!.name!, value: groups!.value! }));

const IN_BRACKETS = /^ ?[(（](?<name>[^()（）]{2,30})[)）]/;

const PARTICIPANTS = new Set([...en.PARTICIPANTS, ...ja.PARTICIPANTS]);
/** “Kim Lee”, `ops.jo`, 「高橋 一郎」, and not “Redis”. */
const isPerson = (name: string): boolean =>
  HANDLE.test(name) || FULL_NAME.test(name) || isGivenName(name.split(' ')[0]!) || beginsWithSurname(name);
const HANDLE = /^@?[a-z]{2,20}[._][a-z]{1,20}$/;
const FULL_NAME = /^\p{Lu}[\p{Ll}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+$/u;

/** The people below a title that announces those who took part: “## Participants”. */
function participants({ passages, sections }: Postmortem): Values[] {
  return passages.flatMap(({ leaf, offset }) => {
    if (leaf.kind !== 'paragraph' || !leaf.first || leaf.prose.text.length > LONGEST_CELL) return [];
    const title =
      sectionAt(sections, offset + leaf.start)
        ?.title.trim()
        .toLowerCase() ?? '';
    if (!PARTICIPANTS.has(title)) return [];
    const { people } = namesOfValue(withoutRoles(leaf.prose.text));
    return people.filter(isPerson).map((value) => ({ value, standing: 'responders' as const }));
  });
}

/** The owner of an action, and whom brackets behind a team's name add: “Platform (Ruben)”. */
function ownersOf({ owner, text }: ActionItem): string[] {
  if (owner === null) return [];
  const at = text.indexOf(owner);
  const behind = at < 0 ? undefined : IN_BRACKETS.exec(text.slice(at + owner.length))?.groups?.name;
  return behind && !/\d/.test(behind) && isWrittenLikeName(behind) ? [owner, behind] : [owner];
}

function valuesOf(postmortem: Postmortem): Values[] {
  const { passages, timeline, fields, metadata, actionItems } = postmortem;
  const stated = [...OF_METADATA].map((name) => ({
    value: metadata[name as keyof typeof metadata]?.value ?? '',
    standing: name as Standing,
  }));
  const head = passages.flatMap(({ leaf }) => (leaf.kind === 'frontmatter' ? labelledLines(leaf.value) : []));
  const labelled = [...fields, ...head].flatMap(({ name, value }) => {
    const standing = standingOf(name);
    return standing ? [{ value, standing }] : [];
  });
  const isEntry = (at: number): boolean => timeline.some(({ start, end }) => start <= at && at < end);
  const cells = passages.flatMap(({ leaf, offset }) => {
    if (leaf.kind !== 'row' || leaf.header) return [];
    const standing = isEntry(offset + leaf.start) ? ('responders' as const) : ('actions' as const);
    return peopleCells(leaf).map((value) => ({ value, standing }));
  });
  const owners = actionItems.flatMap((action) =>
    ownersOf(action).map((value) => ({ value, standing: 'actions' as const })),
  );
  return [...stated, ...labelled, ...participants(postmortem), ...owners, ...cells];
}

/** Names that mean the same person become one; a person stands where they are met first in the order of `STANDINGS`. */
function joined(named: readonly Named[], before: readonly Person[]): Person[] {
  const people = [...before];
  const parted = named
    .map((each) => ({ ...each, parts: partsOf(each.name), spelt: speltOut(each.name) }))
    .filter(({ parts, name }) => fullParts(parts).some((part) => !isOwnWord(part)) && !isRoleName(name));
  // The longest first: “Fox” is Dana Fox, and not the other way round.
  for (const { standing, parts, spelt } of [...parted].sort((a, b) => b.parts.length - a.parts.length)) {
    const at = people.findIndex(({ names }) => names.some((known) => meanTheSame(known, parts)));
    const known = people[at];
    const written = spelt === null ? [parts] : [parts, partsOf(spelt)];
    if (!known) people.push({ id: people.length, names: written, standing });
    else {
      const first = STANDINGS.find((each) => each === standing || each === known.standing)!;
      const added = written.filter((one) => !known.names.some((each) => each.join(' ') === one.join(' ')));
      people[at] = { ...known, names: [...known.names, ...added], standing: first };
    }
  }
  return people;
}

/** Everybody whom a report names, as far as it is sure, and the teams among those who own something. */
export interface PeopleOfReport {
  readonly people: readonly Person[];
  readonly teams: readonly string[];
}

/**
 * @param configured `people` of the configuration
 * @param before those who are known already
 */
export function peopleOf(
  postmortem: Postmortem,
  configured: readonly string[],
  before: readonly Person[] = [],
): PeopleOfReport {
  const values = valuesOf(postmortem).map(({ value, standing }) => ({
    ...namesOfValue(withoutRoles(value)),
    standing,
  }));
  const stated = values.flatMap(({ people, standing }) => people.map((name) => ({ name, standing })));
  const listed = configured.map((name) => ({ name, standing: 'people' as const }));
  const met = namesMetIn(postmortem).map((name) => ({ name, standing: 'met' as const }));
  const teams = values.flatMap((each) => each.teams).filter((team) => !isRoleName(team));
  return { people: joined([...stated, ...listed, ...met], before), teams: [...new Set(teams)] };
}
