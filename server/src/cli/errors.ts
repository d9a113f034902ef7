import type { Language, Localized } from '@postmortem/schemas';

/** The command, a configuration or a file can't be used. One line that says what to do; the exit status is 2. */
export class UsageError extends Error {
  constructor(readonly text: Localized) {
    super(text.en);
  }
}

const REASONS: Readonly<Record<string, Localized>> = {
  ENOENT: { en: 'there is no such file or folder', ja: 'ファイルやフォルダーがありません' },
  ENOTDIR: { en: 'a part of its path is no folder', ja: 'パスの途中がフォルダーではありません' },
  ENAMETOOLONG: { en: 'its name is too long', ja: '名前が長すぎます' },
  EACCES: { en: 'it is not permitted', ja: 'アクセス権がありません' },
  EPERM: { en: 'it is not permitted', ja: 'アクセス権がありません' },
  EISDIR: { en: 'it is a folder', ja: 'フォルダーです' },
  ENOSPC: { en: 'the disk is full', ja: 'ディスクに空きがありません' },
  EFBIG: { en: 'the disk is full', ja: 'ディスクに空きがありません' },
  EROFS: { en: 'the disk is read-only', ja: 'ディスクが読み取り専用です' },
  ELOOP: { en: 'its links lead in a circle', ja: 'リンクが循環しています' },
};

/** The reason of an error of the file system, in words. */
export function reasonOf(error: unknown): Localized {
  const { code, message } = error as NodeJS.ErrnoException;
  const unknown = message ?? String(error);
  return REASONS[code ?? ''] ?? { en: unknown, ja: unknown };
}

/** A file that can't be read. */
export function cannotBeRead(path: string, error: unknown): Localized {
  const { en, ja } = reasonOf(error);
  return { en: `${path} can't be read: ${en}.`, ja: `${path} を読めません: ${ja}。` };
}

/** Of a file that is to be written, the folder is meant. */
const NO_FOLDER: Localized = { en: 'its folder does not exist', ja: '書き込み先のフォルダーがありません' };

/** A file that can't be written. */
export function cannotBeWritten(path: string, error: unknown): Localized {
  const { en, ja } = (error as NodeJS.ErrnoException).code === 'ENOENT' ? NO_FOLDER : reasonOf(error);
  return { en: `${path} can't be written: ${en}.`, ja: `${path} に書き込めません: ${ja}。` };
}

/** The line of an error that was meant for people; others are no news for them. */
export const lineOf = ({ text }: UsageError, display: Language): string => `postmortem: ${text[display]}`;
