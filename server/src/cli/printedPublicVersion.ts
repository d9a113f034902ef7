import type { Language, Localized, SectionId } from '@postmortem/schemas';
import type { PlacedAt } from '../printed/places.ts';
import type { Doubt } from '../publicVersion/doubtful.ts';
import type { PublicVersion } from '../publicVersion/publicVersion.ts';
import type { Replaced, ReplacedKind } from '../publicVersion/replacements.ts';
import { visibleInLine, visibleName } from './visible.ts';

/** A public version as `export --format json` prints it. Lines count from 1, in the report that it was made of. */
export interface PrintedPublicVersion {
  readonly text: string;
  /** `what` is as it was written; null for a secret, of which only the kind is told. */
  readonly replaced: readonly {
    readonly kind: ReplacedKind;
    readonly what: string | null;
    readonly secret: string | null;
    readonly by: string;
    readonly lines: readonly number[];
  }[];
  readonly doubtful: readonly { readonly kind: Doubt; readonly text: string; readonly line: number }[];
  readonly leftOut: readonly {
    readonly id: SectionId | null;
    readonly title: string;
    readonly line: number;
    readonly endLine: number;
  }[];
  readonly comments: number;
}

/** What was replaced by the same is told once, with all its lines. */
export function printedPublicVersion(version: PublicVersion, at: PlacedAt): PrintedPublicVersion {
  const { text, replaced, doubtful, leftOut, comments } = version;
  const places = new Map<string, Replaced[]>();
  for (const each of replaced) {
    const key = JSON.stringify([each.kind, each.what, each.by]);
    places.set(key, [...(places.get(key) ?? []), each]);
  }
  return {
    text,
    replaced: [...places.values()].map((all) => {
      const { kind, what, by } = all[0]!;
      const isSecret = kind === 'secret';
      const lines = all.map(({ start }) => at(start).line);
      return { kind, what: isSecret ? null : what, secret: isSecret ? what : null, by, lines };
    }),
    doubtful: doubtful.map(({ doubt, text: found, start }) => ({ kind: doubt, text: found, line: at(start).line })),
    leftOut: leftOut.map(({ section: { id, title }, start, end }) => ({
      id,
      title,
      line: at(start).line,
      endLine: at(Math.max(start, end - 1)).line,
    })),
    comments,
  };
}

const DOUBTS: Localized<Readonly<Record<Doubt, string>>> = {
  en: {
    name: 'may be the name of a person or a customer and was left',
    shared: 'is the name of several people and was replaced as that of one',
    mention: 'may mention a person and was left',
    part: 'holds a part of a name and was left',
    host: 'may be a host’s name and was left',
    link: 'is linked, and was taken for public',
    team: 'was taken for a team’s name and left',
  },
  ja: {
    name: 'は人名か取引先の名前の可能性がありますが、残しました',
    shared: 'は複数の人に共通する名前です。そのうちの一人として置き換えました',
    mention: 'は人へのメンションの可能性がありますが、残しました',
    part: 'は人名の一部を含みますが、残しました',
    host: 'はホスト名の可能性がありますが、残しました',
    link: 'へのリンクは公開されているものとみなし、残しました',
    team: 'はチーム名とみなし、残しました',
  },
};

const TEXTS: Localized<{
  readonly replaced: (what: string, by: string, count: number) => string;
  readonly secret: (kind: string) => string;
  readonly doubtful: (text: string, why: string) => string;
  readonly leftOut: (title: string) => string;
  readonly comments: (count: number) => string;
}> = {
  en: {
    replaced: (what, by, count) => `replaced: ${what} → ${by} (${count})`,
    secret: (kind) => `a secret (${kind}); revoke it`,
    doubtful: (text, why) => `“${text}” ${why}.`,
    leftOut: (title) => `the section “${title}” was left out.`,
    comments: (count) => `left out: ${count === 1 ? '1 comment' : `${count} comments`}`,
  },
  ja: {
    replaced: (what, by, count) => `置き換え: ${what} → ${by}（${count} か所）`,
    secret: (kind) => `秘密情報（${kind}）。失効させてください`,
    doubtful: (text, why) => `「${text}」${why}。`,
    leftOut: (title) => `「${title}」のセクションを省きました。`,
    comments: (count) => `省略: コメント ${count} 件`,
  },
};

/** The lists as lines for people, each doubt and each part with its place. */
export function publicVersionLines(
  path: string,
  { replaced, doubtful, leftOut, comments }: PrintedPublicVersion,
  display: Language,
): string[] {
  const texts = TEXTS[display];
  const place = (line: number): string => `${visibleName(path)}:${line}`;
  return [
    ...replaced.map(({ what, secret, by, lines }) =>
      texts.replaced(what === null ? texts.secret(secret ?? '') : visibleInLine(what), by, lines.length),
    ),
    ...leftOut.map(({ title, line }) => `${place(line)}: ${texts.leftOut(visibleInLine(title))}`),
    ...(comments > 0 ? [texts.comments(comments)] : []),
    ...doubtful.map(
      ({ kind, text, line }) => `${place(line)}: ${texts.doubtful(visibleInLine(text), DOUBTS[display][kind])}`,
    ),
  ];
}
