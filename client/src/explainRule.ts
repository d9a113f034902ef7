import type { Language } from '@postmortem/schemas';
import {
  EXPLAIN_RULE,
  type ExplainedRule,
  type ExplainRuleParams,
  RULE_CHOICES,
  type RuleChoice,
} from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const TEXTS = {
  en: { rule: 'Which rule?', open: 'Open', noDocument: 'Open the report that you ask about first.' },
  ja: { rule: '規則を選択', open: '開く', noDocument: '先に対象の報告書を開いてください。' },
} as const;

async function chooseRule(client: BaseLanguageClient, title: string): Promise<string | undefined> {
  const rules = await client.sendRequest<RuleChoice[]>(RULE_CHOICES);
  const items = rules.map(({ id, summary }) => ({ label: id, description: summary }));
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.label;
}

/** `Postmortem: What Sets This Rule?`: which file and line decide about a rule for the report that is open. */
export async function explainRule(
  client: BaseLanguageClient,
  display: Language,
  given?: string,
): Promise<ExplainedRule | null> {
  const texts = TEXTS[display];
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    void vscode.window.showInformationMessage(texts.noDocument);
    return null;
  }
  const rule = given ?? (await chooseRule(client, texts.rule));
  if (rule === undefined) return null;
  const params: ExplainRuleParams = { uri: document.uri.toString(), rule };
  const explained = await client.sendRequest<ExplainedRule | null>(EXPLAIN_RULE, params);
  if (!explained) return null;
  const { text, place } = explained;
  void vscode.window.showInformationMessage(text, ...(place ? [texts.open] : [])).then((chosen) => {
    if (!chosen || !place) return;
    const at = new vscode.Position(place.line, place.character);
    void vscode.window.showTextDocument(vscode.Uri.parse(place.uri, true), { selection: new vscode.Range(at, at) });
  });
  return explained;
}
