import { CompletionItemKind } from 'vscode-languageserver';
import { RULES } from '../../../rules/index.ts';
import { type Complete, inOrder, replacing } from './place.ts';

const COMMENT =
  /<!--\s{0,4}postmortem-(?:disable|enable)[\w-]{0,12}(?:\s{1,4}\w[\w/-]{0,39}){0,8}\s{1,4}(?<typed>(?:\w[\w/-]{0,39})?)$/;

/** In a comment that silences: the rules, each with what it says. */
export const suppressedRules: Complete = (place) => {
  const typed = COMMENT.exec(place.before)?.groups?.typed;
  if (typed === undefined) return null;
  const { display } = place.document.context;
  const named = new Set(place.before.slice(place.before.lastIndexOf('<!--')).split(/\s+/).slice(0, -1));
  return inOrder(
    RULES.filter(({ id }) => !named.has(id)).map(({ id, docs }) =>
      replacing(
        place,
        place.offset - typed.length,
        { label: id, detail: docs[display].summary, kind: CompletionItemKind.Value },
        id,
      ),
    ),
  );
};
