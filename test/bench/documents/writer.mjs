import en from './en.mjs';
import ja from './ja.mjs';
import { randomFrom } from './random.mjs';

const VOCABULARIES = { en, ja };
const DEFECTS = 0.12;

/** Breaks a paragraph at spaces, as an editor does on save. */
function wrapped(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

const twoDigits = (value) => String(value).padStart(2, '0');

/** @param {number} minutes since midnight */
export const clockOf = (minutes) => `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;

/** Writes sentences of one language, some of them with a defect, by a seed. */
export class Writer {
  /**
   * @param {'en' | 'ja'} language
   * @param {number} seed
   */
  constructor(language, seed) {
    this.vocabulary = VOCABULARIES[language];
    this.random = randomFrom(seed);
  }

  /** A word for a slot: one of the vocabulary's, or a figure. */
  word(slot) {
    const { integer, pick } = this.random;
    switch (slot) {
      case 'number':
        return String(integer(12, 9800));
      case 'percent':
        return String(integer(2, 95));
      case 'minutes':
        return String(integer(2, 55));
      case 'clock':
        return clockOf(integer(0, 1439));
      case 'version':
        return `${integer(1, 9)}.${integer(0, 30)}.${integer(0, 9)}`;
      default:
        return pick(this.vocabulary.words[slot]);
    }
  }

  /** A template with its slots filled. */
  fill(template) {
    const text = template.replace(/\{(\w+)\}/g, (_, slot) => this.word(slot));
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** @param {string} section whose sentences and defects to choose from */
  sentence(section) {
    const { sentences, defects } = this.vocabulary;
    return this.fill(this.random.pick((this.random.chance(DEFECTS) ? defects : sentences)[section]));
  }

  /** Two to four sentences: wrapped in English, one a line in Japanese. */
  paragraph(section) {
    const sentences = Array.from({ length: this.random.integer(2, 4) }, () => this.sentence(section));
    const { name, lineWidth } = this.vocabulary;
    return name === 'ja' ? sentences.join('\n') : wrapped(sentences.join(' '), lineWidth);
  }

  /** @param {number} count of items */
  list(section, count) {
    return Array.from({ length: count }, () => `- ${this.sentence(section)}`).join('\n');
  }
}

/**
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 */
export function markdownTable(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
