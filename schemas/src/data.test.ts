import { describe, expect, it } from 'vitest';
import { SECTION_IDS, SECTIONS, sectionSchema, TEMPLATES, templateSchema } from './index.ts';

describe('the data that ships', () => {
  it.each(SECTIONS.map((section) => [section.id, section] as const))('section %s fits its schema', (_, section) => {
    expect(sectionSchema.safeParse(section).error).toBeUndefined();
  });
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'template %s fits its schema',
    (_, template) => {
      expect(templateSchema.safeParse(template).error).toBeUndefined();
    },
  );
  it('defines each section once', () => {
    expect(SECTIONS.map(({ id }) => id).sort()).toEqual([...SECTION_IDS].sort());
  });
  it.each(['en', 'ja'] as const)('gives no title to two sections (%s)', (language) => {
    const names = SECTIONS.flatMap(({ wording }) => [
      wording[language].title.toLowerCase(),
      ...wording[language].aliases,
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
