import { english } from '../phrases/lists.ts';

/** “What follows is not confirmed”: from there on a section holds labelled hypotheses. */
export const HYPOTHESES_FOLLOW = english(
  { kind: 'hypotheses follow' },
  `
  follow: (the following|what follows|below) (is|are) [{60 characters}] (hypothesis|hypotheses|unconfirmed|unverified|speculation)
  + The following are two hypotheses.
  + What follows is as yet unconfirmed.
  - The following is the timeline.
  - The hypotheses are below the table.
  to-verify: (hypothesis|hypotheses|theory|theories) to [be] (verify|verified|test|tested|check|checked|confirm|confirmed)
  + Two hypotheses to verify:
  `,
);

/** The list below such a line holds hypotheses: “Two live hypotheses:”. */
export const HYPOTHESES_LISTED = english(
  { kind: 'a list of hypotheses follows' },
  `
  announced: (hypothesis|hypotheses|theories):{end}
  + Which of the two changes was needed is open. Two live hypotheses:
  - The hypotheses were tested.
  in-brackets: \\((speculative|speculation|unconfirmed|unverified|hypothetical|not verified)\\):{end}
  + Possible causes (speculative):
  - Possible causes:
  `,
);

/** “These explanations were ruled out:”: the list below a short line, or all below a heading. */
export const REJECTED_FOLLOW = english(
  { kind: 'rejected hypotheses follow' },
  `
  rejected: {considered} [{60 characters}] {rejected}
  unless: not
  + Three explanations were tested and rejected:
  + Causes that we ruled out:
  - The explanations were tested.
  rejects: {rejected} [{word}] [{word}] {considered}
  unless: not
  + Rejected hypotheses
  + We ruled out these causes:
  - The causes were not ruled out.
  ruled-out: {start}(ruled out|rejected|discarded|excluded)[:]{end}
  + Ruled out:
  - Ruled out by the capture.
  what-it-was-not: what {word} was not
  + What it was not
  - What it was
  `,
);

/** The head of a table whose rows are hypotheses and what became of them. */
export const HYPOTHESES_HEAD = english(
  { kind: 'a table of hypotheses' },
  `
  hypotheses: (hypothesis|hypotheses|theory|theories|suspicion|suspicions|suspect|suspects)
  + Hypothesis | Result
  - Time | Event
  ruled-out: (ruled out|ruled in|rejected|refuted|disproved|discarded)
  + Cause | Ruled out by
  - Cause | Effect
  `,
);

/** A title that says plainly that what is below it is a hypothesis. */
export const HYPOTHESIS_TITLE = english(
  { kind: 'a title of hypotheses' },
  `
  hypothesis: (hypothesis|hypotheses)
  + Root cause (hypothesis)
  - Working theory (root cause)
  most-likely: most (likely|probable) (cause|explanation|trigger)
  + Most likely cause
  - Most likely date
  in-brackets: \\((most likely|most plausible|most probable|suspected|presumed|unconfirmed|not confirmed|not yet confirmed)\\)
  + Root cause (suspected)
  - Suspected root cause
  `,
);

/** Below such a title stands what may still come, and no cause of what did. */
export const RISK_TITLE = english(
  { kind: 'a title of risks' },
  `
  risks: (risk|risks){end}
  + Residual risks
  - Risk of the release that failed
  effects: {start}(potential|possible|expected) [{word}] (impact|impacts|effects|consequences|damage)
  + Potential business impact
  - Impact
  `,
);

/** A label that calls what it stands before a guess is no mere label. */
export const HEDGED_LABEL = english(
  { kind: 'a label that guesses' },
  `
  label: (possible|potential|likely|probable|presumed|suspected) [root] (cause|causes|reason|reasons|explanation|explanations)
  + Possible causes:
  - Causes:
  `,
);

/** Titles below which a report explains what happened. */
export const EXPLAINS = english(
  { kind: 'a title of what happened' },
  `
  title: {start}[{words} ]*
  * details
  + Details
  + Technical details
  - Contact
  * analysis
  + Analysis
  * description
  + Detailed description
  * explanation
  + Explanation
  * diagnosis
  + Diagnosis
  * investigation
  + Investigation
  * findings
  + Findings
  * deep dive
  + Technical deep dive
  what-happened: what [{words}] (happened|broke)
  + What exactly happened
  - What is next
  `,
);
