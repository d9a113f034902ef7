import { expect, it } from 'vitest';
import { readMarkdown } from './blocks.ts';
import { endOfMarkdown } from './openBlock.ts';

/** What of a text lies behind the end of its Markdown. */
const takenIn = (text: string): string => text.slice(endOfMarkdown(readMarkdown(text)));

it.each([
  ['a fence', '```\nx'],
  ['a fence that a shorter one does not close', '````\nx\n```\n'],
  ['a fence of tildes', '~~~ sh\nx\n'],
  ['a fence whose last line is no end of it', '```\nx\n``` x'],
  ['an indented fence', '  ```\n  x'],
  ['a comment', '<!-- x'],
  ['a comment behind one that is closed', '<!-- x\n--\n'],
  ['a declaration', '<!A x\n\ny'],
  ['an instruction', '<?x'],
  ['characters of XML', '<![CDATA[ x ]]'],
  ['a script', '<script>\n\nx</script'],
  ['text as it is typed', '<pre>\nx\n\ny'],
  ['a style', '<STYLE>'],
])('%s that nobody closed takes in all that follows', (_, open) => {
  for (const above of ['', '# Outage\n\n', '# Outage\n', '\uFEFF', '# Outage\r\n\r\n']) {
    expect({ above, takenIn: takenIn(above + open) }).toEqual({ above, takenIn: open });
  }
});

it.each([
  ['nothing', ''],
  ['a paragraph', 'A\n'],
  ['a fence', '```\nx\n```\n'],
  ['a comment', '<!-- x -->'],
  ['a comment that opens another', '<!-- x --> <!-- y'],
  ['a declaration', '<!A x>'],
  ['a script, and what is behind it', '<script>\nx</script> y'],
  ['a tag, which a blank line ends', '<div>\nx'],
  ['a fence of an item, which ends with it', '- ```\n  x\n'],
  ['a comment of an item', '1. <!-- x\n'],
  ['a fence of a quotation', '> ```\n> x\n'],
  ['indented code that looks like more', 'A\n\n    <!-- x\n'],
  ['a comment within a line', 'A <!-- x\n'],
])('%s takes in nothing', (_, closed) => {
  for (const above of ['', '# Outage\n\n']) expect(takenIn(above + closed)).toBe('');
});
