import type { PhrasingContent } from 'mdast';
import { firstIndex } from '../text/firstIndex.ts';

export type Markup = 'code' | 'strong' | 'emphasis' | 'link' | 'deleted';

/** A marked-up range of a prose's text. */
export interface Span {
  readonly kind: Markup;
  readonly start: number;
  readonly end: number;
  /** Where a link leads; only on links. */
  readonly url?: string;
}

/**
 * What a reader reads, without the markup: emphasis marks, link targets, images and HTML are left out, code keeps its text and a span.
 * A soft line break and `<br>` are "\n".
 */
export interface Prose {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Pairs of offsets, in `text` and in the block's source, where a run of the same characters begins. */
  readonly runs: readonly (readonly [number, number])[];
}

/** Escapes, and the indentation and quotation marks of a continued line, are in the source but not in the prose. */
const DROPPED = /\\(?=[!-/:-@[-`{-~])|(?<=\n)[ \t>]+|\r/g;
const LINE_BREAK = /^<br\s*\/?>$/i;
/** What strikes text out: elements of HTML, and GitHub's tildes, which the parser leaves as they are. */
const DELETING: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const TAG = /^<(?<closes>\/?)(?<name>[a-z]+)\b/i;
const TILDES = /~~(?!\s)[^~]{1,1000}(?<!\s)~~/g;

class ProseBuilder {
  text = '';
  /** Where struck-out text began that is not yet closed. */
  deletedFrom: number | null = null;
  readonly spans: Span[] = [];
  readonly runs: [number, number][] = [];

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  /** Appends the source from `start` to `end` (offsets in the whole text) without what DROPPED names. */
  append(start: number, end: number): void {
    let from = start;
    for (const dropped of this.source.slice(start, end).matchAll(DROPPED)) {
      this.run(from, start + dropped.index);
      from = start + dropped.index + dropped[0].length;
    }
    this.run(from, end);
  }

  private run(start: number, end: number): void {
    if (start >= end) return;
    this.runs.push([this.text.length, start - this.base]);
    this.text += this.source.slice(start, end);
  }

  /** Marks what stands between the two tags of an element that strikes out. */
  tag(html: string): void {
    const { name, closes } = TAG.exec(html)?.groups ?? {};
    if (!DELETING.has(name?.toLowerCase() ?? '')) return;
    if (closes === '') this.deletedFrom ??= this.text.length;
    else if (this.deletedFrom !== null) {
      this.span('deleted', this.deletedFrom);
      this.deletedFrom = null;
    }
  }

  breakLine(at: number): void {
    this.runs.push([this.text.length, at - this.base]);
    this.text += '\n';
  }

  span(kind: Markup, start: number, url?: string): void {
    if (this.text.length > start)
      this.spans.push({ kind, start, end: this.text.length, ...(url === undefined ? {} : { url }) });
  }
}

function visit(nodes: readonly PhrasingContent[], builder: ProseBuilder, source: string): void {
  for (const node of nodes) {
    if (!node.position) continue;
    const start = node.position.start.offset!;
    const end = node.position.end.offset!;
    const before = builder.text.length;
    switch (node.type) {
      case 'text':
        builder.append(start, end);
        break;
      case 'inlineCode': {
        const ticks = /^`+/.exec(source.slice(start, end))?.[0].length ?? 1;
        builder.append(start + ticks, end - ticks);
        builder.span('code', before);
        break;
      }
      case 'break':
        builder.breakLine(start);
        break;
      case 'html':
        if (LINE_BREAK.test(node.value)) builder.breakLine(start);
        else builder.tag(node.value);
        break;
      case 'strong':
      case 'emphasis':
        visit(node.children, builder, source);
        builder.span(node.type, before);
        break;
      case 'link':
        visit(node.children, builder, source);
        builder.span('link', before, node.url);
        break;
      case 'linkReference':
      case 'delete':
        visit(node.children, builder, source);
        break;
    }
  }
}

/** Text between two pairs of tildes, where neither pair is code. */
function betweenTildes({ text, spans }: ProseBuilder): Span[] {
  const isCode = (at: number): boolean =>
    spans.some(({ kind, start, end }) => kind === 'code' && start <= at && at < end);
  return [...text.matchAll(TILDES)]
    .map((match): Span => ({ kind: 'deleted', start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !isCode(start) && !isCode(end - 1));
}

/**
 * The prose of inline nodes.
 * @param nodes with positions in `source`
 * @param source the whole text
 * @param base offset in `source` from which the prose's own source offsets count
 */
export function proseOf(nodes: readonly PhrasingContent[], source: string, base: number): Prose {
  const builder = new ProseBuilder(source, base);
  visit(nodes, builder, source);
  if (builder.text.includes('~~')) builder.spans.push(...betweenTildes(builder));
  return { text: builder.text, spans: builder.spans, runs: builder.runs };
}

/**
 * The place in the block's source of an offset in the prose's text.
 * @param edge `end` when the offset is exclusive: it then belongs to the character before it
 */
export function sourceOffset(prose: Prose, offset: number, edge: 'start' | 'end' = 'start'): number {
  if (prose.runs.length === 0) return 0;
  const at = edge === 'end' ? Math.max(0, offset - 1) : offset;
  const behind = firstIndex(prose.runs, ([text]) => text > at);
  const [text, source] = prose.runs[Math.max(0, behind - 1)]!;
  return source + (offset - text);
}

/** Stands where code stood: a sign that no language has, so that no pattern matches it and offsets stay. */
export const CODE_MARK = '\uFFFC';

const CODE: ReadonlySet<Markup> = new Set(['code']);
/** Code is nobody's claim, and what is struck out no longer one. */
export const NOT_CLAIMED: ReadonlySet<Markup> = new Set(['code', 'deleted']);

/** The prose's text with every character of code, or of other markup, replaced by `CODE_MARK`. */
export function withoutCode(prose: Prose, masked: ReadonlySet<Markup> = CODE): string {
  let text = prose.text;
  for (const { kind, start, end } of prose.spans) {
    if (masked.has(kind)) text = text.slice(0, start) + CODE_MARK.repeat(end - start) + text.slice(end);
  }
  return text;
}

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a text, trimmed, blank ones left out; offsets count in the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}
