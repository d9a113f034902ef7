/** Letters, digits, signs and spaces of full width, which Japanese texts mix with those of half width. 、。「」 are no such forms. */
const FULL_WIDTH = /[！-～\u3000\u00a0\u202f\u2010\u2011]/g;
const FIRST = '！'.charCodeAt(0);
const [HYPHEN, HYPHEN_UNBROKEN] = [0x2010, 0x2011];
const DISTANCE = FIRST - '!'.charCodeAt(0);

/** The text in half-width forms. Every sign is replaced by one of the same length, so that offsets stay. */
export const toHalfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === HYPHEN || code === HYPHEN_UNBROKEN) return '-';
    return code < FIRST ? ' ' : String.fromCharCode(code - DISTANCE);
  });
