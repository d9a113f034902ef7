import { existsSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '@postmortem/schemas';
import { globSync } from 'tinyglobby';
import { type Expectations, readExpectations } from './expectations.ts';

export interface Report extends Expectations {
  readonly path: string;
  readonly language: Language;
  readonly lines: readonly string[];
}

function readReport(path: string, language: Language): Report {
  const text = readFileSync(path, 'utf8');
  const beside = path.replace(/\.md$/, '.expected');
  if (!existsSync(beside)) throw new Error(`${path}: there is no ${beside}; what would a reviewer say?`);
  return {
    path,
    language,
    lines: text.split(/\r?\n/),
    ...readExpectations(readFileSync(beside, 'utf8'), beside, text),
  };
}

/** The reports of a folder, by language and name, each with what a reviewer would say of it. */
export function readReports(folder: string): readonly Report[] {
  return LANGUAGES.flatMap((language) =>
    globSync(`${folder}/${language}/*.md`)
      .sort()
      .map((path) => readReport(path, language)),
  );
}
