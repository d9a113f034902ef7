/** What every editor is asked to do with a report, by the configuration that docs/editors.md shows for it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../cli/program.ts';

/** A report with three lines that something is found in, and what is done about each. */
const REPORTS = [
  {
    language: 'English',
    text: `# Checkout outage

- Date: 2026-03-04
- Authors: Dana Fox
- Status: Final

## Impact

310 orders failed in 65 minutes.
See the [graph](#).

## Root cause

It was probably the disk.

The engineer forgot the alert.
`,
    link: { line: 'See the [graph](#).', mended: 'See the graph.' },
    guess: {
      line: 'It was probably the disk.',
      words: 'probably',
      action: 'Label it as a hypothesis',
      mended: 'Hypothesis: It was probably the disk (would be confirmed by {{log, graph or test}}).',
    },
    blame: { line: 'The engineer forgot the alert.', message: '“forgot” makes a person the cause' },
    hover: '**What to write instead**',
    sections: ['Checkout outage', 'Impact', 'Root cause'],
    missing: ['Summary', 'Timeline'],
  },
  {
    language: 'Japanese',
    text: `# 決済遅延

- 日付: 2026-03-04
- 作成者: 狐塚 ダナ
- ステータス: 確定

## 影響

65 分間に 312 件の注文が完了しなかった。
[グラフ](#)を参照。

## 原因

上限も小さかったと思われる。

担当者が上限の確認を怠った。
`,
    link: { line: '[グラフ](#)を参照。', mended: 'グラフを参照。' },
    guess: {
      line: '上限も小さかったと思われる。',
      words: '思われる',
      action: '仮説として明示する',
      mended: '仮説: 上限も小さかったと思われる（確認方法: {{ログ・グラフ・再現手順}}）。',
    },
    blame: { line: '担当者が上限の確認を怠った。', message: '「怠った」' },
    hover: '**書き換え方**',
    sections: ['決済遅延', '影響', '原因'],
    missing: ['概要', '時系列'],
  },
] as const;

/** What an editor saw and did, in this order. */
interface Session {
  readonly rules: readonly string[];
  readonly messages: readonly string[];
  readonly hover: string;
  readonly sections: readonly string[];
  readonly rulesAfterEdit: readonly string[];
  readonly actions: readonly string[];
  readonly textAfterAction: string;
  readonly textAfterFixAll: string;
  readonly completions: readonly string[];
}

/** The first block of code in a section of docs/editors.md. */
export function configurationOf(editor: string): string {
  const [, section = ''] = readFileSync(join(root, 'docs', 'editors.md'), 'utf8').split(`\n## ${editor}\n`);
  const [, block] = section.split(/^```.*\n/m);
  if (!block) throw new Error(`docs/editors.md shows no configuration under “${editor}”`);
  return block;
}

/** Puts the server on a PATH. @returns the environment, and a file that is locked while the server runs */
function withServer(folder: string): { readonly env: NodeJS.ProcessEnv; readonly lock: string } {
  const lock = join(folder, 'lock');
  const bin = join(folder, 'bin');
  const program = join(bin, 'postmortem-language-server');
  const server = join(root, 'dist', 'server.js');
  mkdirSync(bin);
  writeFileSync(program, `#!/bin/sh\nexec flock --no-fork "${lock}" "${process.execPath}" "${server}" "$@"\n`);
  chmodSync(program, 0o755);
  const env = { ...process.env, HOME: folder, LANG: 'C.UTF-8', PATH: [bin, process.env.PATH].join(delimiter) };
  return { env, lock };
}

const ALL = ['link/empty', 'section/missing', 'wording/blame', 'wording/speculation'];
const distinct = (rules: readonly string[]): string[] => [...new Set(rules)].sort();

/**
 * Has an editor open a report of each language, and looks at what it saw and did.
 * @param start says how: a program with its arguments, run in a folder where `plan.json` names the report, what to do in it, and the file that takes the result
 */
export function describeEditor(name: string, start: (folder: string) => readonly [string, ...string[]]): void {
  describe.each(REPORTS)(`${name}, with a report in $language,`, ({ text, link, guess, blame, ...report }) => {
    const folder = mkdtempSync(join(tmpdir(), 'postmortem-editor-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const { env, lock } = withServer(folder);
    let session: Session;

    beforeAll(() => {
      const path = join(folder, 'postmortem-checkout.md');
      const result = join(folder, 'result.json');
      const plan = { path, result, guess: guess.words, action: guess.action, blame: blame.line };
      writeFileSync(path, text);
      writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
      const [program, ...args] = start(folder);
      const run = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8', timeout: 50_000 });
      expect(run.status, run.stdout + run.stderr).toBe(0);
      session = JSON.parse(readFileSync(result, 'utf8'));
    });

    it('shows what is found, in the language of the report', () => {
      expect(distinct(session.rules)).toEqual(ALL);
      expect(session.messages.join('\n')).toContain(blame.message);
    });
    it('explains it', () => expect(session.hover).toContain(report.hover));
    it('lists the sections', () => expect(session.sections).toEqual(report.sections));
    it('forgets what an edit mends, and nothing else', () => {
      expect(distinct(session.rulesAfterEdit)).toEqual(ALL.filter((rule) => rule !== 'wording/blame'));
    });
    it('applies a fix, then all that have one right form', () => {
      expect(session.actions).toContain(guess.action);
      const labelled = text.replace(`${blame.line}\n`, '').replace(guess.line, guess.mended);
      expect(session.textAfterAction).toBe(labelled);
      expect(session.textAfterFixAll).toBe(labelled.replace(link.line, link.mended));
    });
    it('offers the sections that are missing behind ##', () => {
      expect(session.completions).toEqual(expect.arrayContaining([...report.missing]));
    });
    it('ends the server when it ends', () => {
      expect(spawnSync('flock', ['--timeout', '20', lock, 'true']).status).toBe(0);
    });
  });
}
