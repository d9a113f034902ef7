import type { Language } from '@postmortem/schemas';
import { type Finding, fill } from '../../lint/lint.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Fix } from '../../text/edit.ts';

/** What an editor shows at one place: a finding, or those of one rule there that are shown as one. */
export type ShownFinding = Pick<Finding, 'rule' | 'severity' | 'start' | 'end' | 'unit' | 'message' | 'fixes'>;

const RANK = { hint: 0, info: 1, warning: 2, error: 3 } as const;
const SEPARATOR = { en: ', ', ja: '' } as const;

const gravest = (findings: readonly Finding[]): Finding =>
  findings.reduce((worst, each) => (RANK[each.severity] > RANK[worst.severity] ? each : worst));

/** Of what several findings offer, each once: what mends all of them comes first. */
function fixesOf(findings: readonly Finding[]): Fix[] {
  const byTitle = new Map(findings.flatMap((finding) => finding.fixes()).map((fix) => [fix.title.en, fix]));
  return [...byTitle.values()];
}

function asOne(findings: readonly [Finding, ...Finding[]]): ShownFinding {
  const [first] = findings;
  const together = ruleOf(first.rule).messages.together;
  if (findings.length === 1 || !together) return first;
  const message = (display: Language): string => {
    const items = findings.map(({ item }) => item![display]).join(SEPARATOR[display]);
    return fill(together[display], { count: String(findings.length), items }, display);
  };
  return { ...first, severity: gravest(findings).severity, message, fixes: () => fixesOf(findings) };
}

/** The findings of a report as an editor shows them: six notes on one title would be read by nobody. */
export function shownFindings(findings: readonly Finding[]): ShownFinding[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const [at, finding] of findings.entries()) {
    const key = finding.item ? `${finding.rule} ${finding.start} ${finding.end}` : String(at);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(asOne);
}
