import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationOf, describeEditor } from './editors.ts';

describeEditor('Neovim', (folder) => {
  const init = join(folder, 'init.lua');
  writeFileSync(init, configurationOf('Neovim'));
  const session = join(import.meta.dirname, 'neovim.lua');
  // Whatever the session says, the editor ends and says whether it failed.
  const run = `lua local done, problem = pcall(dofile, '${session}'); if not done then io.stderr:write(problem); vim.cmd('cquit!') end`;
  return ['nvim', '--headless', '--clean', '-u', init, '-c', run, '-c', 'qall!'];
});
