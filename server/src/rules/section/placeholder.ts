import { asksToWrite, isInstruction } from '../../language/formMarks.ts';
import { placeholderIn } from '../../language/placeholders.ts';
import { withoutQuotations } from '../../language/sentences.ts';
import { isTemplateHelp } from '../../language/templateHelp.ts';
import { sectionsNamed } from '../../language/titles.ts';
import type { Passage } from '../../markdown/blocks.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { partAt } from '../../postmortem/sections.ts';
import { isHelp } from '../../templates/helpText.ts';
import type { Edit, Fix } from '../../text/edit.ts';
import { lineStart, nextLine } from '../../text/lines.ts';
import { type Detection, rule } from '../rule.ts';
import { hasContents } from '../support/sectionContents.ts';

/** Where a writer shows something on purpose: code, links' targets, comments. Masked with as many spaces, so that offsets stay. */
const SHOWN =
  /(?<!`)(`+)(?!`)[^`][\s\S]*?(?<!`)\1(?!`)|\]\([^()\s]*\)|<!--(?:(?!<!--)[\s\S])*?-->|<https?:[^<>]*>|https?:\/\/\S+/g;

const blanked = (source: string): string => source.replace(SHOWN, (shown) => shown.replace(/[^\n]/g, ' '));

interface Line {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  /** Without the words in quotation marks, which are somebody else's. */
  readonly own: string;
}

function linesOf({ leaf, offset }: Passage, text: string): Line[] {
  if (leaf.kind === 'code' || leaf.kind === 'other') return [];
  if (leaf.kind === 'html' && /^<!--|^<\/?(?:details|summary|br|hr|img|a|p|div|table|center)\b/i.test(leaf.value))
    return [];
  const start = offset + leaf.start;
  const source = blanked(text.slice(start, offset + leaf.end));
  // In front matter quotation marks belong to the notation.
  const own = leaf.kind === 'frontmatter' ? source : withoutQuotations(source);
  let from = 0;
  return source.split('\n').map((line) => {
    const end = from + line.length;
    // A comment behind it leaves spaces: the line says the same with it.
    const found = {
      start: start + from,
      end: start + end,
      source: line.trimEnd(),
      own: own.slice(from, end).trimEnd(),
    };
    from = end + 1;
    return found;
  });
}

const isAmongActions = ({ leaf, offset }: Passage, { sections }: Postmortem): boolean =>
  partAt(sections, offset + leaf.start)?.id === 'action-items';

/** Is TODO the name of a list there, or the state of a task? In a title, a cell and an action it is. */
const tellsOfTasks = (passage: Passage, postmortem: Postmortem): boolean =>
  passage.leaf.kind === 'heading' || passage.leaf.kind === 'row' || isAmongActions(passage, postmortem);

/** 「<経過>」 alone in its line is a label of what is below it, as a part's name is anywhere. */
function isLabel(source: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (source[start] !== '<') return false;
  const words = source.slice(start + 1, end - 1);
  const isAlone = source.trim() === source.slice(start, end) && !/^[\x20-\x7e]*$/.test(words);
  return sectionsNamed(words).length > 0 || (isAlone && !asksToWrite(words));
}

function foundIn(
  line: Line,
  passage: Passage,
  postmortem: Postmortem,
): { start: number; end: number; help: boolean } | null {
  const { quoted } = passage.leaf;
  const bare = line.source.replace(/^[\s>]+/, '');
  const from = line.start + line.source.length - bare.length;
  const isFirstLine = line.start === passage.offset + passage.leaf.start;
  const mayBeHelp =
    isFirstLine && passage.leaf.kind === 'paragraph' && !(passage.leaf.item && isAmongActions(passage, postmortem));
  const isHere = mayBeHelp && isTemplateHelp(line.own.replace(/^[\s>]+/, ''));
  if (isHelp(bare, postmortem.template.help) || (!quoted && (isInstruction(bare) || isHere))) {
    return { start: from, end: from + bare.trimEnd().length, help: true };
  }
  const found = quoted ? null : placeholderIn(line.own, !tellsOfTasks(passage, postmortem));
  if (found && isLabel(line.source, found)) return null;
  return found && { start: line.start + found.start, end: line.start + found.end, help: false };
}

/** Where emphasis ends that a line opens and another closes; else where the line does. */
function endOfEmphasis({ start, end }: { start: number; end: number }, text: string): number {
  const mark = /^[*_]{1,3}/.exec(text.slice(start, end))?.[0];
  if (!mark || text.slice(start + mark.length, end).includes(mark)) return end;
  const close = text.indexOf(mark, end);
  return close < 0 || /\n[ \t]{0,80}\r?\n/.test(text.slice(end, close)) ? end : close + mark.length;
}

/** Takes a line out with its end; only where the section says something else, so that no section is left empty. */
function removal(at: { start: number; end: number }, postmortem: Postmortem): Fix[] {
  const { text } = postmortem.document;
  const [start, end] = [lineStart(text, at.start), nextLine(text, endOfEmphasis(at, text))];
  const section = partAt(postmortem.sections, at.start);
  const others = postmortem.passages.filter(
    ({ leaf, offset }) => offset + leaf.end <= start || offset + leaf.start >= end,
  );
  if (section && !hasContents(section, { ...postmortem, passages: others })) return [];
  const edit: Edit = { start, end, insert: '' };
  return [{ title: { en: 'Remove this help text', ja: 'この記入例を削除' }, edits: [edit] }];
}

export const placeholder = rule({
  id: 'section/placeholder',
  since: '0.1.0',
  severity: 'warning',
  kind: 'absence',
  unit: 'line',
  sources: [
    'The templates of Google SRE, PagerDuty, GitLab, Atlassian, Flutter, Wikimedia and 障害報告書 forms, and what they leave for the writer.',
  ],
  docs: {
    en: {
      summary: 'left-over template text or a placeholder',
      why: 'A reader can’t tell whether the part was forgotten, is not known, or does not apply.',
      rewrite: 'Write the fact. Where it is not known yet, say so; remove the help of the template.',
    },
    ja: {
      summary: 'テンプレートの記入例や仮の文字列の残り',
      why: '書き忘れなのか、不明なのか、該当しないのか、読者には区別できません。',
      rewrite: '事実を書きます。まだ分からなければそう書き、テンプレートの記入例は消します。',
    },
  },
  messages: {
    placeholder: {
      en: '“{found}” is still to be filled in. Write the fact, or say that it is not known yet.',
      ja: '「{found}」がまだ埋まっていません。事実を書くか、未確定と書いてください。',
    },
    help: {
      en: '“{found}” is help from the template. Replace it with the fact, or remove it.',
      ja: '「{found}」はテンプレートの記入例です。事実に置き換えるか、削除してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Impact\n\n{{number of orders}} orders failed.',
      good: '## Impact\n\n310 orders failed, among them those of [Customer A].',
    },
    {
      language: 'ja',
      bad: '## 影響\n\n〇〇件の注文が失敗した。',
      good: '## 影響\n\n310 件の注文が失敗した（[社内サービス B] を含む）。',
    },
  ],
  passageByPassage:
    ({ status }) =>
    () =>
      String(status === 'draft'),
  *detect(postmortem, { passages }): Iterable<Detection> {
    const { text } = postmortem.document;
    for (const passage of passages) {
      for (const line of linesOf(passage, text)) {
        const found = foundIn(line, passage, postmortem);
        if (!found) continue;
        const shown = text.slice(found.start, found.end);
        yield {
          start: found.start,
          end: found.end,
          message: found.help ? 'help' : 'placeholder',
          // Nobody needs to be told of each blank of what is only begun.
          ...(postmortem.status === 'draft' ? { severity: 'hint' as const } : {}),
          values: { found: shown.length > 40 ? `${shown.slice(0, 39)}…` : shown },
          fixes: () => (found.help ? removal(found, postmortem) : []),
        };
      }
    }
  },
});
