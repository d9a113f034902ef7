/** What is made from the list of commands for shells and for `man`, read by those. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { postmortem, root, write } from '../cli/program.ts';

describe('completion', () => {
  const written = (shell: string): string => write(`completion/${shell}`, postmortem(['completion', shell]).stdout);
  const complete = (words: string): string => {
    const script = `source ${written('bash')}; COMP_WORDS=(postmortem ${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _postmortem; echo "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8', cwd: root }).stdout.trim();
  };
  it.each([
    ['li', 'lint'],
    ['lint --fo', '--format'],
    ['lint --format sa', 'sarif'],
    ['new --template google', 'google-sre'],
    ['explain wording/bl', 'wording/blame'],
    ['completion f', 'fish'],
    ['lint README.m', 'README.md'],
  ])('in bash of “%s” is “%s”', (words, expected) => {
    expect(complete(words)).toBe(expected);
  });
  it.each(['zsh', 'fish'])('is a script that %s reads', (shell) => {
    expect(spawnSync(shell, ['-n', written(shell)], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the manual', () => {
  it('is read by groff without a word', () => {
    const page = join(root, 'docs', 'postmortem.1');
    expect(spawnSync('groff', ['-man', '-Tutf8', '-ww', '-z', page], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});
