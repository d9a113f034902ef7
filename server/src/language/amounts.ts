import type { Localized } from '@postmortem/schemas';

/** Dates, times of day, versions, addresses and ids: numbers that measure nothing. */
const NOT_MEASURED =
  /\b\d{4}[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2}日?)?|\b\d{1,2}[:：時]\d{2}分?(?:[:：]\d{2}秒?)?|\d{1,2}月\s?\d{1,2}日|\b\d{1,2}(?:st|nd|rd|th)\b|\bv?\d+\.\d+\.\d[\w.-]*|\b(?:\d{1,3}\.){3}\d{1,3}\b|#\d+|\b[A-Z][A-Z0-9]+-\d+\b|\b(?:HTTP|http|status|ステータス)[ /]?(?:code |コード )?[1-5]\d\d\b|\b[1-5]\d\d (?:errors?|responses?|エラー)|\b[1-5]xx\b|\b(?:UTC|GMT)[+-]\d+|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b(?:,? \d{4})?|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{4})?|[A-Za-z]\d+|(?<!\d)\d+[A-Za-z]+\d+/g;

/** What says how much without a digit: all of it, none of it, a number in words. */
const WORDS: Localized<RegExp> = {
  en: /\b(?:all|every|each|any|entire|whole|none|nobody|no one|zero|both|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|hundred|thousand|million|single|no (?:\w+ ){0,4}(?:impact|effect|loss|users?|customers?|data|requests?|orders?|downtime)|not (?:affected|impacted)|un(?:affected|available)|complete(?:ly)?|total(?:ly)?|fully|down|halted|stopped)\b/i,
  ja: /全(?:て|件|数|員|社|ユーザー?|顧客|利用者|サービス|機能|国|拠点|端末|面|域|店)|すべて|全く|一切|影響(?:は|も)?(?:なし|無し|ありません|ない|なかった|ございません)|[被実]害(?:なし|無し|はありません|はない)|(?:該当|影響).{0,6}(?:なし|無し)|なし(?:。|$)|利用(?:不可|不能|でき(?:ない|ず|ません))|全停止|停止/,
};

/** Does a text say how much: a number that measures something, or a word that needs none? */
export const saysHowMuch = (text: string): boolean =>
  /\d/.test(text.normalize('NFKC').replace(NOT_MEASURED, ' ')) ||
  /[一二三四五六七八九十百千万](?:件|名|人|社|台|割|回|分|時間)/.test(text) ||
  WORDS.en.test(text) ||
  WORDS.ja.test(text);

const DURATION: Localized<RegExp> = {
  en: /\b(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?|several|few)[ -]?(?:full )?(?:s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|days?|d|weeks?)\b/i,
  ja: /[\d一二三四五六七八九十半数]\s*(?:秒|分|時間|日|週)(?:間|半|程度|ほど|弱|強|$|[^\d月時])|終日/,
};
const RANGE =
  /\d{1,2}[:：時]\s?\d{0,2}\S{0,6}?\s*(?:-|–|—|~|〜|～|から|to|until|through|and|→)\s*(?:[^\d]{0,12})?(?:\d{4}\D)?(?:\d{1,2}\D\d{1,2}\D{1,6})?\d{1,2}[:：時]/i;
const ONGOING: Localized<RegExp> = {
  en: /\b(?:ongoing|still (?:going on|in progress|affected|degraded|down)|continues?|not (?:yet )?(?:over|resolved)|no (?:\w+ ){0,4}(?:impact|downtime|outage|effect))\b/i,
  ja: /継続中|継続し(?:て|た)|影響(?:は|も)?(?:なし|無し|ありません|ない|なかった)|未復旧|復旧していない|現在も/,
};

/** Does a text say how long something lasted, from when to when, or that it goes on? */
export const saysHowLong = (text: string): boolean => {
  const plain = text.normalize('NFKC');
  return (
    DURATION.en.test(plain) ||
    DURATION.ja.test(plain) ||
    RANGE.test(plain) ||
    ONGOING.en.test(plain) ||
    ONGOING.ja.test(plain)
  );
};

/** Does a text say that something is not known yet? */
export const saysUnknown = (text: string): boolean =>
  /\b(?:under investigation|being (?:investigated|assessed|counted)|not (?:yet )?known|unknown|to be determined|tbd)\b|調査中|集計中|確認中|不明|未確定|判明次第/i.test(
    text,
  );
