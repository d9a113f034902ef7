import { words } from '../../text/words.ts';

/** Beginnings of sentences that say nothing, or something else, without the sentence before. */
export const POINTS_BACK = words`
  this, that, these, those, it, its, they, their, them
  he, she, his, her
  such, both, neither, either, the former, the latter
  as a result, because of, therefore, thus, hence, consequently, so, then, afterwards
  however, but, instead, otherwise, also, and, or
`;

/** What points at something beside the text, or behind the sentence. */
export const POINTS_ELSEWHERE = words`
  as follows, the following, see below, shown below, listed below, described below, the table below, the graph below
  described above, the table above, the graph above, the screenshot, this screenshot
`;
