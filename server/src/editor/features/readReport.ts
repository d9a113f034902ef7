import { LARGEST_REPORT, type ReadReport } from '@postmortem/schemas/reports';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { reportSummary } from '../../overview/reportSummary.ts';
import { isExpected } from '../../postmortem/recognise.ts';
import type { Feature } from './feature.ts';

/** What a list of all reports shows of a document. */
export const readReport: Feature<null, ReadReport> = {
  answer({ text, checked, context }) {
    const { recognised, postmortem, dueDays } = checked;
    const positionAt = (offset: number) => text.positionAt(offset);
    return {
      expected: isExpected(context.settings.listed, context.path),
      report: recognised ? reportSummary(postmortem, dueDays, positionAt, context.display) : null,
      unread: text.getText().length > LARGEST_REPORT ? 'large' : null,
    };
  },
  unread: (_document: TextDocument, context) => ({
    expected: isExpected(context.settings.listed, context.path),
    report: null,
    unread: 'slow',
  }),
};
