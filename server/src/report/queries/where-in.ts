import type { Report, Section } from '../model';

/** Where an offset stands in the structure of a report. */
export interface WhereIn {
  /** The innermost section; null outside of all. */
  readonly section: Section | null;
  /** The number of the numbered paragraph; null outside of those. */
  readonly paragraph: number | null;
}

/** Finds where an offset stands, 0-based and in UTF-16 code units. */
export function whereIn({ outline, paragraphs }: Report, offset: number): WhereIn {
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset < end);
  return { section: innermost(outline, offset), paragraph: paragraph?.number ?? null };
}

function innermost(sections: readonly Section[], offset: number): Section | null {
  for (const section of sections) {
    if (section.kind === 'paragraph' || offset < section.start || offset >= section.end) continue;
    return innermost(section.children, offset) ?? section;
  }
  return null;
}
