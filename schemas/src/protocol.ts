/** What the client asks of the server besides LSP. Names and shapes only: both sides bundle this. */

/** Asked for the templates that a new report can be made from, the one that applies in the folder first. */
export const TEMPLATE_CHOICES = 'postmortem/templates';
export interface TemplateChoicesParams {
  /** Where the report will stand, a URI; null where that is not known. */
  readonly folder: string | null;
}
export interface TemplateChoice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Asked for the text of a new report. */
export const NEW_REPORT = 'postmortem/newReport';
export interface NewReportParams {
  /** Where it will stand: the configuration there applies. */
  readonly uri: string;
  readonly template: string;
  readonly language: 'en' | 'ja' | 'both';
  readonly title: string | null;
  /** Day of the incident, ISO 8601. */
  readonly date: string;
}

/** Asked what sets the severity of a rule for a document. */
export const EXPLAIN_RULE = 'postmortem/explainRule';
export interface ExplainRuleParams {
  readonly uri: string;
  readonly rule: string;
}
export interface ExplainedRule {
  /** One line for people. */
  readonly text: string;
  /** The line that decides, where a file does: its URI, and the line and the UTF-16 column from 0. */
  readonly place: { readonly uri: string; readonly line: number; readonly character: number } | null;
}

/** Asked for all rules, to choose one from. */
export const RULE_CHOICES = 'postmortem/rules';
export interface RuleChoice {
  readonly id: string;
  readonly summary: string;
}
