// Lists of phrases are compiled at build time: nothing reads their sentences or the notation of lists at work, so neither ships.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const NOTATION = join(import.meta.dirname, '..', 'server', 'src', 'language', 'phrases');
/** A list is a template literal without values, the last argument of a call. */
const LIST = /`\n((?:(?!\$\{)[^`])*)`(?=,?\s*\))/g;

async function loadNotation() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents:
        "export * from './packed.ts'; export * from './rows.ts'; export * from './english.ts'; export * from './japanese.ts';",
      resolveDir: NOTATION,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** What a list says at work is what its tests have read: of all escapes only that of a backslash is undone here. */
function unescaped(list) {
  const other = /\\(?!\\)./.exec(list.replaceAll('\\\\', ''))?.[0];
  if (other) throw new Error(`A list of phrases has the escape ${other}. Write a slot such as {digit} instead.`);
  return list.replaceAll('\\\\', '\\');
}

/** Puts rows in the place of the lists of `language/{en,ja}/`. */
export const compiledPhrases = {
  name: 'compiled-phrases',
  async setup({ onLoad }) {
    const { pack, rowsOf, ENGLISH, JAPANESE } = await loadNotation();
    onLoad({ filter: /server[\\/]src[\\/]language[\\/](?:en|ja)[\\/].*\.ts$/ }, async ({ path }) => {
      const grammar = /[\\/]ja[\\/]/.test(path) ? JAPANESE : ENGLISH;
      const compiled = (_, list) => JSON.stringify(pack(rowsOf(grammar, unescaped(list))));
      const source = await readFile(path, 'utf8');
      try {
        return { contents: source.replace(LIST, compiled), loader: 'ts' };
      } catch ({ message }) {
        // Thrown on, it would be shown with its stack, which holds all of the notation.
        return { errors: [{ text: message, location: { file: path } }] };
      }
    });
    onLoad({ filter: /phrases[\\/]rows\.ts$/ }, () => ({ contents: 'export const rowsOf = undefined;' }));
  },
};
