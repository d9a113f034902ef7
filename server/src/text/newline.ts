/** The line ending that a text uses, so that what is written into it does too. */
export const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
