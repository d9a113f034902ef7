import {
  configurationSchema,
  type Localized,
  REPORT_STATUSES,
  sectionSettingSchema,
  severityDemandSchema,
  statusDemandSchema,
} from '@postmortem/schemas';
import { didYouMean, nearestName } from '../text/didYouMean.ts';
import type { ConfigurationProblem, Problems } from './problems.ts';
import type { ConfigurationSource } from './source.ts';

/** What zod says of a value that does not fit the schema. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  /** The most that a list may hold. */
  readonly maximum?: number;
}

const KEYS = Object.keys(configurationSchema.def.shape);
const SECTION_KEYS = Object.keys(sectionSettingSchema.def.shape);
const STATUS_KEYS = Object.keys(statusDemandSchema.def.shape);
const SEVERITY_KEYS = Object.keys(severityDemandSchema.def.shape);
const ACTION_KEYS = ['owner', 'due', 'ticket'];
const TOP = ['$schema', 'extends', 'sections', 'baseline', 'severities', 'statuses', 'overrides'];
const OVERRIDE_KEYS = KEYS.filter((key) => !TOP.includes(key));

const KEYS_BELOW: Readonly<Record<string, readonly string[]>> = {
  sections: SECTION_KEYS,
  overrides: OVERRIDE_KEYS,
  severities: SEVERITY_KEYS,
};

/** The keys that a value at a path may have. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.at(-1) === 'actions') return ACTION_KEYS;
  if (path[0] === 'statuses') return path.length === 1 ? REPORT_STATUSES : STATUS_KEYS;
  return KEYS_BELOW[String(path[0])] ?? KEYS;
}

/** How the shapes that the schema asks for are written. */
const FORMS: Readonly<Record<string, string>> = {
  array: '[a, b]',
  object: 'key: value',
  record: 'key: value',
  string: 'text',
};

const TEXTS: Localized = { en: 'text, or { en: text, ja: text }', ja: '文字列、または { en: 文字列, ja: 文字列 }' };
/** Keys that take more than one shape. */
const EITHER: Readonly<Record<string, Localized>> = {
  extends: { en: 'a path, or [a, b]', ja: 'パス、または [a, b]' },
  ticketUrl: { en: 'an address with {ticket} in it', ja: '{ticket} を含む URL' },
  due: { en: 'days or weeks: 7d, 2w', ja: '日数か週数（7d、2w など）' },
  title: TEXTS,
  guidance: TEXTS,
};

function messageOf(issue: Issue): Localized {
  const name = issue.path.join('.') || 'configuration';
  if (issue.code === 'unrecognized_keys') {
    const keys = (issue.keys ?? []).join(', ');
    const known = knownKeys(issue.path);
    const meant = didYouMean(keys, known);
    const list = known.join(', ');
    return {
      en: `Unknown key “${keys}”.${meant.en || ` Known keys: ${list}.`}`,
      ja: `「${keys}」というキーはありません。${meant.ja || `使えるキーは ${list} です。`}`,
    };
  }
  if (issue.code === 'too_big') {
    const most = (issue.maximum ?? 0).toLocaleString('en-US');
    return {
      en: `${name}: at most ${most} are read, the rest is left out. Shorten it.`,
      ja: `${name}: 読み込めるのは ${most} 件までで、残りは使われません。数を減らしてください。`,
    };
  }
  if (issue.path.at(-2) === 'rules') {
    return {
      en: `${name}: write off, hint, info, warning or error, or a list of one of them and the rule's options.`,
      ja: `${name}: off、hint、info、warning、error のいずれか、または [重大度, { オプション }] の形で書いてください。`,
    };
  }
  const key = String(issue.path.at(-1) ?? '');
  const form = issue.values?.map(String).join(', ');
  const either = form === undefined ? EITHER[key] : undefined;
  const expected = form ?? FORMS[issue.expected ?? ''] ?? issue.expected ?? 'text';
  return {
    en: `${name}: this value can't be used here; expected ${either?.en ?? expected}.`,
    ja: `${name}: この値は使えません。使えるのは ${either?.ja ?? expected} です。`,
  };
}

/** The known name that a fix may write. */
export function meantBy(name: string, known: readonly string[]): Pick<ConfigurationProblem, 'meant'> {
  const meant = nearestName(name, known);
  return meant === null ? {} : { meant };
}

/** Tells what does not fit; each unknown key is one problem, at the key. */
export function addSchemaProblems(problems: Problems, issues: readonly Issue[], source: ConfigurationSource): void {
  for (const issue of issues) {
    for (const key of issue.keys ?? [null]) {
      problems.add(() => ({
        ...(key === null ? source.placeOf(issue.path) : source.keyPlaceOf([...issue.path, key])),
        ...(key === null ? {} : meantBy(key, knownKeys(issue.path))),
        message: messageOf(key === null ? issue : { ...issue, keys: [key] }),
      }));
    }
  }
}
