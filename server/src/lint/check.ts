import type { KnownFinding, Localized } from '@postmortem/schemas';
import { LARGEST_REPORT } from '@postmortem/schemas/reports';
import { demandedOf } from '../configuration/demands.ts';
import { type Settings, severityOf } from '../configuration/settings.ts';
import { type MarkdownDocument, readMarkdown } from '../markdown/blocks.ts';
import { editMarkdown } from '../markdown/incremental/edit.ts';
import { grouped, type SkippedRange, withinLimits } from '../markdown/limits.ts';
import type { Postmortem, Section } from '../postmortem/model.ts';
import { readPostmortem } from '../postmortem/postmortem.ts';
import { isExpected, isPostmortem } from '../postmortem/recognise.ts';
import { RULES, ruleOf } from '../rules/index.ts';
import { unreadSentences } from '../rules/support/sentences.ts';
import { demanding, type ResolvedTemplate } from '../templates/resolved.ts';
import { withoutKnown } from './baseline.ts';
import { FindingCache } from './findingCache.ts';
import { type Finding, type LintOptions, lintWithWaived, type Waived } from './lint.ts';

export interface Checked {
  readonly postmortem: Postmortem;
  /** Was it taken for a postmortem? Otherwise nothing is said about it. */
  readonly recognised: boolean;
  readonly findings: readonly Finding[];
  /** What comments in it silence. */
  readonly waived: readonly Waived[];
  /** Rules of which nothing, or not all, is told: the configuration turns them off, or a baseline knows what they find. */
  readonly untold: ReadonlySet<string>;
  /** Days from the incident within which the report has to be final; null where its severity asks for nothing. */
  readonly dueDays: number | null;
  /** What the baseline knows and the text no longer has. */
  readonly stale: readonly KnownFinding[];
  /** Why a document that is expected to be a postmortem was not read. */
  readonly notice: Localized | null;
  /** Why a document was not read of which nobody expects that it is one. */
  readonly aside: Localized | null;
  /** Stretches of it that were not read; nothing is said about them. */
  readonly skipped: readonly SkippedRange[];
}

export interface Subject {
  readonly text: string;
  /** With slashes, from the workspace's root or as it is known. */
  readonly path: string;
  readonly settings: Omit<Settings, 'origins'>;
  /** Check it even if it does not look like a postmortem. */
  readonly force?: boolean;
  /** Read it alone, which takes half the time: nothing is found in it. */
  readonly unjudged?: boolean;
}

function noticeFor(text: string): Localized | null {
  if (text.includes('\0')) {
    return {
      en: 'This file was not checked: it holds NUL characters, so it is no text.',
      ja: 'このファイルは検査していません（NUL 文字を含むため、テキストではありません）。',
    };
  }
  if (text.length <= LARGEST_REPORT) return null;
  return {
    en: `This file was not checked: ${grouped(text.length)} characters, and ${grouped(LARGEST_REPORT)} are read. Split it, or link to logs instead of pasting them.`,
    ja: `このファイルは検査していません（${grouped(text.length)} 文字、上限 ${grouped(LARGEST_REPORT)} 文字）。分割するか、ログは貼り付けずにリンクしてください。`,
  };
}

/** Without what may be wrong because part of a section was left unread. */
function withoutDoubtful(
  findings: readonly Finding[],
  skipped: readonly SkippedRange[],
  sections: readonly Section[],
): Finding[] {
  const unread = new Set(
    sections
      .filter(({ titleEnd, end }) => skipped.some((range) => range.start < end && range.end > titleEnd))
      .flatMap(({ ids }) => ids),
  );
  return findings.filter(({ rule, section }) => {
    const needed = ruleOf(rule).requiresComplete;
    const id = needed === 'own' ? section : needed;
    return id == null || !unread.has(id);
  });
}

/** What is kept of a document from one check to the next; a check with it equals one without. */
export class DocumentCache {
  markdown: MarkdownDocument | null = null;
  readonly findings = new FindingCache();
}

/** Reads what a change would make of a checked text, as the text itself was read. */
export function reread(
  { postmortem: { document, template } }: Checked,
  text: string,
  { path, settings: { language, timeZone } }: Pick<Subject, 'path' | 'settings'>,
): Postmortem {
  return readPostmortem(editMarkdown(document, withinLimits(text).source), { path, language, template, timeZone });
}

/** Reads a document, and again where the severity that it states is held to another template. */
function readAsDemanded(document: MarkdownDocument, path: string, settings: Subject['settings']) {
  const { language, timeZone, template } = settings;
  const read = (by: ResolvedTemplate): Postmortem =>
    readPostmortem(document, { path, language, template: by, timeZone });
  const first = read(template);
  const demanded = demandedOf(settings, first.metadata.severity?.value ?? null, first.status);
  const again = demanded.template === template ? first : read(demanded.template);
  return { ...demanded, postmortem: { ...again, template: demanding(again.template, demanded.sections) } };
}

function untoldOf(rules: LintOptions['rules'], found: readonly Finding[], told: readonly Finding[]): Set<string> {
  const off = Object.entries(rules).filter(([, setting]) => setting !== undefined && severityOf(setting) === 'off');
  const known = found.length === told.length ? [] : found.filter((finding) => !told.includes(finding));
  return new Set([...off.map(([rule]) => rule), ...known.map(({ rule }) => rule)]);
}

/**
 * The whole pipeline once: text, blocks, postmortem, findings. Pure: no file system, no clock, no locale.
 * @param cache of the same document's last check; null where it is checked once
 */
export function check(
  { text, path, settings, force = false, unjudged = false }: Subject,
  onRuleError: LintOptions['onRuleError'],
  cache: DocumentCache | null = null,
): Checked {
  const unreadable = noticeFor(text);
  const { listed, people, baseline } = settings;
  const { source, skipped } = withinLimits(unreadable ? '' : text);
  const document = cache?.markdown ? editMarkdown(cache.markdown, source) : readMarkdown(source);
  if (cache) cache.markdown = document;
  const { postmortem, rules, dueDays } = readAsDemanded(document, path, settings);
  if (unreadable) {
    const expected = force || isExpected(listed, path);
    return {
      postmortem,
      recognised: false,
      findings: [],
      waived: [],
      untold: new Set(),
      dueDays: null,
      stale: [],
      notice: expected ? unreadable : null,
      aside: expected ? null : unreadable,
      skipped: [],
    };
  }
  const recognised = force || (listed ?? isPostmortem(postmortem, path));
  const options = { rules, people, onRuleError };
  const { findings: found, waived } =
    recognised && !unjudged
      ? lintWithWaived(postmortem, options, RULES, cache?.findings)
      : { findings: [], waived: [] };
  const certain = skipped.length > 0 ? withoutDoubtful(found, skipped, postmortem.sections) : found;
  const { findings, stale } = withoutKnown(certain, text, baseline);
  const unread = recognised ? [...skipped, ...unreadSentences(postmortem)].sort((a, b) => a.start - b.start) : [];
  const untold = untoldOf(rules, certain, findings);
  return {
    postmortem,
    recognised,
    notice: null,
    aside: null,
    findings,
    waived,
    untold,
    dueDays,
    stale,
    skipped: unread,
  };
}
