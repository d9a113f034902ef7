import { describe, expect, it } from 'vitest';
import { secondsOf } from './length.ts';

describe('a length of time that entries are shifted by', () => {
  it.each([
    ['+15m', 900],
    ['-1h', -3600],
    ['−1h', -3600], // the sign that is not a hyphen
    ['+1h30m', 5400],
    ['+1h 30min', 5400],
    ['-1d', -86_400],
    ['+1d 2h 3m 4s', 93_784],
    ['＋９ｈ', 32_400],
    [' +9H ', 32_400],
  ])('is read: %s', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });

  it.each(['', '15m', '+', '+15', '+0m', '+1.5h', '+30m1h', '+1w', '+1h!'])('is not guessed: %j', (text) => {
    expect(secondsOf(text)).toBeNull();
  });
});
