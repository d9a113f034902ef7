/** Letters, digits and signs of full width, which Japanese texts mix with those of half width. 、。「」 are no such forms. */
const FULL_WIDTH = /[！-～]/g;
const DISTANCE = '！'.charCodeAt(0) - '!'.charCodeAt(0);

/** The text in half-width forms. Every sign is replaced by one of the same length, so that offsets stay. */
export const halfWidth = (text: string): string =>
  text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - DISTANCE))
    .replace(/[\u3000\u00a0\u202f]/g, ' ');
