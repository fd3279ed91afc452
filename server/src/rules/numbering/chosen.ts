import type { NumberedParagraph, Report } from '../../report/model';

/** What introduces items by the numbers that they have elsewhere: 'The outcomes for Standards 1 – 6 are:'. */
const LEAD_IN = /\b(\d{1,3})[ \u00a0]?[-\u2010-\u2015][ \u00a0]?(\d{1,3})\b[^\n.:]{0,40}:\s*$/gm;

/** What introduces such items without saying which: 'The intended outcomes for these Standards are:'. */
const OF_THESE = /\b(?:this|these) [A-Z][a-z]+ (?:is|are):$/;

/** So far above an item its lead-in may stand, in characters. */
const REACH = 3000;

/**
 * Whether a lead-in says of what numbers the items below it are some, or that they are those of other things: then the
 * others need not be there.
 *
 * @param before The item above.
 */
export function isOneOfThose({ text }: Report, before: NumberedParagraph, paragraph: NumberedParagraph): boolean {
  const above = text.slice(Math.max(0, paragraph.start - REACH), before.start);
  const [, from, to] = [...above.matchAll(LEAD_IN)].at(-1) ?? [];
  if (Number(from) <= before.number && paragraph.number <= Number(to)) return true;
  const colon = above.lastIndexOf(':\n');
  // Nothing but items, one below the other, stands between.
  const isList = colon >= 0 && !/\n[ \t]*\n/.test(above.slice(colon + 1).trim());
  return isList && OF_THESE.test(above.slice(0, colon + 1));
}
