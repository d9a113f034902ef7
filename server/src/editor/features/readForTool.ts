import type { Language } from '@postmortem/schemas';
import { mended } from '../../lint/mechanicalFixes.ts';
import { printedFindings } from '../../printed/findings.ts';
import { placesOf } from '../../printed/places.ts';
import { printedPostmortem } from '../../printed/postmortem.ts';
import type { ReadForTool } from '../../tools/tool.ts';
import type { Feature } from './feature.ts';

interface ReadForToolParams {
  readonly display: Language;
  /** Mend what has one right form. */
  readonly fix: boolean;
}

/** A report as a language model is told of it; null where it could not be read in time. */
export const readForTool: Feature<ReadForToolParams, ReadForTool | null> = {
  answer({ text, checked, context: { path, settings } }, { display, fix }) {
    const before = text.getText();
    const subject = { text: before, path, settings, force: true };
    const { checked: read, text: after } = fix ? mended(subject, () => {}) : { checked, text: before };
    const at = placesOf(after);
    return {
      text: after,
      before: after === before ? null : before,
      findings: printedFindings(read.findings, at, display, () => null),
      postmortem: printedPostmortem(path, read.postmortem, read.recognised, at),
      notices: [
        ...(read.notice ? [read.notice[display]] : []),
        ...read.skipped.map(({ start, why }) => `${at(start).line}: ${why[display]}`),
      ],
    };
  },
  unread: () => null,
};
