import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Addresses of the rules' pages that ship beside the program, as file URLs; null where a page does not lie there.
 * @param folder of the pages, absolute
 */
export function rulePages(folder: string): (rule: string) => string | null {
  const known = new Map<string, string | null>();
  return (rule) => {
    const page = known.get(rule);
    if (page !== undefined) return page;
    const file = join(folder, `${rule}.md`);
    const address = existsSync(file) ? pathToFileURL(file).href : null;
    known.set(rule, address);
    return address;
  };
}
