import { foldName } from '../../../text/fold';
import { foldGrade, isNotJudged } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { type PartedCell as Cell, splitCells } from '../parted-cells';
import { type GradeTable, rowIn } from '../table';
import { tablesInCells } from './tables-in-cells';

/** The line that markup draws below a head has no cells. */
const DRAWN = /^[|:\s-]{3,400}$/;

/** So many areas beside each other are a list. */
const FEWEST = 2;

/** No line of names is longer, in characters. */
const LONGEST = 800;

/** The grades stand so near below the names, in lines. */
const NEXT_LINE = 3;

/**
 * Areas beside each other in the cells of one line, and the grade of each in the same cell of the next: a table of two rows,
 * whose cells tabs or the bars of markup part. Where another line of grades follows, nothing tells whose the two are.
 */
export const across: TableForm = (ground) =>
  tablesInCells(ground.lines, ground.layout, LONGEST, (line, mark) => tableFrom(ground, line, mark));

function tableFrom(ground: TableGround, head: number, mark: number): GradeTable | null {
  const { lines, areas } = ground;
  const names = splitCells(lines, head, mark);
  const areaOf = ({ text }: Cell) => areas.named(foldName(text))?.id ?? null;
  const ids = new Set(names.map(areaOf));
  if (names.length < FEWEST || ids.size < names.length || ids.has(null)) return null;
  const below = gradesBelow(ground, head, mark);
  if (!below) return null;
  const isWhole =
    below.grades.length === names.length && names.every(({ column }, index) => below.grades[index]?.column === column);
  if (!isWhole || gradesBelow(ground, below.line, mark)) return null;
  const rows = names.flatMap((name, index) => {
    const grade = below.grades[index];
    return grade ? [rowIn(lines.text, name, grade)] : [];
  });
  return { first: head, last: below.line, head: '', rows, sure: 'form', saysTime: false };
}

/** The cells of the next line of text, where all of them are grades; null where one is something else. */
function gradesBelow(
  { lines, layout, levels }: TableGround,
  above: number,
  mark: number,
): { readonly grades: readonly Cell[]; readonly line: number } | null {
  let line = layout.nextText(above + 1);
  if (line < lines.count && lines.length(line) <= LONGEST && DRAWN.test(lines.ink(line)))
    line = layout.nextText(line + 1);
  if (
    line >= lines.count ||
    lines.length(line) > LONGEST ||
    line - above > NEXT_LINE ||
    layout.role(line) !== LineRole.text
  )
    return null;
  const grades = splitCells(lines, line, mark);
  const isGrade = ({ text }: Cell) => {
    const folded = foldGrade(text);
    return levels.graded(folded) !== null || isNotJudged(folded);
  };
  return grades.length > 0 && grades.every(isGrade) ? { grades, line } : null;
}
