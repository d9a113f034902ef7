/** What is offered to CI servers, run as far as it goes without one: the steps as shell, npm and npx played by the program in dist/. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { folder, PROGRAM, root, write } from './program.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const yamlIn = (name: string, heading: string): Record<string, never> =>
  parse(new RegExp(`^## ${heading}$[\\s\\S]*?^\`\`\`yaml$([\\s\\S]*?)^\`\`\`$`, 'm').exec(read(name))![1]!);

/** Stands in for npm and npx: what they would fetch is run from dist/. */
const SHIM = `#!/usr/bin/env bash
case "$*" in *"--package=postmortem-lint@${version} -- postmortem "*) ;; *) echo "not asked for: $*" >&2; exit 9;; esac
while [ "$1" != postmortem ]; do shift; done
shift
exec "${process.execPath}" "${PROGRAM}" "$@"
`;
for (const name of ['npm', 'npx']) chmodSync(write(`bin/${name}`, SHIM), 0o755);
const cwd = join(folder, 'repository');
write('repository/docs/postmortem-disk.md', '# Disk\n\n## Root cause\n\nIt was probably the disk.\n');
write('repository/docs/clean postmortem.md', read('examples/postmortems/clean.md'));
const bash = (script: string, env: Record<string, string> = {}, ...args: string[]) =>
  spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script, 'bash', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', PATH: `${join(folder, 'bin')}:${process.env.PATH}`, ...env },
  });

describe('action.yml', () => {
  const action = parse(read('action.yml'));
  const [step] = action.runs.steps;
  const run = (inputs: Record<string, string> = {}) => {
    const inputOf = (expression: string): string => {
      const name = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)![1]!;
      return inputs[name] ?? action.inputs[name].default;
    };
    const env = Object.entries(step.env as Record<string, string>).map(([name, value]) => [name, inputOf(value)]);
    return bash(step.run, Object.fromEntries(env));
  };
  it('marks what is found, and fails', () => {
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::warning file=docs\/postmortem-disk\.md,line=5,/m);
  });
  it('takes files one a line, whatever their names', () => {
    expect(run({ files: 'docs/clean postmortem.md\n!docs/drafts/**\n' })).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(run({ files: '--fix\n$(touch pwned)' }).status).toBe(2);
  });
  it('writes SARIF where it is asked to', () => {
    expect(run({ sarif: 'out.sarif', 'fail-on': 'never' }).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(0);
  });
  it('is told what a wrong input is', () => {
    expect(run({ changed: 'no-such' })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^postmortem: .*\n$/),
    });
    expect(run({ baseline: 'none.json' })).toMatchObject({ status: 2, stderr: expect.stringContaining('none.json') });
  });
  it('says what each input is for, and is of this version', () => {
    for (const { description } of Object.values<{ description: string }>(action.inputs))
      expect(description.length).toBeGreaterThan(10);
    expect(action.inputs.version.default).toBe(version);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook, ...others] = parse(read('.pre-commit-hooks.yaml'));
  it('has what pre-commit asks of a hook', () => {
    expect(others).toEqual([]);
    expect(Object.keys(hook).sort()).toEqual([
      'description',
      'entry',
      'id',
      'language',
      'name',
      'require_serial',
      'types',
    ]);
  });
  it('runs over the files that it is given', () => {
    expect(bash(`${hook.entry} "$@"`, {}, 'docs/postmortem-disk.md').status).toBe(1);
    expect(bash(`${hook.entry} "$@"`, {}, 'docs/clean postmortem.md').status).toBe(0);
  });
  it('is the one that docs/ci.md shows', () => {
    const { repos } = yamlIn('docs/ci.md', 'pre-commit') as unknown as { repos: { hooks: object[] }[] };
    const { description, ...shown } = hook;
    expect(repos[0]!.hooks).toEqual([shown]);
  });
});

describe('docs/ci.md', () => {
  it('shows a job for GitLab that writes its report', () => {
    const { postmortems } = yamlIn('docs/ci.md', 'GitLab') as unknown as {
      postmortems: { script: string[]; artifacts: { reports: { codequality: string } } };
    };
    const { status, stdout } = bash(postmortems.script.join('\n'));
    expect(status).toBe(1);
    expect(stdout).toContain('in 2 postmortems');
    const issues = JSON.parse(readFileSync(join(cwd, postmortems.artifacts.reports.codequality), 'utf8'));
    expect(issues[0]).toMatchObject({ check_name: expect.any(String), location: { path: 'docs/postmortem-disk.md' } });
  });
  it('shows inputs that the action has', () => {
    const { jobs } = yamlIn('docs/ci.md', 'GitHub') as unknown as {
      jobs: { postmortems: { steps: { with: Record<string, string> }[] } };
    };
    const { inputs } = parse(read('action.yml'));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(jobs.postmortems.steps.at(-1)!.with)));
  });
  it('shows commands that run', () => {
    const commands = [...read('docs/ci.md').matchAll(/^npx postmortem (.*)$/gm)].map(([, args]) => args!);
    expect(commands.length).toBeGreaterThan(1);
    for (const args of commands) {
      const { status, stderr } = bash(`"${process.execPath}" "${PROGRAM}" ${args}`);
      expect(status).toBeLessThan(2);
      expect(stderr).not.toContain('postmortem:');
    }
  });
});
