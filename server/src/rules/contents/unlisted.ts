import { fold } from '../../text/fold';
import type { Report, Section } from '../../report/model';

/** Fewer annexes in a list do not show that it lists them all. */
const FEWEST = 2;

/** What tells one annex from another. */
const ANNEX = /^(?:annex|appendix) ([a-z]|\d{1,2})\b/;

/**
 * The only annex that a contents list leaves out although it lists the others: an author may think a section too small
 * for the list, never one annex among several.
 *
 * @returns One section or none.
 */
export function unlistedAnnex({ contents, outline, documents }: Report): Section[] {
  if (documents.length > 1) return [];
  const entries = contents.filter(({ title }) => /^(?:annex|appendix)\b/i.test(title));
  const listed = new Set(entries.map(({ title }) => labelOf(title)));
  // A letter that conversion damaged may be that of any annex.
  if (listed.size < Math.max(FEWEST, entries.length) || listed.has(null)) return [];
  if (entries.some(({ heading }) => heading === null)) return [];
  const absent = outline.filter(({ kind, title }) => {
    const label = kind === 'annex' ? labelOf(title) : null;
    return label !== null && !listed.has(label);
  });
  return absent.length === 1 ? absent : [];
}

function labelOf(title: string): string | null {
  return ANNEX.exec(fold(title))?.[1] ?? null;
}
