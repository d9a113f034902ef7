import { oneOf, words } from '../text/words.ts';

/** Standards, sizes and severities that look like keys. */
const NO_TRACKERS = words`
  UTF, ISO, RFC, SHA, MD, AES, RSA, TLS, SSL, HTTP, IPV, CVE, CWE, SEV, COVID, MP, H, G, GPT, RS, ES, HS
`;

/** The key of a ticket as trackers write it: `PAY-311`. */
export const TICKET_KEY = new RegExp(
  `(?<![\\w/-])(?!${oneOf(NO_TRACKERS)}-)[A-Z][A-Z0-9]{1,9}-[1-9]\\d{0,6}(?![\\w-])`,
  'g',
);
