import { type Language, TEMPLATES } from '@postmortem/schemas';
import { reportSnippet } from '../../server/src/templates/newReport.ts';
import { shippedTemplate, UNCHOSEN_TEMPLATE } from '../../server/src/templates/resolved.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

type Snippets = Record<string, Snippet>;

/** The ASCII prefix of the Japanese ones ends in `-ja`, so that both can be asked for. */
const asciiPrefix = (prefix: string, language: Language): string => (language === 'en' ? prefix : `${prefix}-ja`);

/** Filled in by VS Code. */
const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

const reportSnippets = (language: Language): Snippets =>
  Object.fromEntries(
    TEMPLATES.map(({ id, name, source }) => {
      const template = id === UNCHOSEN_TEMPLATE.id ? UNCHOSEN_TEMPLATE : shippedTemplate(id)!;
      const text = reportSnippet({ template, language, title: null, date: TODAY }, template.chosen);
      const prefix = [asciiPrefix(`pm-new-${id}`, language)];
      return [
        `Postmortem: ${name[language]} (${id})`,
        {
          prefix,
          body: text.trimEnd().split('\n'),
          description: language === 'ja' ? `報告書全体（出典: ${source}）` : source,
        },
      ];
    }),
  );

/** A snippet for each template, in VS Code's format. The parts of a report come from the server, which knows what is there. */
export const snippets = (language: Language): Snippets => reportSnippets(language);
