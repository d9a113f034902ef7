// Entry of the tests in the web worker extension host: no Node, Mocha's browser build, everything in one bundle.
import 'mocha/mocha';
import { countResults } from './results.ts';

mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000 });

export async function run(): Promise<void> {
  await import('./suite.ts');
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      print();
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    const print = countResults(runner);
  });
}
