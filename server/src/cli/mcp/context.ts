import type { Language } from '@postmortem/schemas';
import type { ToolContext } from '../../tools/tool.ts';
import { FileReader, PLAIN_REQUEST, Refusal, today, UsageError } from './engine.ts';
import { readInRoots } from './roots.ts';

/** Tools read files below some folders, each by the configuration beside it. @param roots absolute, without links, one at least */
export function contextIn(roots: readonly string[], display: Language): ToolContext {
  return {
    display,
    get today() {
      return today();
    },
    async read(source, language, fix) {
      try {
        const { path, text } =
          'path' in source ? await readInRoots(source.path, roots) : { ...source, path: `${roots[0]}/postmortem.md` };
        const request = { ...PLAIN_REQUEST, all: true, config: null, display: language, fix };
        const { report, postmortem, before, lines } = await new FileReader(request, () => null).read(
          path,
          async () => text,
        );
        const reason = lines[0] ?? '';
        if (!report || !postmortem) throw new UsageError({ en: reason, ja: reason });
        return { text: report.text, before, findings: report.findings, postmortem, notices: lines };
      } catch (error) {
        throw error instanceof UsageError ? new Refusal(error.text) : error;
      }
    },
  };
}
