import {
  CHANGE_CONFIGURATION,
  type ChangeConfigurationParams,
  EXPLAIN_RULE,
  type ExplainRuleParams,
  FORM,
  type FormParams,
  NEW_REPORT,
  type NewReportParams,
  RULE_CHOICES,
  type RuleChoice,
  TEMPLATE_CHOICES,
  type TemplateChoicesParams,
  TOOL,
  type ToolParams,
  TREAT_AS_REPORT,
  type TreatAsReportParams,
  WRITER,
  type WriterParams,
} from '@postmortem/schemas/protocol';
import type { Session } from './session.ts';

/** What is asked about the workspace and its configurations, beside any document. */
export function registerWorkspaceRequests(session: Session): void {
  const { connection } = session;
  connection.onNotification(WRITER, (params?: Partial<WriterParams>) => {
    const name = params?.name;
    session.writer = typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
  });
  connection.onRequest(TEMPLATE_CHOICES, (params: TemplateChoicesParams) =>
    session.engine.templateChoices(params, session.engine.configurations, session.editor.answers.display),
  );
  connection.onRequest(NEW_REPORT, (params: NewReportParams) =>
    session.engine.newReport(params, session.engine.configurations),
  );
  connection.onRequest(EXPLAIN_RULE, (params: ExplainRuleParams) =>
    session.engine.explainRule(params, session.engine.configurations, session.editor.answers.display),
  );
  connection.onRequest(FORM, (params: FormParams) => session.engine.chosenForm(params, session.engine.configurations));
  connection.onRequest(CHANGE_CONFIGURATION, (params: ChangeConfigurationParams) =>
    session.engine.changeConfiguration(params, session.engine.configurations, session.editor.answers.display),
  );
  connection.onRequest(TREAT_AS_REPORT, (params: TreatAsReportParams) =>
    session.engine.treatAsReport(params, session.engine.configurations, session.editor.answers.display),
  );
  connection.onRequest(TOOL, (params: ToolParams) =>
    session.engine.callTool(params, session.editor.answers.display, (...asked) => session.readForTool(...asked)),
  );
  connection.onRequest(RULE_CHOICES, () =>
    session.engine.RULES.map(
      ({ id, docs }): RuleChoice => ({ id, summary: docs[session.editor.answers.display].summary }),
    ),
  );
}
