import type { Format } from '../report.ts';

export const json: Format = (files, summary) => `${JSON.stringify({ files, summary }, null, 1)}\n`;
