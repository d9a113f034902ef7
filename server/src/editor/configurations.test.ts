import { describe, expect, it } from 'vitest';
import { isConfiguration, WorkspaceConfigurations } from './configurations.ts';

const ROOT = 'file:///work';

/** A workspace of files by their path, and what its configurations read and tell. */
function workspace(files: Record<string, string>, roots: readonly string[] = [ROOT]) {
  const read: string[] = [];
  const problems: string[] = [];
  let watched: string[] = [];
  const configurations = new WorkspaceConfigurations(
    async (uri) => {
      const path = uri.slice(ROOT.length + 1);
      const text = files[path];
      if (text === undefined) return { why: 'absent' };
      read.push(path);
      return { text, real: uri };
    },
    {
      onProblems: (uri, _, found) =>
        problems.push(...found.map(({ message }) => `${uri.slice(ROOT.length + 1)}: ${message.en}`)),
      onDependencies: (uris) => {
        watched = uris.map((uri) => uri.slice(ROOT.length + 1));
      },
    },
  );
  configurations.setRoots(roots);
  const languageOf = async (path: string) => (await configurations.for(`${ROOT}/${path}`)).settings.language;
  return { configurations, files, read, problems, watched: () => watched, languageOf };
}

const JAPANESE = 'language: ja\n';
const ENGLISH = 'language: en\n';

describe('the configuration of a document', () => {
  it('is the nearest one from its folder upwards', async () => {
    const { languageOf } = workspace({ '.postmortem.yaml': JAPANESE, 'team/.postmortem.yaml': ENGLISH });
    expect(await languageOf('a.md')).toBe('ja');
    expect(await languageOf('reports/2024/a.md')).toBe('ja');
    expect(await languageOf('team/a.md')).toBe('en');
  });

  it('is looked for up to the folder of the workspace and no further', async () => {
    const { languageOf } = workspace({ '.postmortem.yaml': JAPANESE }, [`${ROOT}/inner`]);
    expect(await languageOf('inner/a.md')).toBe('auto');
  });

  it('is that of the innermost folder where folders of the workspace lie in each other', async () => {
    const { configurations } = workspace({}, [ROOT, `${ROOT}/inner/`]);
    expect((await configurations.for(`${ROOT}/inner/sub/a.md`)).path).toBe('sub/a.md');
    expect((await configurations.for(`${ROOT}/sub/a.md`)).path).toBe('sub/a.md');
  });

  it('leaves a document outside of the workspace its name', async () => {
    const { configurations } = workspace({});
    expect((await configurations.for('untitled:Untitled-1')).path).toBe('untitled:Untitled-1');
    expect((await configurations.for('file:///elsewhere/a.md')).path).toBe('a.md');
  });
});

describe('a configuration', () => {
  it('is read once, however many documents of a folder ask at once', async () => {
    const { languageOf, read } = workspace({ '.postmortem.yaml': JAPANESE });
    await Promise.all([languageOf('a.md'), languageOf('b.md'), languageOf('a.md')]);
    expect(read).toEqual(['.postmortem.yaml']);
  });

  it('gives the same settings until something changes, so that what was made with them is kept', async () => {
    const { configurations } = workspace({ '.postmortem.yaml': JAPANESE });
    const asked = () => configurations.for(`${ROOT}/a.md`);
    const { settings } = await asked();
    expect((await asked()).settings).toBe(settings);
  });

  it('is read again after a change, in a new generation', async () => {
    const { configurations, files, languageOf } = workspace({ '.postmortem.yaml': JAPANESE });
    expect(await languageOf('a.md')).toBe('ja');
    const before = configurations.generation;
    files['.postmortem.yaml'] = ENGLISH;
    expect(await languageOf('a.md')).toBe('ja');
    configurations.reset();
    expect(configurations.generation).toBeGreaterThan(before);
    expect(await languageOf('a.md')).toBe('en');
  });

  it('has its problems told, and the rest of it applies', async () => {
    const { languageOf, problems } = workspace({ '.postmortem.yaml': `${JAPANESE}timeZone: Mars\n` });
    expect(await languageOf('a.md')).toBe('ja');
    expect(problems).toEqual([expect.stringMatching(/^\.postmortem\.yaml: Unknown time zone “Mars”/)]);
  });
});

describe('a file that decides about documents', () => {
  it.each([
    ['file:///work/.postmortem.yaml', true],
    ['file:///work/deep/.postmortem.json', true],
    ['file:///work/postmortem.yaml', false],
    ['file:///work/x.postmortem.yaml', false],
  ])('may be a configuration: %s, %s', (uri, expected) => {
    expect(isConfiguration(uri)).toBe(expected);
  });

  it('is watched as long as a configuration leads to it, whether it is there or not', async () => {
    const { configurations, files, languageOf, watched } = workspace({
      'a/.postmortem.yaml': 'extends: ../base.yaml\n',
      'b/.postmortem.yaml': 'extends: ../base.yaml\ntemplate: ours.md\n',
      'base.yaml': JAPANESE,
    });
    expect(await languageOf('a/a.md')).toBe('ja');
    expect(await languageOf('b/b.md')).toBe('ja');
    expect(new Set(watched())).toEqual(new Set(['base.yaml', 'b/ours.md']));
    expect(configurations.dependOn(`${ROOT}/base.yaml`)).toBe(true);
    expect(configurations.dependOn(`${ROOT}/other.yaml`)).toBe(false);
    files['b/.postmortem.yaml'] = 'template: theirs.md\n';
    configurations.reset();
    await languageOf('b/b.md');
    expect(new Set(watched())).toEqual(new Set(['base.yaml', 'b/theirs.md']));
  });
});
