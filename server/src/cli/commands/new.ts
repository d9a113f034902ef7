import { extname } from 'node:path';
import { TEMPLATES } from '@postmortem/schemas';
import { reportText } from '../../templates/newReport.ts';
import { shippedTemplate } from '../../templates/resolved.ts';
import { didYouMean } from '../../text/didYouMean.ts';
import { isDay } from '../../text/isDay.ts';
import { CONFIG_OPTION, command } from '../command.ts';
import { chosenConfiguration, FileConfigurations } from '../configurations.ts';
import { create } from '../create.ts';
import { UsageError } from '../errors.ts';
import { today } from '../today.ts';
import { visibleInLine } from '../visible.ts';

const ONE_FILE = new UsageError({
  en: 'Name one file: postmortem new [--template ID] FILE.',
  ja: 'ファイルを一つ指定してください: postmortem new [--template ID] FILE',
});
const NO_DAY = (date: string): UsageError =>
  new UsageError({
    en: `--date takes a day such as 2026-03-04, not “${date}”.`,
    ja: `--date には 2026-03-04 のような日付を指定してください（「${date}」は使えません）。`,
  });

function unknownTemplate(name: string): UsageError {
  const ids = TEMPLATES.map(({ id }) => id);
  const meant = didYouMean(name, ids);
  return new UsageError({
    en: `Unknown template “${name}”.${meant.en} Templates: ${ids.join(', ')}.`,
    ja: `「${name}」というテンプレートはありません。${meant.ja}使えるのは ${ids.join('、')} です。`,
  });
}

/** `postmortem new FILE`: a report to start from. Nothing that exists is written over. */
export const newCommand = command({
  name: 'new',
  operands: 'FILE',
  summary: { en: 'writes a report to start from', ja: '報告書のひな形を作ります' },
  options: {
    template: {
      type: 'string',
      value: 'ID',
      offers: TEMPLATES.map(({ id }) => id),
      help: {
        en: 'its sections; without it, those of the configuration, else the most common ones',
        ja: 'セクション構成。省略すると設定、なければ標準の構成',
      },
    },
    language: { type: 'string', values: ['en', 'ja', 'both'], help: { en: 'its language', ja: '報告書の言語' } },
    title: { type: 'string', value: 'TEXT', help: { en: 'what the incident is called', ja: '件名' } },
    date: {
      type: 'string',
      value: 'YYYY-MM-DD',
      help: { en: 'the day of the incident; without it, today', ja: '発生日。省略すると今日' },
    },
    config: CONFIG_OPTION,
  },
  examples: [
    {
      line: 'postmortem new --template google-sre --title "Checkout outage" postmortem-checkout.md',
      says: { en: 'in the form of Google’s SRE book', ja: 'Google SRE 本の形式で' },
    },
  ],
  async run({ values, operands, display }, console) {
    const [named, ...others] = operands;
    const { template, date = today() } = values;
    if (!named || others.length > 0) throw ONE_FILE;
    // Nothing would find a file that is no Markdown by its name.
    const path = extname(named) === '' ? `${named}.md` : named;
    if (!isDay(date)) throw NO_DAY(date);
    const configurations = new FileConfigurations(await chosenConfiguration(values.config), display, console.error);
    const { settings } = await configurations.for(path);
    const chosen = template === undefined ? settings.template : shippedTemplate(template);
    if (!chosen) throw unknownTemplate(template ?? '');
    const inferred = settings.language === 'auto' ? display : settings.language;
    const report = { template: chosen, language: values.language ?? inferred, title: values.title ?? null, date };
    await create(path, reportText(report, chosen !== settings.template));
    console.write(`${visibleInLine(path)}\n`);
    return 0;
  },
});
