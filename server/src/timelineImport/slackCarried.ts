import * as z from 'zod/mini';

const Words = z.optional(z.nullable(z.string()));
/** Members of a list, each as far as its form is known: one of another form takes nothing else with it. */
const listOf = <Shape extends z.ZodMiniType>(shape: Shape) =>
  z.catch(z.optional(z.nullable(z.array(z.catch(z.nullable(shape), null)))), null);

/** `{"type": "mrkdwn", "text": "…"}`. */
const Text = z.object({ text: Words });
/** Of the blocks those that hold words of their own: header, section, context, and rich text, whose elements hold elements. */
const Block = z.object({
  text: z.catch(z.optional(z.nullable(Text)), null),
  fields: listOf(Text),
  elements: z.optional(z.nullable(z.unknown())),
});
const Attachment = z.object({
  fallback: Words,
  pretext: Words,
  title: Words,
  title_link: Words,
  text: Words,
  /** Of the preview of a link that the message holds. */
  from_url: Words,
  fields: listOf(z.object({ title: Words, value: Words })),
  blocks: listOf(Block),
});

/** What a message carries beside its text (“Reference: Secondary message attachments” and “Blocks”, Slack's documentation). */
export const CARRIED = {
  attachments: listOf(Attachment),
  blocks: listOf(Block),
  files: listOf(z.object({ name: Words })),
};
const Carried = z.object(CARRIED);

/** What an export says in place of words that are in blocks. */
const STAND_INS: ReadonlySet<string> = new Set(["This content can't be displayed.", '[no preview available]']);
const holdsWords = (part: unknown): part is string =>
  typeof part === 'string' && part.trim() !== '' && !STAND_INS.has(part.trim());

const Element = z.object({
  text: z.optional(z.unknown()),
  url: z.optional(z.unknown()),
  elements: z.optional(z.unknown()),
});
/** Nothing that Slack shows is nested deeper: a list in a quotation in rich text. */
const DEEPEST = 6;
/** The words of elements: what stands on one line in one piece, lines below each other. */
function wordsOfElements(elements: unknown, depth = 0): string[] {
  if (!Array.isArray(elements) || depth > DEEPEST) return [];
  return elements.flatMap((element): string[] => {
    const { text, url, elements: inner } = z.safeParse(Element, element).data ?? {};
    if (!Array.isArray(inner)) return [text ?? url].filter((words) => typeof words === 'string');
    const isLine = inner.some((each) => z.safeParse(Element, each).data?.elements === undefined);
    return [wordsOfElements(inner, depth + 1).join(isLine ? '' : '\n')];
  });
}

const wordsOfBlock = (block: z.infer<typeof Block> | null): readonly unknown[] => [
  ...[block?.text, ...(block?.fields ?? [])].map((part) => part?.text),
  ...wordsOfElements(block?.elements),
];

/** An attachment as it is shown, from above to below; what stands for it in a notification where there is nothing else. */
function wordsOfAttachment(attachment: z.infer<typeof Attachment> | null): readonly unknown[] {
  if (!attachment) return [];
  const { fallback, pretext, title, title_link: link, text, fields, blocks } = attachment;
  const shown = [
    pretext,
    title && link ? `${title} (${link})` : title,
    // A title with its address says what the text says without.
    link && text === title ? null : text,
    ...(fields ?? []).flatMap((field) =>
      holdsWords(field?.value) ? [[field.title, field.value].filter(holdsWords).join(': ')] : [],
    ),
    ...(blocks ?? []).flatMap(wordsOfBlock),
  ].filter(holdsWords);
  return shown.length > 0 ? shown : [fallback];
}

/**
 * What a message says and carries, each once, from above to below. Blocks say in another form what the text of a message says: they are
 * read where there is none.
 */
export function messageWords(text: string, { attachments, blocks, files }: z.infer<typeof Carried>): readonly string[] {
  const isSaid = holdsWords(text);
  // The preview of a link says nothing that anybody wrote.
  const own = (attachments ?? []).filter((attachment) => !(isSaid && attachment?.from_url));
  const parts = [
    text,
    ...(isSaid ? [] : (blocks ?? []).flatMap(wordsOfBlock)),
    ...own.flatMap(wordsOfAttachment),
    ...(files ?? []).map((file) => file?.name),
  ];
  return [...new Set(parts.filter(holdsWords))];
}
