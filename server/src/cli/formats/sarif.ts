import type { Language, Severity } from '@postmortem/schemas';
import type { ArtifactLocation, Log, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../../../package.json';
import type { PrintedEdit, PrintedFinding } from '../../printed/findings.ts';
import { RULES } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { FileReport } from '../fileReport.ts';
import { jsonText } from '../jsonText.ts';
import { relativePath } from '../relativePath.ts';
import { visible } from '../visible.ts';
import type { MakeFormat } from './format.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** What a service shows of a rule. It may turn the name into an address: an id of one word is none of a page. */
function descriptor({ id, severity, docs, examples }: Rule, display: Language): ReportingDescriptor {
  const { summary, why, rewrite } = docs[display];
  const example = examples.find(({ language }) => language === display) ?? examples[0];
  const code = (text: string): string => `\n\n~~~~markdown\n${text.trimEnd()}\n~~~~`;
  const shown = example ? `\n\n✗${code(example.bad)}\n\n✓${code(example.good)}` : '';
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${rewrite}`, markdown: `${why}\n\n${rewrite}${shown}` },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
  };
}

const regionOf = ({ line, column, endLine, endColumn }: Omit<PrintedEdit, 'text'>): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** A path as a relative URI; an absolute one as it is. */
function artifact(path: string): ArtifactLocation {
  const uri = relativePath(path).split('/').map(encodeURIComponent).join('/');
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

function result(finding: PrintedFinding, fingerprint: string, { path }: FileReport): Result {
  const { rule, severity, message, edits } = finding;
  const replacements = edits.map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } }));
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: visible(message) },
    locations: [{ physicalLocation: { artifactLocation: artifact(path), region: regionOf(finding) } }],
    partialFingerprints: { 'sentence/v1': fingerprint },
    ...(edits.length > 0 ? { fixes: [{ artifactChanges: [{ artifactLocation: artifact(path), replacements }] }] } : {}),
  };
}

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: MakeFormat = (display) => {
  const results: Result[] = [];
  return {
    file(report) {
      report.findings.forEach((finding, at) => void results.push(result(finding, report.fingerprints[at]!, report)));
      return '';
    },
    end() {
      const rules = RULES.map((rule) => descriptor(rule, display));
      const run: Run = {
        tool: { driver: { name: 'postmortem', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that the command ran in.' } } },
        results,
      };
      const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
      return `${jsonText({ $schema: schema, version: '2.1.0', runs: [run] } satisfies Log)}\n`;
    },
  };
};
