import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const ARCHITECTURE = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
/** From the ground up, as the table of rooms says. */
const ROOMS = [...ARCHITECTURE.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room]) => room!);
const IMPORT = /(?:from|import)\s*\(?\s*'(?<path>\.[^']+)'/g;

const roomOf = (path: string): string => relative(import.meta.dirname, path).split(sep)[0]!;

const FILES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name.includes(sep))
  .map((name) => join(import.meta.dirname, name));

describe('a room', () => {
  it('stands in the table of docs/architecture.md', () => {
    expect([...ROOMS].sort()).toEqual([...new Set(FILES.map(roomOf))].sort());
  });

  it.each(ROOMS)('imports only rooms above it: %s', (room) => {
    const below = ROOMS.slice(ROOMS.indexOf(room) + 1);
    const climbing = FILES.filter((file) => roomOf(file) === room).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(IMPORT)]
        .map(({ groups }) => roomOf(join(dirname(file), groups!.path!)))
        .filter((imported) => below.includes(imported))
        .map((imported) => `${relative(ROOT, file)} imports ${imported}/`),
    );
    expect(climbing).toEqual([]);
  });
});
