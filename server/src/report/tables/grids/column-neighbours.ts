import { foldGrade, type LevelLexicon } from '../../../vocabulary/levels';
import { isGrade } from '../lists/tab-labels';
import type { PartedCell as Cell } from '../parted-cells';
import type { TabRow } from '../forms/tab-rows';

/**
 * Whether a grade goes on with the first words of one that stand above it in its column: 'Substantially', and below it
 * 'compliant'.
 *
 * @param line The line of the grade.
 */
export function isEndOfAnother(grade: Cell, line: number, above: TabRow | undefined, levels: LevelLexicon): boolean {
  const cell = above?.line === line - 1 ? above.cells.find(({ column }) => column === grade.column) : undefined;
  return cell !== undefined && levels.level(foldGrade(`${cell.text} ${grade.text}`)) !== null;
}

/** The steps of an axis stand so near to each other, in lines. */
const STEP = 2;

/**
 * Whether a grade is the first step of an axis: another one stands below it in its column and nothing beside that, so that
 * the name beside the first is that of the axis.
 *
 * @param line The line of the grade.
 */
export function opensAxis(grade: Cell, line: number, below: TabRow | undefined, levels: LevelLexicon): boolean {
  const [step, ...others] = below?.cells ?? [];
  if (!below || !step || others.length > 0 || below.line - line > STEP) return false;
  return step.column > 0 && step.column === grade.column && step.text !== grade.text && isGrade(step, levels);
}
