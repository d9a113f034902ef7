import { either, inOrder } from '../text/patterns.ts';
import { type Words, words } from '../text/words.ts';
import { ItemIndex } from './wordIndex.ts';

/** Something that stands where a writer was to put something else. */
interface Placeholder {
  /** Means a task as often: none where tasks are told of. */
  readonly task?: true;
  readonly pattern: RegExp;
  /** In lower case; one of them stands in all that the pattern matches, and a text without is not looked at. */
  readonly words: Words;
  /** Texts that hold one, and texts that look alike and hold none: a unit test runs them. */
  readonly matches: readonly string[];
  readonly leaves: readonly string[];
}

/** What a word in brackets is to be replaced by: `<name>`. */
const TO_FILL_IN = words`
  name, date, title, time, author, owner, description, link, number
  detail, details, severity, status, team, service
  TICKET, NAME, DATE, TITLE
`;

/**
 * What templates leave for the writer, as data. Collected from the templates of Google SRE, PagerDuty, GitLab, Atlassian, Flutter,
 * mybinder, Wikimedia and from 障害報告書 forms. Masks that hide a name on purpose (`[Ticket A]`) are none.
 */
export const PLACEHOLDERS: readonly Placeholder[] = [
  {
    pattern:
      /\b(?:YYYY|20[xX]{2}|yyyy|xxxx)[-/.](?:MM|mm|xx|XX)[-/.](?:DD|dd|xx|XX)(?:[ T](?:HH|hh|XX|xx):(?:MM|mm|XX|xx))?/,
    words: words`-mm, /mm, .mm, -xx, /xx, .xx`,
    matches: ['Date: YYYY-MM-DD', '20XX/MM/DD 10:00', 'yyyy-mm-dd hh:mm started'],
    leaves: ['Date: 2024-03-04', 'the format is ISO 8601'],
  },
  {
    pattern: /\b20\d\d[-/.](?:\d\d|[xX]{2})[-/.][xX]{2}(?![\w-])/,
    words: words`-xx, /xx, .xx`,
    matches: ['Started: 2026-04-XX', '2026/xx/xx 10:00'],
    leaves: ['Date: 2026-04-03', 'release 2026-04-xxl'],
  },
  {
    pattern: /(?<![\w:])(?:HH:MM|hh:mm|HH:mm|XX:XX|xx:xx|XX:YY)(?![\w:])/,
    words: words`hh:mm, xx:xx, xx:yy`,
    matches: ['- HH:MM First alert', '- XX:YY UTC: action taken'],
    leaves: ['- 10:00 First alert', 'DE:AD:BE:EF answered'],
  },
  {
    pattern: /(?:YYYY|[XxX◯〇○●]{2,4})年(?:MM|[XxX◯〇○●]{1,2}|\d{1,2})月/,
    words: words`年`,
    matches: ['発生日時: YYYY年MM月DD日', '〇〇年〇月に発生'],
    leaves: ['発生日時: 2024年3月4日'],
  },
  {
    // What programs fill in is no placeholder of a report: it begins with a sign, is a path of names, a call or a pipe, or quotes something.
    pattern: inOrder(
      '',
      String.raw`(?<![$\\{])\{\{(?![-~]?\s{0,3}[<%/$.#>!&*@^"'\x60(:+=])(?!\s{0,3}[\w$-]{1,60}\.[\w$])`,
      // A time was filled in, and the braces kept.
      String.raw`(?![^{}\n]{0,40}\d[:.]\d\d)`,
      String.raw`(?![-~]?\s{0,3}(?:if|else|end|range|with|include|template|define|block|partial)\b)`,
      String.raw`(?![^{}\n]{0,120}(?:\s\||\|\s|\w\(|(?<!\w)["'][^"'{}\n]{0,60}["']))[^{}\n]{0,120}\}\}(?!\})`,
    ),
    words: words`{{`,
    matches: [
      '# {{ date }}, {{ name }}',
      '{{影響を受けた件数}}',
      '{{most convenient timezone}}',
      '{{number of orders, e.g. 310}}',
    ],
    leaves: [
      'the set {a, b}',
      'an object {} was returned',
      '{{< figure src="errors.png" >}}',
      '{{<ref "runbook.md">}}',
      '{{% notice %}}',
      '{{ site.baseurl }}',
      '${{ secrets.TOKEN }}',
      '{{ $labels.instance }} is down',
      '{{ .Values.replicas }}',
      '### {{ 06:10 }}',
      '{{ user.name | default("x") }}',
      '{{ value | humanize }}',
      '{{- end }}',
      '{{#each orders}}',
      '{{ include "chart.labels" . }}',
    ],
  },
  {
    pattern: /(?<![\w$}{`/])\{(?:[a-zA-Z][\w'’/-]*(?: [\w'’/,-]+){1,12}|[a-z]+(?:\|[a-z]+)+)\}(?![\w{}/])/,
    words: words`{`,
    matches: ['Status: {draft|final}', '{who drove the resolution}', 'Component: {affected area}'],
    leaves: ['the set {1, 2}', 'a pod named web-{a..c}', 'path /users/{id}/orders', 'label=app{x}'],
  },
  {
    pattern: inOrder(
      '',
      String.raw`(?<![\w{\\])<(?!\/|!|(?:br|hr|b|i|u|s|em|strong|details|summary|sub|sup|kbd|code|pre|p|div|span|a|img)\b)`,
      String.raw`(?!(?:table|tr|td|th|ul|ol|li|center|font|small|START OF|END OF|https?:|mailto:)\b|(?:this|that) [\w-]{1,20}>)`,
      String.raw`[A-Za-z][\w'’/-]* [^<>\n=]{1,160}|[^<>\n\s\x21-\x7E][^<>\n=]{1,120}|${TO_FILL_IN.join('|')}`,
      '>',
    ),
    words: words`<`,
    matches: ['<describe what happened>', 'Owner: <Your name goes here>', '<障害の概要を記載>', '<name>'],
    leaves: [
      'the type `List` <https://example.com>',
      'a <br> b',
      'if a < b and c > d',
      'List<String> was null',
      'Map<String, List<Integer>>',
      'from <alice@example.com>',
      'the route to <private_ip> was gone',
      'write “changed <this file> on <this server>”',
    ],
  },
  {
    pattern: /\[(?:to be|TO BE|To be) (?:filled|completed|determined|added|confirmed|decided|defined)[^\]\n]{0,60}\]/,
    words: words`[to be`,
    matches: ['**Reviewer**: [To be filled by human reviewer]', 'Reviewed by: [to be completed]'],
    leaves: ['the list [a, b] to be filled'],
  },
  {
    pattern:
      /(?<!\?)\?{2,}\s?%|(?<=[:：|]\s?)\?{3,}(?=\s*(?:\||$|[a-z分件時秒]))|(?<=[\p{L})）*_][:：][*_]{0,2}\s?)[?？](?=\s*$)/u,
    words: words`?, ？`,
    matches: ['Notifications out of SLA: ??%', 'Duration: ??? minutes', '- Time to recovery: ?', '**影響件数**：？'],
    leaves: ['Why did it fail?', 'really?!', 'a ?? b', '「え???」', 'Who was hit? ?', 'Is the disk full: yes?'],
  },
  {
    pattern: either(
      '',
      // Behind a bracket that says that it is not there yet it fills nothing in.
      /(?<![(（][^()（）\n]{0,60}(?:まだ|\bnot yet\b)[^()（）\n]{0,60}[)）]\s?[:：]\s?)(?<![A-Za-z])(?:TBD|TBA|TBC)(?=\s{0,3}(?:[:：]\s{0,3}\S|[.。]|$))/,
      /[(（](?:TBD|TBA|TBC)[)）](?=[\s.。]{0,4}$)|(?:\[|<)TBD(?:\]|>)/,
    ),
    words: words`tbd, tba, tbc`,
    matches: ['Impact: TBD', 'Root cause: [TBD]', 'to be written (TBD)', 'The count is TBD.'],
    leaves: ['設計の記録（まだない、公開後に書く）: TBD', 'TBDs are filed', 'the owner (TBD) was named later'],
  },
  {
    // As a word it is the name of a list, or tells how far something is.
    task: true,
    pattern: either(
      '',
      /(?<![A-Za-z])(?:TODO|FIXME)(?=\s?[:：]\s{0,3}\S)/,
      /(?<=^[\s>*_-]{0,8}|[:：]\s{0,2})(?:TODO|FIXME)(?=[\s.。]{0,4}$)/,
      /[(（](?:TODO|FIXME)[)）](?=[\s.。]{0,4}$)|(?:\[|<)TODO(?:\]|>)/,
    ),
    words: words`todo, fixme`,
    matches: ['TODO: describe the impact', 'Impact: TODO', '- TODO', 'Root cause: <TODO>', 'to be counted (TODO)'],
    leaves: [
      '| Flux capacitor | n/a **TODO** in progress |',
      'the TODO list was empty',
      'TODOs are filed',
      'the handler was left as a TODO.',
      '処理が未実装（TODO）だった。',
      '空のまま（`TODO` のまま）だった。',
    ],
  },
  {
    pattern:
      /(?<![\w-])X{3,}(?![\w-])|(?<=[:：]\s|(?<!\d)[:：])[xX]{2,}(?=\s|$)|(?<![\w.-])[XＸ]{2,8}(?=\s?[本件名台個人社店回日月時分秒円])/,
    words: words`xx, ｘｘ`,
    matches: ['Category: XXX', 'Jira: XXXX', 'Users: xx', '予備を XX 本購入', '影響はＸＸ件'],
    leaves: ['SHA XXH3', 'card ending XXXX-1234', 'level XX', 'about 13:xx'],
  },
  {
    pattern: /(?<=(?:[:：]|は|を|が|と)\s?)_{3,}|(?<!\S)_{3,}(?!\S)/,
    words: words`___`,
    matches: ['Duration: ___ minutes', 'It took ____ to notice'],
    leaves: ['__init__ was called', 'snake_case'],
  },
  {
    // At the beginning of a line a single one is the mark of an item: ○日時.
    pattern: either(
      '',
      /(?<![一-鿿])[〇◯○●]{2,}/,
      /(?<=[^\s・>|*#-]\s?)(?<![A-Za-z一-鿿])[○〇◯](?:月|日|時|分|件|名|様|社|サービス|システム|機能)(?![一-鿿])/,
      /[○〇◯●]\s?[年月日時]\s?[○〇◯●]/,
    ),
    words: words`〇, ◯, ○, ●`,
    matches: ['影響件数: 〇〇件', '●●システムで障害が発生', '○○様', '| ●月●日 |', '復旧: 〇月〇日', '影響: ○件'],
    leaves: ['判定は○', '●概要', '一二〇件', '○日時: 2024年3月4日', '○件名', '●時系列'],
  },
  {
    pattern:
      /[(（【[](?:要記入|記入|未記入|要追記|ここに記載|ここに記入|要確認後記入|記載してください)[)）】\]]|ここに[^。\n]{0,20}(?:記入|記載|書)/,
    words: words`要記入, 記入, 未記入, 要追記, 記載, ここに`,
    matches: ['原因: （要記入）', '【未記入】', 'ここに概要を記載してください'],
    leaves: ['未記入の項目を検知する仕組み', 'ここに至るまでの経緯'],
  },
  {
    pattern: /\$(?:TITLE|DATE|AUTHOR|NAME|INCIDENT|SEVERITY|STATUS|OWNER)\b/,
    words: words`$title, $date, $author, $name, $incident, $severity, $status, $owner`,
    matches: ['# $TITLE', 'Authors: $AUTHOR'],
    leaves: ['$PATH was empty', 'it cost $100'],
  },
  {
    pattern: either(
      'i',
      /\[(?:(?:your|insert|enter|add|describe|list|link to|name of|number of|date of|fill in)\b[^\]\n]{0,100})\](?![([])/,
      /^\s*\[(?:is|are|was|were|did|do|does|has|have|what|who|when|how|why|which|could|can)\b[^[\]\n]{8,200}\?\]\s*$/,
      /(?<!\w)\[(?:(?:incident )?(?:title|date|name|time|description|severity|author|authors|owner|duration|placeholder))\](?![([])/,
    ),
    words: words`
      your, insert, enter, add, describe, list, link to, name of, number of, date of, fill in
      ?]
      title], date], name], time], description], severity], author], authors], owner], duration], placeholder]
    `,
    matches: [
      'Owner: [your name]',
      '[Insert graph here]',
      'Lead: [name]',
      '[Is there a test that would have caught this?]',
    ],
    leaves: [
      '[Ticket A]',
      '[社内サービス B]',
      '[x] done',
      '[Date](https://example.com)',
      '[Enter](#keys)',
      ':::note[Title]',
      'Bob asked [was it the disk?] twice',
    ],
  },
  {
    pattern: /(?<![A-Za-z])(?:Your name goes here|Short event description|Lorem ipsum)(?![A-Za-z])/i,
    words: words`your name goes here, short event description, lorem ipsum`,
    matches: ['_Your name goes here._', 'Lorem ipsum dolor'],
    leaves: ['the name goes to the log'],
  },
];

export interface FoundPlaceholder {
  readonly start: number;
  readonly end: number;
}

const INDEX = new ItemIndex(PLACEHOLDERS);

/**
 * The first placeholder in a text, as UTF-16 offsets in it, or null.
 * @param tasksToo also what may be the name of a task or of its state
 */
export function placeholderIn(text: string, tasksToo = true): FoundPlaceholder | null {
  let first: FoundPlaceholder | null = null;
  for (const { pattern, task } of INDEX.worthTrying(text)) {
    if (task && !tasksToo) continue;
    const match = pattern.exec(text);
    if (match && (!first || match.index < first.start)) {
      first = { start: match.index, end: match.index + match[0].length };
    }
  }
  return first;
}
