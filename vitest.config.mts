import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `process` runs the bundles in dist/ as processes of their own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{schemas,server,client,scripts}/**/*.test.ts', 'test/regularExpressions/*.test.ts'],
        },
      },
      {
        test: { name: 'process', include: ['test/{stdio,cli}/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
