import * as z from 'zod/mini';

const Words = z.optional(z.nullable(z.string()));
/** Members of a list, each as far as its form is known: one of another form takes nothing else with it. */
const each = <Shape extends z.ZodMiniType>(shape: Shape) =>
  z.catch(z.optional(z.nullable(z.array(z.catch(z.nullable(shape), null)))), null);

/** `{"type": "mrkdwn", "text": "…"}`. */
const Text = z.object({ text: Words });
/** Of the blocks those that hold words of their own: header, section and context. */
const Block = z.object({ text: z.catch(z.optional(z.nullable(Text)), null), fields: each(Text), elements: each(Text) });
const Attachment = z.object({
  fallback: Words,
  pretext: Words,
  title: Words,
  title_link: Words,
  text: Words,
  fields: each(z.object({ title: Words, value: Words })),
  blocks: each(Block),
});

/** What a message carries beside its text (“Reference: Secondary message attachments” and “Blocks”, Slack's documentation). */
export const CARRIED = { attachments: each(Attachment), blocks: each(Block), files: each(z.object({ name: Words })) };
const Carried = z.object(CARRIED);

const holdsWords = (part: unknown): part is string => typeof part === 'string' && part.trim() !== '';

const wordsOfBlock = (block: z.infer<typeof Block> | null): readonly unknown[] =>
  [block?.text, ...(block?.fields ?? []), ...(block?.elements ?? [])].map((part) => part?.text);

/** An attachment as it is shown, from above to below; what stands for it in a notification where there is nothing else. */
function wordsOfAttachment(attachment: z.infer<typeof Attachment> | null): readonly unknown[] {
  if (!attachment) return [];
  const { fallback, pretext, title, title_link: link, text, fields, blocks } = attachment;
  const shown = [
    pretext,
    title && link ? `${title} (${link})` : title,
    text,
    ...(fields ?? []).map((field) => [field?.title, field?.value].filter(holdsWords).join(': ')),
    ...(blocks ?? []).flatMap(wordsOfBlock),
  ].filter(holdsWords);
  return shown.length > 0 ? shown : [fallback];
}

/**
 * What a message says and carries, each once, from above to below. Blocks say in another form what the text of a message says: they are
 * read where there is none.
 */
export function messageWords(text: string, { attachments, blocks, files }: z.infer<typeof Carried>): readonly string[] {
  const parts = [
    text,
    ...(holdsWords(text) ? [] : (blocks ?? []).flatMap(wordsOfBlock)),
    ...(attachments ?? []).flatMap(wordsOfAttachment),
    ...(files ?? []).map((file) => file?.name),
  ];
  return [...new Set(parts.filter(holdsWords))];
}
