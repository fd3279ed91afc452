import type { NumberedParagraph, Report } from '../../report/model';

/** What introduces items by the numbers that they have elsewhere: 'The outcomes for Standards 1 – 6 are:'. */
const LEAD_IN = /\b(\d{1,3})[ \u00a0]?[-\u2010-\u2015][ \u00a0]?(\d{1,3})\b[^\n.:]{0,40}:\s*$/gm;

/** So far above an item its lead-in may stand, in characters. */
const REACH = 3000;

/**
 * Whether a lead-in says of what numbers the items below it are some: then the others need not be there.
 *
 * @param before The item above.
 */
export function isOneOfThose({ text }: Report, before: NumberedParagraph, paragraph: NumberedParagraph): boolean {
  const above = text.slice(Math.max(0, paragraph.start - REACH), before.start);
  const [, from, to] = [...above.matchAll(LEAD_IN)].at(-1) ?? [];
  return Number(from) <= before.number && paragraph.number <= Number(to);
}
