const TAB_STOP = /\$\{\d+(?::([^}]*)|\|([^,|}]*)[^}]*\|)?\}|\$\d+|\\([\\$}])/g;

/** A snippet's text for an editor without snippets: placeholders and first choices stay as plain text. */
export const withoutTabStops = (snippet: string): string =>
  snippet.replace(
    TAB_STOP,
    (_, placeholder?: string, choice?: string, escaped?: string) => placeholder ?? choice ?? escaped ?? '',
  );

/** A text that stands in a snippet as it is. */
export const escapedForSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
