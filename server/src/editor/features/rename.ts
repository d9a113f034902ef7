import type { PrepareRenameParams, PrepareRenamePlaceholder, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { anchorsOf, slugIn } from '../../postmortem/anchors.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import { linksOf } from '../../rules/support/links.ts';
import { sectionReferences } from '../../rules/support/sectionReferences.ts';
import { applyEdits } from '../../text/edit.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import { rangeOf } from '../ranges.ts';
import type { Feature, OpenDocument } from './feature.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What begins a heading and is no word of it: its marks, its number. */
const MARKS =
  /^#{1,6}[ \t]{1,20}(?:[（(]?[\d０-９]{1,2}(?:[-－.][\d０-９]{1,2}){0,3}(?:[.．、)）](?![\d０-９])[ \t\u3000]{0,8}|\u3000{1,4})(?=\S))?/;
/** Behind the words of a heading: `## Timeline ##`, `## Timeline {#when}`, a comment. */
const BEHIND = [/\{#[^{}]{0,80}\}$/, /(?<=[ \t])#{1,20}$/, /<!--[^<>]{0,200}-->$/];
/** Where a link inside the report leads, in its source: `](#slug "title")`, `[name]: #slug`, `href="#slug"`. */
const DEFINED = /(?:^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,20}<?|=["'])#(?:user-content-)?(?<slug>[^\s<>"']+)/dgm;
const TARGET = /\]\(<?#(?:user-content-)?(?<slug>[^\s<>()]+)/d;

/** The words of a heading that begins with its marks, without them. */
function wordsOf({ start, style }: Section, text: string): Range | null {
  const line = text.slice(start, lineEnd(text, start));
  const marks = MARKS.exec(line)?.[0];
  if (style !== 'heading' || marks === undefined) return null;
  let words = line.slice(marks.length).trimEnd();
  for (let before = ''; before !== words; ) {
    before = words;
    words = BEHIND.reduce((rest, pattern) => rest.replace(pattern, '').trimEnd(), words);
  }
  return words === '' ? null : { start: start + marks.length, end: start + marks.length + words.length };
}

interface Target extends Range {
  readonly slug: string;
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

/** The links in the report whose heading gets another address, GitHub's numbers of equal ones included; null where headings come or go. */
function targetsAnew(before: Postmortem, after: Postmortem): readonly Target[] | null {
  const [old, anew] = [anchorsOf(before), anchorsOf(after)];
  if (old.length !== anew.length) return null;
  const slugs = new Map(old.map(({ slug }, index) => [slug, anew[index]!.slug]));
  const { text } = before.document;
  const inline = linksOf(before).flatMap(({ start, end }) => {
    const [from, to] = TARGET.exec(text.slice(start, end))?.indices?.groups?.slug ?? [0, 0];
    return [{ start: start + from, end: start + to }];
  });
  const code = before.passages.filter(({ leaf }) => leaf.kind === 'code');
  const isCode = ({ start }: Range): boolean =>
    code.some(({ leaf, offset }) => offset + leaf.start <= start && start < offset + leaf.end);
  const defined = [...text.matchAll(DEFINED)].flatMap(({ indices }) => {
    const [start, end] = indices!.groups!.slug!;
    return isCode({ start, end }) ? [] : [{ start, end }];
  });
  return [...inline, ...defined].flatMap(({ start, end }) => {
    const known = slugIn(text.slice(start, end));
    const slug = slugs.get(known);
    return slug === undefined || slug === known ? [] : [{ start, end, slug }];
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
    const range = rangeOf(document.text, found);
    return { range, placeholder: document.text.getText(range) };
  },
  unread: () => null,
};

const WORD = /[\p{L}\p{N}]/u;

/** In a row of a table a bar would part the cell. */
const titleAt = ({ start }: Range, title: string, text: string): string =>
  text.slice(lineStart(text, start), start).trimStart().startsWith('|') ? title.replaceAll('|', '\\|') : title;

const halvesOf = (title: string): string[] => title.split(/[/／|｜]/).map((half) => half.trim());

/** Of a title in two languages what stands at a place: a sentence refers to “Timeline / 時系列” by one half. */
function halfFor(written: string, old: string, title: string): string {
  const [halves, others] = [halvesOf(old), halvesOf(title)];
  const index = halves.length === others.length ? halves.indexOf(written) : -1;
  return others[index] ?? title;
}

/** A section gets another title: in its heading, where sentences refer to it, and in links to it. */
export const rename: Feature<RenameParams, WorkspaceEdit | null> = {
  answer(document, params) {
    const { text, checked } = document;
    const title = typeof params.newName === 'string' ? params.newName.trim() : '';
    const found = checked.recognised ? at(document, params) : undefined;
    if (!found || !WORD.test(title) || /[\n\r]/.test(title)) return null;
    const source = text.getText();
    const heading = wordsOf(found.section, source);
    const old = heading ? source.slice(heading.start, heading.end) : '';
    const names = namedIn(document)
      .filter(({ section }) => section === found.section)
      .map(({ start, end }) => {
        const half = halfFor(source.slice(start, end), old, title);
        return { start, end, insert: titleAt({ start, end }, half, source) };
      });
    const targets = targetsAnew(checked.postmortem, document.reread(applyEdits(source, names)));
    if (!targets) return null;
    const isRenamed = (target: Range): boolean =>
      names.some(({ start, end }) => start < target.end && target.start < end);
    const links = targets
      .filter((target) => !isRenamed(target))
      .map(({ start, end, slug }) => ({ start, end, insert: slug }));
    const edits = [...names, ...links].map((edit) => ({ range: rangeOf(text, edit), newText: edit.insert }));
    return { changes: { [text.uri]: edits } };
  },
  unread: () => null,
};
