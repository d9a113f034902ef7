import type { Passage } from '../markdown/blocks.ts';
import { linesOf, type Prose, sourceOffset } from '../markdown/prose.ts';
import type { Field, Metadata, Section, Status } from './model.ts';

type Name = keyof Metadata;

/** What people call each field, normalised to lower case; the first that fits a label wins. */
const NAMES: readonly (readonly [Name, RegExp])[] = [
  ['detected', /^(?:detected(?: at)?|first detected|detection time|time detected|検知日時|検知時刻|発覚日時)$/],
  ['mitigated', /^(?:mitigated(?: at)?|mitigation time|repaired|暫定復旧日時|緩和日時)$/],
  [
    'resolved',
    /^(?:resolved(?: at)?|resolution time|end(?:ed)?(?: at| time| date)?|recovered(?: at)?|復旧日時|解決日時|終息日時|収束日時|終了日時|復旧時刻)$/,
  ],
  ['start', /^(?:start(?:ed)?(?: at| time| date)?|began|onset|発生日時|発生時刻|開始日時|障害発生日時|障害発生時刻)$/],
  ['date', /^(?:date|incident date|date of (?:the )?incident|day|when|日付|発生日|障害発生日|日時|作成日|報告日)$/],
  [
    'authors',
    /^(?:authors?|written by|author\(s\)|prepared by|reporter|reported by|作成者|報告者|著者|記入者|執筆者)$/,
  ],
  ['owner', /^(?:owners?|postmortem owner|incident owner|incident commander|dri|lead|責任者|担当者?|オーナー)$/],
  ['reviewers', /^(?:reviewers?|reviewed by|approvers?|レビュアー|レビューアー?|承認者|確認者)$/],
  ['responders', /^(?:responders?|participants?|people involved|attendees|対応者|参加者|対応メンバー)$/],
  ['status', /^(?:status|state|document status|postmortem status|ステータス|状態|状況|対応状況)$/],
  ['severity', /^(?:severity|sev|priority|severity level|重要度|重大度|深刻度|優先度|緊急度)$/],
  [
    'id',
    /^(?:id|incident id|incident number|incident|ticket|tracking id|チケット番号|管理番号|インシデントid|障害番号)$/,
  ],
  ['title', /^(?:title|件名|タイトル)$/],
];

/** Words of a status, the furthest first: "Complete, action items in progress" is complete. */
const STATUS_WORDS: readonly (readonly [Status, RegExp])[] = [
  [
    'in-progress',
    /\bnot (?:yet )?(?:closed|final|complete|resolved|reviewed|done)|\bunresolved\b|未(?:完了|解決|復旧|承認|クローズ)/i,
  ],
  ['closed', /\bclosed?\b|クローズ|終息|収束|終了/i],
  [
    'final',
    /\bfinal(?:i[sz]ed)?\b|\bcompleted?\b|\bresolved\b|\breviewed\b|\bpublished\b|\bdone\b|\bapproved\b|完了|解決済|承認済|公開済|復旧済|確定|レビュー済/i,
  ],
  ['in-review', /\bin[- ]review\b|\breview(?:ing)?\b|レビュー中|承認待ち|確認中/i],
  [
    'in-progress',
    /\bin[- ]progress\b|\binvestigating\b|\bopen\b|\bmonitoring\b|\bongoing\b|\bmitigated\b|調査中|対応中|経過観察|暫定対応済|継続中|検討中/i,
  ],
  ['draft', /\bdraft\b|\bwip\b|作成中|下書き|ドラフト|草案/i],
];

const PAIR = /^(?:[•・]\s*)?(?<name>[^:：|\s][^:：|]{0,39}?)\s*[:：]\s*(?<value>.*)$/su;
const BRACKETED_PAIR = /^【(?<name>[^】\n]{1,20})】\s*(?<value>\S.*)$/u;
const FRONT_MATTER_PAIR = /^(?<name>[A-Za-z_][\w \t-]*):(?<value>.*)$/gm;

/** The field that a label names, or null. */
export const fieldNamed = (label: string): Name | null => {
  const text = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_【】■◆●\s]+/g, ' ')
    .trim();
  const known = (name: string): Name | undefined => NAMES.find(([, pattern]) => pattern.test(name))?.[0];
  // Either half of a bilingual label ("Date / 日付").
  return known(text) ?? text.split(/ ?[/|] ?/).flatMap((half) => known(half) ?? [])[0] ?? null;
};

const unquoted = (value: string): string => value.trim().replace(/^["'](.*)["']$/, '$1');

function fieldsInProse(prose: Prose, offset: number): Field[] {
  return linesOf(prose.text).flatMap((line) => {
    const pair = (BRACKETED_PAIR.exec(line.text) ?? PAIR.exec(line.text))?.groups;
    if (!pair) return [];
    return {
      name: pair.name!.trim(),
      value: unquoted(pair.value!),
      start: offset + sourceOffset(prose, line.start),
      end: offset + sourceOffset(prose, line.end, 'end'),
    };
  });
}

function fieldsOf({ leaf, offset }: Passage, text: string): Field[] {
  switch (leaf.kind) {
    case 'frontmatter': {
      const source = text.slice(offset + leaf.start, offset + leaf.end);
      return [...source.matchAll(FRONT_MATTER_PAIR)].map((match) => {
        const start = offset + leaf.start + match.index;
        const { name, value } = match.groups as { name: string; value: string };
        return { name: name.replace(/[_-]/g, ' ').trim(), value: unquoted(value), start, end: start + match[0].length };
      });
    }
    case 'paragraph':
      return leaf.quoted ? [] : fieldsInProse(leaf.prose, offset);
    case 'row': {
      const [name, value] = leaf.cells;
      if (leaf.cells.length !== 2 || leaf.header || !name || !value) return [];
      return [
        { name: name.text.trim(), value: unquoted(value.text), start: offset + leaf.start, end: offset + leaf.end },
      ];
    }
    default:
      return [];
  }
}

/** A heading or a marked line that is the name of a field ("### Date", 「■発生日時」): its value is the first line below. */
function titledField({ leaf, offset }: Passage, next: Passage | undefined): Field[] {
  if (leaf.kind !== 'heading' && leaf.kind !== 'paragraph') return [];
  const [title, below] = linesOf(leaf.prose.text);
  const marked = leaf.kind === 'heading' || /^[■◆●【]/u.test(title?.text ?? '');
  if (leaf.quoted || !title || !marked || !fieldNamed(title.text)) return [];
  const value = below?.text ?? (next?.leaf.kind === 'paragraph' ? linesOf(next.leaf.prose.text)[0]?.text : undefined);
  return [{ name: title.text, value: unquoted(value ?? ''), start: offset + leaf.start, end: offset + leaf.end }];
}

/** The labelled lines above the text: front matter, label lines and two-column tables, up to the second section that a postmortem has. */
export function readFields(passages: readonly Passage[], sections: readonly Section[], text: string): Field[] {
  const named = sections.filter(({ id, level }) => id !== null && level <= 6);
  const end = named[1]?.start ?? text.length;
  const above = passages.filter(({ leaf, offset }) => offset + leaf.start < end);
  return above.flatMap((passage, index) => [...titledField(passage, above[index + 1]), ...fieldsOf(passage, text)]);
}

/** The status that words mean, or null where they mean none. */
export const statusNamed = (words: string): Status | null =>
  STATUS_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** The status that a report states. */
export const statusOf = ({ status }: Metadata): Status | null => statusNamed(status?.value ?? '');

/** The first field of each kind that has a value, else the first. A title without a field is the first heading of level 1. */
export function readMetadata(fields: readonly Field[], sections: readonly Section[]): Metadata {
  const found: Partial<Record<Name, Field>> = {};
  for (const field of fields) {
    const name = fieldNamed(field.name);
    if (name && !found[name]?.value) found[name] = found[name] && field.value === '' ? found[name] : field;
  }
  const heading = sections.find(({ level, id }) => level === 1 && id === null);
  if (heading && !found.title) {
    found.title = { name: 'title', value: heading.title, start: heading.start, end: heading.titleEnd };
  }
  return Object.fromEntries(NAMES.map(([name]) => [name, found[name] ?? null])) as unknown as Metadata;
}
