import { describe, expect, it } from 'vitest';
import { firstSentence } from './firstSentence.ts';

describe('the first sentence of a message', () => {
  it.each([
    ['This action has no owner. Name the team.', 'This action has no owner.', 'Name the team.'],
    ['“TBD.” stands there still. Write what is known.', '“TBD.” stands there still.', 'Write what is known.'],
    ['担当が書かれていません。チームを書いてください。', '担当が書かれていません。', 'チームを書いてください。'],
    ['Move 10.5 % of it', 'Move 10.5 % of it', ''],
    ['期限切れです。', '期限切れです。', ''],
  ])('%s', (message, first, rest) => expect(firstSentence(message)).toEqual({ first, rest }));
});
