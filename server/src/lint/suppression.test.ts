import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { check } from './check.ts';

const BLAME = 'Tom forgot it.';
const GUESS = 'It was probably full.';

/** Each line as what is found in it: B blame, G a guess, - nothing. Comments stand for themselves, `B` and `G` for a paragraph. */
function found(...lines: readonly string[]): string {
  const written = lines.map((line) =>
    line
      .replace(/^B/, BLAME)
      .replace(/^G/, GUESS)
      .replace(/<(\/?[a-z-]+)(?: ([a-z/ ]+))?>/g, (_, kind: string, rules = '') => {
        const [, name] = /^\/?(.*)$/.exec(kind)!;
        const names = rules.replace('blame', 'wording/blame').replace('guess', 'wording/speculation');
        return `<!-- postmortem-${kind.startsWith('/') ? 'enable' : name} ${names}-->`;
      }),
  );
  const text = `## Root cause\n\n${written.join('\n\n')}\n`;
  const { findings } = check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, () => {});
  const wording = findings.filter(({ rule }) => rule.startsWith('wording/'));
  let at = text.indexOf('\n\n') + 2;
  return written
    .map((line) => {
      const [start, end] = [at, at + line.length];
      at = end + 2;
      const here = wording.filter((each) => each.start >= start && each.start < end);
      return here.map(({ rule }) => (rule === 'wording/blame' ? 'B' : 'G')).join('') || '-';
    })
    .join('');
}

describe('a comment silences', () => {
  it.each([
    ['nothing, where there is none', ['B', 'G'], 'BG'],
    ['its own line', ['B <disable-line>', 'B'], '-B'],
    ['its own line, of one rule', [`${GUESS} ${BLAME} <disable-line blame>`, 'B'], 'GB'],
    ['the line below', ['<disable-next-line>', 'B', 'B'], '--B'],
    ['the line below, of one rule', ['<disable-next-line guess>', 'B', '<disable-next-line guess>', 'G'], '-B--'],
    ['the line below other comments', ['<disable-next-line blame>', '<disable-next-line guess>', 'G', 'B'], '---B'],
    ['all that follows', ['B', '<disable>', 'B', 'G'], 'B---'],
    ['all that follows, of one rule', ['<disable blame>', 'B', 'G'], '--G'],
    ['all up to its end', ['<disable>', 'B', '</disable>', 'B'], '---B'],
    ['of one rule up to its end', ['<disable blame>', 'B', '</disable blame>', 'B'], '---B'],
    ['not up to the end of another', ['<disable blame>', '</disable guess>', 'B', 'G'], '---G'],
    ['up to an end of all', ['<disable blame>', '</disable>', 'B'], '--B'],
    ['all but what is ended', ['<disable>', '</disable blame>', 'B', 'G'], '--B-'],
    ['two rules, each to its own end', ['<disable blame guess>', 'B', '</disable blame>', 'B', 'G'], '---B-'],
    ['the whole file', ['B', '<disable-file blame>', 'G'], '--G'],
    [
      'a stretch around a line that is silenced by itself',
      ['<disable blame>', 'B <disable-line blame>', 'B', '</disable blame>', 'B'],
      '----B',
    ],
    [
      'what is above a line that is silenced by itself',
      ['<disable blame>', 'B', 'B <disable-line blame>', '</disable blame>', 'B'],
      '----B',
    ],
    ['stretches one behind the other', ['<disable blame>', '</disable blame>', 'B', '<disable blame>', 'B'], '--B--'],
    ['nothing, in code', ['`<disable>`', 'B'], '-B'],
    ['its own line, before code', [`${BLAME} <disable-line> See \`df\`.`, 'B'], '-B'],
    ['its own line, behind code', [`See \`df\`. ${BLAME} <disable-line>`, 'B'], '-B'],
    ['what begins with the line below', ['<disable-next-line>', 'Probably it was full.', 'G'], '--G'],
  ])('%s', (_, lines, expected) => {
    expect(found(...lines)).toBe(expected);
  });
});

describe('a comment is told to silence nothing', () => {
  const line = (rest: string): string => `<!-- postmortem-${rest} -->`;
  const unused = (...lines: readonly string[]): string[] => {
    const text = `## Root cause\n\n${lines.join('\n\n')}\n`;
    const { findings } = check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, () => {});
    return findings.filter(({ rule }) => rule === 'comment/unused').map(({ start, end }) => text.slice(start, end));
  };
  it.each([
    [
      'where there is nothing on its line',
      [`Full. ${line('disable-line wording/blame')}`],
      [line('disable-line wording/blame')],
    ],
    [
      'though its rule is silenced further down',
      [line('disable-next-line wording/blame'), 'Full.', `${BLAME} ${line('disable-line wording/blame')}`],
      [line('disable-next-line wording/blame')],
    ],
    ['unlike one that silences', [`${BLAME} ${line('disable-line wording/blame')}`], []],
    [
      'unlike one that silences what begins with its line',
      [`${line('disable-next-line wording/speculation')}\nProbably it was full.`],
      [],
    ],
    ['unlike two around what they silence', [line('disable wording/blame'), BLAME, line('enable wording/blame')], []],
    [
      'where others around it do: it alone',
      [line('disable wording/blame'), BLAME, line('enable wording/blame'), line('disable wording/speculation')],
      [line('disable wording/speculation')],
    ],
  ])('%s', (_, lines, expected) => {
    expect(unused(...lines)).toEqual(expected);
  });
});

it('a thousand comments are read, and beyond them only ends', () => {
  const many = Array.from({ length: 999 }, () => '<disable-next-line guess>');
  expect(found(...many, '<disable blame>', 'B').slice(-1)).toBe('-');
  expect(found(...many, '<disable blame>', 'B <disable-line>', 'G <disable-line>').slice(-2)).toBe('-G');
  expect(found(...many, '<disable blame>', '</disable blame>', 'B').slice(-1)).toBe('B');
  expect(found(...many, '<disable blame>', 'Full.', 'G <disable-line>').slice(-1)).toBe('G');
});

it('those that end what others silence do not count', () => {
  const many = Array.from({ length: 600 }, () => ['<disable blame>', '</disable blame>']).flat();
  expect(found(...many, 'G <disable-line>').slice(-1)).toBe('-');
});

describe('comments beyond the first thousand', () => {
  const many = (count: number): string =>
    `${'It was probably full. <!-- postmortem-disable-line wording/speculation -- agreed -->\n\n'.repeat(count)}`;
  const rulesIn = (count: number): string[] =>
    check(
      { text: `## Root cause\n\n${many(count)}`, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true },
      () => {},
    )
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule === 'wording/speculation' || rule === 'comment/unused');

  it('have no effect, which is told once', () => {
    expect(rulesIn(1000)).toEqual([]);
    expect(rulesIn(1003)).toEqual(expect.arrayContaining(['comment/unused', 'wording/speculation']));
    expect(rulesIn(1003).filter((rule) => rule === 'comment/unused')).toHaveLength(1);
  });
});
