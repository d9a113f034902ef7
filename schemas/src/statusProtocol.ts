import type { ReviewHeadline } from './reviewProtocol.ts';

/** Asked what a file is taken for, and why. */
export const REPORT_STATUS = 'postmortem/status';
export interface ReportStatusParams {
  readonly textDocument: { readonly uri: string };
  /** `2026-03-20`, where the person is; without it nothing is overdue. */
  readonly today?: string;
}
export interface ReportStatus {
  readonly recognised: boolean;
  /** One sentence for people. */
  readonly reason: string;
  readonly template: string;
  /** Was the template chosen by configuration or front matter? */
  readonly chosen: boolean;
  readonly language: 'en' | 'ja' | 'mixed';
  /** As the report states it. */
  readonly status: string | null;
  /** Errors and warnings, and what is less than that. */
  readonly problems: number;
  readonly notes: number;
  readonly blanks: number;
  /** Did reading it take too long? Nothing else is known of it then. */
  readonly gaveUp: boolean;
  /** How its review comes out; null where it is no report. */
  readonly review: ReviewHeadline | null;
  /** How long its incident was; null where it is no report. */
  readonly length: LengthHeadline | null;
}
/** Asks for a document that was given up to be read once more, for longer than while somebody writes. */
export const CHECK_ONCE = 'postmortem/checkOnce';
export interface CheckOnceParams {
  readonly textDocument: { readonly uri: string };
}

/** Texts for people, and where the timeline begins that they are read off: line and UTF-16 column from 0; null where there is none. */
export interface LengthHeadline {
  readonly text: string;
  readonly detail: string;
  /** Can all of it be read, from its start on? */
  readonly isWhole: boolean;
  readonly timeline: { readonly line: number; readonly character: number } | null;
}
