import { describe, expect, it } from 'vitest';
import { sentencesOf, withoutQuotations } from './sentences.ts';

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['See e.g. the log. It says so.', ['See e.g. the log.', 'It says so.']],
    ['At 8:00 p.m. the job ran.', ['At 8:00 p.m. the job ran.']],
    ['Was it seen? No. The alert was off.', ['Was it seen?', 'No.', 'The alert was off.']],
    ['Order No. 12 failed.', ['Order No. 12 failed.']],
    ['It was down for 12 min. We restarted it.', ['It was down for 12 min.', 'We restarted it.']],
    ['Version 1.2.3 was live. A wrapped\nline goes on.', ['Version 1.2.3 was live.', 'A wrapped\nline goes on.']],
    ['一つ目です。二つ目です。', ['一つ目です。', '二つ目です。']],
    ['「これは。途中です」と表示された。次。', ['「これは。途中です」と表示された。', '次。']],
    ['原因は調査中（判明次第更新。）です。', ['原因は調査中（判明次第更新。）です。']],
    ['１．切替を自動で止める\n２．十分注意する'.normalize('NFKC'), ['1.切替を自動で止める', '2.十分注意する']],
    ['・切替を止める\n　・注意する', ['・切替を止める', '・注意する']],
    ['It ran on version\n1.2 of the agent', ['It ran on version\n1.2 of the agent']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it('know where they start', () => {
    const text = ' One.  Two.';
    for (const { start, text: sentence } of sentencesOf(text))
      expect(text.slice(start, start + sentence.length)).toBe(sentence);
  });

  it('lose what others said, and keep their length', () => {
    expect(withoutQuotations('It said "probably fine".')).toBe(
      'It said "\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC".',
    );
    expect(withoutQuotations("the node's disk and the pod's log")).toBe("the node's disk and the pod's log");
  });
});
