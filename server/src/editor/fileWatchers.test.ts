import { describe, expect, it } from 'vitest';
import { FileWatchers } from './fileWatchers.ts';

describe('a pattern', () => {
  it('is watched once, until it is left out', async () => {
    const watched = new Set<string>();
    const asked: string[] = [];
    const watchers = new FileWatchers(
      async (globPattern) => {
        asked.push(globPattern);
        watched.add(globPattern);
        return { dispose: () => void watched.delete(globPattern) };
      },
      (message) => expect.unreachable(message),
    );
    watchers.watch(new Set(['a', 'b']));
    watchers.watch(new Set(['b', 'c']));
    await expect.poll(() => [...watched]).toEqual(['b', 'c']);
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('that the editor refuses is told, and left out without a word', async () => {
    const told: string[] = [];
    const watchers = new FileWatchers(
      () => Promise.reject(new Error('no')),
      (message) => told.push(message),
    );
    watchers.watch(new Set(['a']));
    watchers.watch(new Set());
    await expect.poll(() => told).toEqual(["a can't be watched: Error: no"]);
  });
});
