import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openedAt } from '../../../../test/openDocument.ts';
import { diagnostics } from '../features/diagnostics.ts';
import type { PenEvent } from './pen.ts';
import { Pens } from './pens.ts';

const URI = 'file:///reports/postmortem.md';

/** A writer with a pen: what is told after each thing that they do, rule by rule. */
class Writer {
  private readonly pens = new Pens();
  private text: string;

  constructor(text = '') {
    this.text = text;
    this.pens.opened(URI, text);
  }

  private told(): string[] {
    const document = TextDocument.create(URI, 'markdown', 1, this.text);
    const told = this.pens.tell(document, diagnostics.answer(openedAt(this.text), null));
    return told.map(({ code }) => String(code));
  }

  opens = (): string[] => this.told();

  /** One key after the other; what is told after the last one. */
  types(keys: string, at = this.text.length): string[] {
    let told: string[] = [];
    for (const [index, key] of [...keys].entries()) told = this.replaces(at + index, 0, key);
    return told;
  }

  /** What is put in at once at the end: all but its last line is left. */
  pastes = (text: string): string[] => this.replaces(this.text.length, 0, text);

  replaces(at: number, removed: number, insert: string): string[] {
    this.text = this.text.slice(0, at) + insert + this.text.slice(at + removed);
    this.pens.edited(URI, [{ at, removed, inserted: insert.length }]);
    return this.told();
  }

  /** As “move line up” does: taken out and put in at another place in one step. */
  moves(line: string, to: number): string[] {
    const at = this.text.indexOf(line);
    const without = this.text.replace(line, '');
    this.text = without.slice(0, to) + line + without.slice(to);
    this.pens.edited(URI, [
      { at, removed: line.length, inserted: 0 },
      { at: to, removed: 0, inserted: line.length },
    ]);
    return this.told();
  }

  does(event: PenEvent, cursor = this.text.length): string[] {
    this.pens.happened(URI, event, event === 'left' ? [] : [cursor]);
    return this.told();
  }
}

const HEAD = '# Postmortem: stale search\n\n- Date: 2024-03-04\n- Authors: Search\n- Status: In review\n\n';
const WHOLE = `${HEAD}## Root cause\n\nIt was probably the disk.\n\n## Action items\n\n- Alert at 80 % (owner: Search)\n- Refuse late builds\n`;

describe('what is found in a report', () => {
  it('is told at once when it is opened', () => {
    expect(new Writer(WHOLE).opens()).toEqual(['section/missing', 'wording/speculation', 'action/due', 'action/owner']);
  });

  it('is told when it is saved, whatever is still being written', () => {
    const writer = new Writer();
    expect(writer.types(WHOLE.trimEnd())).not.toContain('section/missing');
    expect(writer.does('left')).toEqual(['section/missing', 'wording/speculation', 'action/due', 'action/owner']);
  });
});

describe('a guess', () => {
  it('is told once its sentence is closed', () => {
    const writer = new Writer();
    expect(writer.types(`${HEAD}## Root cause\n\nIt was probably the disk`)).toEqual([]);
    expect(writer.types('. ')).toEqual(['wording/speculation']);
  });

  it('is told once the cursor is in another line', () => {
    const writer = new Writer();
    writer.types(`${HEAD}## Root cause\n\nIt was probably the disk`);
    expect(writer.does('moved', 0)).toEqual(['wording/speculation']);
  });

  it('stays told while its sentence is changed, until it is none', () => {
    const writer = new Writer(WHOLE);
    writer.opens();
    const at = WHOLE.indexOf('the disk');
    expect(writer.types('not ', at)).toContain('wording/speculation');
    expect(writer.replaces(WHOLE.indexOf('probably '), 'probably '.length, '')).not.toContain('wording/speculation');
  });

  it('is told again at once by an undo, and waits anew where it is written again', () => {
    const writer = new Writer(WHOLE);
    writer.opens();
    const at = WHOLE.indexOf('probably ');
    writer.replaces(at, 'probably '.length, '');
    expect(writer.replaces(at, 0, 'probably ')).toContain('wording/speculation');
  });
});

describe('what is told of a line', () => {
  const told = (): Writer => {
    const writer = new Writer(WHOLE);
    writer.opens();
    return writer;
  };
  it('stays where Enter puts a line before it', () => {
    expect(told().types('\n', WHOLE.indexOf('- Refuse'))).toContain('action/owner');
  });
  it('moves down with lines that are put in above', () => {
    expect(told().types('\n\n', WHOLE.indexOf('## Action'))).toContain('action/owner');
  });
  it('moves up with lines that are taken out above', () => {
    expect(told().replaces(HEAD.length, WHOLE.indexOf('## Action') - HEAD.length, '')).toContain('action/owner');
  });
  it('of the whole report stays, wherever it is placed now', () => {
    const title = '# Postmortem: stale search';
    expect(told().replaces(0, title.length, '# Outage: stale search')).toContain('section/missing');
  });
  it('is no other finding of its rule in another line', () => {
    const writer = told();
    const at = WHOLE.indexOf('- Refuse');
    writer.replaces(at, '- Refuse late builds'.length, '- Refuse late builds (owner: A, due: 2024-03-20)');
    expect(writer.types('- Stop', WHOLE.length + ' (owner: A, due: 2024-03-20)'.length)).not.toContain('action/owner');
  });
  it('stays where a line is broken before it', () => {
    const writer = told();
    expect(writer.replaces(WHOLE.indexOf('probably') - 1, 1, '\n')).toContain('wording/speculation');
  });
  it('goes with the line where that is moved', () => {
    expect(told().moves('- Refuse late builds\n', WHOLE.indexOf('- Alert'))).toContain('action/owner');
  });
});

describe('an action without owner', () => {
  const ACTIONS = `${HEAD}## Action items\n\n- Alert at 80 % (owner: Search, due: 2024-03-20)\n- Refuse late builds`;

  it('is told when its line is left, however long somebody thinks in it', () => {
    const writer = new Writer();
    expect(writer.types(ACTIONS)).toEqual([]);
    expect(writer.does('paused')).toEqual([]);
    expect(writer.types('\n')).toEqual(['action/owner']);
  });

  it('is told after two seconds where nobody knows the cursor', () => {
    const writer = new Writer();
    writer.types(ACTIONS);
    expect(writer.does('stopped')).toEqual(['action/owner']);
  });
});

describe('a part without a number', () => {
  it('is told when the next part is begun, or after a pause on an empty line', () => {
    const impact = `${HEAD}## Impact\n\nShoppers saw old prices.`;
    const writer = new Writer();
    expect(writer.types(impact)).toEqual([]);
    expect(writer.does('paused')).toEqual([]);
    expect(writer.types('\n\n')).toEqual([]);
    expect(writer.does('paused')).toContain('impact/unquantified');
    const other = new Writer();
    other.types(`${impact}\n\n`);
    expect(other.types('## Trigger')).toContain('impact/unquantified');
  });
});

describe('a gap, which the story may explain', () => {
  const told = (told: string[]): string[] => told.filter((rule) => rule === 'timeline/gap');
  it.each([
    [
      `${HEAD}## Timeline (UTC)\n\n- 10:00 Alert\n- 12:30 Rolled back\n\n`,
      '## Root cause\n\nA full disk.\n\n',
      '## Summary\n\nx\n\n## Impact\n\n3 orders.\n\n## Resolution\n\nThe logs were moved',
      ' at 11:40.',
      '\n\n## Action items\n',
    ],
    [
      '# 障害報告書：検索停止\n\n- 日付: 2024-03-04\n- ステータス: レビュー中\n\n## 時系列（JST）\n\n- 10:00 検知\n- 12:30 切り戻し\n\n',
      '## 原因\n\nディスクが満杯になった。\n\n',
      '## 概要\n\nx\n\n## 影響\n\n3 件。\n\n## 復旧対応\n\nログを移した',
      '（11:40）。',
      '\n\n## 再発防止策\n',
    ],
  ])('is told once the parts that tell it are there and left, %#', (timeline, cause, rest, time, next) => {
    const writer = new Writer();
    expect(told(writer.pastes(timeline + cause))).toEqual([]);
    expect(told(writer.pastes(rest))).toEqual([]);
    expect(told(writer.pastes(next))).toEqual(['timeline/gap']);
    const other = new Writer();
    other.pastes(timeline + cause + rest);
    expect(told(other.pastes(time + next))).toEqual([]);
    expect(told(other.does('left'))).toEqual([]);
  });
  it('is told after a pause on an empty line, where all parts are there', () => {
    const parts = ['Summary', 'Impact', 'Root cause', 'Resolution', 'Action items'].map(
      (title) => `## ${title}\n\n3.\n`,
    );
    const text = `${HEAD}${parts.join('\n')}\n## Timeline (UTC)\n\n- 10:00 Alert\n`;
    const writer = new Writer(text);
    writer.opens();
    expect(told(writer.pastes('- 12:30 Rolled back\n\n'))).toEqual([]);
    expect(told(writer.does('paused'))).toEqual(['timeline/gap']);
  });
  it('is told at the latest when the report is left', () => {
    const writer = new Writer();
    expect(told(writer.pastes(`${HEAD}## Timeline (UTC)\n\n- 10:00 Alert\n- 12:30 Rolled back\n\n## Root`))).toEqual(
      [],
    );
    expect(told(writer.does('left'))).toEqual(['timeline/gap']);
  });
});

describe('what the whole report lacks', () => {
  it('is told after a pause where the report is no draft', () => {
    const cause = '## Root cause\n\nA full disk.\n';
    const rest = ['Summary', 'Impact', 'Resolution', 'Timeline', 'Action items'].map(
      (title) => `## ${title}\n\nNone.\n`,
    );
    const writer = new Writer(`${HEAD}${cause}${rest.join('\n')}`);
    expect(writer.opens()).not.toContain('section/missing');
    expect(writer.replaces(HEAD.length, cause.length, '')).not.toContain('section/missing');
    expect(writer.does('paused')).toContain('section/missing');
  });

  it('is not told of a report that was begun a moment ago', () => {
    const writer = new Writer();
    expect(writer.types(`${HEAD}## Root cause\n\nA full disk.\n\n`)).toEqual([]);
    expect(writer.does('paused')).toEqual([]);
    expect(writer.does('left')).toContain('section/missing');
  });
});
