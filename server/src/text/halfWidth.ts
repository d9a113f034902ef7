/** Letters, digits, signs and spaces of full width, which Japanese texts mix with those of half width. 、。「」 are no such forms. */
const FULL_WIDTH = /[！-～\u3000\u00a0\u202f]/g;
const FIRST = '！'.charCodeAt(0);
const DISTANCE = FIRST - '!'.charCodeAt(0);

/** The text in half-width forms. Every sign is replaced by one of the same length, so that offsets stay. */
export const toHalfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => {
    const code = sign.charCodeAt(0);
    return code < FIRST ? ' ' : String.fromCharCode(code - DISTANCE);
  });
