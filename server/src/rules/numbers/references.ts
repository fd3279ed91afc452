import type { Report, Span } from '../../report/model';

/** A mention of a numbered paragraph. */
export interface ParagraphReference extends Span {
  readonly number: number;
}

/** 'paragraph 12', 'paragraphs 12 and 14', 'paras 12–14'. */
const REFERENCE = /\bpara(?:graph)?s?\s+(\d{1,3})(?:(?:,\s*|\s+and\s+|\s+to\s+|\s*[-\u2013]\s*)(\d{1,3}))?\b/gi;

/** Every mention of a paragraph by its number, of this report or of another text, in the order of the text. */
export function paragraphReferences(report: Report): readonly ParagraphReference[] {
  return [...report.text.matchAll(REFERENCE)].flatMap((found) =>
    found
      .slice(1)
      .filter((digits: string | undefined) => digits !== undefined)
      .map((digits) => ({ number: Number(digits), start: found.index, end: found.index + found[0].length })),
  );
}
