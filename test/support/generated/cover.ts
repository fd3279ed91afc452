import * as fc from 'fast-check';
import { wrap, type Draft } from './draft';

/** What other papers and stamps print above the cover of a report. */
const stamps = ['Appendix A', 'APPENDIX B', 'Annex C', 'Appendix 1', 'This report is public', 'OFFICIAL - SENSITIVE'];

/** How a cover is set: in large type a converter has blank lines between its lines. */
export const coverForm = fc.record({
  stamp: fc.option(fc.constantFrom(...stamps)),
  /** Blank lines below the stamp, between the authority and the title, and below each line of the title. */
  below: fc.nat({ max: 2 }),
  gap: fc.nat({ max: 5 }),
  leading: fc.constantFrom(0, 0, 1, 2),
  /** Whether the authority and the title lost the end of the line between them, where its name tells it. */
  joined: fc.boolean(),
});

export type CoverForm = typeof coverForm extends fc.Arbitrary<infer Form> ? Form : never;

/** Whether a name says that it is an authority's. */
export const isAuthority = (name: string) => /\b(?:Council|Borough of|City of)\b/.test(name);

const blanks = (count: number) => Array<string>(count).fill('');

/** Writes what stands above the cover. */
export function writeStamp(draft: Draft, { stamp, below }: CoverForm): void {
  if (stamp !== null) draft.add(stamp, ...blanks(below));
}

/** Writes the lines of a title, or the name of an authority, with the blank lines below each but the last. */
export function writeTitle(draft: Draft, { leading }: CoverForm, text: string, width: number): void {
  for (const [index, line] of wrap(text, width).entries()) draft.add(...(index > 0 ? blanks(leading) : []), line);
}

/** Writes the blank lines between the authority and its title. */
export function writeGap(draft: Draft, { gap }: CoverForm): void {
  draft.add(...blanks(gap));
}
