import { expect, it } from 'vitest';
import { mayBeChat } from './chat.ts';

it.each([
  ['Tom  10:02\nlooking\n\nAnn  10:04\nsame here', true],
  ['[１０：０２] 佐藤: 確認します\n[１０：０４] 鈴木: 了解', true],
  ['The alert fired at 10:02.', false],
  ['', false],
])('%j may be a conversation: %s', (text, expected) => {
  expect(mayBeChat(text)).toBe(expected);
});
