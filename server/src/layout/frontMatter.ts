/** `key: value` of a document's head. Offsets are UTF-16 code units in the source that was read. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const KEY = /^["']?(?<name>[A-Za-z_][\w \t-]{0,60}?)["']?[ \t]*:(?:[ \t]+(?<value>\S.*)?)?$/;
const TOML_KEY = /^[ \t]*["']?(?<name>[A-Za-z_][\w-]{0,60})["']?[ \t]*=[ \t]*(?<value>\S.*)$/;
const BELOW = /^(?:[ \t]+|-[ \t])\S/;
/** What stands before the value of a line below a key: an item, a value of a map, a folded line. */
const BEFORE_VALUE = /^(?:-[ \t]{1,8})?(?:["']?[A-Za-z_][\w-]{0,40}["']?:[ \t]{1,8})?/;
const MAP_OR_BELOW = /^[ \t]*(?:-[ \t]{1,8})?["']?[A-Za-z_][\w-]{0,40}["']?:(?:[ \t]|$)/;
/** Of a list of maps, which tell more of each, the names are the list: authors with their roles. */
const NAME = /^[ \t]*(?:-[ \t]{1,8})?["']?name["']?:[ \t]/;
const FOLDED = /^[|>][+-]?\d?$/;
const LIST = /^\[(?<items>.*?)\]?,?$/;

/** Within double quotes YAML and TOML write a quote as `\"`. */
const unquoted = (text: string): string => {
  const { quote, inside } = /^(?<quote>["'])(?<inside>.*?)["'],?$/.exec(text.trim())?.groups ?? {};
  if (inside === undefined) return text.trim();
  return quote === '"' ? inside.replace(/\\(?=["\\])/g, '') : inside;
};

/** A value as it is said: without its quotes, the items of a list with commas between them. */
function plainValue(written: string): string {
  const text = written.trim();
  const items = LIST.exec(text)?.groups?.items;
  if (items === undefined) return /^["']/.test(text) ? unquoted(text) : text.split(/[ \t]#/)[0]!.trim();
  return items
    .split(',')
    .map(unquoted)
    .filter((item) => item !== '')
    .join(', ');
}

interface SourceLine {
  readonly text: string;
  readonly start: number;
}

function sourceLines(source: string): SourceLine[] {
  let start = 0;
  return source.split('\n').map((line) => {
    const text = line.replace(/\r$/, '');
    const at = start;
    start += line.length + 1;
    return { text, start: at };
  });
}

/** `report_date` as it is said. */
const spaced = (name: string): string => name.replace(/[_-]/g, ' ').trim();

const COMMENT_KEY = /^\.\. (?<name>[\w-]{1,40}):[ \t]+(?<value>\S.*)$/;

/**
 * The fields of the comment that a page of the site generator Nikola begins with: `.. date: 2016-12-22`.
 * @param source of the comment, with its signs
 */
export const pairsOfComment = (source: string): Pair[] =>
  sourceLines(source).flatMap(({ text, start }) => {
    const { name, value } = COMMENT_KEY.exec(text)?.groups ?? {};
    return name === undefined ? [] : [{ name: spaced(name), value: value!.trim(), start, end: start + text.length }];
  });

const isOver = (line: SourceLine | undefined, toml: boolean): boolean =>
  line === undefined || (toml ? TOML_KEY.test(line.text) || /^[ \t]*\[/.test(line.text) : !BELOW.test(line.text));

/**
 * The fields of front matter in YAML or TOML: scalars, lists, maps and folded lines, each as one text.
 * @param source with the lines that fence it
 */
export function pairsOfFrontMatter(source: string): Pair[] {
  const toml = source.startsWith('+++');
  const lines = sourceLines(source);
  return lines.flatMap((line, index) => {
    const { name, value = '' } = (toml ? TOML_KEY : KEY).exec(line.text)?.groups ?? {};
    if (name === undefined) return [];
    let end = line.start + line.text.length;
    const isFolded = FOLDED.test(value.trim());
    const isOpen = toml ? /^\[[^\]]*$/.test(value.trim()) : value.trim() === '' || isFolded;
    const below: string[] = [];
    for (let at = index + 1; isOpen && !isOver(lines[at], toml); at++) {
      const { text, start } = lines[at]!;
      below.push(text);
      end = start + text.length;
      if (toml && text.includes(']')) break;
    }
    const isOfMaps = !toml && !isFolded && below.every((text) => MAP_OR_BELOW.test(text));
    const names = isOfMaps ? below.filter((text) => NAME.test(text)) : [];
    const values = (names.length > 0 ? names : below).map((text) => text.trim());
    const said = [isFolded ? '' : value, ...(toml ? values : values.map((text) => text.replace(BEFORE_VALUE, '')))];
    const texts = said.filter((text) => text.trim() !== '');
    const whole = toml ? plainValue(texts.join(' ')) : texts.map(plainValue).join(', ');
    return { name: spaced(name), value: whole, start: line.start, end };
  });
}
