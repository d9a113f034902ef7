import { CONFIG_OPTION, command } from '../command.ts';
import { chosenConfiguration } from '../configurations.ts';
import { UsageError } from '../errors.ts';
import { jsonText } from '../jsonText.ts';
import { PLAIN_REQUEST } from '../readFile.ts';
import { readReports } from '../reports.ts';

const NO_FILES = new UsageError({
  en: 'Name the files to inspect: postmortem inspect FILE...',
  ja: 'ファイルを指定してください: postmortem inspect FILE...',
});

/** `postmortem inspect`: each file as the tool reads it, postmortem or not. */
export const inspectCommand = command({
  name: 'inspect',
  operands: 'FILE...',
  summary: { en: 'prints reports as the tool reads them, as JSON', ja: '読み取った内容を JSON で表示します' },
  options: {
    format: {
      type: 'string',
      values: ['json'],
      default: 'json',
      help: { en: 'JSON is all that there is', ja: 'JSON のみ' },
    },
    config: CONFIG_OPTION,
  },
  examples: [
    {
      line: 'postmortem inspect docs/postmortems/checkout.md',
      says: {
        en: 'sections, fields, timeline, action items, durations',
        ja: 'セクション、項目、時系列、対策、所要時間',
      },
    },
  ],
  async run({ values, operands, display }, console) {
    if (operands.length === 0) throw NO_FILES;
    const request = { ...PLAIN_REQUEST, config: await chosenConfiguration(values.config), display };
    const files: object[] = [];
    const jobs = operands.map((path) => ({ path, text: null, isNamed: true, lines: null }));
    const areUsable = await readReports(jobs, request, console, ({ postmortem }) => {
      if (postmortem) files.push(postmortem);
    });
    if (files.length > 0) console.write(`${jsonText({ files })}\n`);
    return areUsable ? 0 : 2;
  },
});
