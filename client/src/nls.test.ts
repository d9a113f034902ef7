/** What VS Code shows of the extension itself, in its own display language. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const manifest = read('package.json');
const english: Record<string, string> = JSON.parse(read('package.nls.json'));
const japanese: Record<string, string> = JSON.parse(read('package.nls.ja.json'));

describe('each text of the manifest', () => {
  const named = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, name]) => name!))].sort();

  it('is there in both languages, and none is left over', () => {
    expect(Object.keys(english).sort()).toEqual(named);
    expect(Object.keys(japanese).sort()).toEqual(named);
  });
  it('is Japanese where it says so', () => {
    // Of what is no text there is the picture of each language.
    for (const text of Object.values(japanese).filter((each) => !each.startsWith('images/')))
      expect(text).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  });
  it('of a command is given by its name', () => {
    const { contributes } = JSON.parse(manifest);
    for (const { command, title } of contributes.commands) expect(title).toBe(`%${command}%`);
  });
});
