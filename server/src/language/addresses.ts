import { inOrder } from '../text/patterns.ts';

/** Addresses of machines and links, as they stand in any language. */

/** A link, with its host. */
export const LINK = inOrder(
  'gi',
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@<>()"'`|]{1,200}@)?/.source,
  /(?<host>\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?/.source,
  /(?:[/?#][^\s<>()[\]"'`|、。）」』】]*)?/.source,
);

/** A share of Windows, `\\\\files\\reports`, with backslashes of its own where it stands in Markdown or JSON. */
export const UNC = /(?<![\\\w:.])\\{2,4}(?<host>[A-Za-z][\w.-]{2,60})\\{1,2}[A-Za-z_][^\s<>()[\]"'`|*?、。]{0,200}/g;

/** May be a number of a version, too. */
export const IPV4 = /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?![\w.]?\d)/g;
/** Times of day have this form, too. */
export const IPV6 = /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\/\d{1,3})?(?![\w:])/gi;
export const MAC = /(?<![\w:-])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:-])/gi;
/** A host that is called by its address: `ip-10-2-3-4`. */
export const HOST_OF_AN_ADDRESS = /(?<![\w.-])ip(?:-\d{1,3}){4}(?![\w-])/g;
/** The last line of a private key. */
export const PRIVATE_KEY_END = /-----END [A-Z0-9 ]{1,40}-----/g;
