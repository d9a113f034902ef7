/** 行わなかったこと：「担当者が手順の確認を怠った」の「手順の確認」 */
export const LEFT_OUT = /(?:[がはも、]|^)(?<act>[^がはも、。]{2,40})を[^をがは、。]{0,20}$/u;
/** 「戻すのを忘れた」の「の」は、文の外では「こと」 */
export const asNoun = (act: string): string => act.replace(/の$/u, 'こと');
