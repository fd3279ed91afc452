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
}

/** Rows of areas and their grades. Lines are 0-based, the last one included. */
export interface GradeTable {
  readonly first: number;
  readonly last: number;
  /** The text of the table's head row, folded; '' where it has none. */
  readonly head: string;
  readonly rows: readonly GradeRow[];
  /** Whether a column of earlier grades stands beside that of the present ones. */
  readonly isComparing: boolean;
  /** Whether a colon or a dash parts its labels from their grades, as it does in lists of earlier results too. */
  readonly isMarked: boolean;
}
