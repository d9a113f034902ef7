import { words } from '../../text/words.ts';
import { english } from '../phrases/lists.ts';

/** Phrases that only a text for those who were hit has. What a company tells of in a report it may be sorry for, too. */
export const LETTERS = english(
  { kind: 'notice' },
  `
  dear: {start}dear [valued|all] (customer|customers|user|users|client|clients|subscribers|citizens|residents|students|members)
  + Dear valued customers,
  - The dear old queue was full.
  inconvenience: (apologise|apologize|apologies|sorry) for (the|any|this) inconvenience
  + We apologize for any inconvenience.
  - The inconvenience was small.
  resolved: {start}[resolved -] this incident has been resolved
  + This incident has been resolved.
  - Once this incident has been resolved the flag goes.
  continuing: (we are|we're) continuing to (investigate|monitor) (this|the) (issue|incident|problem|situation)
  + We are continuing to investigate this issue.
  - We're continuing to monitor the lag of the replica.
  updated: (this|the) (post|page|notice|article|advisory) will be updated (with (more|further|new)|as we (learn|know|have|get)|when we (learn|know|have|get))
  + This post will be updated with more information.
  - This page will be updated as action items are completed.
`,
);

/** In a title: it is written for those who were there, whatever it quotes. */
export const INTERNAL = words`postmortem, post-mortem, post mortem, post-incident, incident review, retrospective, root cause analysis, rca`;

/** What the head of a page calls those that a site publishes as its news. */
export const LAYOUTS = words`news, news_post, news-post, announcement, notice, status`;

/** Keys that only entries of status pages have in their heads (cState). */
export const FIELDS_OF_STATUS_PAGES = words`resolvedWhen`;
