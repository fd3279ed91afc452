import * as z from 'zod/mini';

/** What is looked for in a report: it must leave something to look for when spaces, markup and capitals are set aside. */
export const wording = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(300),
    z.regex(/[\p{L}\p{N}]/u, 'must have a letter or a digit'),
    z.regex(/^[^<>]*$/, 'must not have < or >'),
  );

/** A list of things that are looked for, none by default; `most` bounds it. */
export const wordings = (most: number, description: string) =>
  z._default(z.array(wording).check(z.maxLength(most)), []).check(z.describe(description));
