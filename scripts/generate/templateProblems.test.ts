import { TEMPLATES, type Template } from '@postmortem/schemas';
import { describe, expect, it } from 'vitest';
import { templateProblems } from './templateProblems.ts';

const template = (section: Template['sections'][number]): Template => ({
  ...TEMPLATES[0]!,
  id: 'mine',
  sections: [section],
});
const lines = { en: ['- '], ja: ['- '] };

describe('a template', () => {
  it.each(TEMPLATES.map((each) => [each.id, each] as const))('that ships has no problem: %s', (_, each) =>
    expect(templateProblems(each)).toEqual([]),
  );
  it.each<[string, Template['sections'][number], RegExp]>([
    [
      'whose title is another section’s',
      { id: 'mitigators', required: true, title: { en: 'Mitigation', ja: '抑制要因' }, body: lines },
      /^schemas\/templates\/mine\.json, section “mitigators”: its title “Mitigation” is read as resolution, so the section would always be missing: use that id/,
    ],
    [
      'whose own required section has nothing to start from',
      { id: 'mitigators', required: true, title: { en: 'Dampers', ja: '抑制要因' } },
      /needs a body/,
    ],
    ['whose own section has no title', { id: 'mitigators', required: false }, /needs a title/],
    [
      'that puts a section below none',
      { id: 'impact', required: true, under: 'nothing' },
      /which is no section of this template/,
    ],
  ])('%s is told so', (_, section, message) => expect(templateProblems(template(section)).join('\n')).toMatch(message));
});
