import * as z from 'zod/mini';
import type { Unread } from './event.ts';
import { beginning } from './plainText.ts';

/** The members of a list that have a shape, with their place from 1, and those that have not. */
export interface Listed<Value> {
  readonly read: readonly { readonly number: number; readonly value: Value }[];
  readonly unread: readonly Unread[];
}

const LONGEST = 80;

/** How a member of a list that was not read is shown. */
export const unreadMember = (member: unknown, number: number): Unread => ({
  number,
  text: beginning(JSON.stringify(member), LONGEST),
});

/** @returns null where it is no list, or where nothing in it has the shape */
export function listed<Shape extends z.core.$ZodType>(shape: Shape, json: unknown): Listed<z.output<Shape>> | null {
  if (!Array.isArray(json)) return null;
  const read: { number: number; value: z.output<Shape> }[] = [];
  const unread: Unread[] = [];
  json.forEach((member: unknown, index) => {
    const result = z.safeParse(shape, member);
    if (result.success) read.push({ number: index + 1, value: result.data });
    else unread.push(unreadMember(member, index + 1));
  });
  return read.length > 0 ? { read, unread } : null;
}
