const TAB_STOP = /\$\{\d+(?::([^}]*)|\|([^,|}]*)[^}]*\|)?\}|\$\d+/g;

/** A snippet's text for an editor without snippets: placeholders and first choices stay as plain text. */
export const withoutTabStops = (snippet: string): string =>
  snippet.replace(TAB_STOP, (_, placeholder?: string, choice?: string) => placeholder ?? choice ?? '');
