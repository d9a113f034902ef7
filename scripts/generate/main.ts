import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LANGUAGES, TEMPLATES } from '@postmortem/schemas';
import { COMMANDS } from '../../server/src/cli/commands/index.ts';
import { manualPage } from '../../server/src/cli/manual.ts';
import { styleOf } from '../../server/src/picture/svg/looks.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { commandsDocument } from './commands.ts';
import { ruleDocument, ruleTable } from './rules.ts';
import { configurationSchemaJson } from './schema.ts';
import { snippets } from './snippets.ts';
import { templateProblems } from './templateProblems.ts';
import { templatesDocument } from './templates.ts';
import { languageModelTools, NAME_FILES, namesWithTools } from './tools.ts';
import { walkthroughPicture } from './walkthroughPicture.ts';

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Replaces what stands between the marks of a generated part. */
function fill(path: string, name: string, text: string): void {
  const marks = new RegExp(`(<!-- generated: ${name} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  const before = readFileSync(path, 'utf8');
  if (!marks.test(before)) throw new Error(`${path} has no part “${name}” to generate.`);
  writeFileSync(
    path,
    before.replace(marks, (_, start: string, end: string) => `${start}\n${text}\n${end}`),
  );
}

const problems = TEMPLATES.flatMap(templateProblems);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

rmSync('docs/rules', { recursive: true, force: true });
for (const language of LANGUAGES) {
  write(`snippets/${language}.json`, json(snippets(language)));
  const suffix = language === 'en' ? '' : `.${language}`;
  for (const rule of RULES) write(`docs/rules/${rule.id}${suffix}.md`, ruleDocument(rule, language));
}
write('schemas/generated/configuration.schema.json', json(configurationSchemaJson(RULES)));
write('docs/templates.md', templatesDocument());
write('docs/commands.md', commandsDocument(COMMANDS));
write('docs/postmortem.1', manualPage(COMMANDS));
// What is drawn looks alike in the preview and in an exported picture.
write('styles/drawing.css', `${styleOf((token) => `var(--pm-${token})`).join('\n')}\n`);
for (const [language, report] of [
  ['en', 'checkout-outage.md'],
  ['ja', 'payment-delay.ja.md'],
]) {
  const picture = walkthroughPicture(readFileSync(`examples/postmortems/${report}`, 'utf8'));
  write(`images/walkthrough/picture-${language}.svg`, picture);
}
fill('README.md', 'rules', ruleTable(RULES, 'en'));
fill('README.ja.md', 'rules', ruleTable(RULES, 'ja'));

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.contributes.languageModelTools = languageModelTools();
manifest.contributes.mcpServerDefinitionProviders = [{ id: 'postmortem', label: 'Postmortem' }];
write('package.json', json(manifest));
for (const { path, language } of NAME_FILES) write(path, json(namesWithTools(path, language)));
