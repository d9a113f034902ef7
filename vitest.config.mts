import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{schemas,server,client,scripts}/**/*.test.ts'], exclude: ['**/node_modules/**'] },
});
