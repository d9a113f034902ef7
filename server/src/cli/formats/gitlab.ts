import { createHash } from 'node:crypto';
import type { Severity } from '@postmortem/schemas';
import { jsonText } from '../jsonText.ts';
import { relativePath } from '../relativePath.ts';
import { visibleInLine } from '../visible.ts';
import type { MakeFormat } from './format.ts';

/** GitLab's names, of which `blocker` and `critical` are kept for what stops a release. */
const SEVERITIES: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
  hint: 'info',
};

/** A code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: MakeFormat = () => {
  const issues: object[] = [];
  return {
    file({ path, findings, fingerprints }) {
      const name = relativePath(path);
      findings.forEach(({ rule, message, severity, line, endLine }, at) => {
        issues.push({
          description: visibleInLine(message),
          check_name: rule,
          // GitLab compares reports by this alone: that of a finding is of its file, too.
          fingerprint: createHash('sha256').update(`${name}\n${fingerprints[at]}`).digest('hex'),
          severity: SEVERITIES[severity],
          location: { path: name, lines: { begin: line, end: endLine } },
        });
      });
      return '';
    },
    end: () => `${jsonText(issues)}\n`,
  };
};
