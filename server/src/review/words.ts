import type { Localized } from '@postmortem/schemas';

/** What reviews say besides questions and messages, in every form that they are printed in. */
export interface ReviewWords {
  readonly line: (line: number) => string;
  readonly silenced: string;
  readonly remarks: string;
  readonly fulfilled: string;
  readonly waived: string;
  readonly reason: (reason: string) => string;
  readonly fix: (titles: readonly string[]) => string;
  readonly review: (title: string) => string;
}

export const WORDS: Localized<ReviewWords> = {
  en: {
    line: (line) => `Line ${line}`,
    silenced: 'It is silenced without a reason: write one behind “--” in the comment.',
    remarks: 'Worth a look',
    fulfilled: 'In order',
    waived: 'Waived',
    reason: (reason) => `Reason: ${reason}`,
    fix: (titles) => `Fix: ${titles.join(' · ')}`,
    review: (title) => `Review: ${title}`,
  },
  ja: {
    line: (line) => `${line} 行目`,
    silenced: '理由のない抑止コメントがあります。コメントの「--」の後に理由を書いてください。',
    remarks: '確認をお勧めする点',
    fulfilled: '確認済み',
    waived: '対象外とした点',
    reason: (reason) => `理由: ${reason}`,
    fix: (titles) => `修正候補: ${titles.join('・')}`,
    review: (title) => `レビュー: ${title}`,
  },
};
