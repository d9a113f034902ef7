import { type Language, SECTIONS } from '@postmortem/schemas';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** One snippet per section in VS Code's format. The ASCII prefix of the Japanese ones ends in `-ja`, so that both can be asked for. */
export function snippets(language: Language): Record<string, Snippet> {
  return Object.fromEntries(
    SECTIONS.map(({ wording, prefixes }) => {
      const { title, body, guidance } = wording[language];
      const [ascii, ...words] = prefixes;
      const prefix = language === 'en' ? [ascii!] : [`${ascii}-ja`, ...words];
      return [`Postmortem: ${title}`, { prefix, body: [`## ${title}`, '', ...body, '$0'], description: guidance }];
    }),
  );
}
