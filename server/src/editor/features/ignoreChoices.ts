import type { Localized } from '@postmortem/schemas';
import type { IgnoreChoice, IgnoreChoicesParams } from '@postmortem/schemas/protocol';
import type { Finding } from '../../lint/lint.ts';
import { fileSuppression } from '../../lint/suppressionFix.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Edit } from '../../text/edit.ts';
import { textEditOf } from '../ranges.ts';
import type { Feature, OpenDocument } from './feature.ts';
import { ignorable, ignoreHere } from './ignoreActions.ts';

/** Rules that look for phrases take words that a team allows. */
const takesWords = ({ rule }: Finding): boolean => ruleOf(rule).options?.docs.allow !== undefined;

type Choice = {
  readonly label: Localized;
  readonly edits?: readonly Edit[];
  readonly change?: IgnoreChoice['change'];
};

/** “Impact” without the line that tells it. */
const nameOf = ({ en, ja }: Localized): Localized => ({ en: en.replace(/ \(.*/, ''), ja: ja.replace(/（.*/, '') });

/** A part of the template that the team does without. */
const unneeded = ({ item, section }: Finding): Choice => {
  const { en, ja } = nameOf(item!);
  return {
    label: { en: `Reports of this team need no ${en}`, ja: `このチームの報告書に${ja}は不要` },
    change: { path: ['sections', section!, 'required'], value: false, word: null },
  };
};

const allowed = (word: string, rule: string): Choice => ({
  label: { en: `“${word}” is fine for this team`, ja: `「${word}」をチームで許可` },
  change: { path: ['rules', rule], value: null, word },
});

const set = (rule: string, value: 'hint' | 'off', label: Localized): Choice => ({
  label,
  change: { path: ['rules', rule], value, word: null },
});

/** From the place to the team: what can be ignored of a finding. */
function choicesFor(finding: Finding, document: OpenDocument): Choice[] {
  const { text, checked } = document;
  const { rule, item, start, end, severity } = finding;
  const { en, ja } = ruleOf(rule).docs;
  const parts = rule === 'section/missing' ? checked.findings.filter((each) => each.rule === rule) : [];
  return [
    ...(item === null
      ? [
          {
            label: { en: 'Here, with a reason', ja: 'この箇所だけ（理由を記入）' },
            edits: ignoreHere(finding, document).edits,
          },
        ]
      : []),
    ...parts.map(unneeded),
    {
      label: { en: `In this file: ${en.summary}`, ja: `このファイル全体: ${ja.summary}` },
      edits: [fileSuppression(rule, checked.postmortem)],
    },
    ...(takesWords(finding) ? [allowed(text.getText().slice(start, end), rule)] : []),
    ...(severity === 'hint'
      ? []
      : [set(rule, 'hint', { en: 'Only a hint for this team', ja: 'チームではヒントとして表示' })]),
    set(rule, 'off', { en: 'Off for this team', ja: 'チームで無効にする' }),
  ];
}

/** How the findings at a place can be ignored; a person chooses. */
export const ignoreChoices: Feature<IgnoreChoicesParams, readonly IgnoreChoice[]> = {
  answer(document, params) {
    const { text, context } = document;
    return ignorable(document, params).flatMap((finding) =>
      [...choicesFor(finding, document)].map(
        ({ label, edits = [], change = null }): IgnoreChoice => ({
          label: label[context.display],
          rule: finding.rule,
          version: text.version,
          edits: edits.map((edit) => textEditOf(text, edit)),
          change,
        }),
      ),
    );
  },
  unread: () => [],
};
