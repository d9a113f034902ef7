import type { Cue } from '../cue.ts';
import { ROLE, rolesMarked } from './subject.ts';

const PEOPLE = `(?:(?:all|the|our|every(?:one|body)?|each|new) )*(?:${ROLE}|everyone|everybody|people|users of the tool)`;

/** Measures that act on people instead of the system. */
export const PERSON_DIRECTED: readonly Cue[] = [
  {
    kind: 'care and attention',
    pattern:
      /\b(?:always (?:double-?check|check|verify|read|ask|look|think|remember|confirm)|look (?:\w+ )?(?:harder|closer|more closely|more carefully)|stay (?:awake|alert|focus\w+|vigilant)|no excuses|thinking twice|four eyes|(?:full|more|better) concentration|more (?:discipline|care|diligence|attention|rigou?r|vigilance)|(?:improve|increase|raise|strengthen|instil\w*|foster|build|promote|encourage) (?:the |a |an |our |more |better |everyone['’]s )*(?:discipline|awareness|sense of \w+|ownership|mindset|attitude|vigilance|diligence|care|accountability|responsibility)|(?:stress(?:ing)?|emphasi[sz](?:e|ing)|underlin(?:e|ing)) (?:to \w+ )?(?:how important|the importance)|be(?:ing)? (?:more |extra |much more |very )?(?:careful|mindful|vigilant|diligent|attentive|cautious|thorough)|(?:take|exercise|use|with) (?:more|extra|greater|better|due) (?:care|caution|diligence)|pay(?:ing)? (?:more|closer|better|extra|greater|close) attention|think (?:twice|harder)|double-?check (?:everything|before|all (?:commands|changes|inputs|values) (?:before|manually))|try (?:not to|harder|to (?:respond|react|be|check|remember|communicate))|always (?:verify|check|confirm|make sure|double-?check) (?:that )?(?:you|we)|avoid (?:making|repeating) (?:this|the same|such)|unless you|do(?:n['’]t| not) (?:deploy|release|push|merge|run|touch)|keep an eye on|next time\b|make sure (?:that )?(?:this|it|such a \w+) does(?: not|n['’]t) happen again|sign(?:s|ed)? off (?:by|that they)|make it clear to|nobody touches|(?:doesn['’]t|don['’]t|never) forgets?\b|(?:should|must|need to) (?:respond|react) (?:\w+ ){0,3}faster|do(?:n['’]t| not) (?:forget|make|repeat|do (?:it|this|that) again)|(?:never|must not|should not) (?:forget|repeat|happen again)|remember to|keep in mind|stay (?:alert|focused|vigilant)|more (?:care|caution|discipline|vigilance|diligence)\b|(?:ensure|make sure) that whoever|communicate (?:better|more)|reinforce the (?:rule|policy|practice|habit)|(?:no one|nobody|we (?:don['’]t|do not|never)) (?:ever )?(?:again )?forgets?|(?:improve|better|more|increase|strengthen|instil) (?:discipline|communication|vigilance|attention|care|diligence|ownership mentality|accountability)\b|have (?:a second person|someone|a colleague) (?:watch|check|look|double-?check|verify)|make sure (?:(?:that )?(?:we|everyone|everybody|all|people|nobody|no one|engineers|developers|the team)\b(?!.{0,30}\b(?:has|have|can|gets?|receives?) (?:\w+ )?(?:access|permissions?|paged|notified|alerts?))))/i,
    strength: 'strong',
    matches: ['Be more careful with production commands.', 'Everyone should pay closer attention to alerts.'],
    leaves: ['Add an attention layer to the model.', 'The tool asks for confirmation.'],
  },
  {
    kind: 'telling people',
    pattern: new RegExp(
      `(?<!\\b(?:make|have|let|cli|tool|bot|prompt|script|pipeline|page|dialog|form|ui|to|requirement for|need for)\\b.{0,24})\\b(?:re-?train|coach|lecture|scold|warn|admonish|instruct|tell|ask|urge|insist that|push|educate|train|teach|mentor|brief|sensiti[sz]e) (?:all |the |our |every |each |new |[\\w'’-]+ ){0,4}(?:${ROLE}|everyone|everybody|people)(?!\\w)(?! (?:model|dashboard|bot|channel|page|tool|via|automatically))|\\b(?:no ?one|nobody|no-one) (?:should|may|must|is allowed to|touches)\\b|(?<!\\b(?:requirement|need|ability|permission|way|way for|allow|allows|enable|enables|for)\\b.{0,20})\\b(?:${ROLE}|on-?call) to (?:sign|look|stay|be|pay|read|check|double-?check|remember|review|acknowledge|take|think|watch|follow)\\b|\\b(?:revoke|withdraw|remove|take away) (?:\\w+ ){0,3}(?:access|privileges|permissions|rights) (?:from|of|for) (?:[A-Z][a-z]+\\b(?! (?:service|account|role|user))|him|her|the (?:\\w+ )?(?:engineers?|operators?|interns?|developers?))\\b|\\bhave an? (?:\\w+ ){0,2}word with\\b|\\bcoaching (?:for|of)\\b|\\b(?:awareness|security|safety) workshops?\\b|\\breplace (?:the |our )?(?:[\\w'’-]+ ){0,3}${ROLE} with (?:somebody|someone)|\\beveryone (?:has|needs|is) to (?:re-?read|read|sign|confirm|attend|review)|\\b(?:organi[sz]e|hold|run|schedule|arrange|give) (?:an? |the )?(?:\\w+ ){0,2}(?:talk with|chat with|workshops?|lectures?|pep talks?|talking-to|course|seminar|brown ?bag)\\b|\\b(?:${PEOPLE}) (?:must|should|needs? to|have to|shall|are (?:required|expected) to|ought to) (?:always |also |now |never |not )*(?:keep|respond|react|reply|answer|acknowledge|double-?check|check|look|verify|read|follow|remember|test|review|be(?! \\w+ed\\b)|pay|take|think|ask|communicate|escalate|confirm|learn|know|use|avoid)\\b|\\b(?:re-?train|coach|reprimand|discipline|talk to|speak to|warn) (?:the |our )?(?:responsible \\w+|night shift|day shift|[A-Z][a-z]+ about|department)|\\breinforce with\\b|\\bsend (?:an? |another )?(?:e-?mail|message|note|memo|announcement) to (?:the |all |every|our )(?:[\\w'’-]+ ){0,2}(?:${ROLE}|everyone|one|department|company)(?!\\w)(?! when| if| automatically)|\\bremind(?:ing)? (?:your|our|them)sel(?:f|ves)|\\b(?:hold|keep) (?:the |our )?(?:\\w+ ){0,4}accountable|\\breiterate (?:to|the)|\\bcoach [A-Z]\\w+|\\brefresher\\b|\\bre-?trained\\b|\\b(?:mandatory|annual|yearly|refresher) (?:\\w+ )?training\\b|\\bshadow (?:a|an|the)\\b|\\b(?:remove|revoke|suspend) (?:[A-Z]\\w+|@[\\w.]+)['’]s?\\b|\\bremove [A-Z]\\w+ from the on-call|\\breiterate\\b|\\bdiscuss (?:the|this|his|her|their) (?:mistake|error|failure|performance)|\\bto be (?:more )?(?:disciplined|careful|diligent|vigilant|attentive)|\\b(?:improve|increase|raise|deepen) (?:the |our )?(?:teams?['’]?s?|engineers['’]?|developers['’]?|people['’]s) (?:understanding|knowledge|awareness|skills?|discipline)|\\bstress(?:ing)? the|\\b(?:remind(?:er)?s?|reprimand|discipline|warn|re-?educate|re-?train|coach|admonish|sanction|punish|urge|encourage|instruct|advise|tell|ask|have a (?:word|talk|chat) with|speak (?:to|with)|talk to|raise awareness (?:among|of)|educate|train) (?:to )?(?:${PEOPLE}|@[\\w.-]+)(?!\\w)|\\b(?:send|issue|post) (?:a |an |another )?(?:\\w+ )?reminder|\\braise awareness\\b|\\breinforce (?:the )?(?:importance|need|culture|message)|\\bstress the (?:importance|need)|\\bemphasi[sz]e (?:to|the importance)|\\b(?:performance review|disciplinary|written warning|formal warning|verbal warning)\\b`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    notBefore:
      /^.{0,70}\b(?:automatically|via|from the|in the (?:ui|console|cli|tool|pipeline|dashboard|editor|prompt|shell)|when|if|with a (?:banner|prompt|dialog|message)|on (?:save|merge|deploy))\b/i,
    matches: ['Remind all engineers to run the linter.', 'Send a reminder about the freeze.'],
    leaves: ['Add a reminder to the deploy tool.', 'Train the model on the new data.'],
  },
  {
    kind: 'training',
    pattern:
      /^\W*(?:more|better|additional|mandatory|refresher|extra|provide|organi[sz]e|hold|conduct|arrange|schedule|re-?run|give|run)? ?(?:(?:a|an|the|more|better|additional|mandatory|refresher|extra|further|security|safety|awareness|staff|team|developer|engineer|on-?call|operator|new hire|internal) )*(?:re-?training|training|awareness (?:session|campaign|training)|refresher)(?: sessions?| courses?| program(?:me)?s?)?\b(?! (?:data|set|job|pipeline|run|cluster|model|loss|environment))/i,
    strength: 'strong',
    matches: ['Additional training for operators.', 'Mandatory refresher course'],
    leaves: ['Add training data validation.', 'Move the training pipeline to the new cluster.'],
  },
];

/** Actions whose end nobody could observe. */
export const VAGUE_ACTION: readonly Cue[] = [
  {
    kind: 'vague verb',
    pattern:
      /^\W*(?:\[[ x]\]\s*)?(?:(?:we |to |should |need to |will |must |please |and |further |also )*)(?:improve|investigate|consider|look into|look at|review|revisit|ensure|enhance|explore|evaluate|discuss|think about|strengthen|optimi[sz]e|better|more|increase (?:awareness|visibility|robustness|resilience)|try to|work on|address|research|assess|rethink|reconsider|examine|study)\b/i,
    strength: 'weak',
    // A number, a deliverable or a condition makes the end observable.
    unless:
      /\d|\b(?:so that|such that|until|whenever|when|if|per|each|every|by adding|by moving|by replacing|and (?:add|write|document|report|decide)|deliver|output|report to)\b/i,
    matches: ['Improve monitoring', 'We should look into the retry logic.'],
    leaves: ['Add an alert for errors above 1 %', 'Investigate why 3 of 5 nodes restarted'],
  },
];
