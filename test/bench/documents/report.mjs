import { dateOf, dayOfTimeline, longTimeline } from './timeline.mjs';
import { markdownTable, Writer } from './writer.mjs';

/**
 * @typedef {object} ReportOptions
 * @property {'en' | 'ja'} language
 * @property {number} [seed] another one gives another report
 * @property {number} [bytes] about how long it gets, in UTF-8
 * @property {number} [lines] about how long it gets, instead of `bytes`
 * @property {number} [rows] of one table that holds the whole timeline
 * @property {number} [items] of one list that holds the whole timeline
 * @property {boolean} [frontMatter] whether its metadata is YAML at the top
 */

function head(writer, frontMatter) {
  const { metadata, title } = writer.vocabulary;
  const [status, severity] = metadata.values;
  const fields = [
    [metadata.date, dateOf(0)],
    [metadata.authors, writer.word('person')],
    [metadata.status, status],
    [metadata.severity, severity],
  ];
  const heading = `# ${writer.fill(title)}`;
  if (!frontMatter) return `${heading}\n\n${fields.map(([key, value]) => `- **${key}**: ${value}`).join('\n')}`;
  return `---\n${fields.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n${heading}`;
}

/** One side of the cause: its own heading, prose, and now and then what the prose speaks of. */
function topic(writer) {
  const { random, vocabulary } = writer;
  const blocks = [`### ${writer.fill(vocabulary.topic)}`, writer.paragraph('cause'), writer.paragraph('cause')];
  if (random.chance(0.3)) blocks.push(log(writer));
  if (random.chance(0.3)) blocks.push(`> ${writer.sentence('cause')}`);
  if (random.chance(0.4)) blocks.push(writer.list('cause', random.integer(2, 5)));
  return [...blocks, writer.paragraph('cause')].join('\n\n');
}

function log(writer) {
  const line = () => writer.fill('{clock}:07 WARN pool={number} waiting={number} took={minutes}ms version={version}');
  return `\`\`\`text\n${Array.from({ length: writer.random.integer(3, 9) }, line).join('\n')}\n\`\`\``;
}

/** Action items of one team: a table or a list of tasks, some without owner or due date. */
function actions(writer) {
  const { random, vocabulary } = writer;
  const { action, owner, due, ticket } = vocabulary.columns;
  const items = Array.from({ length: random.integer(4, 12) }, () => [
    writer.sentence('actions'),
    random.chance(0.8) ? writer.word('team') : '',
    random.chance(0.8) ? dateOf(random.integer(10, 60)) : '',
    `OPS-${writer.word('number')}`,
  ]);
  const tasks = items.map(([what, who, when, id]) => `- [ ] ${what} (${[who, when, id].filter(Boolean).join(', ')})`);
  const body = random.chance(0.5) ? markdownTable([action, owner, due, ticket], items) : tasks.join('\n');
  return `### ${writer.word('team')}\n\n${body}`;
}

const supporting = (writer) =>
  [log(writer), `- [${writer.word('metric')}](https://dash.example/d/${writer.word('number')})\n- [log](#)`].join(
    '\n\n',
  );

const countLines = (text) => text.split('\n').length;

/**
 * A report that looks like a real one, with defects, the same for the same options.
 *
 * @param {ReportOptions} options
 * @returns {string} Markdown
 */
export function report({ language, seed = 1, bytes = 10_000, lines, rows, items, frontMatter = false }) {
  const writer = new Writer(language, seed);
  const { headings, zone } = writer.vocabulary;
  const [whole, sizeOf] = lines ? [lines, countLines] : [bytes, Buffer.byteLength];
  const filled = (share, block) => {
    const blocks = [block(writer, 0)];
    // Half a block more or less on either side of the share evens out over the sections.
    for (
      let size = sizeOf(blocks[0]);
      size + sizeOf(blocks.at(-1)) / 2 < share * whole;
      size += sizeOf(blocks.at(-1)) + 1
    )
      blocks.push(block(writer, blocks.length));
    return blocks.join('\n\n');
  };
  const prose = (section) => () => writer.paragraph(section);
  const timeline = () => {
    if (rows) return longTimeline(writer, 'table', rows);
    if (items) return longTimeline(writer, 'list', items);
    return filled(0.22, dayOfTimeline);
  };

  const sections = [
    head(writer, frontMatter),
    `## ${headings.summary}\n\n${filled(0.03, prose('summary'))}`,
    `## ${headings.impact}\n\n${filled(0.05, prose('impact'))}`,
    `## ${headings.timeline}\n\n${zone}\n\n${timeline()}`,
    `## ${headings.cause}\n\n${filled(0.38, topic)}`,
    `## ${headings.resolution}\n\n${filled(0.06, prose('resolution'))}`,
    `## ${headings.lessons}\n\n${filled(0.06, () => writer.list('lessons', 4))}`,
    `## ${headings.actions}\n\n${filled(0.1, actions)}`,
    `## ${headings.supporting}\n\n${filled(0.1, supporting)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}
