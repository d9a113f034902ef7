import { explainTool } from './explainTool.ts';
import { fixTool } from './fixTool.ts';
import { inspectTool } from './inspectTool.ts';
import { lintTool } from './lintTool.ts';
import { listTemplatesTool } from './listTemplatesTool.ts';
import { newReportTool } from './newReportTool.ts';
import type { Tool } from './tool.ts';

/** Every tool, in the order in which a report is written. */
export const TOOLS = [
  listTemplatesTool,
  newReportTool,
  lintTool,
  explainTool,
  fixTool,
  inspectTool,
] as unknown as readonly Tool[];
