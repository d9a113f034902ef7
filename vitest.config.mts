import { defineConfig } from 'vitest/config';

const PROPERTIES = '{schemas/src,server/src,test/regularExpressions}/**/*.properties.test.ts';

// Packages as they ship: micromark's build for development checks itself at every character.
process.env.NODE_ENV = 'production';

/**
 * `unit` needs nothing and takes seconds; `properties` hold of any text, tried on many, or of all words and patterns, tried on each;
 * `process` runs the bundles in dist/ as processes of their own. Modules are loaded once a worker, not once a file: nearly every file loads the whole product.
 */
export default defineConfig({
  test: {
    isolate: false,
    // What a file is after its types went is kept by its contents: a second run spends a third less.
    experimental: { fsModuleCache: true },
    // A map of what nothing runs, not a figure to reach: `npm run coverage`, then open test/out/coverage/index.html.
    coverage: {
      provider: 'v8',
      reportsDirectory: 'test/out/coverage',
      include: ['{schemas,server,client}/src/**/*.ts'],
      // The browser's door can't be resolved under Node.
      exclude: ['**/*.test.ts', 'server/src/language/{en,ja}/*.ts', 'server/src/editor/browser.ts'],
      reporter: ['text', 'html'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{schemas,server,client,scripts}/**/*.test.ts', 'test/regularExpressions/*.test.ts'],
          exclude: ['**/node_modules/**', PROPERTIES],
        },
      },
      // However many texts `npm run fuzz` asks for, and however long they take.
      {
        extends: true,
        test: { name: 'properties', include: [PROPERTIES], testTimeout: process.env.POSTMORTEM_FUZZ ? 0 : 300_000 },
      },
      // What `npm install` gets people.
      {
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // What is installed beside Node: editors, shells.
      {
        test: {
          name: 'programs',
          include: ['test/programs/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: 'process', include: ['test/{stdio,cli}/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
