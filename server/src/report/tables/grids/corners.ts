import { gradeRow, type GradeRow, type GradeTable, type RowGroup } from '../table';

/** A grid with the heads of all its columns, the one over its labels too where that has a head. */
export interface HeadedGrid extends Pick<GradeTable, 'first' | 'last' | 'rows'> {
  readonly columns: readonly RowGroup[];
}

/**
 * Of grids alike, the same rows for the same stages, what stands in the corner of each says what it is of: 'English' and
 * 'Mathematics' over 'Attainment'. There it belongs to the labels; elsewhere it is the head of their column and no more.
 *
 * @param grids In order of the text.
 */
export function namedByCorners(grids: readonly HeadedGrid[]): GradeTable[] {
  const corners = new Map<string, Set<string>>();
  for (const grid of grids) {
    const corner = cornerOf(grid)?.folded ?? '';
    for (const row of grid.rows) corners.set(keyOf(row), (corners.get(keyOf(row)) ?? new Set()).add(corner));
  }
  return grids.map((grid) => {
    const { first, last, rows } = grid;
    const isShared = rows.some((row) => (corners.get(keyOf(row))?.size ?? 0) > 1);
    const corner = isShared ? cornerOf(grid) : null;
    const own = corner ? rows.map((row) => under(corner, row)) : rows;
    return { first, last, head: '', rows: own, sure: 'form', saysTime: false };
  });
}

/** The head over the labels: that of the first column, where no grade stands below it. */
function cornerOf({ rows, columns: [first] }: HeadedGrid): RowGroup | null {
  return first && rows.every(({ group }) => group !== null && group.folded !== first.folded) ? first : null;
}

const keyOf = ({ name, group }: GradeRow): string => `${name} | ${group?.folded ?? ''}`;

function under(corner: RowGroup, row: GradeRow): GradeRow {
  const { label, labelSpans, group } = row;
  return {
    ...row,
    ...gradeRow({ ...row, label: `${corner.name}: ${label}`, labelSpans: [...corner.spans, ...labelSpans] }),
    group,
  };
}
