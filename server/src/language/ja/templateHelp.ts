import { japanese } from '../phrases/lists.ts';

/** 書き手に向けた書式の説明が、報告書に残っているもの。 */
export const TEMPLATE_HELP = japanese(
  { kind: '書式の説明' },
  `
  記載してください: を(記載|記入|列挙|記述)(してください|して下さい)
  + ここに発生日時を記載してください。
  - 手順書に記載した。
  - 申請書に金額を記入してくださいと案内した。
  not before: と
`,
);
