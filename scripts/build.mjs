// Bundles every entry into dist/. `--watch` keeps building.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const production = !process.argv.includes('--watch');
const shared = {
  bundle: true,
  minify: production,
  legalComments: 'none',
  charset: 'utf8',
  target: 'es2022',
  logLevel: 'warning',
  sourcemap: !production,
};
/** Node runs the bundles of VS Code's extension host and of the command line, all CommonJS. */
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  external: ['vscode', './engine.js', './character-entities.js'],
  mainFields: ['module', 'main'],
  // Packages that are modules ask for their own address, which CommonJS doesn't have.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};
/** A list of phrases is compiled here, and its sentences stay out: at work nothing reads them, nor the notation. */
const LIST = /`\n((?:(?!\$\{)[^`])*)`(?=,?\s*\))/g;
/** The rows of a list without their sentences; a guard of many is there once. */
function tableOf(rows) {
  const guards = [...new Set(rows.flatMap(({ notAfter, notBefore, unless }) => [notAfter, notBefore, unless]))];
  const fields = ({ finds, leaves, ...row }) =>
    Object.entries(row).map(([name, value]) => {
      const guard = /^(?:not|unless)/.test(name) ? guards.indexOf(value) : -1;
      return `${name}:${guard < 0 ? JSON.stringify(value) : `g[${guard}]`}`;
    });
  return `((g)=>[${rows.map((row) => `{${fields(row)}}`)}])(${JSON.stringify(guards)})`;
}
const compiledPhrases = {
  name: 'compiled-phrases',
  async setup({ onLoad }) {
    const { outputFiles } = await esbuild.build({
      stdin: {
        contents: "export * from './rows.ts'; export * from './english.ts'; export * from './japanese.ts';",
        resolveDir: join(import.meta.dirname, '..', 'server', 'src', 'language', 'phrases'),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    const { rowsOf, ENGLISH, JAPANESE } = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
    );
    const examples = /^ {4}(?:matches|leaves): \[(?:[^\n]*\],|\n(?: {6}[^\n]*\n)+ {4}\],)$/gm;
    onLoad({ filter: /server[\\/]src[\\/]language[\\/](?:en|ja)[\\/].*\.ts$/ }, async ({ path }) => {
      const grammar = /[\\/]ja[\\/]/.test(path) ? JAPANESE : ENGLISH;
      const compiled = (_, list) => tableOf(rowsOf(grammar, list.replaceAll('\\\\', '\\')));
      return { contents: (await readFile(path, 'utf8')).replace(LIST, compiled).replace(examples, ''), loader: 'ts' };
    });
    onLoad({ filter: /phrases[\\/]rows\.ts$/ }, () => ({ contents: 'export const rowsOf = undefined;' }));
  },
};
/** What is rarely needed is a file of its own, loaded on first use. A worker is one file: there it is bundled. */
const onFirstUse = {
  name: 'on-first-use',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:yaml|jsonc-parser)$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${path}.js`, external: true } : undefined,
    );
  },
};
/** The 2,000 names of HTML's entities, of which few texts hold one. */
const entitiesOnFirstUse = {
  name: 'entities-on-first-use',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^character-entities$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: 'character-entities', namespace: 'on-first-use' },
    );
    onLoad({ filter: /./, namespace: 'on-first-use' }, () => ({
      contents: `const names = () => require('./character-entities.js').characterEntities;
        export const characterEntities = new Proxy({}, {
          get: (_, name) => names()[name],
          getOwnPropertyDescriptor: (_, name) => Object.getOwnPropertyDescriptor(names(), name),
        });`,
    }));
  },
};
/** `worker` keeps packages from choosing builds that need a page's DOM. */
const web = { ...shared, platform: 'browser', conditions: ['worker', 'browser'], external: ['vscode'] };

export const builds = [
  {
    ...node,
    outdir: 'dist',
    entryPoints: {
      extension: 'client/src/node.ts',
      server: 'server/src/editor/node.ts',
      engine: 'server/src/editor/engine.ts',
      cli: 'server/src/cli/cli.ts',
      yaml: 'yaml',
      'jsonc-parser': 'jsonc-parser',
      'character-entities': 'character-entities',
    },
    plugins: [compiledPhrases, onFirstUse, entitiesOnFirstUse],
  },
  { ...web, format: 'cjs', outdir: 'dist/web', entryPoints: { extension: 'client/src/browser.ts' } },
  {
    ...web,
    format: 'iife',
    outdir: 'dist/web',
    entryPoints: { server: 'server/src/editor/browser.ts' },
    plugins: [compiledPhrases],
  },
];

/** What runs inside VS Code when it is tested. */
const tests = [
  {
    ...node,
    minify: false,
    external: ['vscode', 'mocha'],
    outdir: 'test/out',
    entryPoints: ['test/vscode/node.ts', 'test/vscode/suite.ts'],
  },
  {
    ...web,
    minify: false,
    format: 'cjs',
    outdir: 'test/out',
    entryPoints: ['test/vscode/web.ts'],
    alias: { 'node:assert': 'assert/' },
    define: { global: 'globalThis', 'process.env.NODE_DEBUG': '""' },
  },
];

export const buildTests = () => Promise.all(tests.map((options) => esbuild.build(options)));

export async function build() {
  await rm('dist', { recursive: true, force: true });
  await Promise.all(builds.map((options) => esbuild.build({ ...options, metafile: true })));
}

if (process.argv[1] === import.meta.filename) {
  if (production) await build();
  else for (const options of builds) await (await esbuild.context(options)).watch();
}
