const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

const FIGURE = /^(?:-?[\d.]+(?: m?s| [KMG]?B| × .*)?)?$/;

/** Columns of a terminal that a text takes. */
const widthOf = (text) => text.length + (text.match(WIDE)?.length ?? 0);

/**
 * A table of text with aligned columns; figures are at the right.
 *
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 */
export function textTable(columns, rows) {
  const widths = columns.map((column, at) => Math.max(...[column, ...rows.map((row) => row[at])].map(widthOf)));
  const atRight = columns.map((_, at) => rows.every((row) => FIGURE.test(row[at])));
  const line = (cells) =>
    cells
      .map((cell, at) => {
        const padding = ' '.repeat(widths[at] - widthOf(cell));
        return atRight[at] ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
