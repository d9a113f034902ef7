import { execAll } from '../text/execAll.ts';
import { inOrder } from '../text/patterns.ts';
import { type Words, words } from '../text/words.ts';
import { ItemIndex } from './wordIndex.ts';

/** The shape of a token that opens a door. */
interface Secret {
  readonly name: string;
  readonly pattern: RegExp;
  /** In lower case; one of them stands in every such token, and a text without is not looked at. */
  readonly words: Words;
  /** Made up: no character of them has ever opened anything. Split, so that scanners of repositories don't take them for real. */
  readonly matches: readonly string[];
  readonly leaves: readonly string[];
}

const letters = 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zA';

/** Joined when it is run: what packs and publishes the extension looks for tokens too, and would find one in the bundle. */
const made = (...parts: readonly string[]): string => parts.join('');

/**
 * Token shapes as their issuers document them; the list follows the rules of gitleaks (config/gitleaks.toml) for the services that
 * incident reports quote. A new shape is a line here.
 */
export const SECRETS: readonly Secret[] = [
  {
    name: 'AWS access key',
    pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/,
    words: words`akia, asia, abia, acca`,
    matches: [made('AK', 'IA', 'QYLPMN5HHHFPZAM2'), made('AS', 'IA', 'QYLPMN5HHHFPZAM2')],
    leaves: ['AKIAIOSFODNN7EXAMPLE', 'AKIA'],
  },
  {
    name: 'GitHub token',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})\b/,
    words: words`ghp_, gho_, ghu_, ghs_, ghr_, github_pat_`,
    matches: [made('gh', 'p_', letters, 'aB', '3d'), made('githu', 'b_pat_', letters, letters)],
    leaves: [made('ghp_', 'x'.repeat(36)), 'ghp_…'],
  },
  {
    name: 'GitLab token',
    pattern: /\bgl(?:pat|dt|rt|cbt|ptt|ft|soat)-[\w-]{20,}/,
    words: words`glpat-, gldt-, glrt-, glcbt-, glptt-, glft-, glsoat-`,
    matches: [made('glp', 'at-', letters.slice(0, 20)), made('gl', 'dt-', letters.slice(0, 20))],
    leaves: ['glpat-xxxxxxxxxxxxxxxxxxxx', 'glpat'],
  },
  {
    name: 'Slack token',
    pattern: /\bxox[abeoprs]-(?:\d{8,}-)?[\w-]{16,}|https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[\w/+]{30,}/,
    words: words`xoxa-, xoxb-, xoxe-, xoxo-, xoxp-, xoxr-, xoxs-, hooks.slack.com/`,
    matches: [
      made('xoxb-1234', '56789012-', letters),
      made('https://hooks.slack.com/se', 'rvices/T0ABCDEFG/B0ABCDEFG/', letters.slice(0, 24)),
    ],
    leaves: ['xoxb-xxxxxxxxxxxxxxxxxxxx', 'https://hooks.slack.com/services/'],
  },
  {
    name: 'Stripe key',
    pattern: /\b(?:sk|rk)_(?:live|prod)_[A-Za-z0-9]{16,}\b/,
    words: words`sk_live_, sk_prod_, rk_live_, rk_prod_`,
    matches: [made('sk_l', 'ive_', letters.slice(0, 24)), made('rk_l', 'ive_', letters.slice(0, 24))],
    leaves: ['pk_live_51H0000000000000', 'sk_test_4eC39HqLyjWDarjtT1zdp7dc'],
  },
  {
    name: 'Google API key',
    pattern: /\bAIza[\w-]{35}(?![\w-])|\bGOCSPX-[\w-]{28}\b/,
    words: words`aiza, gocspx-`,
    matches: [made('AI', 'za', letters, 'aB', '3'), made('GOC', 'SPX-', letters.slice(0, 28))],
    leaves: ['AIza', 'AIzaXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX'],
  },
  {
    name: 'private key',
    pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/,
    words: words`-----begin `,
    matches: [made('-----BEGIN RSA ', 'PRIVATE KEY-----'), made('-----BEGIN ', 'PRIVATE KEY-----')],
    leaves: ['-----BEGIN PUBLIC KEY-----', '-----BEGIN CERTIFICATE-----'],
  },
  {
    name: 'JSON Web Token',
    pattern: /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
    words: words`eyj`,
    matches: [
      made('eyJhbGciOiJIUzI1NiJ9.e', 'yJzdWIiOiIxMjM0NTYifQ.', letters),
      made('eyJhbGciOiJSUzI1NiJ9.e', 'yJpc3MiOiJleGFtcGxlIn0.', letters),
    ],
    leaves: ['eyJhbGciOiJIUzI1NiJ9', 'eyJ…'],
  },
  {
    name: 'npm token',
    pattern: /\bnpm_[A-Za-z0-9]{36}\b/,
    words: words`npm_`,
    matches: [made('np', 'm_', letters, 'aB', '3d'), made('np', 'm_', letters, '9x', 'Y2')],
    leaves: ['npm_config_registry', made('npm_', 'x'.repeat(36))],
  },
  {
    name: 'PyPI token',
    pattern: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/,
    words: words`pypi-`,
    matches: [made('pypi-AgEIc', 'HlwaS5vcmc', letters, letters), made('pypi-AgEIcH', 'lwaS5vcmcCJ', letters, letters)],
    leaves: ['pypi-server', 'pypi-AgEIcHlwaS5vcmc'],
  },
  {
    name: 'SendGrid key',
    pattern: /\bSG\.[\w-]{20,24}\.[\w-]{39,50}\b/,
    words: words`sg.`,
    matches: [
      made('SG', '.', letters.slice(0, 22), '.', letters, letters.slice(0, 11)),
      made('SG', '.', letters.slice(4, 26), '.', letters, letters.slice(0, 11)),
    ],
    leaves: ['SG.com', 'SG.example.org'],
  },
  {
    name: 'OpenAI or Anthropic key',
    pattern: /\bsk-(?:proj-|svcacct-|ant-(?:api|admin)\d{2}-)?[A-Za-z0-9][\w-]{38,}/,
    words: words`sk-`,
    matches: [made('sk-p', 'roj-', letters, letters), made('sk-ant', '-api03-', letters, letters)],
    leaves: ['sk-proj', 'task-force-that-was-formed-for-this-one-incident-review'],
  },
  {
    name: 'Hugging Face token',
    pattern: /\bhf_[A-Za-z]{34}\b/,
    words: words`hf_`,
    matches: [made('hf_', 'abcdefghijKLMNOPqrstuvWXYZabcdefgh'), made('hf_', 'ZYXWvutsrqPONMLKjihgfeDCBAzyxwvuts')],
    leaves: ['hf_hub_download', 'hf_'],
  },
  {
    name: 'Azure storage key',
    pattern: /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/,
    words: words`accountkey=`,
    matches: [
      made('Accou', 'ntKey=', letters, letters, letters, '=='),
      made('AccountName=', 'x;AccountKey=', letters, letters, letters),
    ],
    leaves: ['AccountKey=<key>', 'AccountKey=...'],
  },
  {
    name: 'password in an address',
    pattern:
      /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@<>${}*]{1,64}:(?![$<{*x]|pass(?:word)?@|secret@|REDACTED)[^\s/@<>${}*]{3,64}@[\w.-]+/i,
    words: words`://`,
    matches: [made('postgres://app:', 'hunter2x@db.acme.io/app'), made('https://bot:', 's3cr3tpw@git.acme.io/x.git')],
    leaves: ['postgres://app:password@db/app', 'postgres://app:${DB_PASSWORD}@db/app', 'redis://user:***@host'],
  },
  {
    name: 'password or secret',
    pattern: inOrder(
      'i',
      String.raw`\b(?:password|passwd|secret[_-]?key|client[_-]?secret|api[_-]?key|access[_-]?token|auth[_-]?token)`,
      String.raw`["']?\s*[:=]\s*["']?(?=[^\s"'\x60,;]{0,99}\d)(?=[^\s"'\x60,;]{0,99}[A-Za-z])`,
      String.raw`(?![$<{*[%]|\w+\()[A-Za-z0-9+/_.!#^&~-]{12,100}(?=["'\x60,;\s]|$)`,
    ),
    words: words`
      password, passwd, secret_key, secret-key, secretkey, client_secret, client-secret, clientsecret
      api_key, api-key, apikey, access_token, access-token, accesstoken, auth_token, auth-token, authtoken
    `,
    matches: ['password=Tr0ub4dor3and9', 'api_key: "9f8e7d6c5b4a39281706"'],
    leaves: [
      'password=$DB_PASSWORD',
      'password: ********',
      'api_key: <your key>',
      'The API key: rotated at 10:05',
      'access_token=getToken1234()',
    ],
  },
];

/** Documented examples and masks: they open nothing. */
const HARMLESS = /EXAMPLE|(.)\1{7}|x{6}|X{6}|REDACTED|\*{3}|placeholder|dummy|changeme|0123456789|1234567890(?!1)/i;

export interface FoundSecret {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const EVERYWHERE = new ItemIndex(
  SECRETS.map(({ name, pattern, words }) => ({
    name,
    words,
    pattern: new RegExp(pattern.source, `${pattern.flags}g`),
  })),
);

/** Every token in a text, as UTF-16 offsets. */
export function secretsIn(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const { name, pattern } of EVERYWHERE.worthTrying(text)) {
    for (const match of execAll(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const known = found.some((other) => start < other.end && other.start < end);
      if (!known && !HARMLESS.test(match[0])) found.push({ name, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
