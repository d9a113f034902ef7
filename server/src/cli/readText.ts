import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Localized } from '@postmortem/schemas';
import { cannotBeRead, UsageError } from './errors.ts';
import { statOf } from './files.ts';

const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** More than anybody types or pipes; `/dev/zero` has no end. */
const LONGEST_STREAM = 64e6;
const ENDLESS = (path: string): UsageError =>
  new UsageError({
    en: `${path} does not end. Name a file.`,
    ja: `${path} は終わりのないデバイスです。ファイルを指定してください。`,
  });

async function bytesOf(path: string): Promise<Buffer> {
  if (!statOf(path)?.isCharacterDevice()) return readFile(path);
  const bytes = await buffer(createReadStream(path, { end: LONGEST_STREAM }));
  if (bytes.length > LONGEST_STREAM) throw ENDLESS(path);
  return bytes;
}

const NOT_UTF_8: Localized<(name: string) => string> = {
  en: (name) => `${name} is not in UTF-8. Save it as UTF-8 and try again.`,
  ja: (name) => `${name} は UTF-8 ではありません。UTF-8 で保存し直してください。`,
};

/** @throws UsageError: what is read as another encoding than its own would be written back without its words */
function textOf(bytes: Buffer, name: Localized, isMaybeBinary: boolean): string {
  const isUtf16 = UTF_16.some((mark) => bytes.subarray(0, 2).equals(mark));
  if (!isUtf16 && (isUtf8(bytes) || (isMaybeBinary && bytes.includes(0)))) return bytes.toString('utf8');
  throw new UsageError({ en: NOT_UTF_8.en(name.en), ja: NOT_UTF_8.ja(name.ja) });
}

/** All of standard input, in UTF-8. @throws UsageError for what can't be read as that */
export const readStandardInput = async (): Promise<string> =>
  textOf(await buffer(process.stdin), { en: 'Standard input', ja: '標準入力' }, false);

/** The text of a file in UTF-8. @throws UsageError for what can't be read as that */
export async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await bytesOf(path);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(cannotBeRead(path, error));
  }
  return textOf(bytes, { en: path, ja: path }, true);
}
