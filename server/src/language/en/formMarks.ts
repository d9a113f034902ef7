import { words } from '../../text/words.ts';

/** In brackets behind a title of a form: the part may be left out. */
export const OPTIONAL = words`optional, if any, if applicable`;

/** A paragraph in italics that begins with one of these tells a writer what to do. */
export const INSTRUCTIONS = words`
  Include, Describe, List, Explain, Summarise, Summarize
  Provide, Add, Write, State, Briefly
  What, Who, When, How, Why, Which, Your
`;
