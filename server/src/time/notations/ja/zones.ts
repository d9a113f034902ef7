/** 日本語の名称と、対応する略称。 */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  日本標準時: 'JST',
  日本時間: 'JST',
  協定世界時: 'UTC',
  世界協定時: 'UTC',
  世界標準時: 'UTC',
};

/** 都市や地域の時刻の呼び方。「時間」で終わるものは、文中のどこにあってもタイムゾーンとして読む。 */
export const PLACES: Readonly<Record<string, string>> = {
  太平洋時間: 'America/Los_Angeles',
  米国太平洋時間: 'America/Los_Angeles',
  東部時間: 'America/New_York',
  米国東部時間: 'America/New_York',
  中央ヨーロッパ時間: 'Europe/Berlin',
  東京時間: 'Asia/Tokyo',
  東京: 'Asia/Tokyo',
  ニューヨーク時間: 'America/New_York',
  サンフランシスコ時間: 'America/Los_Angeles',
  シアトル時間: 'America/Los_Angeles',
  ロンドン時間: 'Europe/London',
  パリ時間: 'Europe/Paris',
  ベルリン時間: 'Europe/Berlin',
  シンガポール時間: 'Asia/Singapore',
};
