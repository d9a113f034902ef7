import { jsonText } from '../jsonText.ts';
import type { MakeFormat } from './format.ts';

const OPEN = '{\n "files": [';

const indented = (value: unknown, by: string): string => jsonText(value).replaceAll('\n', `\n${by}`);

/** As the contract says: the same names in every version. */
export const json: MakeFormat = () => ({
  file: ({ path, postmortem, findings }, first) =>
    `${first ? OPEN : ','}\n  ${indented({ path, postmortem, findings }, '  ')}`,
  end: (summary) => `${summary.files > 0 ? '\n ]' : `${OPEN}]`},\n "summary": ${indented(summary, ' ')}\n}\n`,
});
