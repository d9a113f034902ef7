import { type Localized, TEMPLATES } from '@postmortem/schemas';
import type { ResolvedTemplate } from '../templates/resolved.ts';
import { didYouMean } from '../text/didYouMean.ts';
import { isTimeZone } from '../time/places.ts';
import type { FoundFile } from './find.ts';
import { learnTemplate } from './learnTemplate.ts';
import { folderOf, resolveLocation } from './locations.ts';
import { type ParsedConfiguration, parseConfiguration } from './parse.ts';
import type { KnownRule } from './ruleProblems.ts';

/** A configuration file, read. */
export interface ConfigurationFile extends FoundFile, ParsedConfiguration {}

/** A configuration with everything that it leads to. */
export interface LoadedConfiguration {
  /** What it extends, the furthest first, and itself last: the later wins. */
  readonly files: readonly ConfigurationFile[];
  /** The templates learned from a team's own templates, by location. */
  readonly learned: ReadonlyMap<string, ResolvedTemplate>;
  /** Every file besides the configuration that was asked for, there or not: where one changes, all is read again. */
  readonly dependencies: readonly string[];
}

/** A file's text, or null where there is none. Locations are URIs or paths with slashes. */
export type ReadText = (location: string) => Promise<string | null>;

const isMarkdown = (template: string): boolean => /\.(?:md|markdown)$/i.test(template);

const UNREADABLE = (path: string): Localized => ({
  en: `${path} can't be read. Write a path from this file's folder to a file that exists.`,
  ja: `${path} を読めません。このファイルからの相対パスで、存在するファイルを指定してください。`,
});
const CIRCULAR = (path: string): Localized => ({
  en: `${path} extends this file again. Take one of the two out.`,
  ja: `${path} がこのファイルを再び継承しています。どちらかの extends を外してください。`,
});
const UNKNOWN_TEMPLATE = (id: string): Localized => {
  const ids = TEMPLATES.map((template) => template.id);
  const meant = didYouMean(id, ids);
  return {
    en: `Unknown template “${id}”.${meant.en} Templates: ${ids.join(', ')}, or the path of a Markdown file.`,
    ja: `「${id}」というテンプレートはありません。${meant.ja}使えるのは ${ids.join('、')}、または自前の Markdown ファイルです。`,
  };
};
const NOTHING_TO_LEARN = (path: string): Localized => ({
  en: `${path} has no headings, so no sections can be learned from it. Give each section a heading.`,
  ja: `${path} に見出しがないため、セクションを読み取れません。各セクションに見出しを付けてください。`,
});
const NO_TIME_ZONE = (name: string): Localized => ({
  en: `Unknown time zone “${name}”. Write an IANA name such as Asia/Tokyo, or UTC.`,
  ja: `「${name}」はタイムゾーンの名前ではありません。Asia/Tokyo や UTC のような IANA の名前を書いてください。`,
});

class Loader {
  readonly files: ConfigurationFile[] = [];
  readonly learned = new Map<string, ResolvedTemplate>();
  readonly dependencies = new Set<string>();

  constructor(
    private readonly read: ReadText,
    private readonly rules: readonly KnownRule[],
  ) {}

  async add(found: FoundFile, open: readonly string[]): Promise<void> {
    const { location, text } = found;
    const parsed = await parseConfiguration(location, text, this.rules);
    const problems = [...parsed.problems];
    const tell = (path: readonly PropertyKey[], message: Localized): void => {
      problems.push({ ...parsed.placeOf(path), message });
    };
    const { extends: bases = [] } = parsed.configuration;
    const list = typeof bases === 'string' ? [bases] : bases;
    for (const [index, base] of list.entries()) {
      const problem = await this.addBase(base, location, [...open, location]);
      if (problem) tell(typeof bases === 'string' ? ['extends'] : ['extends', index], problem);
    }
    const choices = [parsed.configuration, ...(parsed.configuration.overrides ?? [])];
    for (const [index, { template, timeZone }] of choices.entries()) {
      const path = index === 0 ? [] : ['overrides', index - 1];
      const problem = template === undefined ? null : await this.addTemplate(template, location);
      if (problem) tell([...path, 'template'], problem);
      if (timeZone !== undefined && !isTimeZone(timeZone)) tell([...path, 'timeZone'], NO_TIME_ZONE(timeZone));
    }
    this.files.push({ ...parsed, ...found, problems: problems.sort((a, b) => a.start - b.start) });
  }

  /** A folder, or what may not be read, is as good as not there. */
  private async readIfAny(location: string): Promise<string | null> {
    try {
      return await this.read(location);
    } catch {
      return null;
    }
  }

  private async addBase(path: string, from: string, open: readonly string[]): Promise<Localized | null> {
    const location = resolveLocation(folderOf(from), path);
    if (open.includes(location)) return CIRCULAR(path);
    if (this.dependencies.has(location) && this.files.some((file) => file.location === location)) return null;
    this.dependencies.add(location);
    const text = await this.readIfAny(location);
    if (text === null) return UNREADABLE(path);
    await this.add({ location, text }, open);
    return null;
  }

  private async addTemplate(template: string, from: string): Promise<Localized | null> {
    if (!isMarkdown(template)) {
      return TEMPLATES.some(({ id }) => id === template) ? null : UNKNOWN_TEMPLATE(template);
    }
    const location = resolveLocation(folderOf(from), template);
    this.dependencies.add(location);
    const text = await this.readIfAny(location);
    if (text === null) return UNREADABLE(template);
    const resolved = learnTemplate(text, template);
    if (!resolved) return NOTHING_TO_LEARN(template);
    this.learned.set(location, resolved);
    return null;
  }
}

/**
 * Reads a configuration and what it leads to. Never throws for what is written in them: what can't be used is among the problems of
 * its file and left out.
 * @param rules that `rules` may name
 */
export async function loadConfiguration(
  found: FoundFile,
  read: ReadText,
  rules: readonly KnownRule[],
): Promise<LoadedConfiguration> {
  const loader = new Loader(read, rules);
  await loader.add(found, []);
  const { files, learned, dependencies } = loader;
  return { files, learned, dependencies: [...dependencies] };
}
