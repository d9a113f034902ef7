#!/usr/bin/env node
/** The tools for agents as VS Code starts them: its arguments are the folders whose files may be read. */
import { contextIn } from './context.ts';
import { displayLanguage } from './engine.ts';
import { realRoots } from './roots.ts';
import { serveTools } from './serve.ts';

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

realRoots(process.argv.slice(2))
  .then((roots) => serveTools(contextIn(roots, displayLanguage(process.env.LANG)), tell))
  .catch((error: unknown) => {
    tell(`postmortem: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  });
