/** What a spreadsheet would run as a formula, in East Asia in full-width forms, too (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

/** A field of RFC 4180. */
function field(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV (RFC 4180), none of whose cells is a formula. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((cells) => cells.map(field).join(',')).join('\n')}\n`;
