/// <reference types="vite/types/importMeta.d.ts" />
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { vi } from 'vitest';
import { parseAst } from 'vitest/node';

export interface Expression {
  /** Where it is made: `server/src/lint.ts:43`. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** What is written in the files of the product. */
function literals(file: string): Expression[] {
  const text = readFileSync(file, 'utf8');
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const line = text.slice(0, Number(node.start)).split('\n').length;
      found.push({ at: `${file}:${line}`, source: pattern, flags });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: 'ts' }).body);
  return found;
}

/** What `new RegExp` makes while the server's modules are loaded. */
async function constructed(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string]) {
      const made = new target(...args);
      const caller = new Error().stack!.split('\n')[2] ?? '';
      const [at] = /(?:server|schemas)\/src\/[^:)]+(?::\d+)?/.exec(caller) ?? [];
      if (at) found.push({ at, source: made.source, flags: made.flags });
      return made;
    },
  });
  vi.resetModules();
  try {
    const modules = import.meta.glob([
      '../../server/src/**/*.ts',
      '!../../server/src/**/*.test.ts',
      '!../../server/src/editor/{node,nodeModule,browser}.ts',
      '!../../server/src/cli/{cli,main,program}.ts',
      '!../../server/src/cli/mcp/program.ts',
    ]);
    for (const load of Object.values(modules)) await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Each once, with the place where it is met first. */
export async function expressionsOfTheProduct(): Promise<Expression[]> {
  const files = globSync(['{server,schemas,client}/src/**/*.ts', '!**/*.test.ts']).sort();
  const all = [...files.flatMap(literals), ...(await constructed())];
  return [...new Map(all.map((each) => [`${each.source}/${each.flags.replace(/[gd]/g, '')}`, each])).values()];
}
