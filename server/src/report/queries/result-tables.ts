import type { Framework } from '../../frameworks/schema';
import { lastAt } from '../../text/spans';
import { partAt } from './part-at';
import type { Judgement, Part, Report } from '../model';
import type { Span } from '../../text/spans';
import { oncePerReport } from './once';
import { sectionsOf } from './sections';

/** A table of the report's own results. */
export interface ResultTable extends Span {
  /** Its first line. */
  readonly titleSpan: Span;
  readonly part: Part;
  readonly framework: Framework;
  /** Its judgements in order of the text. */
  readonly rows: readonly Judgement[];
}

/**
 * The tables that list what a part of the report awards under a known framework, in the order of the text; found once
 * for a report.
 */
export const resultTables = oncePerReport((report): readonly ResultTable[] => {
  const sections = sectionsOf(report).filter(({ kind }) => kind === 'grade-table');
  if (sections.length === 0) return [];
  const rows = sections.map((): Judgement[] => []);
  for (const judgement of report.judgements) {
    if (!judgement.headline || judgement.role !== 'awarded' || judgement.source !== 'table') continue;
    rows[lastAt(sections, judgement.start)]?.push(judgement);
  }
  return sections.flatMap((section, index) => {
    const part = partAt(report, section.start);
    const judged = rows[index] ?? [];
    if (!part?.detection || judged.length === 0) return [];
    const { start, end, titleSpan } = section;
    return [{ start, end, titleSpan, part, framework: part.detection.framework, rows: judged }];
  });
});

/** The lines, 0-based, on which a row's area and grade stand. */
export function linesOf(report: Report, { areaSpans, fragments }: Judgement): number[] {
  const lines = new Set([...areaSpans, ...fragments].map(({ start }) => report.lines.at(start)));
  return [...lines].sort((a, b) => a - b);
}
