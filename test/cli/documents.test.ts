/** Every command that a document or a help text shows is run, in a repository with reports. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, PROGRAM, root, write } from './program.ts';

const cwd = join(folder, 'repository');
cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
cpSync(join(root, 'examples', 'postmortems'), join(cwd, 'docs', 'postmortems'), { recursive: true });
cpSync(join(root, 'examples', 'postmortems', 'checkout-outage.md'), join(cwd, 'docs', 'postmortems', 'checkout.md'));
write('repository/README.md', '<!-- postmortem-index --> <!-- /postmortem-index -->\n');
cpSync(join(root, 'examples', 'postmortems', 'checkout-outage.md'), join(cwd, 'postmortem.md'));
write('repository/alerts.csv', 'time,event\n2026-03-04 10:03:00,alert fired\n');
write('repository/slack/users.json', '[{ "id": "U1", "name": "dana", "profile": { "display_name": "Dana" } }]');
write(
  'repository/slack/2026-03-04.json',
  '[{ "type": "message", "user": "U1", "text": "Pool is full", "ts": "1772619000.000100" }]',
);
write('repository/dist/cli.js', `require(${JSON.stringify(PROGRAM)});`);
/** The report that the skill's steps are about. */
const REPORT = 'docs/postmortems/2026-03-04-checkout.md';

const PLAY = `#!/usr/bin/env bash
while [ "$(basename "$1")" != postmortem ] && [ $# -gt 0 ]; do shift; done
shift
exec "${process.execPath}" "${PROGRAM}" "$@"
`;
for (const [name, script] of [
  ['npx', PLAY],
  ['postmortem', PLAY.replace(/while.*\nshift\n/, '')],
  ['reviewdog', '#!/bin/sh\ncat > /dev/null\n'],
] as const)
  chmodSync(write(`bin/${name}`, script), 0o755);
const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
const bash = (line: string) =>
  spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8', input: '', env: { ...process.env, LANG: 'C', PATH } });
bash('git init -q -b main && git add . && git -c user.name=A -c user.email=a@example.com commit -qm first');

/** Lines that begin with it in the blocks of a document, without what is said of them. */
const linesOf = (document: string): string[] =>
  [...readFileSync(join(root, document), 'utf8').matchAll(/^```(?:sh|text)$(.*?)^```$/gms)]
    .flatMap(([, block]) => block!.split('\n'))
    .map((line) => line.trim().replace(/ {2,}#.*| # .*/, ''))
    .filter((line) => /^(?:source <\()?(?:node dist\/cli\.js|npx |postmortem (?!COMMAND|[a-z]+ \[))/.test(line));

const DOCUMENTS = [
  'README.md',
  'package/README.md',
  'package/skills/postmortem/SKILL.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const shown = DOCUMENTS.flatMap((document) => linesOf(document).map((line) => [document, line] as const));
/** Other shells than bash: `test/programs/shells.test.ts`; what an editor starts: `test/programs/`. */
const isRunElsewhere = (line: string): boolean => /completion (?:zsh|fish)|postmortem-language-server/.test(line);
const once = [...new Map(shown.filter(([, line]) => !isRunElsewhere(line)).map((each) => [each[1], each])).values()];

it('finds the commands of the documents', () => {
  expect(once.length).toBeGreaterThan(40);
});

describe('a command that is shown runs', () => {
  it.each(once)('%s: %s', (_, line) => {
    // Those that write do so again; those that start a file want it not to be there.
    bash(
      `git checkout -q . ; git clean -fdq; rm -f .postmortem.yaml ${/-- postmortem|new /.test(line) ? '/tmp/postmortem-checkout.md' : ''}`,
    );
    if (line.includes(REPORT) && !line.includes(' new ')) bash(`cp examples/postmortems/clean.md ${REPORT}`);
    if (line.includes('known.json') && !line.includes('--write-baseline'))
      bash('postmortem lint --write-baseline known.json .');
    const { status, stderr } = bash(line);
    expect(stderr).not.toMatch(/^postmortem: /m);
    expect(status).toBeLessThan(2);
  });
});
