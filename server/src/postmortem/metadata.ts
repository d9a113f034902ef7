import { fieldNamed, METADATA_NAMES } from '../language/labels.ts';
import { type Status, statusNamed } from '../language/statuses.ts';
import type { Passage } from '../markdown/blocks.ts';
import { linesOf, type Prose, sourceOffset } from '../markdown/prose.ts';
import type { Field, Metadata, Section } from './model.ts';

const PAIR = /^(?:[•・]\s*)?(?<name>[^:：|\s][^:：|]{0,39}?)\s*[:：]\s*(?<value>.*)$/su;
const BRACKETED_PAIR = /^【(?<name>[^】\n]{1,20})】\s*(?<value>\S.*)$/u;
const FRONT_MATTER_PAIR = /^(?<name>[A-Za-z_][\w \t-]*):(?<value>.*)$/gm;

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

/** The status that a report states. */
export const statusOf = ({ status }: Metadata): Status | null => statusNamed(status?.value ?? '');

/** The first field of each kind that has a value, else the first. A title without a field is the first heading of level 1. */
export function readMetadata(fields: readonly Field[], sections: readonly Section[]): Metadata {
  const found: Partial<Record<keyof Metadata, Field>> = {};
  for (const field of fields) {
    const name = fieldNamed(field.name);
    if (name && !found[name]?.value) found[name] = found[name] && field.value === '' ? found[name] : field;
  }
  const heading = sections.find(({ level, id }) => level === 1 && id === null);
  if (heading && !found.title) {
    found.title = { name: 'title', value: heading.title, start: heading.start, end: heading.titleEnd };
  }
  return Object.fromEntries(METADATA_NAMES.map((name) => [name, found[name] ?? null])) as unknown as Metadata;
}
