import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Baseline, Language, Localized } from '@postmortem/schemas';
import { asKnown } from '../lint/baseline.ts';
import { check, type Subject } from '../lint/check.ts';
import { identityKey, identityOf } from '../lint/identity.ts';
import type { Finding } from '../lint/lint.ts';
import { mended, reachesInto, type Stretch } from '../lint/mechanicalFixes.ts';
import { printedFindings } from '../printed/findings.ts';
import { placesOf } from '../printed/places.ts';
import { printedPostmortem } from '../printed/postmortem.ts';
import { type ChosenConfiguration, type ConfiguredDocument, FileConfigurations } from './configurations.ts';
import { lineOf, UsageError } from './errors.ts';
import type { LineRange, ReadFile } from './fileReport.ts';
import { realPathOf } from './files.ts';

/** A baseline that the command line names, with its folder. */
export interface ChosenBaseline {
  readonly folder: string;
  readonly baseline: Baseline;
}

/** What a command asks of every file; it can be sent to a worker. */
export interface ReadRequest {
  /** Check what does not look like a postmortem too. */
  readonly all: boolean;
  /** The configuration that `--config` names. */
  readonly config: ChosenConfiguration | null;
  readonly display: Language;
  /** Is the report itself wanted, besides what is found in it? */
  readonly postmortem: boolean;
  /** Mend what has one right form, and check what that makes of the text. */
  readonly fix: boolean;
  /** What `--baseline` names: it is in force instead of a configuration's. */
  readonly baseline: ChosenBaseline | null;
  /** Does somebody want to know a finding again when the text around it changes? */
  readonly fingerprints: boolean;
  /** Does somebody want to know what a baseline would keep? */
  readonly known: boolean;
}

/** What a command asks that only wants to read. */
export const PLAIN_REQUEST = {
  all: false,
  postmortem: true,
  fix: false,
  fingerprints: false,
  baseline: null,
  known: false,
} as const;

const LEFT_OUT: Localized<(rule: string) => string> = {
  en: (rule) => `${rule} failed and was left out`,
  ja: (rule) => `${rule} は実行に失敗したため省きました`,
};

/** The path by which a baseline in a folder knows a file, whatever links led to either. */
export function pathInBaseline(folder: string, path: string): string {
  const absolute = resolve(path);
  const real = join(realPathOf(dirname(absolute)), basename(absolute));
  return relative(realPathOf(folder), real).split(sep).join('/');
}

/** Lines of a text as a stretch of it each; git ends lines at line feeds alone. */
function stretchesOf(ranges: readonly LineRange[], text: string): Stretch[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  // The end of the text belongs to its last line.
  const startOf = (line: number): number => starts[line - 1] ?? text.length + 1;
  return ranges.map(({ first, last }) => ({ start: startOf(first), end: startOf(last + 1) }));
}

/** One for each finding; the second of two alike is another. */
function fingerprintsOf(findings: readonly Finding[], text: string): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = identityKey(identityOf(finding, text));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return createHash('sha256').update(`${key}\n${count}`).digest('hex');
  });
}

/** Reads one file after the other; each configuration is read, and complained about, once. */
export class FileReader {
  private lines: string[] = [];
  private unusable = false;
  private readonly configurations: FileConfigurations;

  constructor(
    private readonly request: ReadRequest,
    private readonly rulePage: (rule: string) => string | null,
  ) {
    const complain = (line: string): void => this.complain(line);
    this.configurations = new FileConfigurations(request.config, request.display, complain);
  }

  private complain(line: string): void {
    this.unusable = true;
    this.lines.push(line);
  }

  /** What is read, or null where it can't be used, which is reported. */
  private async orComplain<Value>(reading: Promise<Value>): Promise<Value | null> {
    try {
      return await reading;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.complain(lineOf(error, this.request.display));
      return null;
    }
  }

  /**
   * @param lines of which alone something is told, and that alone are mended; null: all
   * @throws UsageError where `--config` can't be read
   */
  async read(
    path: string,
    readText: () => Promise<string>,
    lines: readonly LineRange[] | null = null,
  ): Promise<ReadFile> {
    this.lines = [];
    this.unusable = false;
    const configured = this.configurations.for(path);
    const applied = await (this.request.config === null ? this.orComplain(configured) : configured);
    const text = applied && (await this.orComplain(readText()));
    const nothing = { report: null, postmortem: null, before: null, known: [], stale: [], aside: null };
    const read = applied && text !== null ? this.check(path, text, applied, lines) : nothing;
    return { ...read, lines: this.lines, unusable: this.unusable };
  }

  private subject(path: string, text: string, { settings, ...applied }: ConfiguredDocument): Subject {
    const { all, baseline: chosen } = this.request;
    const files = chosen?.baseline.files ?? {};
    const key = chosen && pathInBaseline(chosen.folder, path);
    const known = key !== null && Object.hasOwn(files, key) ? files[key]! : [];
    return { text, ...applied, settings: chosen ? { ...settings, baseline: known } : settings, force: all };
  }

  private check(
    path: string,
    before: string,
    applied: ConfiguredDocument,
    lines: readonly LineRange[] | null,
  ): Omit<ReadFile, 'lines' | 'unusable'> {
    const { display, fix, fingerprints, known, postmortem } = this.request;
    const onRuleError = (rule: string, error: unknown): void =>
      void this.lines.push(`${path}: ${LEFT_OUT[display](rule)}: ${String(error)}`);
    const subject = this.subject(path, before, applied);
    const only = lines && stretchesOf(lines, before);
    const { checked, text, within } = fix
      ? mended(subject, onRuleError, only)
      : { checked: check(subject, onRuleError), text: before, within: only };
    const isTold = checked.findings.map((finding) => !within || reachesInto(within, finding));
    const at = placesOf(text);
    if (checked.notice) this.complain(`${path}: ${checked.notice[display]}`);
    for (const { start, why } of checked.skipped) this.lines.push(`${path}:${at(start).line}: ${why[display]}`);
    return {
      report: {
        path,
        postmortem: checked.recognised,
        findings: printedFindings(
          checked.findings.filter((_, index) => isTold[index]),
          at,
          display,
          this.rulePage,
        ),
        fingerprints: fingerprints ? fingerprintsOf(checked.findings, text).filter((_, index) => isTold[index]) : [],
        text,
      },
      postmortem: postmortem ? printedPostmortem(path, checked.postmortem, checked.recognised, at) : null,
      before: text === before ? null : before,
      known: known ? asKnown(checked.findings, text) : [],
      stale: checked.stale,
      aside: checked.aside && `${path}: ${checked.aside[display]}`,
    };
  }
}
