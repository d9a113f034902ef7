import type { Localized } from '@postmortem/schemas';
import { applyEdits } from '../../text/edit.ts';
import type { Zone } from '../../time/zones.ts';
import { newEntries } from '../../timelineEdits/newEntries.ts';
import { placeEntries } from '../../timelineEdits/placeEntries.ts';
import { zoneNamed } from '../../timelineEdits/zoneChoice.ts';
import { CONFIG_OPTION, command } from '../command.ts';
import { UsageError } from '../errors.ts';
import { type ImportedSource, importedSources, unreadLines } from '../importedSources.ts';
import { patch } from '../patch.ts';
import { readReport } from '../readReport.ts';
import { replaceFile } from '../replaceFile.ts';
import { visibleInLine } from '../visible.ts';

const options = {
  into: {
    type: 'string',
    value: 'FILE',
    help: { en: 'the report whose timeline they are put into', ja: '項目を追加する報告書' },
  },
  zone: {
    type: 'string',
    value: 'ZONE',
    help: {
      en: 'the zone of times that name none, such as UTC, JST or Europe/Berlin; without it, that of the timeline',
      ja: 'タイムゾーンのない時刻の扱い（UTC、JST、Europe/Berlin など）。省略すると時系列と同じ',
    },
  },
  'dry-run': {
    type: 'boolean',
    help: { en: 'print what would change, and change nothing', ja: '変更内容を差分で表示し、書き込みません' },
  },
  config: CONFIG_OPTION,
} as const;

const USAGE = new UsageError({
  en: 'Name a report and sources: postmortem timeline import --into FILE SOURCE...',
  ja: '報告書と取り込み元を指定してください: postmortem timeline import --into FILE SOURCE...',
});
const NO_ZONE = (name: string): UsageError =>
  new UsageError({
    en: `Unknown time zone “${name}”. Write UTC, JST or a name such as Europe/Berlin.`,
    ja: `「${name}」というタイムゾーンはありません。UTC、JST、Europe/Berlin のように指定してください。`,
  });
const about = (path: string, { en, ja }: Localized): UsageError =>
  new UsageError({ en: `${path}: ${en}`, ja: `${path}: ${ja}` });

const ADDED: Localized<(path: string, added: number, known: number) => string> = {
  en: (path, added, known) =>
    `${path}: ${added} ${added === 1 ? 'entry' : 'entries'} added${known > 0 ? `, ${known} there already` : ''}`,
  ja: (path, added, known) => `${path}: ${added} 件を追加しました${known > 0 ? `（${known} 件は既にあります）` : ''}`,
};
const WITHOUT_ZONE: Localized<(path: string) => string> = {
  en: (path) => `${path} names no time zone: its times were taken for the timeline's. Give theirs with --zone.`,
  ja: (path) =>
    `${path} にタイムゾーンがないため、時系列と同じとみなしました。異なる場合は --zone で指定してください。`,
};

function zoneOf(name: string | undefined): Zone | null {
  const zone = name === undefined ? null : zoneNamed(name);
  if (name !== undefined && !zone) throw NO_ZONE(name);
  return zone;
}

const namesNoZone = ({ reading: { events } }: ImportedSource): boolean => events.some(({ at }) => at.zone === null);

/** `postmortem timeline import`: what exports, logs and tables tell, as entries of a report's timeline. */
export const timelineCommand = command({
  name: 'timeline',
  operands: 'import SOURCE...',
  summary: {
    en: 'puts what exports, logs, tables and git log tell into the timeline of a report',
    ja: 'エクスポート・ログ・表・git log の内容を、報告書の時系列に追加します',
  },
  details: {
    en: 'Sources are known by their content: exports of Slack, Alertmanager, PagerDuty and GitLab (JSON, JSON Lines), CSV and Markdown tables, logs, copied chats and git log; “-” is standard input. Entries are written as the timeline writes its own, each at its place, the first ones with day and zone, into a Timeline section that is added where there is none; what is there already is not added again.',
    ja: '取り込み元の種類は内容で判断します。Slack・Alertmanager・PagerDuty・GitLab の JSON（JSON Lines を含む）、CSV や Markdown の表、ログ、チャットのコピー、git log に対応し、「-」は標準入力です。項目は時系列の書き方に合わせて時刻順に書き込み（最初の項目には日付とタイムゾーンを付け、時系列のセクションがなければ追加します）、既にある項目は追加しません。',
  },
  options,
  examples: [
    {
      line: 'postmortem timeline import --into postmortem.md --dry-run slack/2026-03-04.json slack/users.json',
      says: { en: 'what a day of a channel would add', ja: 'チャンネルの一日分を追加したときの差分' },
    },
    {
      line: 'git log --since=2026-03-04 | postmortem timeline import --into postmortem.md -',
      says: { en: 'the commits since a day', ja: 'ある日以降のコミット' },
    },
    {
      line: 'postmortem timeline import --into postmortem.md --zone Asia/Tokyo alerts.csv',
      says: { en: 'a table whose times name no zone', ja: 'タイムゾーンのない表' },
    },
  ],
  async run({ values, operands, display }, console) {
    const [action, ...paths] = operands;
    const { into } = values;
    if (action !== 'import' || into === undefined || paths.length === 0) throw USAGE;
    const zone = zoneOf(values.zone);
    const sources = await importedSources(paths, console);
    const { text, postmortem, isUsable, read } = await readReport(into, values.config, display, console);
    const place = { zone, epoch: Date.now() / 1000 };
    const events = sources.map(({ name, reading }) => ({ events: reading.events, file: name }));
    const told = newEntries(postmortem, events, place);
    if ('problem' in told) throw about(into, told.problem);
    const outcome = placeEntries(postmortem, told.entries, read);
    if ('problem' in outcome) throw about(into, outcome.problem);
    const after = applyEdits(text, outcome.edits);
    const isDry = values['dry-run'];
    if (isDry && after !== text) console.writeDocument(patch(into, text, after));
    if (!isDry && after !== text) await replaceFile(into, after, text);
    for (const source of sources) for (const line of unreadLines(source, display)) console.error(line);
    if (!zone) for (const source of sources.filter(namesNoZone)) console.error(WITHOUT_ZONE[display](source.path));
    if (!isDry) console.write(`${visibleInLine(ADDED[display](into, told.entries.length, told.known))}\n`);
    return isUsable ? 0 : 2;
  },
});
