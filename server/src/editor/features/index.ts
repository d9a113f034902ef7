import {
  BLANKS,
  EXPORT_TIMELINE,
  FIGURES,
  IGNORE_CHOICES,
  NEW_ENTRIES,
  READ_FOR_TOOL,
  REPORT_STATUS,
  REVIEW,
  SUMMARY,
  TIMELINE_EDIT,
  ZONE_CHOICES,
} from '@postmortem/schemas/protocol';
import { READ_REPORTS, TICK } from '@postmortem/schemas/reports';
import { blanks } from './blanks.ts';
import { codeActions } from './codeActions.ts';
import { codeLens } from './codeLens.ts';
import { completion } from './completion.ts';
import { diagnostics } from './diagnostics.ts';
import { documentLinks } from './documentLinks.ts';
import { exportTimeline } from './exportTimeline.ts';
import { figures } from './figures.ts';
import { folding } from './folding.ts';
import { hover } from './hover.ts';
import { ignoreChoices } from './ignoreChoices.ts';
import { inlayHints } from './inlayHints.ts';
import { newEntries } from './newEntries.ts';
import { onEnter } from './onEnter.ts';
import { outline } from './outline.ts';
import { readForTool } from './readForTool.ts';
import { readReport } from './readReport.ts';
import { prepareRename, rename } from './rename.ts';
import { reportStatus } from './reportStatus.ts';
import { review } from './review.ts';
import { summary } from './summary.ts';
import { tick } from './tick.ts';
import { timelineEdit } from './timelineEdit.ts';
import { zoneChoices } from './zoneChoices.ts';

/** What can be asked about a document, by the name of the request. What the server says of it at its start is in documentRequests.ts. */
export const FEATURES = {
  'textDocument/diagnostic': diagnostics,
  'textDocument/hover': hover,
  'textDocument/codeAction': codeActions,
  'textDocument/completion': completion,
  'textDocument/onTypeFormatting': onEnter,
  'textDocument/inlayHint': inlayHints,
  'textDocument/codeLens': codeLens,
  'textDocument/documentSymbol': outline,
  'textDocument/foldingRange': folding,
  'textDocument/documentLink': documentLinks,
  'textDocument/prepareRename': prepareRename,
  'textDocument/rename': rename,
  [BLANKS]: blanks,
  [EXPORT_TIMELINE]: exportTimeline,
  [FIGURES]: figures,
  [IGNORE_CHOICES]: ignoreChoices,
  [NEW_ENTRIES]: newEntries,
  [READ_FOR_TOOL]: readForTool,
  [READ_REPORTS]: readReport,
  [REPORT_STATUS]: reportStatus,
  [TICK]: tick,
  [REVIEW]: review,
  [SUMMARY]: summary,
  [TIMELINE_EDIT]: timelineEdit,
  [ZONE_CHOICES]: zoneChoices,
} as const;
