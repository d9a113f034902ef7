import type { AnyCommand } from '../../server/src/cli/command.ts';
import { commandHelp } from '../../server/src/cli/help.ts';

/** The page of all commands, each as its own help says it, in both languages. */
export function commandsDocument(commands: readonly AnyCommand[]): string {
  const help = (command: AnyCommand, language: 'en' | 'ja'): string =>
    `\`\`\`text\n${commandHelp(command, language)}\`\`\``;
  const parts = commands.map((command) => `## ${command.name}\n\n${help(command, 'en')}\n\n${help(command, 'ja')}\n`);
  return `# Commands\n\nWhat \`postmortem COMMAND --help\` says.\n\n${parts.join('\n')}`;
}
