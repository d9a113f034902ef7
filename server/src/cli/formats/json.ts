import type { Format } from './format.ts';

const OPEN = '{\n "files": [';

const indented = (value: unknown, by: string): string => JSON.stringify(value, null, 1).replaceAll('\n', `\n${by}`);

export const json: Format = {
  file: (report, first) => `${first ? OPEN : ','}\n  ${indented(report, '  ')}`,
  end: (summary) => `${summary.files > 0 ? '\n ]' : `${OPEN}]`},\n "summary": ${indented(summary, ' ')}\n}\n`,
};
