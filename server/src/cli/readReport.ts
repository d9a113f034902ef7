import type { Language } from '@postmortem/schemas';
import { check, reread } from '../lint/check.ts';
import { placesOf } from '../printed/places.ts';
import { chosenConfiguration, FileConfigurations } from './configurations.ts';
import type { Console } from './console.ts';
import { UsageError } from './errors.ts';
import { readText } from './readText.ts';

/**
 * The one report that a command is about, with its configuration's settings; what can't be used or is skipped is told.
 * @param config that `--config` names
 * @throws UsageError where it can't be read
 */
export async function readReport(path: string, config: string | undefined, display: Language, console: Console) {
  let isUsable = true;
  const complain = (line: string): void => {
    isUsable = false;
    console.error(line);
  };
  const configurations = new FileConfigurations(await chosenConfiguration(config), display, complain);
  const { settings, path: inRepository } = await configurations.for(path);
  const subject = { text: await readText(path), path: inRepository, settings, force: true };
  const checked = check(subject, (rule, error) => console.error(`${path}: ${rule}: ${String(error)}`));
  const { postmortem, notice, skipped } = checked;
  if (notice) throw new UsageError({ en: `${path}: ${notice.en}`, ja: `${path}: ${notice.ja}` });
  const at = placesOf(subject.text);
  for (const { start, why } of skipped) console.error(`${path}:${at(start).line}: ${why[display]}`);
  const { text } = subject;
  return {
    text,
    checked,
    postmortem,
    settings,
    at,
    isUsable,
    read: (after: string) => reread(checked, after, subject),
  };
}
