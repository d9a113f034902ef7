import { type Language, TEMPLATES } from '@postmortem/schemas';
import type { NewReportParams, TemplateChoice, TemplateChoicesParams } from '@postmortem/schemas/protocol';
import { reportText } from '../../templates/newReport.ts';
import { shippedTemplate } from '../../templates/resolved.ts';
import type { WorkspaceConfigurations } from '../configurations.ts';

const CONFIGURED = { en: 'set by this workspace’s configuration', ja: 'このワークスペースの設定で指定' } as const;

/** The templates to choose from: the one that the configuration names first, a team's own among them. */
export async function templateChoices(
  { folder }: TemplateChoicesParams,
  configurations: WorkspaceConfigurations,
  display: Language,
): Promise<TemplateChoice[]> {
  const { template } = (await configurations.for(`${folder ?? ''}/postmortem.md`)).settings;
  const shipped = TEMPLATES.map(({ id, name, source }) => ({ id, name: name[display], detail: source }));
  if (!template.chosen) return shipped;
  const name = shipped.find(({ id }) => id === template.id)?.name ?? template.id;
  return [{ id: template.id, name, detail: CONFIGURED[display] }, ...shipped.filter(({ id }) => id !== template.id)];
}

/** The text of a new report; the template that the configuration names needs no mention in it. */
export async function newReport(params: NewReportParams, configurations: WorkspaceConfigurations): Promise<string> {
  const { uri, template, language, title, date } = params;
  const { settings } = await configurations.for(uri);
  const resolved = settings.template.id === template ? settings.template : shippedTemplate(template);
  if (!resolved) throw new Error(`Unknown template “${template}”.`);
  return reportText({ template: resolved, language, title, date }, resolved !== settings.template);
}
