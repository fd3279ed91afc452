import type { AreaLexicon } from '../../vocabulary/areas';
import { fold, nameOf, tidy } from '../../text/fold';
import { type LineTable, UNWRAPPED } from '../../text/lines';
import type { Span } from '../../text/spans';

/** A row of a table of grades. */
export interface GradeRow {
  /** The label, its wrapped lines joined and markup removed. */
  readonly label: string;
  /** The label folded. */
  readonly folded: string;
  /** The folded name that the label stands for: without numbering, article and final marks. */
  readonly name: string;
  readonly labelSpans: readonly Span[];
  /** The grade's pieces in order; empty for a row that groups others and has no grade itself. */
  readonly fragments: readonly Span[];
  /** The grade's pieces joined as printed. */
  readonly printed: string;
  /** The digit in a column of its own behind the grade's label; null where there is none. */
  readonly code: Span | null;
  /** The service that a grid gives in its other direction, by the head of a column or the label of a line; null elsewhere. */
  readonly group: RowGroup | null;
  /** The grades of earlier inspections beside its own, each in its pieces. */
  readonly earlier: readonly (readonly Span[])[];
}

/** The grade of an earlier inspection, in its pieces, and where the present one of the same row begins. */
export interface EarlierGrade {
  readonly pieces: readonly Span[];
  readonly beside: number;
}

/** What a form reads of a row: the label as printed, and where it and the pieces of its grade stand. */
type ReadRow = Pick<GradeRow, 'label' | 'labelSpans' | 'fragments' | 'printed'> & Partial<Pick<GradeRow, 'earlier'>>;

const NONE: GradeRow['earlier'] = [];

/** A row with its label in every form that labels are compared in, without a code beside its grade and without a group. */
export function gradeRow({ label, labelSpans, fragments, printed, earlier = NONE }: ReadRow): GradeRow {
  const folded = fold(label);
  return {
    label: tidy(label),
    folded,
    name: nameOf(folded),
    labelSpans: labelSpans.map(spanOf),
    fragments: fragments.map(spanOf),
    printed: tidy(printed),
    code: null,
    group: null,
    earlier,
  };
}

/** A row whose label and grade are pieces of a text, as they stand there. */
export function rowIn(text: string, label: Span, grade: Span): GradeRow {
  return gradeRow({
    label: text.slice(label.start, label.end),
    labelSpans: [label],
    fragments: [grade],
    printed: text.slice(grade.start, grade.end),
  });
}

/** A row with its lines, 0-based, the last one included. */
export interface PlacedRow {
  readonly row: GradeRow;
  readonly first: number;
  readonly last: number;
}

/** The table of rows that stand one below the other without a head of their own; null where there are none. */
export function tableOfRows(rows: readonly PlacedRow[]): GradeTable | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  const own = rows.map(({ row }) => row);
  return { first: first.first, last: last.last, head: '', rows: own, sure: 'form', saysTime: false };
}

/**
 * Whether a row says what the row right above it says, name and grade: it was typed twice. A name that comes again
 * elsewhere, or with another grade, opens another list.
 */
export function isTypedTwice(above: GradeRow | undefined, row: GradeRow): boolean {
  return above?.name === row.name && above.printed === row.printed;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** What a grid says in its other direction of one of its grades. */
export interface RowGroup {
  /** As printed, its lines joined. */
  readonly name: string;
  readonly folded: string;
  readonly spans: readonly Span[];
}

/** Rows of areas and their grades. Lines are 0-based, the last one included. */
export interface GradeTable {
  readonly first: number;
  readonly last: number;
  /** The text of the table's head row, folded; '' where it has none. */
  readonly head: string;
  readonly rows: readonly GradeRow[];
  readonly sure: Sureness;
  /** Whether the table itself says of each of its columns whether it is of this inspection: what stands above it does not. */
  readonly saysTime: boolean;
  /** Whether it is one of many alike that give the results together, though it may have one row alone. */
  readonly isOneOfMany?: boolean;
  /** Whether what follows it is on the thing that it grades alone. */
  readonly headsChapter?: boolean;
}

/**
 * Whether all rows of a table run on within one line that is a whole paragraph: what stands around them there is running
 * text.
 */
export function runsOn(lines: LineTable, { first, last, rows }: GradeTable): boolean {
  return first === last && rows.length > 1 && lines.length(first) > UNWRAPPED && !lines.hasColumns(first);
}

/**
 * How sure it is that the rows are results of this report. 'form': they are set as results are. 'names': nothing but
 * their words shows it, and running text tells results of anybody in the same way; such a table is no evidence of a
 * report, and all of its labels must be areas of the framework.
 */
export type Sureness = 'form' | 'names';

/** How many graded rows of a table name areas. */
export function knownRows({ rows }: GradeTable, areas: AreaLexicon): number {
  return rows.filter(({ name, fragments }) => fragments.length > 0 && (areas.named(name) ?? areas.slipped(name)))
    .length;
}

/** Whether a table that is set as one is a list of results: more than one of its rows names an area. */
export function isList(table: GradeTable, areas: AreaLexicon): boolean {
  return table.sure === 'form' && knownRows(table, areas) > 1;
}
