// Measures the built command line on test/reports: `npm run score [-- --show] [--against DIR] [--json] [--write]`.
import { runTypeScript } from './runTypeScript.mjs';

await runTypeScript('score/main.ts');
