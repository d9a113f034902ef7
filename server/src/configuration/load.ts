import { type Baseline, type Localized, TEMPLATES } from '@postmortem/schemas';
import type { ResolvedTemplate } from '../templates/resolved.ts';
import { didYouMean } from '../text/didYouMean.ts';
import { isTimeZone } from '../time/places.ts';
import { NO_BASELINE, parseBaseline } from './baseline.ts';
import { type FileRead, LARGEST_CONFIGURATION, type Unread } from './files.ts';
import type { FoundFile } from './find.ts';
import { learnTemplate } from './learnTemplate.ts';
import { folderOf, isSameHost, resolveLocation } from './locations.ts';
import { type ParsedConfiguration, parseConfiguration } from './parse.ts';
import type { KnownRule } from './ruleProblems.ts';

/** A configuration file, read. */
export interface ConfigurationFile extends ParsedConfiguration {
  readonly location: string;
  readonly text: string;
}

/** A configuration with everything that it leads to. */
export interface LoadedConfiguration {
  /** What it extends, the furthest first, and itself last: the later wins. */
  readonly files: readonly ConfigurationFile[];
  /** The templates learned from a team's own templates, by location. */
  readonly learned: ReadonlyMap<string, ResolvedTemplate>;
  /** Baselines, by location. */
  readonly baselines: ReadonlyMap<string, Baseline>;
  /** Every file besides the configuration that was asked for, there or not: where one changes, all is read again. */
  readonly dependencies: readonly string[];
}

/** How far a configuration may lead, and to how many files. */
const DEEPEST = 10;
const MOST_FILES = 100;

const isMarkdown = (template: string): boolean => /\.(?:md|markdown)$/i.test(template);

const UNREAD: Readonly<Record<Unread, (path: string) => Localized>> = {
  absent: (path) => ({
    en: `${path} can't be read. Write a path from this file's folder to a file that exists.`,
    ja: `${path} を読めません。このファイルからの相対パスで、存在するファイルを指定してください。`,
  }),
  unreadable: (path) => ({
    en: `${path} can't be read. Check who may read it.`,
    ja: `${path} を読み取れません。アクセス権を確認してください。`,
  }),
  outside: (path) => ({
    en: `${path} lies outside of this repository. Copy it in, trust the workspace, or name this file by --config.`,
    ja: `${path} はリポジトリの外にあります。中にコピーするか、ワークスペースを信頼するか、--config で指定してください。`,
  }),
  unusual: (path) => ({
    en: `${path} is no regular file. Name one.`,
    ja: `${path} は通常のファイルではありません。通常のファイルを指定してください。`,
  }),
  large: (path) => ({
    en: `${path} has more than 500 KB and is not read. Shorten it.`,
    ja: `${path} は 500 KB を超えているため読み込みません。短くしてください。`,
  }),
};
const TOO_DEEP = (path: string): Localized => ({
  en: `${path} is not read: files that extend each other may be ${DEEPEST} deep. Name it in an earlier one.`,
  ja: `${path} は読み込みません。extends は ${DEEPEST} 段までです。より上位のファイルに書いてください。`,
});
const TOO_MANY = (path: string): Localized => ({
  en: `${path} is not read: a configuration may lead to ${MOST_FILES} files, 1 MB in all. Put some together.`,
  ja: `${path} は読み込みません。読み込めるのは ${MOST_FILES} ファイル、合わせて 1 MB までです。`,
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

/** A file that was found and could be read. */
interface ReadFound extends FoundFile {
  readonly content: Extract<FileRead, { text: string }>;
}

class Loader {
  readonly files: ConfigurationFile[] = [];
  readonly learned = new Map<string, ResolvedTemplate>();
  readonly baselines = new Map<string, Baseline>();
  readonly dependencies = new Set<string>();

  /** Real locations of what was read, so that one file by many names is one. */
  private readonly known = new Set<string>();
  /** UTF-16 code units that were read. */
  private length = 0;

  constructor(
    private readonly read: (location: string) => Promise<FileRead>,
    private readonly rules: readonly KnownRule[],
  ) {}

  async add({ location, content }: FoundFile, open: readonly string[]): Promise<void> {
    if ('why' in content) {
      const { en, ja } = UNREAD[content.why](location.slice(location.lastIndexOf('/') + 1));
      const message = { en: `${en} Until then the defaults apply.`, ja: `${ja}それまでは既定値を使います。` };
      const nowhere = { start: 0, end: 0 };
      const problems = [{ ...nowhere, message }];
      this.files.push({ location, text: '', configuration: {}, problems, placeOf: () => nowhere });
      return;
    }
    const { text, real } = content;
    this.known.add(real);
    const parsed = await parseConfiguration(location, text, this.rules);
    const problems = [...parsed.problems];
    const tell = (path: readonly PropertyKey[], message: Localized): void => {
      problems.push({ ...parsed.placeOf(path), message });
    };
    const { extends: bases = [] } = parsed.configuration;
    const list = typeof bases === 'string' ? [bases] : bases;
    for (const [index, base] of list.entries()) {
      const problem = await this.addBase(base, location, [...open, real]);
      if (problem) tell(typeof bases === 'string' ? ['extends'] : ['extends', index], problem);
    }
    const { baseline } = parsed.configuration;
    const broken = baseline === undefined ? null : await this.addBaseline(baseline, location);
    if (broken) tell(['baseline'], broken);
    const choices = [parsed.configuration, ...(parsed.configuration.overrides ?? [])];
    for (const [index, { template, timeZone }] of choices.entries()) {
      const path = index === 0 ? [] : ['overrides', index - 1];
      const problem = template === undefined ? null : await this.addTemplate(template, location);
      if (problem) tell([...path, 'template'], problem);
      if (timeZone !== undefined && !isTimeZone(timeZone)) tell([...path, 'timeZone'], NO_TIME_ZONE(timeZone));
    }
    for (const [name, { template }] of Object.entries(parsed.configuration.severities ?? {})) {
      const problem = template === undefined ? null : await this.addTemplate(template, location);
      if (problem) tell(['severities', name, 'template'], problem);
    }
    this.files.push({ ...parsed, location, text, problems: problems.sort((a, b) => a.start - b.start) });
  }

  /** A file that a configuration at `from` leads to, or why it is not read. */
  private async follow(path: string, from: string): Promise<ReadFound | Localized> {
    const location = resolveLocation(folderOf(from), path);
    if (!this.dependencies.has(location) && this.dependencies.size >= MOST_FILES) return TOO_MANY(path);
    if (!isSameHost(from, location)) return UNREAD.outside(path);
    this.dependencies.add(location);
    const content = await this.read(location);
    if ('text' in content) this.length += content.text.length;
    if (this.length > LARGEST_CONFIGURATION) return TOO_MANY(path);
    return 'why' in content ? UNREAD[content.why](path) : { location, content };
  }

  private async addBase(path: string, from: string, open: readonly string[]): Promise<Localized | null> {
    if (open.length > DEEPEST) return TOO_DEEP(path);
    const found = await this.follow(path, from);
    if (!('content' in found)) return found;
    const { real } = found.content;
    if (open.includes(real)) return CIRCULAR(path);
    if (!this.known.has(real)) await this.add(found, open);
    return null;
  }

  private async addBaseline(path: string, from: string): Promise<Localized | null> {
    const found = await this.follow(path, from);
    if (!('content' in found)) return found;
    const baseline = parseBaseline(found.content.text);
    if (!baseline) return NO_BASELINE(path);
    this.baselines.set(found.location, baseline);
    return null;
  }

  private async addTemplate(template: string, from: string): Promise<Localized | null> {
    if (!isMarkdown(template)) {
      return TEMPLATES.some(({ id }) => id === template) ? null : UNKNOWN_TEMPLATE(template);
    }
    const found = await this.follow(template, from);
    if (!('content' in found)) return found;
    const resolved = learnTemplate(found.content.text, template);
    if (!resolved) return NOTHING_TO_LEARN(template);
    this.learned.set(found.location, resolved);
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
  read: (location: string) => Promise<FileRead>,
  rules: readonly KnownRule[],
): Promise<LoadedConfiguration> {
  const loader = new Loader(read, rules);
  await loader.add(found, []);
  const { files, learned, baselines, dependencies } = loader;
  return { files, learned, baselines, dependencies: [...dependencies] };
}
