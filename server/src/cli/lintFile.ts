import type { Language } from '@postmortem/schemas';
import { type Checked, check } from '../lint/check.ts';
import { type ChosenConfiguration, type ConfiguredDocument, FileConfigurations } from './configurations.ts';
import { UsageError } from './errors.ts';
import type { FileReport, PrintedFinding } from './formats/format.ts';
import { placesOf } from './places.ts';

/** What a run of `lint` asks of every file; it can be sent to a worker. */
export interface LintRequest {
  /** Check what does not look like a postmortem too. */
  readonly all: boolean;
  /** The configuration that `--config` names. */
  readonly config: ChosenConfiguration | null;
  readonly display: Language;
}

export interface LintedFile {
  /** Null where the file can't be read. */
  readonly report: FileReport | null;
  /** Lines for standard error. */
  readonly lines: readonly string[];
  /** Could the file, or a configuration of it, not be used? */
  readonly unusable: boolean;
}

function printedFindings(
  checked: Checked,
  text: string,
  display: Language,
  url: (rule: string) => string | null,
): PrintedFinding[] {
  const at = placesOf(text);
  return checked.findings.map((finding) => {
    const { line, column } = at(finding.start);
    const { line: endLine, column: endColumn } = at(finding.end);
    const { rule, severity, section, phrase } = finding;
    const message = finding.message(display);
    return {
      rule,
      severity,
      message,
      line,
      column,
      endLine,
      endColumn,
      section,
      phrase,
      fixable: finding.fixes().length > 0,
      url: url(rule),
    };
  });
}

/** Checks one file after the other; each configuration is read, and complained about, once. */
export class FileLinter {
  private lines: string[] = [];
  private unusable = false;
  private readonly configurations: FileConfigurations;

  constructor(
    private readonly request: LintRequest,
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
      this.complain(`postmortem: ${error.message}`);
      return null;
    }
  }

  /** @throws UsageError where `--config` can't be read */
  async lint(path: string, read: () => Promise<string>): Promise<LintedFile> {
    this.lines = [];
    this.unusable = false;
    const configured = this.configurations.for(path);
    const applied = await (this.request.config === null ? this.orComplain(configured) : configured);
    const text = applied && (await this.orComplain(read()));
    const report = applied && text !== null ? this.check(path, text, applied) : null;
    return { report, lines: this.lines, unusable: this.unusable };
  }

  private check(path: string, text: string, applied: ConfiguredDocument): FileReport {
    const { all, display } = this.request;
    const onRuleError = (rule: string, error: unknown): void =>
      void this.lines.push(`${path}: ${rule} failed and was left out: ${String(error)}`);
    const checked = check({ text, ...applied, force: all }, onRuleError);
    if (checked.notice) this.complain(`${path}: ${checked.notice[display]}`);
    for (const { start, why } of checked.skipped)
      this.lines.push(`${path}:${placesOf(text)(start).line}: ${why[display]}`);
    return { path, postmortem: checked.recognised, findings: printedFindings(checked, text, display, this.rulePage) };
  }
}
