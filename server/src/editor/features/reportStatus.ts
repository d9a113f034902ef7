import type { Localized } from '@postmortem/schemas';
import { templateOf } from '@postmortem/schemas';
import type { ReportStatus, ReportStatusParams, ReviewHeadline } from '@postmortem/schemas/protocol';
import { lengthHeadline } from '../../overview/lengthHeadline.ts';
import { isNamedLikePostmortem } from '../../postmortem/recognise.ts';
import { headlineOfReview } from '../../review/headline.ts';
import { blanksOf } from './blanks.ts';
import type { Feature, OpenDocument } from './feature.ts';
import { reviewOfDocument } from './review.ts';
import { shownFindings } from './shownFindings.ts';

/** Why a file is read as a report, or why nothing is said about it. */
function reasonFor({ checked, context: { settings, path } }: OpenDocument): Localized {
  if (checked.notice) return checked.notice;
  if (settings.listed !== null) {
    return settings.listed
      ? { en: 'The configuration lists it under “files”.', ja: '設定ファイルの files に含まれています。' }
      : { en: 'The configuration does not list it under “files”.', ja: '設定ファイルの files に含まれていません。' };
  }
  if (checked.recognised) {
    return isNamedLikePostmortem(path)
      ? { en: 'Its name or folder says so.', ja: 'ファイル名またはフォルダー名から判断しました。' }
      : { en: 'Its title or its sections say so.', ja: 'タイトルまたは見出しから判断しました。' };
  }
  return isNamedLikePostmortem(path)
    ? {
        en: 'It is named as a report, but has no section of one yet.',
        ja: '名前は報告書ですが、まだ見出しがありません。',
      }
    : {
        en: 'Neither its name nor its sections are those of a report.',
        ja: '名前も見出しも、報告書のものではありません。',
      };
}

const NOT_CHECKED: Localized<ReviewHeadline> = {
  en: { text: 'Not checked: takes too long', detail: 'larger than can be read while you type' },
  ja: { text: '検査していません: 時間がかかりすぎます', detail: '入力中に読める大きさを超えています' },
};

/** What a file is taken for, and what is found in it. */
export const reportStatus: Feature<ReportStatusParams, ReportStatus> = {
  answer(document, { today = '' }) {
    const { checked, context } = document;
    const { template, language, metadata } = checked.postmortem;
    const positionAt = (offset: number) => document.text.positionAt(offset);
    const findings = checked.recognised ? shownFindings(checked.findings) : [];
    const count = (...severities: string[]): number =>
      findings.filter(({ severity }) => severities.includes(severity)).length;
    return {
      recognised: checked.recognised,
      reason: reasonFor(document)[context.display],
      template: templateOf(template.id)?.name[context.display] ?? template.id,
      chosen: template.chosen,
      language,
      status: metadata.status?.value ?? null,
      problems: count('error', 'warning'),
      notes: count('info', 'hint'),
      blanks: blanksOf(checked).length,
      gaveUp: false,
      review: checked.recognised ? headlineOfReview(reviewOfDocument(document, today), context.display) : null,
      length: checked.recognised ? lengthHeadline(checked.postmortem, positionAt, context.display) : null,
    };
  },
  unread: (_, { display }) => ({
    recognised: false,
    reason: { en: 'Reading it takes too long.', ja: '読み込みに時間がかかりすぎます。' }[display],
    template: '',
    chosen: false,
    language: 'en',
    status: null,
    problems: 0,
    notes: 0,
    blanks: 0,
    gaveUp: true,
    review: NOT_CHECKED[display],
    length: null,
  }),
};
