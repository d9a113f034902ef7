import type { Language, Localized } from '@postmortem/schemas';
import { isDay } from '../../text/isDay.ts';
import { ALL_OPTION, CONFIG_OPTION, command } from '../command.ts';
import { chosenConfiguration } from '../configurations.ts';
import { csv } from '../csv.ts';
import { UsageError } from '../errors.ts';
import { fitting } from '../fitting.ts';
import { iCalendar } from '../iCalendar.ts';
import { jsonText } from '../jsonText.ts';
import { actionsOf, dueFirst, type ReportedAction } from '../openActions.ts';
import { PLAIN_REQUEST } from '../readFile.ts';
import { jobsOf, readReports } from '../reports.ts';
import { table } from '../table.ts';
import { today } from '../today.ts';
import { visibleInLine } from '../visible.ts';

const NO_DAY = (day: string): UsageError =>
  new UsageError({
    en: `--today takes a day such as 2026-03-04, not “${day}”.`,
    ja: `--today には 2026-03-04 のような日付を指定してください（「${day}」は使えません）。`,
  });

/** What there is none of: an action, one that is open, one that is overdue. */
type Nothing = 'none' | 'noneOpen' | 'noneOverdue';

const TEXTS: Localized<Readonly<Record<'done' | 'overdue' | Nothing, string>> & { readonly heads: readonly string[] }> =
  {
    en: {
      heads: ['due', '', 'owner', 'action', 'ticket', 'report'],
      done: 'done',
      overdue: 'overdue',
      none: 'no action items',
      noneOpen: 'no action item is open',
      noneOverdue: 'no action item is overdue',
    },
    ja: {
      heads: ['期限', '', '担当', '対策', 'チケット', '報告書'],
      done: '完了',
      overdue: '期限超過',
      none: '対策はありません',
      noneOpen: '未完了の対策はありません',
      noneOverdue: '期限を過ぎた対策はありません',
    },
  };

/** Columns of a terminal that the words of an action get. */
const WORDS = 60;

type Print = (actions: readonly ReportedAction[], today: string, display: Language) => string;

const asTable: Print = (actions, _today, display) => {
  const { heads, done, overdue } = TEXTS[display];
  const rows = actions.map((action) => [
    action.dueDay ?? action.due ?? '–',
    action.done ? done : action.overdue ? overdue : '',
    action.owner ?? '–',
    fitting(action.text, WORDS),
    action.ticket ?? '–',
    `${action.path}:${action.line}`,
  ]);
  return table([heads, ...rows.map((cells) => cells.map(visibleInLine))]);
};

const COLUMNS = ['path', 'line', 'title', 'text', 'owner', 'due', 'dueDay', 'ticket', 'done', 'overdue'] as const;

const asCsv: Print = (actions) =>
  csv([COLUMNS, ...actions.map((action) => COLUMNS.map((name) => visibleInLine(String(action[name] ?? ''))))]);

const FORMATS: Readonly<Record<'table' | 'json' | 'csv' | 'ics', Print>> = {
  table: asTable,
  json: (actions) => `${jsonText({ actions })}\n`,
  csv: asCsv,
  ics: iCalendar,
};

/** `postmortem actions`: the action items of all reports. 1 where `--overdue` finds some, so that a job can remind a team. */
export const actionsCommand = command({
  name: 'actions',
  operands: '[FILE|FOLDER|GLOB|!GLOB]...',
  summary: {
    en: 'lists the action items of all reports, what is due first on top',
    ja: 'すべての報告書の対策を、期限の近い順に表示します',
  },
  details: {
    en: 'With --overdue the exit status is 1 where there are some. Items count as done where they are ticked, struck through or said to be.',
    ja: '--overdue では、該当があれば終了ステータスが 1 になります。チェック済み・取り消し線・完了の記載がある項目は完了とみなします。',
  },
  options: {
    open: { type: 'boolean', help: { en: 'only what is not done', ja: '未完了の対策だけ' } },
    overdue: {
      type: 'boolean',
      help: { en: 'only what was due before today and is not done', ja: '期限を過ぎた未完了の対策だけ' },
    },
    today: {
      type: 'string',
      value: 'YYYY-MM-DD',
      help: { en: 'the day that counts as today', ja: '今日とみなす日付' },
    },
    format: {
      type: 'string',
      values: ['table', 'json', 'csv', 'ics'],
      default: 'table',
      help: {
        en: 'how they are printed; ics holds to-dos for a calendar',
        ja: '出力形式。ics はカレンダーの ToDo です',
      },
    },
    all: ALL_OPTION,
    config: CONFIG_OPTION,
  },
  examples: [
    { line: 'postmortem actions --open docs', says: { en: 'what is left to do', ja: '残っている対策' } },
    { line: 'postmortem actions --overdue .', says: { en: 'in a weekly job', ja: '週次のジョブで' } },
    {
      line: 'postmortem actions --format ics --open . > actions.ics',
      says: { en: 'for a calendar', ja: 'カレンダーに取り込む' },
    },
  ],
  async run({ values, operands, display }, console) {
    const { today: day = today() } = values;
    if (!isDay(day)) throw NO_DAY(day);
    const request = { ...PLAIN_REQUEST, all: values.all, config: await chosenConfiguration(values.config), display };
    const { jobs, isWhole } = await jobsOf(operands, request, console);
    const found: ReportedAction[] = [];
    const areUsable = await readReports(jobs, request, console, ({ postmortem }) => {
      if (postmortem?.postmortem) found.push(...actionsOf(postmortem, day));
    });
    const chosen = found.filter(({ done, overdue }) => (values.overdue ? overdue : !values.open || !done));
    const nothing = found.length === 0 ? 'none' : values.overdue ? 'noneOverdue' : 'noneOpen';
    const isNothing = chosen.length === 0 && values.format === 'table';
    console.write(isNothing ? `${TEXTS[display][nothing]}\n` : FORMATS[values.format](dueFirst(chosen), day, display));
    if (!isWhole || !areUsable) return 2;
    return values.overdue && chosen.length > 0 ? 1 : 0;
  },
});
