import { describe, expect, it } from 'vitest';
import { readYamlDocument } from './yamlDocument.ts';

describe('a YAML text', () => {
  it('lets others have a turn while a long one is read', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `  - Name ${index}\n`).join('');
    let turns = 0;
    const waiting = setInterval(() => turns++, 0);
    const document = await readYamlDocument(`people:\n${names}`);
    clearInterval(waiting);
    expect(turns).toBeGreaterThan(1);
    expect((document.toJS() as { people: string[] }).people).toHaveLength(20_000);
  });
  it('is one document', async () => {
    const { errors } = await readYamlDocument('a: 1\n---\nb: 2\n');
    expect(errors.map(({ code, pos }) => [code, pos[0]])).toEqual([['MULTIPLE_DOCS', 5]]);
  });
  it('may be empty', async () => {
    expect((await readYamlDocument('')).toJS()).toBeNull();
  });
});
