import type { LineTable } from '../../text/lines';
import { apart, type Span } from '../../text/spans';
import type { Judgement, Table, TableRow, TickRow } from '../model';
import type { GradeTable } from '../tables/table';
import type { TickRow as ReadTickRow } from '../tables/tick-rows';

/**
 * The tables of grades as a Report keeps them: each row with what it was found to judge.
 * @param judgements All judgements of the document.
 */
export function keptTables(
  lines: LineTable,
  tables: readonly GradeTable[],
  judgements: ReadonlyMap<number, Judgement>,
): Table[] {
  return tables.map(({ first, last, rows }) => {
    const start = lines.inkStart(first);
    return {
      start,
      end: lines.inkEnd(last),
      titleSpan: { start, end: lines.inkEnd(first) },
      rows: rows.map(({ label, labelSpans, printed, fragments }): TableRow => {
        const judgement = judgements.get(fragments[0]?.start ?? -1) ?? null;
        return {
          ...around([...labelSpans, ...fragments], start),
          label: apart(label),
          labelSpans,
          printed: apart(printed),
          fragments,
          judgement,
        };
      }),
    };
  });
}

/** The tick rows as a Report keeps them: each with what it was found to judge. */
export function keptTickRows(
  lines: LineTable,
  rows: readonly ReadTickRow[],
  judgements: readonly Judgement[],
): TickRow[] {
  const ticked = judgements.filter(({ source }) => source === 'tick');
  let next = 0;
  return rows.map(({ line }) => {
    const [start, end] = [lines.inkStart(line), lines.inkEnd(line)];
    while ((ticked[next]?.start ?? Infinity) < start) next++;
    const judgement = ticked[next];
    return { start, end, judgement: judgement && judgement.start < end ? judgement : null };
  });
}

/** Judgements by where they start: no two start at one place. */
export function byStart(judgements: readonly Judgement[]): ReadonlyMap<number, Judgement> {
  return new Map(judgements.map((judgement) => [judgement.start, judgement]));
}

/** From the first to the last of some pieces; an empty span where there are none. */
function around(pieces: readonly Span[], none: number): Span {
  let start = Infinity;
  let end = none;
  for (const piece of pieces) {
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
  }
  return { start: pieces.length === 0 ? none : start, end };
}
