import type { PrintedFinding } from '../../printed/findings.ts';
import type { FileReport } from '../fileReport.ts';
import { visible, visibleInLine } from '../visible.ts';
import type { MakeFormat } from './format.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no form for most control characters, for halves of pairs, U+FFFE and U+FFFF. */
const escaped = (text: string): string =>
  visible(text)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

const attribute = (text: string): string => escaped(visibleInLine(text));

function failure({ line, column, rule, severity, message }: PrintedFinding, path: string): string {
  const where = `${path}:${line}:${column}`;
  return `  <testcase classname="${attribute(path)}" name="${attribute(`${rule} (${line}:${column})`)}">
   <failure type="${severity}" message="${attribute(message)}">${escaped(`${where}: ${message}`)}</failure>
  </testcase>`;
}

function suite({ path, findings }: FileReport): string {
  const cases = findings.map((finding) => failure(finding, path));
  const clean = `  <testcase classname="${attribute(path)}" name="postmortem"/>`;
  const counts = `tests="${Math.max(1, findings.length)}" failures="${findings.length}" errors="0"`;
  return ` <testsuite name="${attribute(path)}" ${counts}>\n${(cases.length > 0 ? cases : [clean]).join('\n')}\n </testsuite>`;
}

/** JUnit's XML as CI servers read it: a suite for each report, a failed test for each finding. */
export const junit: MakeFormat = () => {
  const reports: FileReport[] = [];
  return {
    file(report) {
      if (report.postmortem) reports.push(report);
      return '';
    },
    end() {
      const count = (of: (report: FileReport) => number): number =>
        reports.reduce((sum, report) => sum + of(report), 0);
      const tests = count(({ findings }) => Math.max(1, findings.length));
      const failures = count(({ findings }) => findings.length);
      const suites = reports.map((report) => `${suite(report)}\n`).join('');
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="postmortem" tests="${tests}" failures="${failures}" errors="0">\n${suites}</testsuites>\n`;
    },
  };
};
