import { foldName } from '../../../text/fold';
import { foldGrade } from '../../../vocabulary/levels';
import type { TableGround } from '../form';
import { type PartedCell, splitCells } from '../parted-cells';

const TAB = 9;

/** No line of either is longer, in characters. */
const LONGEST = 600;

/** What describes a thing is no shorter, in characters. */
const DESCRIBES = 40;

/**
 * The name of an area on a line by itself, where the cell below it describes what it is and the grade stands beside that;
 * null where the row below has a name of its own or goes on with that of another area, or where it has another form.
 */
export function nameOver({ lines, levels, areas }: TableGround, line: number): PartedCell | null {
  const next = line + 1;
  if (next >= lines.count || lines.length(line) > LONGEST || lines.length(next) > LONGEST) return null;
  if (!lines.hasTab(next) || !areas.mayOpen(lines.text, lines.inkStart(line))) return null;
  const [name, ...others] = splitCells(lines, line, TAB);
  const [description, grade, ...more] = splitCells(lines, next, TAB);
  if (!name || !description || !grade || others.length + more.length > 0) return null;
  const goesOn = /^\p{Ll}/u.test(description.text);
  if (goesOn && areas.named(foldName(`${name.text} ${description.text}`)) !== null) return null;
  const isNamed = areas.named(foldName(name.text)) !== null && areas.named(foldName(description.text)) === null;
  return isNamed && description.text.length >= DESCRIBES && levels.graded(foldGrade(grade.text)) !== null ? name : null;
}
