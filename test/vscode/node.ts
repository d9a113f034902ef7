// Entry of the tests in the Node extension host: VS Code loads the bundle and calls run().
import { join } from 'node:path';
import Mocha from 'mocha';
import { countResults } from './results.ts';

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000 });
  mocha.addFile(join(__dirname, 'suite.js'));
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      print();
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    const print = countResults(runner);
  });
}
