import { inOrder } from '../text/patterns.ts';
import { words } from '../text/words.ts';
import { letters, made, type Secret } from './secretShape.ts';

/** Words, numbers and marks between them: `db-prod-2024`, `rotated_on_2026-04-11`, `secrets/app/password`. */
const isName = (value: string): boolean => value.split(/[-_./:@+=%]/).every((part) => /^(?:[A-Za-z]*|\d*)$/.test(part));
/** A path, a time, or a host, which is written in small letters. */
const isAddress = (value: string): boolean =>
  /^[~.]{0,2}\/|^\d{4}-\d\d-\d\d/.test(value) || (/[./]/.test(value) && !/[A-Z]/.test(value));
/** Where a value is taken from. */
const isCall = (value: string): boolean =>
  /^[A-Za-z_]\w*(?:\(|\.[A-Za-z_])/.test(value) && /[(]|^\w+\.\w+$/.test(value);

const holds =
  (...kinds: readonly RegExp[]) =>
  (value: string): boolean =>
    kinds.every((kind) => kind.test(value));
const hasLetterAndDigit = holds(/[A-Za-z]/, /\d/);
const hasAllKinds = holds(/[a-z]/, /[A-Z]/, /\d/);

/** Passwords are short; what is shorter than this needs letters of both cases and a digit. */
const SHORT = 12;

/** Left out in its middle: "Zz9z...AbCd". */
const isShortened = (value: string): boolean => /\.{3}|\*{3}/.test(value);

/** Could a value behind a label open something? Words, numbers, names and variables could not. */
const standsForAnother = (value: string): boolean =>
  isShortened(value) || isName(value) || isAddress(value) || isCall(value);

function looksRandom(value: string): boolean {
  if (standsForAnother(value)) return false;
  return value.length < SHORT ? hasAllKinds(value) : hasLetterAndDigit(value);
}

/** A value up to a blank or a quotation mark; what begins as a variable, a mask or a placeholder is none. */
const VALUE = String.raw`(?<value>(?![$<{*[%(「（])[A-Za-z0-9+/_.!@#^&~=%-]{7,200}[A-Za-z0-9+/_!@#^&~=%-])(?!\.?[A-Za-z0-9+/_!@#^&~=%(-]|\.{2}|…)`;
const LONG_VALUE = String.raw`(?<value>(?![$<{*[%(「（])[A-Za-z0-9+/_.~=-]{15,400}[A-Za-z0-9+/_~=-])(?!\.?[A-Za-z0-9+/_~=(-]|\.{2}|…)`;
/** Between a label and its value, in text, code, JSON and rows of tables. */
const IS = String.raw`["'\x60*]{0,3}\s{0,4}(?:[:：=＝|]|:=|=>)\s{0,4}[\x60*]{0,3}["'“「]?`;

const any = (sources: readonly string[]): string => `(?:${sources.join('|')})`;

const LABELS = [
  'password',
  'passwd',
  'passphrase',
  'pwd',
  'passcode',
  'secret[_-]?key',
  'secret[_-]?access[_-]?key',
  'client[_-]?secret',
  'api[_ -]?key',
  'access[_-]?token',
  'auth[_-]?token',
  'signing[_-]?secret',
  'webhook[_-]?secret',
  'private[_-]?key',
  'encryption[_-]?key',
];
/** Up to where the password begins. */
const COMMANDS = [
  String.raw`(?<!\S)(?:-u|--user)[ =]["']?[\w.@-]{1,64}:`,
  String.raw`\bmysql\w{0,8}\b[^\n]{0,80}? -p["']?`,
  String.raw`\bsshpass -p ["']?`,
  String.raw`\bredis-cli\b[^\n]{0,80}? -a ["']?`,
  String.raw`\blogin \S{1,64} password `,
];

/** What people write beside a secret, as data. */
export const LABELLED_SECRETS: readonly Secret[] = [
  {
    name: 'password or secret',
    pattern: inOrder('i', any(LABELS), IS, VALUE),
    isSecret: looksRandom,
    words: words`
      password, passwd, passphrase, pwd, passcode, secret_key, secret-key, secretkey, access_key, access-key, accesskey
      client_secret, client-secret, clientsecret, api_key, api-key, api key, apikey, access_token, access-token, accesstoken
      auth_token, auth-token, authtoken, signing_secret, signing-secret, signingsecret, webhook_secret, webhook-secret
      webhooksecret, private_key, private-key, privatekey, encryption_key, encryption-key, encryptionkey
    `,
    matches: [
      'password=Tr0ub4dor3and9',
      'api_key: "9f8e7d6c5b4a39281706"',
      'DB_PASSWORD=Zx8kQ2vP9sLm',
      'export PGPASSWORD=Zx8kQ2vP',
      `AWS_SECRET_ACCESS_KEY=${letters}`,
      `"SecretAccessKey": "${letters}"`,
      'DD_API_KEY=0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      'password：Zx8kQ2vP9sLm',
      '| password | Zx8kQ2vP9sLm |',
      'X-Api-Key: 9f8e7d6c5b4a39281706',
    ],
    leaves: [
      'password=$DB_PASSWORD',
      'password: ********',
      'api_key: <your key>',
      'The API key: rotated at 10:05',
      'access_token=getToken1234()',
      'DB_PASSWORD=${DB_PASSWORD}',
      'password: rotated-2026-04-11',
      'api_key: prod-payments-2024',
      'password: secrets/shop/db2',
      'PWD=/var/lib/Build2/Shop',
      'password: 2026-04-11T08:10:00Z',
      'private_key = file.read1(path)',
      'the password, Zx8kQ2vP9sLm aside',
      '| password | rotated |',
    ],
  },
  {
    // In quotation marks it is a value and nothing else.
    name: 'password',
    pattern: inOrder(
      'i',
      '(?<![A-Za-z]{2} )(?:password|passwd|passphrase)',
      String.raw`["'\x60]?\s{0,4}[:=]\s{0,4}["']`,
      VALUE,
      `["']`,
    ),
    isSecret: (value) => hasLetterAndDigit(value) && /[a-z]/.test(value) && !standsForAnother(value),
    words: words`password, passwd, passphrase`,
    matches: ['{"email":"a@acme.io","password":"kestrel3141"}', `{ password: 'kestrel77' }`],
    leaves: [
      `Wrong password: 'attempt3'`,
      '"password": "PASSWORD_V2"',
      '"password": "changeme"',
      '"password": "db-prod-2024"',
      '"password": "$PASSWORD1"',
    ],
  },
  {
    name: 'token or secret',
    pattern: inOrder('i', '(?<![A-Za-z])(?:token|secret|credentials?|bearer)', IS, LONG_VALUE),
    isSecret: looksRandom,
    words: words`token, secret, credential, bearer`,
    matches: [made('DEPLOY_TOKEN=', letters), made('secret: "', letters, '"')],
    leaves: [
      'token: expired',
      'token: 12',
      'NEXT_TOKEN=${TOKEN}',
      'secret: payments/production/webhooks-2024',
      'token count: 8192',
    ],
  },
  {
    name: 'authorization header',
    pattern: inOrder(
      'i',
      String.raw`\b(?:Authorization["']?\s{0,4}[:=：]\s{0,4}["']?(?:Bearer|Basic|Token|Digest|ApiKey)|Bearer)\s{1,4}`,
      LONG_VALUE,
    ),
    isSecret: looksRandom,
    words: words`authorization, bearer`,
    matches: [
      made('Authorization: Bea', 'rer ', letters),
      made('-H "Authorization: Ba', 'sic ', 'YWRtaW46WjhrUTJ2UDk=', '"'),
    ],
    leaves: ['Authorization: Bearer $TOKEN', 'Authorization: Bearer <token>', 'a bearer certificate-of-2024-authority'],
  },
  {
    name: 'password of a command',
    pattern: inOrder('', any(COMMANDS), VALUE),
    isSecret: (value) => looksRandom(value),
    words: words`-u, --user, mysql, sshpass, redis-cli, login `,
    matches: [
      'curl -u admin:Zx8kQ2vP9sLm https://db.acme.io',
      'mysql -u root -pZx8kQ2vP9sLm shop',
      "mysqldump -u root -p'Zx8kQ2vP9sLm' shop",
      'machine git.acme.io login bot password Zx8kQ2vP9sLm',
    ],
    leaves: ['docker run -u 1000:1000 app', 'curl -u admin:$PASSWORD', 'mysql -u root -p shop', 'sort -u names:of2024'],
  },
  {
    name: 'パスワード',
    pattern: inOrder(
      'i',
      '(?:パスワード|暗証番号|パスフレーズ|トークン|シークレット|(?:API|アクセス|秘密|認証|暗号化|署名) ?(?:キー|鍵))',
      String.raw`(?:（[^（）\n]{0,20}）)?[\x60*]{0,3}\s{0,4}(?:[:：=＝|]|は|が)\s{0,4}[\x60*]{0,3}["'「『“]?`,
      VALUE,
    ),
    isSecret: looksRandom,
    words: words`パスワード、暗証番号、パスフレーズ、トークン、シークレット、キー、鍵`,
    matches: [
      'パスワード：Zx8kQ2vP9sLm',
      made('トークン: ', letters),
      'API キー：9f8e7d6c5b4a39281706',
      'パスワードは「Zx8kQ2vP9sLm」でした',
    ],
    leaves: [
      'パスワード：期限切れ',
      'トークン: 2026-04-11 に失効',
      'パスワードは 12 文字以上',
      'API キー：payments-prod-2024',
    ],
  },
];
