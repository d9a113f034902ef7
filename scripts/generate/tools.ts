import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '@postmortem/schemas';
import * as z from 'zod/mini';
import { TOOLS } from '../../server/src/tools/tools.ts';

const key = (name: string): string => `postmortem.tool.${name}`;

/** The tools as VS Code's manifest declares them for language models. */
export function languageModelTools(): object[] {
  return TOOLS.map(({ name, description, input }) => {
    const { $schema, ...inputSchema } = z.toJSONSchema(input, { io: 'input' });
    return {
      name: `postmortem_${name}`,
      toolReferenceName: `postmortem-${name.replaceAll('_', '-')}`,
      displayName: `%${key(name)}%`,
      userDescription: `%${key(name)}%`,
      modelDescription: description,
      canBeReferencedInPrompt: true,
      icon: '$(book)',
      tags: ['postmortem', 'incident'],
      inputSchema,
    };
  });
}

/** A file of names in one language, with those of the tools. */
export function namesWithTools(path: string, language: Language): object {
  const others = Object.entries(JSON.parse(readFileSync(path, 'utf8'))).filter(([name]) => !name.startsWith(key('')));
  return Object.fromEntries([...others, ...TOOLS.map(({ name, title }) => [key(name), title[language]])]);
}

/** Files of names, by language. */
export const NAME_FILES = LANGUAGES.map((language) => ({
  language,
  path: language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`,
}));
