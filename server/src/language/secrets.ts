import { execAll } from '../text/execAll.ts';
import { either } from '../text/patterns.ts';
import { words } from '../text/words.ts';
import { LABELLED_SECRETS } from './labelledSecrets.ts';
import { letters, made, type Secret } from './secretShape.ts';
import { ItemIndex } from './wordIndex.ts';

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
    pattern: /\bhf_[A-Za-z0-9]{30,40}\b/,
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
      /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@<>${}*]{1,64}:(?![$<{*x]|pass(?:word)?@|secret@|REDACTED)[^\s/@<>${}*\u3040-\u30ff\u3400-\u9fff]{3,64}@[\w.-]+/i,
    words: words`://`,
    matches: [made('postgres://app:', 'hunter2x@db.acme.io/app'), made('https://bot:', 's3cr3tpw@git.acme.io/x.git')],
    leaves: [
      'postgres://app:正しいパスワード@db/app',
      'postgres://app:password@db/app',
      'postgres://app:${DB_PASSWORD}@db/app',
      'redis://user:***@host',
    ],
  },
  {
    name: 'HashiCorp token',
    pattern: /\bhvs\.[\w-]{24,}|\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/,
    words: words`hvs., .atlasv1.`,
    matches: [made('hv', 's.', letters), made(letters.slice(0, 14), '.atlas', 'v1.', letters, letters)],
    leaves: ['hvs.example', 'the atlasv1.json file'],
  },
  {
    name: 'token of a cloud service',
    pattern: either(
      '',
      /\b(?:do[opr]_v1_[a-f0-9]{64}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|gl(?:sa|c)_[A-Za-z0-9+/=_]{32,})/,
      /\b(?:NRAK-[A-Z0-9]{27}|lin_api_[A-Za-z0-9]{32,}|dapi[a-f0-9]{32}|dp\.pt\.[A-Za-z0-9]{40,})/,
    ),
    words: words`doo_v1_, dop_v1_, dor_v1_, shpat_, shpca_, shppa_, shpss_, glsa_, glc_, nrak-, lin_api_, dapi, dp.pt.`,
    matches: [
      made('do', 'p_v1_', '0a1b2c3d'.repeat(8)),
      made('shp', 'at_', '0a1b2c3d'.repeat(4)),
      made('gl', 'sa_', letters),
    ],
    leaves: ['glc_2024', 'the dapi call', 'shpat_'],
  },
  {
    name: 'age key',
    pattern: /\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b/,
    words: words`age-secret-key-1`,
    matches: [
      made('AGE-SEC', 'RET-KEY-1', 'Q2W3E4R5T6'.repeat(5), 'A7S8D9F0'),
      made('AGE-SEC', 'RET-KEY-1', 'Z9X8C7V6B5'.repeat(5), 'N4M3L2K1'),
    ],
    leaves: ['AGE-SECRET-KEY-1', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'],
  },
  {
    name: 'signature in an address',
    pattern: /[?&](?:sig|signature|X-Amz-Signature)=(?<value>[A-Za-z0-9%+/=_-]{32,})/i,
    words: words`sig=, signature=`,
    matches: [made('?sv=2022-11-02&si', 'g=', letters, '%3D'), made('?X-Amz-Signa', 'ture=', '0a1b2c3d'.repeat(8))],
    leaves: ['?sig=', '&signature=<signature>', '?sig=v2'],
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
  [...SECRETS, ...LABELLED_SECRETS].map(({ pattern, ...rest }) => ({
    ...rest,
    pattern: new RegExp(pattern.source, `${pattern.flags}dg`),
  })),
);

/** Every token in a text, as UTF-16 offsets. */
export function secretsIn(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const { name, pattern, isSecret } of EVERYWHERE.worthTrying(text)) {
    for (const match of execAll(pattern, text)) {
      const [start, end] = match.indices!.groups?.value ?? match.indices![0]!;
      const known = found.some((other) => start < other.end && other.start < end);
      const opens = !HARMLESS.test(match[0]) && (isSecret?.(text.slice(start, end)) ?? true);
      if (!known && opens) found.push({ name, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
