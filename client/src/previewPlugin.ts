import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it/index.js';

/** What is found at a line of a text, from 0. */
export interface PreviewFinding {
  readonly line: number;
  readonly isNote: boolean;
  readonly message: string;
}

/** What a preview shows of a report besides its text. */
export interface PreviewContent {
  /** HTML, and the line, from 0, of the heading that it stands above; null above all. */
  readonly figures: readonly { readonly html: string; readonly line: number | null }[];
  /** Lines, from 1, that get an element `pm-LINE`. */
  readonly targets: readonly number[];
  readonly findings: readonly PreviewFinding[];
}

const BLOCKS: ReadonlySet<string> = new Set(['heading_open', 'list_item_open', 'paragraph_open', 'tr_open']);

/** The innermost block that shows a line, from 0; hidden paragraphs of lists are written without an element. */
function blockAt(tokens: readonly Token[], line: number): Token | undefined {
  let innermost: Token | undefined;
  for (const token of tokens) {
    if (!BLOCKS.has(token.type) || token.hidden || !token.map) continue;
    if (token.map[0] <= line && line < token.map[1]) innermost = token;
  }
  return innermost;
}

/** A piece of HTML among the tokens. */
type Html = (content: string) => Token;

/** Gives each target a place: its block's own id, or where that has one, an empty element beside it. */
function addTargets(tokens: Token[], targets: readonly number[], html: Html): void {
  for (const line of targets) {
    const block = blockAt(tokens, line - 1);
    if (!block) continue;
    const id = `pm-${line}`;
    // VS Code names headings itself.
    if (block.type !== 'heading_open' && block.attrGet('id') === null) block.attrSet('id', id);
    else if (block.type !== 'tr_open') {
      const isInside = block.type === 'list_item_open';
      tokens.splice(tokens.indexOf(block) + (isInside ? 1 : 0), 0, html(`<a id="${id}"></a>`));
    }
  }
}

function markFindings(tokens: readonly Token[], findings: readonly PreviewFinding[]): void {
  for (const { line, isNote, message } of findings) {
    const block = blockAt(tokens, line);
    if (!block) continue;
    const said = block.attrGet('title');
    block.attrSet('title', said === null ? message : `${said}\n${message}`);
    const classes = new Set((block.attrGet('class') ?? '').split(' ').filter(Boolean));
    // A note beside something graver is marked as that.
    const isFirst = !classes.has('pm-finding');
    classes.add('pm-finding');
    if (isNote && isFirst) classes.add('pm-info');
    if (!isNote) classes.delete('pm-info');
    block.attrSet('class', [...classes].join(' '));
  }
}

function addFigures(tokens: Token[], figures: PreviewContent['figures'], html: Html): void {
  for (const figure of figures.toReversed()) {
    const isAbove = ({ type, level, map }: Token): boolean =>
      type === 'heading_open' && level === 0 && (figure.line === null || map?.[0] === figure.line);
    tokens.splice(Math.max(0, tokens.findIndex(isAbove)), 0, html(figure.html));
  }
}

/** VS Code keeps the tokens of a text from one rendering to the next. */
const copyOf = (token: Token): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, {
    attrs: token.attrs?.map(([name, value]) => [name, value]) ?? null,
  });

/**
 * Shows figures above the first heading, gives the lines that they lead to their places, and marks what was found. All is added while a text is
 * rendered: whose it is is not known before.
 * @param contentOf what there is for the document that a preview is of; null for nothing
 */
export function addToPreview(markdown: MarkdownIt, contentOf: (env: unknown) => PreviewContent | null): MarkdownIt {
  const { renderer } = markdown;
  const render = renderer.render.bind(renderer);
  const { Token: HtmlToken } = new markdown.core.State('', markdown, {});
  const html: Html = (content) => Object.assign(new HtmlToken('html_block', '', 0), { content });
  renderer.render = (tokens, options, env) => {
    const content = contentOf(env);
    if (!content) return render(tokens, options, env);
    const added = tokens.map(copyOf);
    markFindings(added, content.findings);
    addTargets(added, content.targets, html);
    addFigures(added, content.figures, html);
    return render(added, options, env);
  };
  return markdown;
}
