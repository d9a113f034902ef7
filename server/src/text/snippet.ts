const TAB_STOP = /\$\{\d+(?::([^}]*)|\|([^,|}]*)[^}]*\|)?\}|\$\d+|\\([\\$}])/g;

/** A snippet's text with its blanks filled in: first choices stay, placeholders become what `placeholder` makes of them. */
export const filledIn = (snippet: string, placeholder: (hint: string) => string): string =>
  snippet.replace(TAB_STOP, (_, hint?: string, choice?: string, escaped?: string) =>
    hint === undefined ? (choice ?? escaped ?? '') : placeholder(hint),
  );

/** A snippet's text as an editor shows it before anything is filled in. */
export const withoutTabStops = (snippet: string): string => filledIn(snippet, (hint) => hint);

/** A snippet's text where nobody is led through it: what is to be filled in shows as such, and is found until it is. */
export const withPlaceholders = (snippet: string): string => filledIn(snippet, (hint) => `{{${hint}}}`);

/** The same snippet, its hints in double braces, so that what nobody fills in shows as such. Choices stay as they are. */
export const withBracedStops = (snippet: string): string =>
  snippet.replace(
    /\$\{(\d{1,4}):([^}]{0,400})\}/g,
    (_, number: string, hint: string) => `\${${number}:{{${hint}\\}\\}}`,
  );

/** Escapes a text that a snippet shows as it is. */
export const escapedForSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Numbers the tab stops of snippets on from one to the next, so that joined they are walked through one after the other. */
export function stopNumbering(): (snippet: string) => string {
  let last = 0;
  return (snippet) => {
    const from = last;
    return snippet.replace(/(?<!\\)\$(\{?)([1-9]\d*)/g, (_, brace: string, number: string) => {
      last = Math.max(last, from + Number(number));
      return `$${brace}${from + Number(number)}`;
    });
  };
}
