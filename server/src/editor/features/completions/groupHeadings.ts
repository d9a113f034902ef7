import { CompletionItemKind } from 'vscode-languageserver';
import { GROUP_SETS } from '../../../language/actionGroups.ts';
import { partAt } from '../../../postmortem/sections.ts';
import { newlineOf } from '../../../text/newline.ts';
import { inCaseOfTitles } from './caseOfTitles.ts';
import { type Complete, HEADING_BEGUN, inOrder, isIn, type Place, replacing } from './place.ts';

const folded = (title: string): string => title.toLowerCase();
/** In the case of the last one, which may be “Short Term”, “Short term” or “short term”. */
const capitalLike = (name: string, last: string): string =>
  last[0] === last[0]?.toUpperCase() ? name[0]!.toUpperCase() + name.slice(1) : name;

/** The headings within the actions' part, and the last of them above the cursor. */
function groupsAround({ document: { checked }, start, offset }: Place) {
  const { sections } = checked.postmortem;
  const part = partAt(sections, Math.max(0, offset - 1));
  const groups = sections.filter((each) => each.style === 'heading' && each.parent === part && each.start !== start);
  return { groups, last: groups.findLast((each) => each.start < start) };
}

/** In action items whose groups have headings of one set: the others of it, as the last one is written. */
export const groupHeadings: Complete = (place) => {
  const { document, start, before, after } = place;
  if (!HEADING_BEGUN.test(before) || after.trim() !== '' || !isIn(place, 'action-items')) return null;
  const { groups, last } = groupsAround(place);
  const set = last && GROUP_SETS.find((names) => names.some((name) => folded(name) === folded(last.title)));
  if (!last || !set) return null;
  const written = new Set(groups.map(({ title }) => folded(title)));
  const source = document.text.getText();
  const newline = newlineOf(source);
  const heading = source.slice(last.start, last.titleEnd);
  const items = set
    .filter((name) => !written.has(folded(name)))
    .map((name) =>
      inCaseOfTitles(capitalLike(name, last.title), document.checked.postmortem.sections, { start, level: last.level }),
    )
    .map((name) => ({ name, line: heading.replace(last.title, () => name) }))
    .filter(({ line }) => line.toLowerCase().startsWith(before.toLowerCase()))
    .map(({ name, line }) =>
      replacing(
        place,
        start,
        { label: name, filterText: line, kind: CompletionItemKind.Module },
        line + newline + newline,
      ),
    );
  return items.length > 0 ? inOrder(items) : null;
};
