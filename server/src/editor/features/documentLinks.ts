import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { TICKET_KEY } from '../../language/tickets.ts';
import { prosesOf } from '../../markdown/leaves.ts';
import { sourceOffset } from '../../markdown/prose.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { linksOf } from '../../rules/support/links.ts';
import { sectionReferences } from '../../rules/support/sectionReferences.ts';
import { rangeOf } from '../ranges.ts';
import type { Feature } from './feature.ts';

const PLACE = '{ticket}';

/** A stretch of the text and where it leads. Offsets are UTF-16 code units. */
interface Target {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** The keys of tickets in prose, as the team's tracker has them. */
function ticketsIn(postmortem: Postmortem, ticketUrl: string): Target[] {
  const linked = linksOf(postmortem);
  return postmortem.passages
    .flatMap(({ leaf, offset }) =>
      leaf.quoted
        ? []
        : prosesOf(leaf).flatMap((prose) =>
            [...prose.text.matchAll(TICKET_KEY)]
              .filter(
                ({ index }) =>
                  !prose.spans.some(({ kind, start, end }) => kind === 'code' && start <= index && index < end),
              )
              .map(({ 0: key, index }) => ({
                start: offset + sourceOffset(prose, index),
                end: offset + sourceOffset(prose, index + key.length, 'end'),
                target: ticketUrl.replaceAll(PLACE, encodeURIComponent(key)),
              })),
          ),
    )
    .filter(({ start }) => !linked.some((link) => link.start <= start && start < link.end));
}

/** Tickets lead to the team's tracker, “see the Timeline section” to its heading. */
export const documentLinks: Feature<DocumentLinkParams, DocumentLink[]> = {
  answer({ text, checked, context }) {
    if (!checked.recognised) return [];
    const { postmortem } = checked;
    const { ticketUrl } = context.settings;
    const references = sectionReferences(postmortem).flatMap(({ start, end, section }) =>
      section ? [{ start, end, target: `${text.uri}#L${text.positionAt(section.start).line + 1}` }] : [],
    );
    const tickets = ticketUrl === null ? [] : ticketsIn(postmortem, ticketUrl);
    return [...references, ...tickets].map((link) => ({ range: rangeOf(text, link), target: link.target }));
  },
  unread: () => [],
};
