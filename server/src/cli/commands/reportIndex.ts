import { resolve } from 'node:path';
import type { PrintedPostmortem } from '../../printed/postmortem.ts';
import { CONFIG_OPTION, command } from '../command.ts';
import { chosenConfiguration } from '../configurations.ts';
import { UsageError } from '../errors.ts';
import { PLAIN_REQUEST } from '../readFile.ts';
import { readText } from '../readText.ts';
import { replaceFile } from '../replaceFile.ts';
import { folderOfFile, indexTable, MARKERS, withIndex } from '../reportIndex.ts';
import { jobsOf, readReports } from '../reports.ts';
import { visibleInLine } from '../visible.ts';

const NO_MARKERS = (path: string): UsageError =>
  new UsageError({
    en: `${path} has no place for the table. Write this where it belongs, once: ${MARKERS}`,
    ja: `${path} に一覧の挿入位置がありません。挿入したい場所に一度だけ書いてください: ${MARKERS}`,
  });

/** `postmortem index`: a table of all reports, or the same between its markers in a file. */
export const indexCommand = command({
  name: 'index',
  operands: '[FILE|FOLDER|GLOB|!GLOB]...',
  summary: { en: 'makes a table of all reports', ja: '報告書の一覧表を作ります' },
  details: {
    en: `Prints Markdown, newest first. --write puts it between ${MARKERS} in a file and leaves the rest of that alone.`,
    ja: `新しい順の表を Markdown で出力します。--write を付けると、ファイルの ${MARKERS} の間だけを書き換えます。`,
  },
  options: {
    write: {
      type: 'string',
      value: 'FILE',
      help: {
        en: 'the file that the table stands in, such as README.md',
        ja: '表を書き込むファイル（README.md など）',
      },
    },
    config: CONFIG_OPTION,
  },
  examples: [
    {
      line: 'postmortem index --write README.md docs/postmortems',
      says: { en: 'after each new report', ja: '報告書を追加するたびに' },
    },
  ],
  async run({ values, operands, display }, console) {
    const { write } = values;
    const request = { ...PLAIN_REQUEST, config: await chosenConfiguration(values.config), display };
    const before = write === undefined ? null : await readText(write);
    if (write !== undefined && withIndex(before ?? '', '') === null) throw NO_MARKERS(write);
    const { jobs, isWhole } = await jobsOf(operands, request, console);
    const reports: PrintedPostmortem[] = [];
    const areUsable = await readReports(jobs, request, console, ({ postmortem }) => {
      const isItself = write !== undefined && postmortem && resolve(postmortem.path) === resolve(write);
      if (postmortem?.postmortem && !isItself) reports.push(postmortem);
    });
    const table = indexTable(reports, write === undefined ? resolve('') : folderOfFile(write), display);
    if (write === undefined || before === null) console.write(table);
    else {
      const after = withIndex(before, table);
      if (after !== null && after !== before) await replaceFile(write, after, before);
      console.write(`${visibleInLine(write)}\n`);
    }
    return isWhole && areUsable ? 0 : 2;
  },
});
