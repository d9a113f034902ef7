// Writes what is made from the data: snippets, the rules' pages, the JSON Schema, the tables in the README.
import { runTypeScript } from './runTypeScript.mjs';

await runTypeScript('generate/main.ts');
