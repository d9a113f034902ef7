import { type AnyCommand, command } from '../command.ts';
import { completionScript, SHELLS, type Shell } from '../completion.ts';
import { UsageError } from '../errors.ts';

const ONE_SHELL = new UsageError({
  en: `Name a shell: postmortem completion ${SHELLS.join('|')}.`,
  ja: `シェルを指定してください: postmortem completion ${SHELLS.join('|')}`,
});

/** `postmortem completion SHELL`: a script for the shell to read at its start. @param commands all that there are, with this one */
export const completionCommand = (commands: () => readonly AnyCommand[]) =>
  command({
    name: 'completion',
    operands: SHELLS.join('|'),
    offers: SHELLS,
    summary: {
      en: 'prints a script with which a shell completes commands and options',
      ja: 'シェルの補完スクリプトを出力します',
    },
    options: {},
    examples: [
      { line: 'source <(postmortem completion bash)', says: { en: 'in ~/.bashrc', ja: '~/.bashrc に' } },
      {
        line: 'source <(postmortem completion zsh)',
        says: { en: 'in ~/.zshrc, after compinit', ja: '~/.zshrc の compinit の後に' },
      },
      {
        line: 'postmortem completion fish > ~/.config/fish/completions/postmortem.fish',
        says: { en: 'once', ja: '一度だけ' },
      },
    ],
    async run({ operands: [shell, ...others] }, console) {
      if (!SHELLS.some((known) => known === shell) || others.length > 0) throw ONE_SHELL;
      console.write(completionScript[shell as Shell](commands()));
      return 0;
    },
  });
