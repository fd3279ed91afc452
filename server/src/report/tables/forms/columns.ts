import { groupCells } from '../cell-groups';
import type { TableForm } from '../form';
import { GradeCells, type GradeCell } from '../grade-cells';
import { labelRows } from '../table-labels';

/** Grades in a column of their own, set in place by spaces: labels and grades are wrapped each on its own. */
export const columns: TableForm = ({ lines, layout, levels, areas }) => {
  const cells = new GradeCells(lines, layout, levels).read();
  return groupCells(lines, layout, cells).flatMap((group) => {
    const table = isDoubtful(group) ? null : labelRows(lines, layout, group, areas);
    return table ? [table] : [];
  });
};

/** Whether a second column of grades stands beside one, of which no head says that it is of another time. */
function isDoubtful(cells: readonly GradeCell[]): boolean {
  return cells.filter(({ isRivalled }) => isRivalled).length * 2 >= cells.length;
}
