import type {
  PrepareRenameParams,
  PrepareRenamePlaceholder,
  RenameParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { anchorsOf, slugIn } from '../../postmortem/anchors.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import { linksOf } from '../../rules/support/links.ts';
import { sectionReferences } from '../../rules/support/sectionReferences.ts';
import { lineEnd } from '../../text/lines.ts';
import type { Feature, OpenDocument } from './feature.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const MARKS = /^#{1,6}[ \t]{1,20}/;
/** Behind the words of a heading: `## Timeline ##`, `## Timeline {#when}`. */
const OWN_ID = /\{#[^{}]{0,80}\}$/;
const CLOSING = /(?<=[ \t])#{1,20}$/;
/** Where a link inside the report leads, in its source: `](#slug "title")`. */
const TARGET = /\]\(<?#(?<slug>[^\s<>()]+)/d;

/** The words of a heading that begins with its marks, without them. */
function wordsOf({ start, style }: Section, text: string): Range | null {
  const line = text.slice(start, lineEnd(text, start));
  const marks = MARKS.exec(line)?.[0];
  if (style !== 'heading' || marks === undefined) return null;
  const words = line.slice(marks.length).trimEnd().replace(OWN_ID, '').trimEnd().replace(CLOSING, '').trimEnd();
  return words === '' ? null : { start: start + marks.length, end: start + marks.length + words.length };
}

/** A place where a section is named: its own heading, or a sentence that refers to it. */
interface Named extends Range {
  readonly section: Section;
}

function namedIn({ checked: { postmortem }, text }: OpenDocument): readonly Named[] {
  const headings = postmortem.sections.flatMap((section) => {
    const words = wordsOf(section, text.getText());
    return words ? [{ ...words, section }] : [];
  });
  const renamable = new Set(headings.map(({ section }) => section));
  const references = sectionReferences(postmortem).flatMap(({ start, end, section }) =>
    section && renamable.has(section) ? [{ start, end, section }] : [],
  );
  return [...headings, ...references];
}

/** The targets of links to headings whose address changes with a title, GitHub's numbers of equal ones included. */
function targetsAnew(postmortem: Postmortem, renamed: Section, title: string): (Range & { readonly slug: string })[] {
  const sections = postmortem.sections.map((section) => (section === renamed ? { ...section, title } : section));
  const after = anchorsOf({ ...postmortem, sections });
  const anew = new Map(anchorsOf(postmortem).map(({ slug }, index) => [slug, after[index]!.slug]));
  const { text } = postmortem.document;
  return linksOf(postmortem).flatMap((link) => {
    const [from, to] = TARGET.exec(text.slice(link.start, link.end))?.indices?.groups?.slug ?? [0, 0];
    const before = slugIn(text.slice(link.start + from, link.start + to));
    const slug = anew.get(before);
    return slug === undefined || slug === before ? [] : [{ start: link.start + from, end: link.start + to, slug }];
  });
}

const at = (document: OpenDocument, { position }: PrepareRenameParams): Named | undefined => {
  const offset = document.text.offsetAt(position);
  return namedIn(document).find(({ start, end }) => start <= offset && offset <= end);
};

/** What would be renamed at a place. An editor that renames headings by itself is asked for those that sentences refer to only. */
export const prepareRename: Feature<PrepareRenameParams, PrepareRenamePlaceholder | null> = {
  answer(document, params) {
    if (!document.checked.recognised) return null;
    const found = at(document, params);
    if (!found) return null;
    const isReferred = namedIn(document).filter(({ section }) => section === found.section).length > 1;
    if (document.context.asks && !isReferred) return null;
    const range = { start: document.text.positionAt(found.start), end: document.text.positionAt(found.end) };
    return { range, placeholder: document.text.getText(range) };
  },
  unread: () => null,
};

/** A section gets another title: in its heading, where sentences refer to it, and in links to it. */
export const rename: Feature<RenameParams, WorkspaceEdit | null> = {
  answer(document, params) {
    const { text, checked } = document;
    const title = params.newName.trim();
    const found = checked.recognised ? at(document, params) : undefined;
    if (!found || title === '' || /[\n\r]/.test(title)) return null;
    const editOf = ({ start, end }: Range, newText: string): TextEdit => ({
      range: { start: text.positionAt(start), end: text.positionAt(end) },
      newText,
    });
    const names = namedIn(document).filter(({ section }) => section === found.section);
    const targets = targetsAnew(checked.postmortem, found.section, title);
    return {
      changes: {
        [text.uri]: [
          ...names.map((name) => editOf(name, title)),
          ...targets.map((target) => editOf(target, target.slug)),
        ],
      },
    };
  },
  unread: () => null,
};
