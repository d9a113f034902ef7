import type { Language } from '@postmortem/schemas';
import type { ToolAnswer, ToolParams } from '@postmortem/schemas/protocol';
import { cutToSize } from '../../tools/answer.ts';
import { type ReadForTool, Refusal } from '../../tools/tool.ts';
import { TOOLS } from '../../tools/tools.ts';

const NO_FILE = new Refusal({
  en: 'There is no such file in the workspace. Name it by its path from the workspace’s folder.',
  ja: 'ワークスペースにそのファイルがありません。フォルダーからのパスで指定してください。',
});
const TOO_LONG = new Refusal({
  en: 'Reading it takes too long. Split the report, or link to logs instead of pasting them.',
  ja: '読み込みに時間がかかりすぎます。分割するか、ログは貼り付けずにリンクしてください。',
});

/** Reads a text as a report. @param uri where it lies, null where it is none of a file */
export type ReadText = (
  text: string,
  uri: string | null,
  display: Language,
  fix: boolean,
) => Promise<ReadForTool | null>;

/** Calls a tool for a language model. Never throws: what is wrong is told so that the model can do something about it. */
export async function callTool(
  { name, input, file, today }: ToolParams,
  display: Language,
  readText: ReadText,
): Promise<ToolAnswer> {
  const tool = TOOLS.find((each) => each.name === name);
  const given = tool?.input.safeParse(input ?? {});
  if (!tool || !given?.success) {
    const wrong = given?.error?.issues[0];
    return { text: wrong ? `${wrong.path.join('.')}: ${wrong.message}` : `There is no tool “${name}”.`, isError: true };
  }
  const context = {
    display,
    today,
    async read(source: { path: string } | { text: string }, language: Language, fix: boolean): Promise<ReadForTool> {
      if ('path' in source && !file) throw NO_FILE;
      const read = await readText('text' in source ? source.text : file!.text, file?.uri ?? null, language, fix);
      if (!read) throw TOO_LONG;
      return read;
    },
  };
  try {
    return { text: JSON.stringify(cutToSize(await tool.run(given.data, context), tool.whole)), isError: false };
  } catch (error) {
    if (error instanceof Refusal) return { text: error.text[display], isError: true };
    throw error;
  }
}
