import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationOf, describeEditor } from './editors.ts';

describeEditor('Emacs', (folder) => {
  const init = join(folder, 'init.el');
  writeFileSync(init, configurationOf('Emacs'));
  // Without a person's own files, but with the packages that Debian installs.
  return [
    'emacs',
    '--batch',
    '-q',
    '-f',
    'package-initialize',
    '-l',
    init,
    '-l',
    join(import.meta.dirname, 'emacs.el'),
  ];
});
