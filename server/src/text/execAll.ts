/**
 * Every match of a global pattern. `matchAll` would copy the pattern for each text, which costs more than running it, and an engine forgets
 * what it has compiled when many patterns take turns.
 * @returns matches of the empty text are left out
 */
export function execAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] !== '') matches.push(match);
    else pattern.lastIndex = match.index + (text.codePointAt(match.index)! > 0xffff ? 2 : 1);
  }
  return matches;
}
