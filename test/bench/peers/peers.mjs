import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from '../paths.mjs';

/**
 * @typedef {object} PeerKind
 * @property {string} name of the package
 * @property {readonly ('en' | 'ja')[]} languages that it reads
 * @property {boolean} [slow] whether a check takes seconds
 * @property {() => Promise<(text: string) => number | Promise<number>>} load makes it ready, and gives what checks a text and tells
 *   how many findings there are
 */

const { dependencies } = JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8'));
const both = ['en', 'ja'];

/** @param {PeerKind} peer */
export const versionOf = ({ name }) => `${name} ${dependencies[name]}`;

/** Every package is imported by the process that needs it, so that no peer pays for another. */
async function textlintWith(configuration) {
  const { createLinter, loadTextlintrc } = await import('textlint');
  const configFilePath = join(import.meta.dirname, `${configuration}.textlintrc.json`);
  const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath }) });
  return async (text) => (await linter.lintText(text, 'report.md')).messages.length;
}

/**
 * What we are measured against; first the floor, a whole parse of the text.
 *
 * @type {Record<string, PeerKind>}
 */
export const PEERS = {
  parse: {
    name: 'remark-parse',
    languages: both,
    async load() {
      const [{ unified }, { default: parse }, { default: gfm }, { default: frontmatter }] = await Promise.all([
        import('unified'),
        import('remark-parse'),
        import('remark-gfm'),
        import('remark-frontmatter'),
      ]);
      const processor = unified().use(parse).use(gfm).use(frontmatter).freeze();
      return (text) => {
        processor.parse(text);
        return 0;
      };
    },
  },
  markdownlint: {
    name: 'markdownlint',
    languages: both,
    async load() {
      const { lint } = await import('markdownlint/sync');
      return (text) => lint({ strings: { report: text } }).report.length;
    },
  },
  'remark-lint': {
    name: 'remark-preset-lint-recommended',
    languages: both,
    async load() {
      const [{ unified }, { default: parse }, { default: recommended }] = await Promise.all([
        import('unified'),
        import('remark-parse'),
        import('remark-preset-lint-recommended'),
      ]);
      const linter = unified().use(parse).use(recommended).use(withoutOutput).freeze();
      return (text) => linter.processSync(text).messages.length;
    },
  },
  'write-good': {
    name: 'write-good',
    languages: ['en'],
    async load() {
      const { default: writeGood } = await import('write-good');
      return (text) => writeGood(text).length;
    },
  },
  'textlint weak-phrase': {
    name: 'textlint-rule-ja-no-weak-phrase',
    languages: both,
    load: () => textlintWith('weakPhrase'),
  },
  'textlint ja-technical-writing': {
    name: 'textlint-rule-preset-ja-technical-writing',
    languages: both,
    slow: true,
    load: () => textlintWith('technicalWriting'),
  },
};

/** @this {import('unified').Processor} */
function withoutOutput() {
  this.compiler = () => '';
}
