import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { flagsFor } from './v8.ts';

describe('what the engine is told', () => {
  it('depends on what runs', () => {
    expect(flagsFor('11.3.244.8-node.33', false)).toEqual(['--no-regexp-tier-up']);
    expect(flagsFor('11.3.244.8-node.33', true)).toEqual([
      '--no-regexp-tier-up',
      '--interrupt-budget=600000',
      '--no-parallel-scavenge',
      '--heap-growing-percent=150',
    ]);
  });

  it('leaves out what newer versions don’t know', () => {
    expect(flagsFor('11.8.172.17-node.20', true)).toEqual([
      '--no-regexp-tier-up',
      '--no-parallel-scavenge',
      '--heap-growing-percent=150',
    ]);
    expect(flagsFor('12.4.254.21-node.33', true)).toEqual([
      '--no-regexp-tier-up',
      '--no-parallel-scavenge',
      '--heap-growing-percent=150',
    ]);
    expect(flagsFor('13.8.258.31-electron.0', false)).toEqual(['--no-regexp-tier-up']);
    expect(flagsFor('15.0', true)).toEqual([]);
  });

  it('is known to the engine that runs this', () => {
    const { status, stderr } = spawnSync(process.execPath, [...flagsFor(process.versions.v8, true), '-e', '0'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
