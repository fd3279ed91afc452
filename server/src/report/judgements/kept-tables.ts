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
  judgements: ReadonlyMap<number, readonly Judgement[]>,
): Table[] {
  return tables.map(({ first, last, rows }) => {
    const start = lines.inkStart(first);
    return {
      start,
      end: lines.inkEnd(last),
      titleSpan: { start, end: lines.inkEnd(first) },
      rows: rows.map(({ label, labelSpans, printed, fragments }): TableRow => {
        const made = judgements.get(fragments[0]?.start ?? -1) ?? [];
        return {
          ...around([...labelSpans, ...fragments], start),
          label: apart(label),
          labelSpans,
          printed: apart(printed),
          fragments,
          judgement:
            made.find(({ areaSpans }) => areaSpans.some((span) => isAt(span, labelSpans))) ?? made.at(-1) ?? null,
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
  return rows.map(({ line, last }) => {
    const [start, end] = [lines.inkStart(line), lines.inkEnd(last)];
    while ((ticked[next]?.start ?? Infinity) < start) next++;
    const judgement = ticked[next];
    return { start, end, judgement: judgement && judgement.start < end ? judgement : null };
  });
}

/** Judgements by where they start: where a grade stands over several areas they have one place. */
export function byStart(judgements: readonly Judgement[]): ReadonlyMap<number, readonly Judgement[]> {
  const found = new Map<number, Judgement[]>();
  for (const judgement of judgements) {
    const same = found.get(judgement.start);
    if (same) same.push(judgement);
    else found.set(judgement.start, [judgement]);
  }
  return found;
}

/** Whether one of some spans begins where another one does. */
const isAt = ({ start }: Span, spans: readonly Span[]) => spans.some((span) => span.start === start);

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
