/** Laws of a public version: nobody is named in it, what it was made of stays, and exporting it again changes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../../test/properties.ts';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from '../postmortem/postmortem.ts';
import { PUBLIC_SECTIONS } from './keptSections.ts';
import { type PublicVersion, publicVersionOf } from './publicVersion.ts';

const read = (text: string) => readPostmortem(readMarkdown(text));
const exported = (text: string, people: readonly string[], isWhole = true): PublicVersion =>
  publicVersionOf(read(text), { people, sections: isWhole ? null : new Set(PUBLIC_SECTIONS), read });

/** A name that no other text has a part of. */
const latin = fc
  .tuple(
    fc.stringMatching(/^[BDFGKPVXZ][aeo][vwxz][aiu][bdgk]{1,2}[aeou]$/),
    fc.stringMatching(/^[JKQVXZ][aeiou]{2}[bdgkvxz]{2}[aou]$/),
  )
  .map((parts) => ({ parts: parts.map((part) => part.toLowerCase()), full: parts.join(' ') }));
const japanese = fc
  .tuple(
    fc.constantFrom('狐塚', '鹿子木', '大豆生田', '與那嶺', '猿渡'),
    fc.constantFrom('冬彦', '蓮太郎', '澪', 'ダルヴィ', 'みつほ'),
  )
  .map((parts) => ({ parts, full: parts.join(' ') }));
const name = fc.oneof(latin, japanese);

/** Every way in which somebody may be written, with what is around. */
const written = (full: string, [first, last]: readonly string[]) =>
  fc.constantFrom(
    full,
    full.toUpperCase(),
    full.toLowerCase(),
    `${last}, ${first}`,
    `${first} `,
    `${last}さん`,
    `@${first}`,
    `${first}.${last}`,
    `${first}_${last}`,
    `${first}-${last}`,
    `${first}${last}`,
    `${first}.${last}@shop.io`,
    `**${full}**`,
    encodeURIComponent(full),
    `${first}\\_${last}`,
    `${first!.slice(0, 1)}<b>${first!.slice(1)}</b> ${last}`,
    `*${first!.slice(0, 1)}*${first!.slice(1)} ${last}`,
    `${first}&nbsp;${last}`,
    `${first}\u00ad ${last}\u200b`,
  );
const PLACES = [
  (who: string) => `Then ${who} restarted the pods.`,
  (who: string) => `その後、${who}が再起動した。`,
  (who: string) => `### What ${who} saw`,
  (who: string) => `See [the notes of ${who}](https://shop.io/notes).`,
  (who: string) => `See [the notes](https://shop.io/~${who.replace(/\s/g, '')}/notes).`,
  (who: string) => `![A graph by ${who}](graph.png "Drawn by ${who}")`,
  (who: string) => `Run \`deploy --as ${who}\` again.`,
  (who: string) => `\`\`\`sh\nsudo -u ${who} restart\n# ask ${who}\n\`\`\``,
  (who: string) => `| Who | What |\n|---|---|\n| ${who} | asked |\n| Ops | told ${who} |`,
  (who: string) => `> ${who} wrote this`,
  (who: string) => `<b title="${who}">${who}</b>`,
  (who: string) => `<div data-by="${who}">\n${who}\n</div>`,
  (who: string) => `- 10:04 ${who} acknowledges\n- 10:09 paged by ${who}: no answer`,
  (who: string) => `[notes]: https://shop.io/${who.replace(/\s/g, '')} "By ${who}"`,
  (who: string) => `1. Ask\n   - ${who}\n2. ${who}/ops`,
];
const HEADS = [
  (who: string) => `---\nauthors: [${who}]\n---\n\n# Outage`,
  (who: string) => `---\nauthors:\n  - ${who}\nstatus: final\n---\n\n# Outage of ${who}`,
  (who: string) => `# Outage\n\n- Author: ${who} (platform team)\n- Status: final`,
  (who: string) => `# Outage\n\n| Owner | ${who} |\n|---|---|\n| Status | final |`,
  (who: string) => `# 障害報告\n\n作成者: 運用課 ${who}\nレビュアー: ${who}`,
];
const NEWLINES = ['\n', '\r\n'] as const;

const report = fc
  .record({
    author: name,
    owner: name,
    member: name,
    head: fc.constantFrom(...HEADS),
    newline: fc.constantFrom(...NEWLINES),
  })
  .chain(({ author, owner, member, head, newline }) =>
    fc
      .array(
        fc
          .tuple(fc.constantFrom(author, owner, member), fc.constantFrom(...PLACES))
          .chain(([{ full, parts }, place]) => written(full, parts).map(place)),
        { minLength: 1, maxLength: 8 },
      )
      .map((places) => ({
        names: [author, owner, member],
        people: [member.full],
        text: [
          head(author.full),
          '## Summary\n\nOrders failed.',
          ...places,
          `## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Page earlier | ${owner.full} | 2026-05-01 |`,
        ]
          .join('\n\n')
          .concat('\n')
          .replaceAll('\n', newline),
      })),
  );

/** As a reader sees it: without case, escapes, marks and invisible signs, addresses decoded. */
function seen(text: string): string {
  const plain = text.replace(/[\u00ad\u200b*\\]|<\/?b>/g, '').replaceAll('&nbsp;', ' ');
  return plain.replace(/(?:%[\dA-F]{2})+/g, (bytes) => decodeURIComponent(bytes)).toLowerCase();
}

const root = join(import.meta.dirname, '..', '..', '..');
const inFolder = (...path: string[]): string[] =>
  readdirSync(join(root, ...path))
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(root, ...path, file), 'utf8'));
const REPORTS = [
  ...inFolder('test', 'reports', 'en'),
  ...inFolder('test', 'reports', 'ja'),
  ...inFolder('examples', 'postmortems'),
];

describe('a public version', () => {
  it('names nobody whom the head, an action or the configuration names', () => {
    fc.assert(
      fc.property(report, ({ text, people, names }) => {
        const left = seen(exported(text, people).text);
        for (const part of names.flatMap(({ parts }) => parts)) expect(left).not.toContain(part.toLowerCase());
      }),
      tries(300, 21),
    );
  });

  it('stays as it is when it is exported again', () => {
    fc.assert(
      fc.property(report, fc.boolean(), ({ text, people }, isWhole) => {
        const once = exported(text, people, isWhole).text;
        expect(exported(once, people, isWhole).text).toBe(once);
      }),
      tries(100, 22),
    );
    for (const text of REPORTS) {
      const once = exported(text, [], false).text;
      expect(exported(once, [], false).text).toBe(once);
    }
  });

  it('keeps the line endings, and as many lines where nothing is left out', () => {
    fc.assert(
      fc.property(report, ({ text, people }) => {
        const left = exported(text, people).text;
        expect(left.split('\n').length).toBe(text.split('\n').length);
        expect(left.split('\r\n').length).toBe(text.split('\r\n').length);
      }),
      tries(100, 23),
    );
  });

  it('tells of each replacement where it was, and keeps secrets to itself', () => {
    fc.assert(
      fc.property(report, ({ text, people }) => {
        for (const { kind, what, start } of exported(`${text}\n\nThe password=Zx8kQ2vP9sLm opened it.\n`, people)
          .replaced)
          if (kind === 'secret') expect(what).not.toContain('Zx8kQ2vP9sLm');
          else expect(text.slice(start, start + what.length)).toBe(what);
      }),
      tries(50, 24),
    );
  });
});
