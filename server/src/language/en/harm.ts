import type { Cue } from '../cue.ts';
import { NAME, peopleMarked, ROLE } from './subject.ts';

/** A person as a reporter names one: a role with its article, a handle, a listed name, a pronoun. */
const WHOSE = `(?:(?:the |our |an? |one )?(?:[\\w'’-]+ ){0,2}${ROLE}|${NAME}|@[\\w.-]+)['’]s?|(?:his|her|their|my)`;
const BY_WHOM = `by (?:@[\\w.-]+|${NAME}(?: [A-Z][a-z]+)?|(?:the |our |an? |one of (?:the|our) )?(?:[\\w'’-]+ ){0,3}${ROLE})`;
const WORK =
  '(?:push|change|deploy(?:ment)?|query|patch|commit|edit|command|fix|hotfix|script|merge|reload|update|restore|upgrade|migration|release|rollout|attempt|diagnosis|reaction|response|advice|logic)s?';
const BROKEN =
  '(?:took down|takes down|broke|breaks|locked|overwrote|wiped|dropped|drops|caused|blocked|bypassed|brought down|removed|deleted|killed|knocked|destroyed|corrupted|pegged|leaked|exposed|made (?:matters|things|it) worse|makes (?:matters|things|it) worse|was (?:never|not|poorly|badly|wrong|untested|unreviewed))';

/** Acts told with the harm that they did: the verb is neutral, the sentence is not. */
export const HARM: readonly Cue[] = [
  {
    kind: 'harm done by a person',
    pattern:
      /\b(?:t(?:ook|akes) down|br(?:oke|eaks|ought down|ings down)|wip(?:ed|es)(?: out)?\b|nuk(?:ed|es)\b|clobber(?:ed|s)\b|trash(?:ed|es)\b|lock(?:ed|s) (?:everyone|everybody|us|himself|herself|themselves|out)\b|knock(?:ed|s) (?:over|out|offline)|bl(?:ew|ows) (?:away|up)|unplug(?:ged|s)\b|disconnect(?:ed|s) the|force-?(?:push|merg)\w+|hard-?cod(?:ed|es)|mis(?:took|takes)\b|confus(?:ed|es) (?:the|one|two|prod)|abus(?:ed|es)\b|dithered|brush(?:ed|es) (?:off|aside)|wav(?:ed|es) (?:it|the \w+(?: \w+)?|this) through|press(?:ed|es) on with|pull(?:ed|s) (?:a healthy|the wrong)|mad(?:e) (?:it|matters|things|the \w+|an? \w+ \w+) (?:\w+ )?worse|makes (?:it|matters|things) worse|rolled .{1,40}\bworse|overslept|past(?:ed|es) .{0,40}\bin(?:to)? the wrong|went ahead (?:with|and)\b|insist(?:ed|s) on (?!a second)|refus(?:ed|es) to (?!sign)|hesitat(?:ed|es)|cover(?:ed|s) up|walked away|(?:was|were) (?:too (?:slow|proud|busy|lazy)|afraid to speak)|waited (?:until|for) (?:customers|users|complaints)|kept (?:telling|ignoring|pushing|insisting)|veto(?:ed|es)|turned off the \w+ (?:stage|check|alert\w*|guard)|switched off the|told no ?one|passed the (?:ticket|buck)|sat on (?:the|it|this)|not competent|without (?:raising|asking|checking|anybody|anyone)|in spite of the (?:sign|warning|alert|error)|had not looked|having not)/i,
    strength: 'strong',
    subject: 'person',
    unless: /\bbrush(?:ed)? up\b|\bblew up the photo\b/i,
    matches: ['The intern broke the base image.', 'Our technician unplugged the live feed.', 'Tom nuked the queue.'],
    leaves: ['The base image was rebuilt.', 'The intern restored the base image.'],
  },
  {
    kind: 'one thing done instead of another',
    pattern:
      /\b(?:unplug|pull|select|chose|choos|load|edit|set(?:s)?\b|upload|ran\b|runs\b|deploy|restart|delet|past|appl|roll|mark|disabl|click|typ|enter|cop)\w* [^.;]{2,70}\b(?:instead of|rather than|in place of)\b/i,
    strength: 'strong',
    subject: 'person',
    matches: [
      'The consultant set the timeout to 5 ms instead of 5 s.',
      'Storage admin edits the file with nano rather than visudo.',
    ],
    leaves: ['The job loaded the old table.', 'The on-call chose the faster failover.'],
  },
  {
    kind: 'an act and what it led to',
    pattern:
      /\b(?:\w{3,}ed|sends?|sent|cut|ran|runs|made|put|gave|left|\w{3,}es|\w{3,}s) [^,;.]{3,80}(?:, (?:thereby |thus |accidentally )?(?:taking|killing|breaking|destroying|locking|corrupting|overwriting|wiping|dropping|knocking|crashing|exposing|cutting off)\b|,? and (?:then )?(?:took down|broke\b|wiped|locked|brought down|knocked|destroyed|corrupted|(?:the |we |our )?(?:[\w-]+ ){0,4}(?:went (?:down|offline|dark)|fell over|lost (?:connectivity|power)|(?:are|is|were|was) gone|dies|died|falls over|goes down)))/i,
    strength: 'strong',
    subject: 'person',
    matches: [
      'The clerk unplugs the rack to clean, taking the clinic offline.',
      'An operator restarted the node and the site went down.',
    ],
    leaves: ['The job restarted the node.', 'An operator restarted the node and the site recovered.'],
  },
  {
    kind: 'the work of a person as the cause',
    pattern: new RegExp(
      `\\b(?:${WHOSE}) (?:\\w+ ){0,2}(?:${WORK}) (?:to (?:the )?[\\w -]{2,40} )?(?:${BROKEN})\\b|\\b(?:traces? back|due|owing|thanks|attributable) to (?:${WHOSE}) (?:\\w+ ){0,2}(?:${WORK}|misunderstanding|inexperience|decision|choice|insistence)\\b|\\b(?:deploy|push|change|commit|merge) by (?:@[\\w.-]+|${NAME}) (?:${BROKEN})\\b`,
    ),
    reads: peopleMarked,
    strength: 'strong',
    matches: ["Tom's push took down checkout.", "The third outage that traces back to Peter's changes."],
    leaves: ["Tom's fix restored checkout.", "The driver's update broke the display."],
  },
  {
    kind: 'poor work by a person',
    pattern: new RegExp(
      `\\b(?:[Hh]asty|[Bb]otched|[Ff]aulty|[Ii]ll-considered|[Ii]ll-advised|[Ss]loppy|[Cc]lumsy|[Ww]rong|[Ii]ncorrect|[Cc]areless|[Rr]ushed|[Mm]isguided|[Uu]nauthori[sz]ed|[Uu]napproved|[Uu]nannounced|[Mm]istaken|[Mm]isconfigured|[Bb]ad) (?:[\\w-]+ ){1,4}(?:entered |made |chosen |committed |sent |written |tagged |pushed |run )?,? ?(?:${BY_WHOM})(?!\\w)|\\b[Tt]ypo (?:made )?(?:${BY_WHOM})(?!\\w)|\\b(?:was|were|been|be) (?:mistyped|pulled|rushed|botched|overwritten|wiped|unplugged|mishandled|misrouted|hard-?coded)(?: (?:\\w+ ){0,4})? ?(?:${BY_WHOM})(?!\\w)|\\b[Ww]rong \\w+ (?:was |were )?(?:pulled|tagged|deleted|selected|chosen|dropped|restored|deployed|unplugged) (?:${BY_WHOM})(?!\\w)`,
    ),
    reads: peopleMarked,
    strength: 'strong',
    matches: [
      'Hasty fix by the night team takes out the second region.',
      'The wrong cable was pulled by the technician.',
    ],
    leaves: ['The hasty fix by the cache made no difference.', 'The cable was replaced by the technician.'],
  },
  {
    kind: 'told and not heeded',
    pattern:
      /\b(?:[Dd]espite|in spite of|[Aa]fter) (?:being|having been|repeatedly being) (?:\w+ ){0,2}(?:told|warned|reminded|advised|instructed)\b|\bhad been (?:\w+ ){0,2}(?:told|warned|reminded)\b[^.;]{0,60}\b(?:and|but) (?:did nothing|ignored|carried on|went ahead|still)\b/,
    strength: 'strong',
    matches: [
      'Despite being told twice to wait, the data team launched the backfill.',
      'They had been warned in March and did nothing.',
    ],
    leaves: ['After being restarted twice, the node rejoined.', 'Users had been told of the window.'],
  },
  {
    kind: 'words that only fit a culprit',
    pattern:
      /\b(?:self-inflicted by|(?:own|sheer|pure|utter) (?:stupidity|incompetence|carelessness)|can(?:no|['’])t be bothered|cannot be bothered|could(?: not|n['’]t) be bothered|how could any(?:one|body) (?:think|believe|not)|(?:error|mistake|fault|blunder) was (?:mine|ours|his|hers|theirs)|(?:my|our|his|her|their) (?:error|mistake|blunder) was\b|(?:my|his|her|their) assumption that .{3,80} was (?:wrong|naive|mistaken|false)|let(?:s)? the change through|neither the \w+ nor the \w+ (?:paid|checked|noticed|read|tested|verified|asked)|made a bad call|makes a bad call|bad call\b|the person responsible|as usual, (?:pushed|ignored|forgot|did))/i,
    strength: 'strong',
    matches: ['The second outage was self-inflicted by the responders.', 'The mistake was mine.'],
    leaves: ['The second outage was caused by the retry.', 'The mistake was caught by the linter.'],
  },
  {
    kind: 'a belief that harmed',
    pattern:
      /\bassum(?:ed|es) (?:that )?(?:the|it|he|she|they|this|that|someone|somebody|no)\b|\bdid(?: not|n['’]t) (?:consider|know how|account for|anticipate|tell any|open (?:it|the)|turn up|show up|supervise|warn|document)|\bhad(?: not|n['’]t) (?:taken|turned up|shown up|opened|considered|told|warned|documented|been paying)|\b(?:decid(?:ed|es)|chose|chooses)(?:,)? without|\bomit(?:s|ted) to\b|\bg(?:ives|ave) (?:incorrect|bad|wrong|misleading) (?:advice|instructions|information)|\bleft (?:no|the \w+ (?:enabled|open|unlocked|on))\b|\bwithout (?:giving|telling|warning|informing|consulting|asking|even)\b/i,
    unless: /\bat (?:the|that) time\b|\b(?:initially|at first|originally)\b/i,
    strength: 'strong',
    subject: 'person',
    matches: ['The operator assumed the replica was the primary.', 'The responder did not open the runbook.'],
    leaves: ['The lock was free.', 'The responder opened the runbook.'],
  },
];
