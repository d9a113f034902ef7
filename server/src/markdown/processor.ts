import type { Literal, Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Front matter in TOML, which mdast knows no type for. */
interface Toml extends Literal {
  type: 'toml';
}
declare module 'mdast' {
  interface RootContentMap {
    toml: Toml;
  }
}

const CLOSED_YAML = /^---[ \t]*(?:\r\n|\n|\r(?!\n))(?:[^\n\r]*(?:\r\n|\n|\r(?!\n)))*?---[ \t]*(?:\r\n?|\n|$)/;
const CLOSED_TOML = /^\+{3}[ \t]*(?:\r\n|\n|\r(?!\n))(?:[^\n\r]*(?:\r\n|\n|\r(?!\n)))*?\+{3}[ \t]*(?:\r\n?|\n|$)/;
const FRONT_MATTER = ['yaml', 'toml'] as const;

/**
 * GitHub's tables and task lists, without the rest of remark-gfm: its autolinks double the cost of a parse and leave nodes without
 * positions.
 */
function markdown(withFrontMatter: boolean): Processor<Root> {
  return unified()
    .use(remarkParse)
    .use(function extend() {
      const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
      data.micromarkExtensions = [
        gfmTable(),
        gfmTaskListItem(),
        ...(withFrontMatter ? [frontmatter([...FRONT_MATTER])] : []),
      ];
      data.fromMarkdownExtensions = [
        gfmTableFromMarkdown(),
        gfmTaskListItemFromMarkdown(),
        ...(withFrontMatter ? [frontmatterFromMarkdown([...FRONT_MATTER])] : []),
      ];
    })
    .freeze() as unknown as Processor<Root>;
}

const plain = markdown(false);
const withFrontMatter = markdown(true);

/** A line of YAML: a key, an item, a comment, a fence, or one that goes on. */
const LINE_OF_YAML = /^(?:$|[\s#\]})>,[]|-(?:\s|$)|\.\.\.|-{3}\s*$|[^\s*|>[(=-][^:\n]{0,80}:)/;
const TITLE = /^#{1,6} \S/;
const SENTENCE = /[.!?。！？]\s*$/;

/**
 * Is it a report between two rules? Its titles would be comments, and its sentences are no metadata. Another line may be a key that is
 * being typed.
 */
function isText(source: string): boolean {
  const lines = source.split(/\r\n?|\n/);
  const others = lines.filter((line) => !LINE_OF_YAML.test(line));
  if (others.length > 2) return true;
  const isSaid = others.length > 1 || others.some((line) => SENTENCE.test(line));
  return isSaid && lines.some((line) => TITLE.test(line));
}

function frontMatterOf(text: string): string {
  const yaml = CLOSED_YAML.exec(text)?.[0];
  if (yaml === undefined) return CLOSED_TOML.exec(text)?.[0] ?? '';
  return isText(yaml) ? '' : yaml;
}

/** UTF-16 code units of the closed front matter that a text starts with, with its last line's end; 0 where there is none. */
export const frontMatterLength = (text: string): number => frontMatterOf(text).length;

/**
 * The syntax tree of a text. Front matter is only looked for where it is closed: an open `---` on the first line would turn every
 * later list and quotation into paragraphs while a writer is typing it.
 */
export const parseMarkdown = (text: string): Root =>
  (frontMatterLength(text) > 0 ? withFrontMatter : plain).parse(text) as Root;

/** The syntax tree of a fragment of a text that holds no front matter. */
export const parseFragment = (text: string): Root => plain.parse(text) as Root;
