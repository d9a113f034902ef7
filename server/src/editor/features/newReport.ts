import { type Language, TEMPLATES } from '@postmortem/schemas';
import type {
  NewReportParams,
  NewReportText,
  TemplateChoice,
  TemplateChoicesParams,
} from '@postmortem/schemas/protocol';
import { reportSnippet } from '../../templates/newReport.ts';
import { shippedTemplate } from '../../templates/resolved.ts';
import { withBracedStops, withPlaceholders } from '../../text/snippet.ts';
import { zoneNamed } from '../../timelineEdits/zoneChoice.ts';
import type { WorkspaceConfigurations } from '../configurations.ts';

const CONFIGURED = { en: 'set by this workspace’s configuration', ja: 'このワークスペースの設定で指定' } as const;

/** The templates to choose from: the one that the configuration names first, a team's own among them. */
export async function templateChoices(
  { folder }: TemplateChoicesParams,
  configurations: WorkspaceConfigurations,
  display: Language,
): Promise<TemplateChoice[]> {
  const { template } = (await configurations.for(`${folder ?? ''}/postmortem.md`)).settings;
  const shipped = TEMPLATES.map(({ id, name, purpose }) => ({ id, name: name[display], detail: purpose[display] }));
  if (!template.chosen) return shipped;
  const name = shipped.find(({ id }) => id === template.id)?.name ?? template.id;
  return [{ id: template.id, name, detail: CONFIGURED[display] }, ...shipped.filter(({ id }) => id !== template.id)];
}

/**
 * A new report, its blanks tab stops in double braces: what is left of them is found. The template that the configuration names needs no
 * mention in it; zone and language are the configuration's, else the person's own.
 */
export async function newReport(
  params: NewReportParams,
  configurations: WorkspaceConfigurations,
): Promise<NewReportText> {
  const { uri, template, title, date, author, timeZone } = params;
  const { settings } = await configurations.for(uri);
  const resolved = settings.template.id === template ? settings.template : shippedTemplate(template);
  if (!resolved) throw new Error(`Unknown template “${template}”.`);
  const language = params.language ?? (settings.language === 'auto' ? params.display : settings.language);
  const zone = zoneNamed(settings.timeZone ?? timeZone)?.name ?? null;
  const report = { template: resolved, language, title, date, author, zone };
  const snippet = reportSnippet(report, resolved !== settings.template);
  return { snippet: withBracedStops(snippet), text: withPlaceholders(snippet) };
}
