// Bundles every entry into dist/. `--watch` keeps building.
import { rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { compiledPhrases } from './compilePhrases.mjs';
import { bundledPackages, notices } from './notices.mjs';

const shared = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  target: 'es2022',
  logLevel: 'warning',
};
/** Node runs the bundles of VS Code's extension host and of the command line, all CommonJS. */
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  external: ['vscode', './engine.js', './character-entities.js'],
  mainFields: ['module', 'main'],
  // What is loaded on first use is CommonJS too: by `import()`, Node would first search all of it for what it exports (0.1 s).
  supported: { 'dynamic-import': false },
  // Packages that are modules ask for their own address, which CommonJS doesn't have.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};
/** What is rarely needed, or needed later, is a file of its own, loaded on first use. A worker is one file: there it is bundled. */
const ON_FIRST_USE = {
  yaml: 'yaml',
  'jsonc-parser': 'jsonc-parser',
  './program.ts': 'program',
  '../mcp/serve.ts': 'mcp',
};
const onFirstUse = {
  name: 'on-first-use',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' && path in ON_FIRST_USE
        ? { path: `./${ON_FIRST_USE[path]}.js`, external: true }
        : undefined,
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
/** VS Code's package holds the engine once: the server for agents, a program of its own, takes it from the editor's bundle. */
const oneEngine = {
  name: 'one-engine',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/engine\.ts$/ }, () => ({ path: './engine.js', external: true }));
  },
};
/** What `engine.js` exports: to the server, and to the server for agents. */
const ENGINE = ['server/src/editor/engine.ts', 'server/src/cli/mcp/engine.ts'];
const engineEntry = {
  name: 'engine-entry',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^engine$/ }, ({ path }) => ({ path, namespace: 'engine' }));
    onLoad({ filter: /./, namespace: 'engine' }, () => ({
      contents: ENGINE.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: process.cwd(),
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
      engine: 'engine',
      cli: 'server/src/cli/cli.ts',
      program: 'server/src/cli/program.ts',
      mcp: 'server/src/cli/mcp/serve.ts',
      yaml: 'yaml',
      'jsonc-parser': 'jsonc-parser',
      'character-entities': 'character-entities',
    },
    plugins: [engineEntry, compiledPhrases, onFirstUse, entitiesOnFirstUse],
  },
  {
    ...node,
    outdir: 'dist',
    entryPoints: { mcpServer: 'server/src/cli/mcp/program.ts' },
    plugins: [oneEngine],
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

/** Packages that are no modules ask for Node's by `require`, which modules don't have. */
const nodeModulesAsModules = {
  name: 'node-modules-as-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'node-module' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'node-module' }, ({ path }) => ({
      contents: `export * from '${path}'; export { default } from '${path}';`,
    }));
  },
};

/** vfile has a form for Node and one for browsers; this one runs in both. */
const vfileWithoutNode = {
  name: 'vfile-without-node',
  setup({ onResolve }) {
    onResolve({ filter: /^#min/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, `${path.slice(1)}.browser.js`),
    }));
  },
};

/** The npm package: modules that share what they have in common. What `library.js` imports runs in browsers, too. */
const npmPackage = {
  ...shared,
  platform: 'node',
  format: 'esm',
  splitting: true,
  conditions: ['worker'],
  mainFields: ['module', 'main'],
  outdir: 'package/dist',
  chunkNames: '[hash]',
  entryPoints: {
    cli: 'server/src/cli/cli.ts',
    program: 'server/src/cli/program.ts',
    server: 'server/src/editor/nodeModule.ts',
    library: 'server/src/library/index.ts',
  },
  plugins: [compiledPhrases, nodeModulesAsModules, vfileWithoutNode],
};

/** @returns the third-party packages that are in it */
export async function buildNpmPackage() {
  await rm(npmPackage.outdir, { recursive: true, force: true });
  const { metafile } = await esbuild.build({ ...npmPackage, metafile: true });
  await writeFile(join(npmPackage.outdir, 'THIRD-PARTY-NOTICES.txt'), notices(bundledPackages([metafile])));
}

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
  const results = await Promise.all(builds.map((options) => esbuild.build({ ...options, metafile: true })));
  const packages = bundledPackages(results.map(({ metafile }) => metafile));
  await writeFile(join('dist', 'THIRD-PARTY-NOTICES.txt'), notices(packages));
}

/**
 * Builds whenever a file changes, with source maps and names as they are written. A change of the notation of phrases itself wants a new start.
 * @returns what ends it
 */
export async function watch() {
  let running = 0;
  let started = 0;
  let errors = 0;
  /** One line for all bundles; the tasks of VS Code wait for it (.vscode/tasks.json). */
  const told = {
    name: 'told',
    setup({ onStart, onEnd }) {
      onStart(() => {
        if (running++ > 0) return;
        [started, errors] = [performance.now(), 0];
        console.log('building …');
      });
      onEnd((result) => {
        errors += result.errors.length;
        if (--running > 0) return;
        const outcome = errors > 0 ? `not built: ${errors} errors` : 'built';
        console.log(`${outcome}, ${Math.round(performance.now() - started)} ms`);
      });
    },
  };
  const contexts = await Promise.all(
    builds.map((options) =>
      esbuild.context({ ...options, minify: false, sourcemap: true, plugins: [...(options.plugins ?? []), told] }),
    ),
  );
  await Promise.all(contexts.map((context) => context.watch()));
  return () => Promise.all(contexts.map((context) => context.dispose()));
}

if (process.argv[1] === import.meta.filename) await (process.argv.includes('--watch') ? watch() : build());
