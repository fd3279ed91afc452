import type { Framework } from '../../frameworks/schema';
import type { Judgement, Part, Report, Table } from '../model';
import { oncePerReport } from './once';
import { partAt } from './part-at';

/** A table of the report's own results. */
export interface ResultTable extends Omit<Table, 'rows'> {
  readonly part: Part;
  readonly framework: Framework;
  /** Its judgements in order of the text. */
  readonly rows: readonly Judgement[];
}

/**
 * The tables that list what a part of the report awards under a known framework, in the order of the text; found once
 * for a report.
 */
export const resultTables = oncePerReport((report): readonly ResultTable[] =>
  report.tables.flatMap((table) => {
    const rows = resultsIn(table);
    const part = rows.length > 0 ? partAt(report, table.start) : undefined;
    return part?.detection ? [{ ...table, part, framework: part.detection.framework, rows }] : [];
  }),
);

function resultsIn({ rows }: Table): Judgement[] {
  const judged = rows.flatMap(({ judgement }) =>
    judgement?.headline === true && judgement.role === 'awarded' && judgement.source === 'table' ? [judgement] : [],
  );
  return [...new Set(judged)].sort((a, b) => a.start - b.start);
}

/** The lines, 0-based, on which a row's area and grade stand. */
export function linesOf(report: Report, { areaSpans, fragments }: Judgement): number[] {
  const lines = new Set([...areaSpans, ...fragments].map(({ start }) => report.lines.at(start)));
  return [...lines].sort((a, b) => a - b);
}
