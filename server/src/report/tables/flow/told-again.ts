import type { AreaLexicon } from '../../../vocabulary/areas';
import { foldGrade } from '../../../vocabulary/levels';
import type { GradeRow, GradeTable } from '../table';

/** A list has so many rows more than what chapters give again of it. */
const FEWEST_MORE = 2;

/**
 * Whether some lists give nothing but rows again of tables that stand above them, each with the same grade: then those are
 * the list of results, parted or whole, and the lists are its chapters.
 */
export function areToldAgain(tables: readonly GradeTable[], lists: readonly GradeTable[], areas: AreaLexicon): boolean {
  const keyOf = ({ name, printed }: GradeRow) => {
    const area = areas.named(name);
    return area && `${area.id} ${foldGrade(printed)}`;
  };
  const rows = tables.flatMap((table) => table.rows);
  const own = new Set(rows.map(keyOf));
  const again = lists.flatMap((list) => list.rows);
  return (
    rows.length >= again.length + FEWEST_MORE &&
    again.every((row) => row.fragments.length > 0 && keyOf(row) !== null && own.has(keyOf(row)))
  );
}
