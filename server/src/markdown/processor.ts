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

/** Titles set off by blank lines are those of a text between two rules: in YAML a line that begins so is a comment. */
const TITLE_OF_TEXT = /\n[ \t]{0,20}\r?\n#{2,6} \S/g;
const ofMetadata = (source = ''): string => ([...source.matchAll(TITLE_OF_TEXT)].length > 1 ? '' : source);

/** UTF-16 code units of the closed front matter that a text starts with, with its last line's end; 0 where there is none. */
export const frontMatterLength = (text: string): number =>
  ofMetadata((CLOSED_YAML.exec(text) ?? CLOSED_TOML.exec(text))?.[0]).length;

/**
 * The syntax tree of a text. Front matter is only looked for where it is closed: an open `---` on the first line would turn every
 * later list and quotation into paragraphs while a writer is typing it.
 */
export const parseMarkdown = (text: string): Root =>
  (frontMatterLength(text) > 0 ? withFrontMatter : plain).parse(text) as Root;

/** The syntax tree of a fragment of a text that holds no front matter. */
export const parseFragment = (text: string): Root => plain.parse(text) as Root;
