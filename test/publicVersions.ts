import { sectionIdFrom } from '@postmortem/schemas';
import { readMarkdown } from '../server/src/markdown/blocks.ts';
import { readPostmortem } from '../server/src/postmortem/postmortem.ts';
import { type PublicVersion, publicVersionOf } from '../server/src/publicVersion/publicVersion.ts';

const read = (text: string) => readPostmortem(readMarkdown(text));

/** The public version of a report. */
export const versionOf = (text: string, people: readonly string[] = [], sections?: readonly string[]): PublicVersion =>
  publicVersionOf(read(text), { people, sections: sections ? new Set(sections.map(sectionIdFrom)) : null, read });

/** What becomes of a sentence in a report by Dana Fox. */
export const said = (sentence: string, people: readonly string[] = []): string =>
  versionOf(`# Outage\n\nAuthor: Dana Fox\n\n## Summary\n\n${sentence}\n`, people)
    .text.split('## Summary\n\n')[1]!
    .trim();

/** 狐塚ダナと乾が書いた報告書の文がどうなるか。 */
export const 文 = (sentence: string): string =>
  versionOf(`# 障害報告\n\n作成者: 狐塚 ダナ、運用課 乾\n\n## 概要\n\n${sentence}\n`)
    .text.split('## 概要\n\n')[1]!
    .trim();
