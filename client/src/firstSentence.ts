/** The first sentence of a message is what was found; what follows says what to write instead. */
export function firstSentence(message: string): { readonly first: string; readonly rest: string } {
  const end = /[.?!] (?=\S)|。(?=.)/.exec(message);
  if (!end) return { first: message, rest: '' };
  const at = end.index + end[0].trimEnd().length;
  return { first: message.slice(0, at), rest: message.slice(at).trim() };
}
