import type { AnyCommand } from '../command.ts';
import { actionsCommand } from './actions.ts';
import { completionCommand } from './completion.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { initCommand } from './init.ts';
import { inspectCommand } from './inspect.ts';
import { lintCommand } from './lint.ts';
import { mcpCommand } from './mcp.ts';
import { metricsCommand } from './metrics.ts';
import { newCommand } from './new.ts';
import { indexCommand } from './reportIndex.ts';
import { reviewCommand } from './review.ts';
import { summaryCommand } from './summary.ts';
import { timelineCommand } from './timeline.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly AnyCommand[] = [
  lintCommand,
  inspectCommand,
  metricsCommand,
  reviewCommand,
  indexCommand,
  actionsCommand,
  timelineCommand,
  exportCommand,
  summaryCommand,
  newCommand,
  initCommand,
  explainCommand,
  mcpCommand,
  completionCommand(() => COMMANDS),
];
