import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST, ROOT } from '../paths.mjs';

const fromRoot = (...path) => import(pathToFileURL(join(ROOT, ...path)).href);

/** What a file of a bundle belongs to: a package, or a part of the project. */
function ownerOf(path) {
  const [, name] = path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
  return (
    name ??
    path
      .split('/')
      .slice(0, path.startsWith('server/src/') ? 3 : 1)
      .join('/')
  );
}

/** Parts smaller than that share of the bundle are added up. */
const SMALL = 0.005;

/** The server is two files, of which the second is loaded once the editor has been answered. */
const FILES = ['dist/server.js', 'dist/engine.js'];

/** What esbuild knows of the server's bundles, taken together. */
async function bundled() {
  const [{ builds }, esbuild] = await Promise.all([fromRoot('scripts', 'build.mjs'), import('esbuild')]);
  const build = builds.find(({ platform, entryPoints }) => platform === 'node' && 'server' in entryPoints);
  const { metafile } = await esbuild.build({ ...build, absWorkingDir: ROOT, write: false, metafile: true });
  const outputs = FILES.map((file) => metafile.outputs[file]);
  return {
    bytes: outputs.reduce((sum, { bytes }) => sum + bytes, 0),
    inputs: outputs.flatMap(({ inputs }) => Object.entries(inputs)),
    imports: outputs.flatMap(({ imports }) => imports),
  };
}

/** The bytes of a bundle by what they belong to, the largest first. */
function partsOf({ inputs, bytes }) {
  const parts = new Map();
  for (const [path, { bytesInOutput }] of inputs)
    parts.set(ownerOf(path), (parts.get(ownerOf(path)) ?? 0) + bytesInOutput);
  const sorted = [...parts].sort(([, a], [, b]) => b - a);
  const small = sorted.filter(([, size]) => size < SMALL * bytes);
  const listed = sorted.slice(0, sorted.length - small.length);
  if (small.length > 0) listed.push([`${small.length} smaller`, small.reduce((sum, [, size]) => sum + size, 0)]);
  return listed.map(([what, size]) => ({
    id: `bundle/server/${what}`,
    what,
    reach: {},
    size,
    ratios: { bundle: size / bytes },
  }));
}

const sizeRow = (path, row) => ({ id: `bundle/${row.what}`, size: statSync(path).size, ...row });

/** @param {import('../run.mjs').Bench} _bench */
export async function measure(_bench) {
  const server = await bundled();
  const onFirstUse = server.imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => basename(path));
  const packages = readdirSync(ROOT).filter((name) => name.endsWith('.vsix'));
  return {
    rows: [
      {
        id: 'bundle/server and engine, minified',
        what: 'server and engine, minified',
        size: server.bytes,
        reach: { size: 800e3 },
      },
      ...FILES.map((file) => sizeRow(join(ROOT, file), { what: `  ${file}`, reach: {} })),
      ...onFirstUse.map((name) => sizeRow(join(DIST, name), { what: `  dist/${name}, on first use`, reach: {} })),
      ...packages.map((name) =>
        sizeRow(join(ROOT, name), { what: name, reach: { size: 1e6 }, note: 'as last packaged' }),
      ),
    ],
    details: [{ title: 'What dist/server.js is made of', rows: partsOf(server) }],
  };
}
