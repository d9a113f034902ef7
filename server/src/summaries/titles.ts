import { isTitleOfReport } from '../language/documents.ts';
import { findStamps } from '../time/stamp.ts';

/** A title that only says what kind of paper it is: 「障 害 報 告 書」. */
const SHORTEST = 10;

const isOnlyKind = (title: string): boolean => {
  const bare = title.replace(/\s/g, '');
  return bare.length < SHORTEST && isTitleOfReport(bare);
};

/** What failed, as the report's title says it, without what makes it the title of a report; null where it says nothing else. */
export function incidentTitle(title: string | null): string | null {
  let rest = (title ?? '').trim().replace(/^(?:【[^】]*】\s*)+/, '');
  const between = /[:：]| [-–—] /.exec(rest);
  const behind = between ? rest.slice(between.index + between[0].length).trim() : '';
  if (between && behind !== '' && isTitleOfReport(rest.slice(0, between.index))) rest = behind;
  rest = rest.replace(/[(（][^()（）]{0,60}\d[^()（）]{0,60}[)）]$/, '').trim();
  const isDay = findStamps(rest).some(
    ({ from, start, end }) => from.date && !/\p{L}/u.test(rest.slice(0, start) + rest.slice(end)),
  );
  const isKind = isDay || isOnlyKind(rest) || isOnlyKind(rest.replace(/[(（][^()（）]{0,120}[)）]$/, ''));
  return rest === '' || isKind ? null : rest.charAt(0).toUpperCase() + rest.slice(1);
}
