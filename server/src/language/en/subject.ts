import { escapeRegExp } from '../../text/escapeRegExp.ts';
import { execAll } from '../../text/execAll.ts';
import { IN_A_REPORT, memoizeByText } from '../../text/memoize.ts';
import { GIVEN_NAMES } from './names.ts';

/** Who did it? Finds the subject left of a verb, without a parser: the nearest noun phrase in the same clause, judged by its head. */

/** Nouns that name nothing but people. A team is a person too: blame does not get better by being shared. */
const PEOPLE =
  '(?:\\w{3,}[^ls\\W]ists?|\\w{3,}icians?|merchandisers?|moderators?|co-?founders?|founders?|foreman|cashiers?|couriers?|planners?|tutors?|guards?|captains?|inspectors?|instructors?|registrars?|engineers?|developers?|caretakers?|janitors?|librarians?|teachers?|webmasters?|secretar(?:y|ies)|receptionists?|accountants?|treasurers?|lecturers?|professors?|devs?|programmers?|coders?|sysadmins?|administrators?|dbas?|sres?|responders?|reviewers?|authors?|maintainers?|interns?|juniors?|contractors?|technicians?|colleagues?|co-?workers?|teammates?|employees?|staffers?|personnel|persons?|people|guys?|deployers?|releasers?|committers?|approvers?|testers?|analysts?|architects?|consultants?|specialists?|supervisors?|team ?leads?|on-?callers?|on-?calls?|oncall|commanders?|hires?|new ?comers?|humans?|individuals?|team|teams|squad|crew|folks|whoever|trainees?|apprentices?|freelancers?|students?|clerks?|nurses?|tellers?|designers?|planners?|marketers?|editors?|dispatchers?|electricians?|installers?|subcontractors?|predecessors?|successors?|bosses|boss|director|directors|freshers?|joiners?|starters?|department|departments)';
/** Nouns that name people or software; they need an article before them, with one word between at most. */
const EITHER =
  '(?:assistants?|commanders?|dispatchers?|customer care|managers?|leads?|staff|officers?|groups?|divisions?|desk|providers?|partners?|suppliers?|board|company|firm|customer success|agents?|members?|vendors?|qa|support|ops|devops|helpdesk|leadership|management|operators?|owners?|admins?|shift|cto|ceo|vp|pm|ic)';

/** The last of the words for people that stand together: "the support engineer". */
const WORD_FOR_PERSON = new RegExp(`\\b(?:${PEOPLE}|${EITHER})\\b(?! (?:${PEOPLE}|${EITHER})\\b)`, 'gi');
const GIVEN_NAME = new RegExp(`\\b(?:${GIVEN_NAMES.join('|')})\\b`, 'g');
/** Stand for the last letter of a role and of a name, so that patterns ask for one letter instead of hundreds of words. */
const ROLE_MARK = '\uE000';
const NAME_MARK = '\uE001';
const SPACE_MARK = '\uE002';

/** A role in a sentence whose roles are marked, for cues that say by themselves that a person is meant ("a mistake of the operator"). */
export const ROLE = `[\\w${SPACE_MARK}-]*${ROLE_MARK}`;
/** A given name in a sentence whose names are marked. */
export const NAME = `[A-Z]\\w*${NAME_MARK}`;

const marking =
  (words: RegExp, mark: string) =>
  (sentence: string): string =>
    sentence.replace(words, (word) => word.slice(0, -1).replaceAll(' ', SPACE_MARK) + mark);

export const rolesMarked = memoizeByText(marking(WORD_FOR_PERSON, ROLE_MARK), IN_A_REPORT);
export const peopleMarked = memoizeByText(
  (sentence) => marking(GIVEN_NAME, NAME_MARK)(rolesMarked(sentence)),
  IN_A_REPORT,
);

const ARTICLE = '(?:the|our|an?|one|another|some|my|his|her|their|each|every|both|two|three|senior|junior)';
const PERSON = new RegExp(
  `(?:^|[\\s"'(/])(?:${PEOPLE}|he|she|you|someone|somebody|one of us|one of them|@[\\w.-]+)$|(?:^|\\s)${ARTICLE} (?:(?:[a-z][\\w'’-]*|[A-Z]{2,4}) ){0,3}${EITHER}$`,
  'i',
);
/** A report's own voice. "We did not notice" tells what happened; only what nobody but a person does is blame there. */
const OWN_VOICE = /(?:^|\s)we$/i;

/** What needs an article elsewhere is a group of people where it opens a sentence. */
const OPENING =
  /^(?:\W*)(?:(?:Engineering|Senior|Upper|Communications|Storage|Batch|Network|Database|Incident|Change|Release|System|Security|Data|Build|Night|Duty|Field|Shift|Product|Site) )?(?:Support|QA|Ops|DevOps|Management|Leadership|Helpdesk|Operations|Operator|Vendor|Manager|Admin|Lead|Staff|DBA|Shift lead|Service desk|Duty manager|manager|admin|lead|operator|captain|owner|engineer|team|Sysadmin|Contractor|Cleaner|Marketing|Legal|HR|Compliance|Facilities|Infra|Security|Procurement|IT Services|Reception staff|Second-line support)$/;
const NAMED = new RegExp(
  `(?:^|\\s)(?:(?:${GIVEN_NAMES.join('|')})(?: [A-Z][a-z]+)?|(?:Mr|Mrs|Ms|Dr|Prof)\\.? [A-Z][a-z]+|[A-Z]\\. [A-Z][a-z]{2,})$`,
);

/** Products that are called like people. */
const PRODUCT = /\b[A-Z]\w+ (?:Teams|Manager|Agent|Operator|Support)$/;

/** Heads that are people in other texts and software in these. */
const SOFTWARE = new RegExp(
  '(?:' +
    '\\b(?:package|resource|window|task|queue|session|state|cache|lock|connection|config(?:uration)?|certificate|network|cluster|process|log|device|power|file|boot|traffic|secrets?|password|service|data|controller|volume|display|memory|job|dependency) (?:managers?|management)' +
    '|\\b(?:kubernetes|k8s|crd|custom|cluster|helm|cert|vault|[a-z]*(?:sql|db)) operators?' +
    '|\\b(?:security|consumer|replication|placement|target|auto-?scaling|node|resource|process|control|user|log|availability|storage|disk|cache|identity|dns|payment|cloud|internet|service|oauth|terraform|credential|content|data|key) (?:groups?|providers?|boards?)' +
    '|\\b(?:dash|key|circuit|main|mother)boards?' +
    '|\\b(?!(?:The|Our|An?|One|This|That|Each|Every|Some|Both|Night|Console|Senior|Junior|Network|Database|System) )[A-Z][\\w-]* operators?' +
    '|\\b(?:ci|build|log|monitoring|datadog|ssh|node|user|backup|deploy|metrics?|health|consul|puppet|chef|jenkins|gpg|mail|transfer|security|update) (?:agents?|owners?)' +
    '|\\b(?:browser|protocol|language|feature|driver|platform|tls|ipv6|sdk|api|frame|hardware|unicode|format|vendor|client|server) support' +
    '|\\b(?:cluster|group|set|pool|replica|quorum|array|raft) members?' +
    '|\\b(?:django|wordpress|rails) admins?' +
    ')$',
);

/** A name that no list holds, alone or with a surname. Only verbs that nothing but a person does may trust it. */
const UNLISTED_NAME =
  /^(?:(?!(?:The|This|That|These|Nobody|Anyone|Everyone|Users?|Customers?|Clients?|Visitors|Readers|Merchants|Subscribers|Everybody|Anybody|It|There|Which|What|Nothing|Everything|Both|All|None|One|Each|Then|As|In|On|At|If|When|While|After|Before|Also|Because|Since|However|Root|Cause)\b)\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?|(?:nobody|no one|no-one) (?:on|in|from) .{3,40})$/u;

/** Departments and plurals that need no article where they are the whole subject: "because ops had restarted it". */
const DEPARTMENT =
  /^(?:(?:[\w-]+ ){0,2}(?:operators|managers|admins|officers|supervisors|staff|crew)|(?:[\w-]+ )?(?:ops|devops)|qa|hr|legal|marketing|compliance|procurement|finance|infosec|sales|management|leadership|customer (?:care|success))$/i;

const TRAILING_ADVERBS =
  /(?<!\s)(?:\s+(?:\w+ly|kept|keeps|far|way|much|also|then|just|again|had|has|have|even|never|still|first|once|all|both|either|did|do|was|were|is|are|been|being|would|could|should|be|to|not|didn['’]?t|hadn['’]?t))*\s*$/i;
const ATTACHMENT =
  /\s+(?:(?:on|in|from|at|for|of|with|under|doing|running|performing|handling|responsible for|assigned to|working on|in charge of)\s+(?:the\s+|our\s+|a\s+|an\s+|that\s+|this\s+|her\s+|his\s+)?[\w'’-]{1,30}(?:\s+[\w'’-]{1,30}){0,3}|who\s+[^,;]{1,60}|who|involved|concerned|present|on (?:site|shift|duty|call)|in question|himself|herself|themselves)$/i;
/** ", as usual," between a subject and its verb. */
const ASIDE = /,[^,;.]{1,40},\s*$/;
const BOUNDARY =
  /[,;—()]|:(?!\d)|\s[-–]\s|\b(?:that|which|because|since|when|while|so|after|before|as|if|although|though|whereas|until|where|why|how)\s+/gi;
const CONJUNCTION = /^(.*\S)\s+(?:and|or|but|yet|then|(?:and|but) then)\s*$/is;
/** How many words may stand between a subject and the last of its verbs. */
const LONGEST_COORDINATION = 30;
/** How many words a subject at the beginning of a clause may have. */
const LONGEST_SUBJECT = 6;

function lastClause(text: string): string {
  const left = text.replace(ASIDE, ' ');
  let start = 0;
  for (const boundary of execAll(BOUNDARY, left)) {
    const end = boundary.index + boundary[0].length;
    if (left.slice(end).trim() !== '' || !/[,;]/.test(boundary[0])) start = end;
  }
  return left.slice(start);
}

const atEnd = memoizeByText((name) => new RegExp(`(?:^|[^\\p{L}\\p{N}])${escapeRegExp(name)}$`, 'iu'));

/** Only what stands near a verb can be its subject. */
const NEAR = 200;

/** Where the subject of an act may stand, and what counts as a person there. */
export interface Persons {
  /** Names that the report or its configuration gives. */
  readonly names: readonly string[];
  /** May a capitalised word that is not listed be a name? */
  readonly unlisted: boolean;
  /** Is it said of the whole clause ("… without testing"), so that its subject stands at the clause's beginning? */
  readonly clause: boolean;
}

function isPerson(phrase: string, { names, unlisted, clause }: Persons): boolean {
  // "08:30 – Operator": the time of an entry is no part of who did it.
  const head = phrase.trim().replace(/^(?:\d[\d:.\-–T]*\s*(?:UTC|JST|GMT|[CEMP][DS]T)?[\s:–-]*)+/, '');
  if (SOFTWARE.test(head) || PRODUCT.test(head)) return false;
  if (OWN_VOICE.test(head)) return unlisted;
  if (/^i$/i.test(head)) return !clause;
  if (
    PERSON.test(head) ||
    NAMED.test(head) ||
    DEPARTMENT.test(head) ||
    OPENING.test(head) ||
    (unlisted && UNLISTED_NAME.test(head))
  )
    return true;
  return names.some((name) => atEnd(name).test(head));
}

/** Are the first words a person's name or role? */
function beginsWithPerson(words: readonly string[], persons: Persons): boolean {
  for (let length = 1; length <= Math.min(LONGEST_SUBJECT, words.length); length++) {
    if (isPerson(words.slice(0, length).join(' '), persons)) return true;
  }
  return false;
}

/** "The reviewer approved it after a glance and missed …": the subject stands before what lies between. */
function isCoordinated(sentence: string, start: number, persons: Persons): boolean {
  const part =
    sentence
      .slice(0, start)
      .split(/[;—()]|:(?!\d)|,\s+(?:so|but|which|because)\b/)
      .at(-1) ?? '';
  const words = part.trim().split(/\s+/);
  return words.length <= LONGEST_COORDINATION && beginsWithPerson(words, persons);
}

/** Is the subject of what begins at `start` a person? A subject that is not known to be one leaves the answer at no. */
export function hasPersonAsSubject(sentence: string, start: number, persons: Persons): boolean {
  // "…, who confused staging with production", "Customers who did not …": the antecedent decides.
  const relative = /(?<!\s),?\s+who\s*$/i.exec(sentence.slice(0, start));
  if (relative) {
    const antecedent = sentence.slice(0, relative.index).split(/\s+/).slice(-1).join(' ');
    return isPerson(antecedent, persons) || hasPersonAsSubject(sentence, relative.index, { ...persons, clause: false });
  }
  let clause = lastClause(sentence.slice(Math.max(0, start - NEAR), start)).replace(TRAILING_ADVERBS, '');
  const joined = CONJUNCTION.exec(clause);
  if (joined || persons.clause) {
    // "The engineer ran the job and forgot the flag": the subject is at the beginning of the clause.
    const words = (joined?.[1] ?? clause).trim().split(/\s+/);
    return beginsWithPerson(words, persons) || isCoordinated(sentence, start, persons);
  }
  // "The team pushed it; they had …": a pronoun is a person where one was named before.
  if (/^they$/i.test(clause.trim()) && sentence.slice(0, start).search(WORD_FOR_PERSON) >= 0) return true;
  if (/\bwhoever\b[^,;.]{0,60}$/i.test(sentence.slice(0, start))) return true;
  if (isPerson(clause, persons)) return true;
  const attached = ATTACHMENT.exec(clause);
  if (attached) clause = clause.slice(0, attached.index).replace(TRAILING_ADVERBS, '');
  return attached !== null && isPerson(clause, persons);
}
