/** Names that nobody can take apart for sure: 北村匠 is 北村 and 匠. */
import { expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from '../postmortem/postmortem.ts';
import { publicVersionOf } from './publicVersion.ts';

const read = (text: string) => readPostmortem(readMarkdown(text));
/** What becomes of a sentence in a report by somebody. */
const said = (authors: string, sentence: string): string =>
  publicVersionOf(read(`# Outage\n\n作成者: ${authors}\n\n## 概要\n\n${sentence}\n`), {
    people: [],
    sections: null,
    read,
  })
    .text.split('## 概要\n\n')[1]!
    .trim();

it.each([
  ['北村匠', '北村が確認し、北村さんと北村匠へ連絡。', '報告書作成者が確認し、報告書作成者と報告書作成者へ連絡。'],
  ['小野寺健', '小野寺が確認。', '報告書作成者が確認。'],
  ['五十嵐翔太', '五十嵐と確認。', '報告書作成者と確認。'],
  ['林太郎', '林が林業システムを確認。', '報告書作成者が林業システムを確認。'],
  ['李小明', '小明が確認。', '報告書作成者が確認。'],
  ['大久保健、久保健', '大久保と久保が確認。', '報告書作成者Aと報告書作成者Bが確認。'],
  ['北村匠', '北村山市の拠点', '北村山市の拠点'],
  ['決済系', '決済が停止し、決済系を確認した。', '決済が停止し、報告書作成者を確認した。'],
  ['未確認', '確認が漏れた。', '確認が漏れた。'],
  ['東日本', '東の拠点は正常だった。', '東の拠点は正常だった。'],
  ['北村匠', '北の拠点が止まった。', '北の拠点が止まった。'],
  ['関根健', '関の通信が止まった。', '関の通信が止まった。'],
])('%s: 「%s」', (authors, sentence, expected) => {
  expect(said(authors, sentence)).toBe(expected);
});

it.each([
  ['Al', 'Al did it; see et al.', '報告書作成者 did it; see et al.'],
  ['Rose Brown', 'Error rates rose until Rose came.', 'Error rates rose until 報告書作成者 came.'],
  ['Art Rose', 'State of the art; art.rose did it.', 'State of the art; Incident author did it.'],
  ['Rui Dos Santos', 'A DoS attack hit.', 'A DoS attack hit.'],
  ['Do Nguyen', 'Do not restart it.', 'Do not restart it.'],
  ['Alice Johnson', "Alice Johnson's change, Alice’s fix", "報告書作成者's change, 報告書作成者’s fix"],
])('%s: “%s”', (authors, sentence, expected) => {
  expect(said(authors, sentence)).toBe(expected);
});
