import type { AreaLexicon } from '../../vocabulary/areas';
import type { ColumnHeads } from '../../vocabulary/column-heads';
import type { LevelLexicon } from '../../vocabulary/levels';
import type { LineTable } from '../../text/lines';
import type { Layout } from '../layout/page';
import type { Key } from './keys';
import type { LoneGrades } from './lone-grades';
import type { GradeTable } from './table';

/** What the readers of tables look at. */
export interface TableGround {
  /** The lines of the text, with blanks in place of columns that give the grades of an earlier inspection. */
  readonly lines: LineTable;
  /** The lines with what is drawn on them. */
  readonly drawn: LineTable;
  readonly layout: Layout;
  /** The wordings of all grades that may stand in a cell. */
  readonly levels: LevelLexicon;
  /** The names that help to tell where one label ends and the next begins. */
  readonly areas: AreaLexicon;
  /** The folded names of what several judgements of one area may be told apart by. */
  readonly services: ReadonlySet<string>;
  /** What prose calls inspections and who inspects, folded. */
  readonly inspections: ReadonlySet<string>;
  /** Whose grades columns hold, by their heads. */
  readonly columns: ColumnHeads;
  /** The lines that say which digit stands for which grade. */
  readonly keys: readonly Key[];
  readonly loneGrades: LoneGrades;
}

/**
 * A form in which reports print tables of grades. It gives the tables that it sees, each with how sure it is of them;
 * which of those that claim the same lines is right is not its business.
 *
 * @param ground What to look at.
 * @param found What the forms before it found, in order of the text.
 * @returns The tables of this form.
 */
export type TableForm = (ground: TableGround, found: readonly GradeTable[]) => GradeTable[];
