import type { Localized } from '@postmortem/schemas';
import { either, inOrder } from '../text/patterns.ts';

/** Points of an incident that its timeline tells of. `follow-up` is what happens after it is over. */
export const MILESTONES = [
  'start',
  'detected',
  'acknowledged',
  'declared',
  'identified',
  'mitigated',
  'resolved',
  'follow-up',
] as const;
export type Milestone = (typeof MILESTONES)[number];

interface MilestoneCue {
  readonly milestone: Milestone;
  readonly pattern: Localized<RegExp>;
  readonly matches: readonly string[];
  readonly leaves: readonly string[];
}

const NOT = [
  String.raw`not|n['’]t|no|failed to|fails to|unable to|attempt\w*|tries|tried|trying|plan\w*|to be|partial\w*|some`,
  String.raw`will|should|would|before|until|again|decid\w+ to|consider\w*|prepar\w+`,
].join('|');
const REACHED = 'resol|recover|restor|mitigat|fix|roll|revert|identif|restart|fail';
const BEGINS = String.raw`start|starts|started|begin|begins|began|working on|initiat\w+`;
const RECOVERY = String.raw`recovery|restor\w+|rollback|rolling back|the fix|mitigation`;

/** What has not happened yet, was only tried, or was undone: none of these is reached by it. */
const NOT_REACHED: Localized<RegExp> = {
  en: either(
    'i',
    inOrder('', String.raw`\b`, NOT, String.raw`\b(?: \w+){0,3} `, `(?=${REACHED})`),
    /\b(?:rollback|restart|fix|failover|revert|mitigation|recovery) (?:failed|fails|did not|didn['’]t|does not|had no)/,
    inOrder('', String.raw`\b`, BEGINS, String.raw` (?:\w+ ){0,2}`, RECOVERY),
    /\bbut (?:the |this )?(?:\w+ )?(?:persist|continue|remain|stay)(?:s|ed)?\b/,
  ),
  ja: /一部復旧|(?:復旧|解消|回復|切り戻し|再起動|対応)(?:せず|しない|できず|に失敗|作業を(?:開始|実施)|を(?:試み|検討|開始|依頼)|に向け|見込|予定|待ち|未)|未(?:復旧|解消)|原因(?:は|が)?(?:不明|調査)/,
};

const ALERTS = 'alerts?|alarms?|pages?|warnings?|monitors?|checks?|notifications?|tickets?|retry|retries';
const CLEARED = 'resolve[sd]?|recover(?:s|ed)|clear(?:s|ed)|restored';

/** What is over there is an alert, a hypothesis or a retry, and not the incident; what is quoted is what a tool wrote. */
const ELSEWHERE: readonly RegExp[] = [
  /\bstatus ?pages?\b/gi,
  /\bnot (?:noticed|detected|seen|alerted)\b|\bno (?:alert|alarm|page)s? (?:fires?|fired|went|was|were)\b/gi,
  /["“「][^"”」\n]{0,80}["”」]/g,
  new RegExp(String.raw`(?<kept>\b(?:${ALERTS})(?: \w{1,20}){0,4}),? (?:auto-?|automatically )?(?:${CLEARED})\b`, 'gi'),
  /\bauto-?(?:resolved|recovered|closed)\b|\b(?:resolved|recovered|cleared) (?:automatically|by itself|on its own)\b/gi,
  /(?<=(?:アラート|警報|通知|監視)[がはもの]?(?:自動で|自動的に|自然に)?)(?:復旧|解消|回復|収束)/g,
  /(?<=(?:仮説|議論|意見|見解|調査|候補|話)[がはも]?.{0,8})収束/g,
];

/** Named groups are the last that `replace` hands over. */
const keptOf = (...found: readonly unknown[]): string => (found.at(-1) as { readonly kept?: string }).kept ?? ' ';

/** Read in this order: the first that fits names the entry. Words from the reference of real timelines in both languages. */
export const MILESTONE_CUES: readonly MilestoneCue[] = [
  {
    milestone: 'resolved',
    pattern: {
      en: either(
        'i',
        /\b(?:outage|incident|impact|issue|problem) (?:ends|ended|over|is over|is resolved|was resolved|resolved|closed)\b/,
        /\b(?:fully |completely )?(?:resolved|recovered|restored)\b|\ball clear\b/,
        /\b(?:back to normal|back online|normal (?:again|operation|levels?)|service (?:is )?(?:back|healthy))\b/,
        /\bback (?:at|to) (?:\d|zero|normal|baseline)/,
        /\b(?:works?|working|up|available|accessible|reachable|responsive|healthy|succeeds?|succeed(?:ing|ed)) again\b/,
        /\b(?:confirmed|verified|confirms) (?:the )?(?:resolution|recovery|restoration)\b|\bresolution (?:confirmed|verified)\b/,
        /\b(?:confirmed (?:to be )?(?:working|healthy|fixed)|all (?:\w+ )?(?:are )?healthy)\b/,
        /\ball (?:systems|services) (?:\w+ ){0,2}(?:operational|normal|up|green)\b/,
      ),
      ja: either(
        '',
        /(?:完全|全面|全)?復旧(?:を?確認|した|しました|完了|。|$|）)|復帰(?:を?確認|した|しました|。|$|）)|解消(?:を確認|した|しました|。|$|）)|回復(?:を確認|した|しました|。|$|）)/,
        /(?:問題|障害|事象)(?:の|が)?解決|収束|終息|障害終了|正常(?:化|に戻|動作を確認|稼働を確認)/,
      ),
    },
    matches: [
      'Incident resolved',
      'Service fully recovered',
      'Uploads work again',
      'The portal became accessible again',
      'Confirmed resolution and closed',
      'All systems verified operational',
      '問題解決',
      '復旧を確認',
      '障害解消',
      '画面が復帰した',
    ],
    leaves: [
      'Not resolved yet',
      'PagerDuty alert fires, auto-resolved',
      'The alert resolved automatically',
      'Monitor posts "recovered after retry"',
      '一部復旧',
      '復旧作業を開始',
      '仮説が一つに収束',
      'アラートが自動で解消',
    ],
  },
  {
    milestone: 'mitigated',
    pattern: {
      en: either(
        'i',
        /\b(?:mitigated|rolled back|reverted|rollback (?:complete\w*|deployed|done|finished)|failed over)\b/,
        /\b(?:failover (?:complete\w*|done)|disabled|switched off|turned off|scaled (?:up|out))\b/,
        /\b(?:hot-?fix (?:deployed|applied|released)|fix (?:deployed|applied|released|rolled out|lands|landed|goes live)|restarted)\b/,
        /\b(?:workaround (?:applied|in place)|(?:traffic|requests?|clients?|addresses) (?:is |are |was |were )?blocked|OUTAGE MITIGATED)\b/,
        /\b(?:rollback|revert|failover|hot-?fix|workaround)\s*$/,
      ),
      ja: either(
        '',
        /切り?戻し(?:た|を(?:実施|完了)|完了|。|$)|ロールバック(?:を(?:実施|完了)|完了|し|。|$)|暫定(?:対応|対処|復旧)|緩和|回避策を(?:適用|実施)/,
        /切り替え(?:た|を(?:実施|完了)|完了)|再起動(?:した|を(?:実施|完了)|完了|。|$)|無効化|停止した|パッチ(?:を)?適用|修正(?:版)?を?(?:適用|リリース|デプロイ)/,
      ),
    },
    matches: ['Release rolled back', 'The flag is switched off', 'Fix lands', '切り戻しを実施', 'サーバーを再起動した'],
    leaves: [
      'Restarted the database, but the issue persisted',
      'Rollback failed',
      'Restart had no effect',
      'The job is stuck, blocked on a lock',
      '切り戻しを検討',
    ],
  },
  {
    milestone: 'identified',
    pattern: {
      en: either(
        'i',
        /\b(?:root cause|cause|culprit|issue|problem|bug) (?:is |was |has been )?(?:identified|found|located|confirmed)/,
        /\b(?:root cause|cause|culprit|issue|problem|bug) (?:is |was |has been )?(?:pinpointed|traced)/,
        /\b(?:identif(?:y|ies|ied)|found|finds?|pinpoint\w*|trace[sd]?) (?:\w+ ){0,3}(?:root cause|cause|culprit)/,
        /\bis found (?:exhausted|full|expired|missing|locked)|\btraced to\b/,
      ),
      ja: /原因(?:を|が|箇所を|箇所が)?(?:特定|判明|確認)|(?:が|を)原因と(?:特定|断定)|と判明/,
    },
    matches: ['Root cause identified', 'We traced the culprit: found the cause', '原因を特定', '設定の誤りと判明'],
    leaves: ['Root cause not identified', '原因調査を開始'],
  },
  {
    milestone: 'declared',
    pattern: {
      en: either(
        'i',
        /\b(?:incident|outage|sev-?\d|p\d|major incident) (?:is |was )?(?:declared|opened|created|called)/,
        /\bdeclar\w+ (?:an? )?(?:incident|outage|sev|p\d|major)/,
      ),
      ja: /(?:インシデント|障害|重大障害)(?:を)?(?:宣言|と判定|と判断)|障害(?:本部|対策本部)(?:を)?(?:設置|立ち上げ)|SEV\s?\d/,
    },
    matches: ['Incident declared, SEV-2', 'Declared a major incident', 'インシデントを宣言', '障害対策本部を設置'],
    leaves: ['The declared limit is 50', '宣言的な設定'],
  },
  {
    milestone: 'acknowledged',
    pattern: {
      en: either(
        'i',
        /\b(?:ack(?:s|ed|nowledg\w+)?)\b/,
        /\b(?:on-?call (?:engineer )?(?:joins?|joined|responds?|responded|starts? (?:to )?investigat\w+))\b/,
        /\b(?:(?:starts?|started|begins?|began) (?:to )?(?:investigat\w+|looking|troubleshoot\w*))\b/,
        /\b(?:investigation (?:starts|started|begins|began)|(?:joins?|joined) the call)\b/,
      ),
      ja: /(?:対応|調査|初動|切り分け)(?:を)?開始|受領|招集|着手/,
    },
    matches: ['On-call acked the page', 'Investigation started', '調査を開始', '担当を招集'],
    leaves: ['A package was delivered', '処理を終了'],
  },
  {
    milestone: 'detected',
    pattern: {
      en: either(
        'i',
        /\b(?:alert(?:s|ed)?|alarm(?:s|ed)?|pag(?:e|es|ed|er|ing)|pingdom)\b/,
        /\b(?:monitor\w* (?:fires?|fired|detect\w*|shows?|showed))\b/,
        /\b(?:(?:users?|customers?|clients?|merchants?|support|partner|team|someone|we) (?:\w+ )?(?:reports?|reported|notices?|noticed|complain\w*))\b/,
        /\b(?:reports? (?:of|from|come|came|that)|detected|notified|first report|first \w+ report)\b/,
        /\b(?:is (?:reported|noticed))\b|\b(?:noticed|notices|noticing|discovered|discovers)\b/,
        /\breport(?:ed|s)? (?:by|is received|was received|received)\b|\breports (?:an?|the)\b/,
        /\b(?:becomes?|became|made|team|are|is) aware\b|\b(?:informs|informed) (?:the|us|on-?call)\b|\BAlert\b/,
      ),
      ja: either(
        '',
        /検知|アラート|発報|通知(?:を受|あり|。|$)|発見|(?<!誰も)気(?:づ|付)(?:い|く)|問い?合わせ|申告|エスカレーション|報告を受/,
        /(?:から|より).{0,40}(?:報告|連絡|指摘|通報)|ユーザー?報告|(?:Issue|チケット).{0,4}(?:投稿|起票)|連絡(?:を受|あり|が入|をいただ)|発覚/,
      ),
    },
    matches: [
      'The latency alert pages the on-call',
      'First merchant report',
      'Noticed that uploads hang',
      'The outage was reported by a partner',
      'アラートで検知',
      '利用者から問い合わせ',
      '利用者から「開けない」との報告',
    ],
    leaves: [
      'Validation completed, status page updated',
      'Not noticed at the time',
      'Latency rises; no alert fires',
      'The rollback completed',
      '再起動した',
      '誰も気づいていない',
    ],
  },
  {
    milestone: 'start',
    pattern: {
      en: either(
        'i',
        /\b(?:outage|incident|impact|issue|problem) (?:begins?|began|starts?|started|rises?|rose|increas\w+|spik\w+|appear\w*)/,
        /\b(?:errors?|failures?|spike|degradation) (?:begins?|began|starts?|started|rises?|rose|increas\w+|spik\w+|appear\w*)/,
        /\b(?:latency|timeouts?) (?:begins?|began|starts?|started|rises?|rose|increas\w+|spik\w+|appear\w*)/,
        /\b(?:starts?|started|begins?|began) (?:to )?(?:fail\w*|return\w*|reject\w*|drop\w*|tim(?:e|ing)|throw\w*|crash\w*)/,
        /\b(?:starts?|started|begins?|began) (?:to )?(?:error\w*|see\w*)|\b(?:goes|went|is|are) (?:hard )?down\b/,
        /\bfirst (?:error|failure|effect|failed)|\bstops? (?:after|working|responding)/,
      ),
      ja: /障害(?:が)?(?:発生|開始)|(?:エラー|遅延|影響|異常|不具合|事象)(?:が|の)?(?:発生|増加|開始|上昇|急増)|(?:し|に)始め|(?:ダウン|停止|クラッシュ)(?:した|。|$|し始)|つながりにくい|(?:でき|なら)なくな/,
    },
    matches: [
      'OUTAGE BEGINS',
      'Errors rise',
      'The job stops after a schema change',
      'エラーが発生',
      '接続できなくなる',
    ],
    leaves: ['The release was prepared', '設定を確認'],
  },
];

/** A label in front of an entry, or all that it says: "Detected: …", 「検知 — …」, "Resolved". */
const labelled = (english: string, japanese: string): RegExp =>
  new RegExp(
    `^\\**(?:${english})\\**(?:\\s*[:：]|\\s+[-–—]\\s|\\s*$)|^\\**(?:${japanese})\\**\\s*(?:[:：]|[-–—]|$)|【(?:${japanese})】`,
    'i',
  );
/** A point in brackets or emphasis: "(**outage starts**)", "<END OF OUTAGE>". */
const said = (words: string): RegExp =>
  new RegExp(
    String.raw`(?:[(*<;]\s*)(?:outage|incident|impact) (?:${words})\s*(?:[)*>&.]|$)|\b(?:OUTAGE|INCIDENT|IMPACT) (?:${words.toUpperCase()})\b`,
  );

/** What an entry marks by itself: "OUTAGE BEGINS", 「【検知】」. */
const MARKS: readonly (readonly [Milestone, RegExp])[] = [
  ['start', /\bSTART OF (?:THE )?(?:OUTAGE|INCIDENT|IMPACT)\b/],
  ['resolved', /\bEND OF (?:THE )?(?:OUTAGE|INCIDENT|IMPACT)\b/],
  ['start', said('starts?|begins?|started|began')],
  ['resolved', said('ends?|over|ended')],
  [
    'start',
    labelled(
      'start(?:ed)?|begin(?:ning)?|fault occurs|outage start|impact start',
      '(?:障害)?発生|(?:障害)?開始|発生日時',
    ),
  ],
  ['detected', labelled('(?:first )?detect(?:ed|ion)|team aware|first alert', '(?:初回)?検知|発見|発覚')],
  ['declared', labelled('(?:incident )?declared', '(?:障害)?宣言')],
  ['identified', labelled('(?:root cause )?identified', '(?:原因)?特定|原因判明')],
  ['mitigated', labelled('mitigat(?:ed|ion)|repaired', '緩和|暫定対応|暫定復旧')],
  ['resolved', labelled('resol(?:ved|ution)|recover(?:ed|y)|restored', '(?:完全|全面)?復旧|収束|解消|終息')],
  ['start', /\b(?:OUTAGE|INCIDENT|IMPACT) (?:BEGINS|STARTS?|START)\b|<START OF OUTAGE>|【(?:発生|開始)】/],
  ['resolved', /\b(?:OUTAGE|INCIDENT|IMPACT) (?:ENDS|END|OVER)\b|<END OF OUTAGE>|【(?:復旧|収束|解消|終息)】/],
  ['mitigated', /\b(?:OUTAGE|INCIDENT|IMPACT) MITIGATED\b|【(?:緩和|暫定対応|暫定復旧)】/],
  ['detected', /【(?:検知|発見|発覚)】|^\**(?:Detected|Detection)\**\s*[:：]|^\**検知\**\s*[:：]/],
  ['declared', /【(?:宣言)】|\bINCIDENT DECLARED\b/],
  ['identified', /【(?:原因特定|特定)】/],
];

/** The milestone that an entry's words tell of, or null. An explicit mark wins over wording. */
export function milestoneOf(text: string): Milestone | null {
  const whole = text.normalize('NFKC');
  const plain = ELSEWHERE.reduce((rest, pattern) => rest.replace(pattern, keptOf), whole);
  const marked = MARKS.find(([, pattern]) => pattern.test(whole));
  if (marked) return marked[0];
  if (/恒久対応|後日|フォローアップ|\bfollow-?up\b|\bpost-?mortem (?:meeting|held|written)/i.test(plain))
    return 'follow-up';
  const unreached = NOT_REACHED.en.test(plain) || NOT_REACHED.ja.test(plain);
  for (const { milestone, pattern } of MILESTONE_CUES) {
    if (unreached && ['resolved', 'mitigated', 'identified'].includes(milestone)) continue;
    if (pattern.en.test(plain) || pattern.ja.test(plain)) return milestone;
  }
  return null;
}
