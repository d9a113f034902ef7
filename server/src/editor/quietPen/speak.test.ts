import { describe, expect, it } from 'vitest';
import { afterEdit, type Moment, NEW_PEN, type Pen, speak, type Tellable } from './pen.ts';

const TEXT = 'One line.\nAnother line.\n\nThe end.\n';

const found = (
  rule: string,
  at: string | number,
  unit: Tellable['unit'] = [{ from: 0, to: TEXT.length }],
): Tellable => ({
  rule,
  start: typeof at === 'number' ? at : TEXT.indexOf(at),
  unit,
  endsWithPause: true,
});
const typing = (some: Partial<Moment> = {}): Moment => ({
  text: TEXT,
  cursors: [0],
  event: 'typed',
  isStretch: false,
  draft: false,
  ...some,
});
/** A pen that has told of some places. */
const toldOf = (...findings: readonly Tellable[]): Pen => speak(NEW_PEN, findings, typing({ event: 'opened' })).pen;
const shown = (pen: Pen, findings: readonly Tellable[], moment: Partial<Moment> = {}): string[] =>
  speak(pen, findings, typing(moment)).shown.map(({ rule, start }) => `${rule} ${start}`);

describe('a place that was told of, ten signs into the text', () => {
  it.each([
    ['moves on where something is put in before it', { at: 4, removed: 0, inserted: 3 }, 13],
    ['moves on where something is put in right before it', { at: 10, removed: 0, inserted: 3 }, 13],
    ['stays where something is put in behind it', { at: 11, removed: 0, inserted: 3 }, 10],
    ['stays where its own words are replaced', { at: 10, removed: 2, inserted: 5 }, 10],
    ['moves back where something before it is taken out', { at: 5, removed: 4, inserted: 0 }, 6],
    ['moves back where all up to it is taken out', { at: 5, removed: 5, inserted: 1 }, 6],
    ['is where the change begins if it was inside', { at: 5, removed: 8, inserted: 4 }, 5],
  ])('%s', (_, { at, removed, inserted }, place) => {
    expect(afterEdit(toldOf(found('a', 10)), at, removed, inserted).told.map((told) => told.at)).toEqual([place]);
  });
});

describe('what was told stays while somebody writes in it', () => {
  const ONE = found('a', 'One');
  it('as a finding of its rule elsewhere on its line', () => {
    expect(shown(toldOf(ONE), [found('a', 'line.')])).toEqual(['a 4']);
  });
  it.each([
    ['another rule on its line', found('b', 'line.')],
    ['its rule on another line', found('a', 'Another')],
  ])('but not as one of %s', (_, other) => {
    expect(shown(toldOf(ONE), [other])).toEqual([]);
  });
  it('for the whole report, whatever line it is placed at now', () => {
    expect(shown(toldOf(found('a', 'One', 'document')), [found('a', 'The end', 'document')])).toEqual(['a 25']);
  });
  it('where two of a rule are on one line and the second one moves', () => {
    expect(shown(toldOf(ONE, found('a', 'line.')), [ONE, found('a', 'e.')])).toEqual(['a 0', 'a 7']);
  });
});

describe('a unit is not left', () => {
  const second = found('a', 'Another', [{ from: 10, to: 23 }]);
  it.each([
    ['with the cursor before its first sign', 10, []],
    ['with the cursor behind its last sign', 23, []],
    ['unlike with the cursor in the line above', 9, ['a 10']],
    ['unlike with the cursor in the line below', 24, ['a 10']],
  ])('%s', (_, cursor, expected) => {
    expect(shown(NEW_PEN, [second], { cursors: [cursor], event: 'moved' })).toEqual(expected);
  });
  it('by a pause below its title, as long as nothing stands there', () => {
    const waiting = (text: string): string[] => {
      const part = found('a', 0, [{ from: 0, titleEnd: 7, to: text.length }]);
      return shown(NEW_PEN, [part], { text, cursors: [text.length], event: 'paused' });
    };
    expect(waiting('A title\n\n')).toEqual([]);
    expect(waiting('A title\nits text\n\n')).toEqual(['a 0']);
  });
  it('by a pause, as long as one of several cursors in it is in words', () => {
    const [empty, words] = [TEXT.indexOf('\n\n') + 1, 3];
    const all = found('a', 'One');
    expect(shown(NEW_PEN, [all], { cursors: [empty], event: 'paused' })).toEqual(['a 0']);
    expect(shown(NEW_PEN, [all], { cursors: [empty, words], event: 'paused' })).toEqual([]);
  });
});

it('an undo brings back the last five hundred lines that were told of, no more', () => {
  const lines = Array.from({ length: 501 }, (_, index) => `Line ${index}.`);
  const text = lines.join('\n');
  const all = lines.map((line) => found('a', text.indexOf(line), [{ from: 0, to: text.length }]));
  const told = speak(NEW_PEN, all, typing({ text, event: 'opened' })).pen;
  const emptied = speak(told, [], typing({ text: '' })).pen;
  const back = speak(emptied, all, typing({ text, isStretch: true })).shown;
  expect(back).toEqual(all.slice(1));
});

describe('with several cursors', () => {
  const [first, second] = [TEXT.indexOf('One'), TEXT.indexOf('Another')];
  const lines = [
    { from: first, to: first + 9 },
    { from: second, to: second + 13 },
  ];

  it('a unit is not left while one of them is in it', () => {
    const finding = found('a', 'One', [lines[0]!]);
    expect(shown(NEW_PEN, [finding], { cursors: [first + 2, TEXT.indexOf('end')] })).toEqual([]);
    expect(shown(NEW_PEN, [finding], { cursors: [second + 2, TEXT.indexOf('end')] })).toEqual(['a 0']);
  });

  it('a pause ends a unit of several places only where each of them that is in it waits on an empty line', () => {
    const finding = found('a', 'One', lines);
    const empty = TEXT.indexOf('\n\n') + 1;
    expect(shown(NEW_PEN, [finding], { event: 'paused', cursors: [first + 2, second + 2] })).toEqual([]);
    expect(shown(NEW_PEN, [found('a', 'One')], { event: 'paused', cursors: [empty, empty] })).toEqual(['a 0']);
    expect(shown(NEW_PEN, [found('a', 'One')], { event: 'paused', cursors: [empty, second + 2] })).toEqual([]);
  });
});
