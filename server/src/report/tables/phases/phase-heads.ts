import type { Cell } from '../../../text/columns';
import { fold, tidy } from '../../../text/fold';
import type { TableGround } from '../form';
import { phaseCells } from './phase-cells';
import { type Label, type Phase, textOf } from './phase-names';

/** A cell belongs to the head whose middle is so near, in characters. */
export const NEAR = 9;

/** A row is named in so many columns at most. */
export const MOST_LABELS = 2;

/** A subject stands so near above the heads of its table, in lines, and its name is no longer. */
const OVER = 3;
const LONGEST_SUBJECT = 60;

/** What stands by itself right above the heads of a table, and may be the subject of all its rows; null for nothing. */
export function subjectOver({ lines }: TableGround, heads: readonly Phase[], head: number): Label | null {
  const first = Math.min(head, ...heads.flatMap(({ spans }) => spans.map(({ start }) => lines.at(start))));
  let line = first - 1;
  while (line > 0 && first - line < OVER && lines.isBlank(line)) line--;
  if (line < 0 || lines.isBlank(line)) return null;
  const [cell, more] = phaseCells(lines, line);
  return cell && !more && cell.end - cell.start <= LONGEST_SUBJECT ? { line, cell } : null;
}

/** What the head of the labels says, beside the heads of phases; null where it says nothing, or they have several. */
export function cornerOf({ lines }: TableGround, heads: readonly Phase[], head: number): Cell | null {
  const left = Math.min(...heads.flatMap(({ spans }) => spans.map(({ start }) => start)));
  const [corner, more] = phaseCells(lines, head).filter(({ end }) => end <= left);
  return corner && !more ? corner : null;
}

/** The phases that a line names, the first words of one on the line above. */
export function headsOn(ground: TableGround, line: number): Phase[] | null {
  const { lines, services } = ground;
  const cells = phaseCells(lines, line);
  const known = cells.filter((cell) => services.has(fold(textOf(lines, cell))));
  if (known.length < 2) return null;
  const above = line > 0 && !lines.isBlank(line - 1) ? phaseCells(lines, line - 1) : [];
  const heads = cells.map((cell): Phase | null => {
    const own = textOf(lines, cell);
    const over = above.find(({ from, to }) => Math.abs(from + to - cell.from - cell.to) <= NEAR);
    const pieces = services.has(fold(own)) || !over ? [cell] : [over, cell];
    const name = tidy(pieces.map((piece) => textOf(lines, piece)).join(' '));
    const middle = (cell.from + cell.to) / 2;
    const spans = pieces.map(({ start, end }) => ({ start, end }));
    return services.has(fold(name)) ? { middle, name, folded: fold(name), spans } : null;
  });
  const all = heads.filter((head) => head !== null);
  // The first columns may have heads of their own, which name what is judged.
  const opening = heads.findIndex((each) => each !== null);
  if (opening > MOST_LABELS || all.length < cells.length - opening) return null;
  return [...all, ...headsAround(ground, above, line, cells)].sort((a, b) => a.middle - b.middle);
}

/** The phases of which the first word stands on the line above the other heads and the last one on the line below. */
function headsAround(
  { lines, services }: TableGround,
  above: readonly Cell[],
  line: number,
  cells: readonly Cell[],
): Phase[] {
  if (above.length === 0 || line + 1 >= lines.count || lines.isBlank(line + 1)) return [];
  const below = phaseCells(lines, line + 1);
  return above.flatMap((over): Phase[] => {
    const isNear = ({ from, to }: Cell) => Math.abs(from + to - over.from - over.to) <= NEAR;
    const under = below.find(isNear);
    if (!under || cells.some(isNear)) return [];
    const name = tidy(`${textOf(lines, over)} ${textOf(lines, under)}`);
    const spans = [over, under].map(({ start, end }) => ({ start, end }));
    const middle = (over.from + over.to) / 2;
    return services.has(fold(name)) ? [{ middle, name, folded: fold(name), spans }] : [];
  });
}
