import { english } from '../phrases/lists.ts';

/** What a form says to its writer, left in the report. */
export const TEMPLATE_HELP = english(
  { kind: 'help of a form' },
  `
  describe-what: {start}(describe|explain|list|outline|summarize|summarise|detail|specify) (what|how|who|which|when|why|any|anything|anyone)
  + List anything that could have gone better.
  + Describe how the incident was detected.
  - We describe what happened below.
  describe-the: {start}(describe|explain|outline|summarize) the (incident|impact|problem|cause|root cause|corrective|sequence|timeline|trigger|resolution)
  + Describe the corrective action and who is responsible.
  - The logs describe the incident.
  explore-potential: {start}(explore|brainstorm|collect|discuss) (potential|possible) (action|actions|causes|improvements|follow-ups)
  + Explore potential action items grouped by theme.
  - We explore potential causes below.
  sections-should-be: (the following|these|this|all of the) (section|sections|part|parts|template) (should|must|is to|are to) be (filled|completed|written)
  + All of the sections should be filled in together.
  + This section should be filled in after the review.
  - The section of the cable should be replaced.
  each-action-should: each (action item|action|item|entry) should be in the form
  + Each action item should be in the form of a ticket.
  - Each payment should be a transaction.
  what-are-we-telling: {start}what (are|do) we (telling|tell) (customers|users|employees|stakeholders)
  + What are we telling customers, including an apology?
  - Nobody knew what we tell customers.
`,
);
