import { HOST_OF_AN_ADDRESS, IPV4, IPV6, LINK, MAC, PRIVATE_KEY_END, UNC } from '../language/addresses.ts';
import { secretsIn } from '../language/secrets.ts';
import { personalIn } from '../rules/privacy/personal.ts';
import { execAll } from '../text/execAll.ts';
import { isRoleName } from './roles.ts';

export type AddressKind = 'secret' | 'host' | 'address' | 'email' | 'phone';

/** Something that opens a door or leads to a machine or a person, as UTF-16 offsets. */
export interface FoundAddress {
  readonly kind: AddressKind;
  /** By what it is known again: of a link its host. Of a secret what it is, never the secret itself. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Is it a whole link? */
  readonly isLink: boolean;
}

const LARGEST_OCTET = 255;
const GROUPS_OF_IPV6 = 8;

const isIpv4 = (text: string): boolean =>
  text
    .split('/')[0]!
    .split('.')
    .every((octet) => Number(octet) <= LARGEST_OCTET);
/** Not a time: eight groups, or one “::”. */
const isIpv6 = (text: string): boolean => {
  const groups = text.split('/')[0]!.split(':');
  return (
    /[\da-f]/i.test(text) &&
    (text.includes('::') ? text.length > 3 : groups.length === GROUPS_OF_IPV6 && !groups.includes(''))
  );
};

/** Does a host have a name that only its own network knows: one without a dot, a number, one of an internal zone? */
export const isInternalHost = (host: string): boolean =>
  !host.includes('.') || host.startsWith('[') || IPV4_ALONE.test(host) || personalIn(host).length > 0;
const IPV4_ALONE = /^[\d.]+$/;
const NO_ONE = /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/;

const of = (
  kind: AddressKind,
  pattern: RegExp,
  text: string,
  holds: (found: string) => boolean = () => true,
): FoundAddress[] =>
  execAll(pattern, text)
    .filter(({ 0: found }) => holds(found))
    .map(({ index, 0: found }) => ({
      kind,
      key: found.toLowerCase(),
      start: index,
      end: index + found.length,
      isLink: false,
    }));

/** A private key goes to its last line. */
function secretsOf(text: string): FoundAddress[] {
  return secretsIn(text).map(({ name, start, end }) => {
    const isKey = text.startsWith('-----BEGIN', start);
    PRIVATE_KEY_END.lastIndex = end;
    const last = isKey ? PRIVATE_KEY_END.exec(text) : null;
    const blank = text.slice(end).search(/\r?\n[ \t]*\r?\n/);
    const open = blank < 0 ? text.length : end + blank;
    const close = last ? last.index + last[0].length : open;
    return { kind: 'secret', key: name, start, end: isKey ? close : end, isLink: false };
  });
}

/** Behind a link they belong to the sentence. */
const ENDS_SENTENCE = new Set('.,;:!?*_~');

/** A link of the network inside: it goes as a whole, as its path tells as much as its host. */
const linksOf = (text: string): FoundAddress[] =>
  execAll(LINK, text).flatMap(({ index, 0: found, groups }) => {
    const host = groups!.host!.toLowerCase();
    if (NO_ONE.test(host) || !isInternalHost(host)) return [];
    let end = index + found.length;
    while (ENDS_SENTENCE.has(text[end - 1]!)) end--;
    return [{ kind: 'host', key: host, start: index, end, isLink: true } as const];
  });

/** Shares of the network inside, as a whole like its links. */
const sharesOf = (text: string): FoundAddress[] =>
  execAll(UNC, text).map(({ index, 0: found, groups }) => {
    let end = index + found.length;
    while (ENDS_SENTENCE.has(text[end - 1]!)) end--;
    return { kind: 'host', key: groups!.host!.toLowerCase(), start: index, end, isLink: false };
  });

const personalOf = (text: string): FoundAddress[] =>
  personalIn(text).flatMap(({ kind, start, end }) => {
    const key = text.slice(start, end).toLowerCase();
    // An address whose name has gone already.
    if (kind === 'email' && isRoleName(key.split('@')[0]!)) return [];
    const isHost = kind === 'address' && /[a-z]/.test(key);
    return [{ kind: isHost ? 'host' : kind, key, start, end, isLink: false }];
  });

const WORD = /(?<![\w.@/-])[a-z][a-z0-9-]{0,62}(?![\w@/-]|\.\w)/gi;

/** The first labels of hosts that are known, where they stand alone: `db01` of `db01.corp`. */
function shortNamesOf(hosts: readonly FoundAddress[], text: string): FoundAddress[] {
  const known = new Map(hosts.map(({ key }) => [key.split('.')[0]!, key]));
  const words = execAll(WORD, text);
  return words.flatMap(({ index, 0: found }) => {
    const key = /\d/.test(found) ? known.get(found.toLowerCase()) : undefined;
    return key ? [{ kind: 'host' as const, key, start: index, end: index + found.length, isLink: false }] : [];
  });
}

/** Every secret, internal link, e-mail address, phone number, host and IP address; where two overlap, the first in this order. */
export function addressesIn(text: string): FoundAddress[] {
  const [links, personal] = [[...linksOf(text), ...sharesOf(text)], personalOf(text)];
  const numbers = [
    ...of('address', IPV4, text, (found) => isIpv4(found) && !NO_ONE.test(found)),
    ...of('address', IPV6, text, isIpv6),
    ...of('address', MAC, text),
    ...of('host', HOST_OF_AN_ADDRESS, text),
  ];
  const hosts = [...links, ...personal].filter(({ kind }) => kind === 'host');
  const kept: FoundAddress[] = [];
  for (const each of [...secretsOf(text), ...links, ...personal, ...numbers, ...shortNamesOf(hosts, text)])
    if (!kept.some(({ start, end }) => start < each.end && each.start < end)) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}
