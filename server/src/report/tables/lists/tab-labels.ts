import { foldName } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import { foldGrade, isNotApplicable, isNotJudged, withoutCode, withoutDegree } from '../../../vocabulary/levels';
import type { LevelLexicon } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableGround } from '../form';
import type { TabRow } from '../forms/tab-rows';
import { splitCells, type PartedCell as Cell } from '../parted-cells';

const TAB = 9;
const PIPE = 124;

/** The cells of a line, parted by tabs or by the bars of markup. */
export const cellsOf = (lines: LineTable, line: number, isPiped: boolean): Cell[] =>
  splitCells(lines, line, isPiped ? PIPE : TAB);

/** A line as a cell; null for none. */
export function lineCell(lines: LineTable, line: number): Cell | null {
  if (line < 0) return null;
  return { start: lines.inkStart(line), end: lines.inkEnd(line), column: 0, text: lines.ink(line) };
}

/** A line without a grade as a row that names those below it. */
export function titleRow(lines: LineTable, line: number): TabRow {
  const cell = lineCell(lines, line);
  return { line, cells: cell ? [cell] : [], above: null, name: null, more: null };
}

/** Whether a cell is a grade in words, or says that nothing was judged. */
export function isGrade({ text }: Cell, levels: LevelLexicon): boolean {
  const folded = foldGrade(text);
  const isGraded = levels.level(withoutDegree(withoutCode(folded))) !== null;
  return isGraded || (isNotJudged(folded) && !isNotApplicable(folded));
}

/** A paragraph behind the tab that sets in its text, and the number or the bullet before that. */
const PARAGRAPH = /^(?:\d{1,3}\.\s*\t[^\t]{60,}|[\u2022\u25aa\u25cf\u25fc]\s*\t[^\t]+)$/;

/** Whether a line is a numbered paragraph or an item of a list, which ends a table as all running text does. */
export const isParagraph = (lines: LineTable, line: number): boolean => PARAGRAPH.test(lines.ink(line));

/** A title within a list is no longer, ends in no full stop, and has at most another one below it. */
const LONGEST_TITLE = 90;
const TITLE = /^\p{Lu}.*[\p{L})?:]$/u;
const MOST_TITLES = 2;

/**
 * How many lines below a row are titles within the list that it stands in: no blank line parts them from it, nor from the
 * next row, and both have a grade in words behind their names.
 */
export function titlesBelow(ground: TableGround, row: TabRow, line: number): number {
  const { lines, layout } = ground;
  if (row.line !== line - 1 || !isGradedRow(ground, row.cells)) return 0;
  for (let titles = 0; line + titles < lines.count && titles <= MOST_TITLES; titles++) {
    const at = line + titles;
    if (layout.role(at) !== LineRole.text) return 0;
    const isPiped = PIPED.test(lines.ink(at));
    if (isPiped || lines.hasTab(at)) {
      const isLabel = titles > 1 && labelOpening(ground, at - 1) !== null;
      return isGradedRow(ground, cellsOf(lines, at, isPiped)) && !isLabel ? titles : 0;
    }
    if (lines.length(at) > LONGEST_TITLE || !TITLE.test(lines.ink(at))) return 0;
  }
  return 0;
}

/** Whether a row is a name and its grade in words, and nothing else. */
function isGradedRow({ levels }: TableGround, [label, grade, ...others]: readonly Cell[]): boolean {
  return label !== undefined && grade !== undefined && others.length === 0 && isGrade(grade, levels);
}

/** No second line of a label is longer. */
const LONGEST_MORE = 60;
const MORE = /^[a-z][^\t|]*$/;

/**
 * Whether a line right below a row goes on with its label, which was wrapped: it is one cell that opens in a small letter,
 * and what stands below it does not.
 */
export function goesOn({ lines, levels, areas }: TableGround, { line: row, cells }: TabRow, line: number): boolean {
  const ink = lines.ink(line);
  const [label, ...others] = cells;
  if (line !== row + 1 || !label || others.length === 0 || ink.length > LONGEST_MORE || !MORE.test(ink)) return false;
  const isLast = line + 1 >= lines.count || !/^[a-z]/.test(lines.ink(line + 1));
  const isOfLabel = lines.inkStart(line) - lines.start(line) <= label.start - lines.start(row);
  const isOfGrade = levels.opens(foldGrade(`${others.at(-1)?.text ?? ''} ${ink}`));
  if (!isLast || !isOfLabel || isOfGrade) return false;
  return !areas.named(foldName(label.text)) || areas.named(foldName(`${label.text} ${ink}`)) !== null;
}

/**
 * The line above a row on which the label of the row begins, where the two make the name of an area; null where they do
 * not. A row that opens in a capital may be an area of its own, unless the line above breaks off before its last word.
 */
export function labelOpening({ lines, areas }: TableGround, line: number): Cell | null {
  const next = line + 1;
  if (next >= lines.count || lines.length(line) > LONGEST_MORE || !ROW.test(lines.ink(next))) return null;
  const [opening, ...others] = splitCells(lines, line, PIPE);
  const [label] = cellsOf(lines, next, PIPED.test(lines.ink(next)));
  if (!opening || !label || others.length > 0) return null;
  if (BREAKS_OFF.test(opening.text)) return opening;
  const name = foldName(joined(opening.text, label.text));
  // The last words of a name may be another one: 'including / user engagement'.
  if (areas.named(foldName(label.text))) return /^[a-z]/.test(label.text) && areas.named(name) ? opening : null;
  return (/^[a-z]/.test(label.text) ? areas.nearestTo(name) : areas.named(name)) ? opening : null;
}

/** No label ends so. */
const BREAKS_OFF = /^[A-Z].* (?:and|of|&)$/;

const ROW = /^\|?\s*[a-z][^\t|]*[\t|]/i;

/** Two pieces of a label; a word that is broken at its hyphen goes on in the second. */
export const joined = (opening: string, text: string) =>
  opening.endsWith('-') ? opening.slice(0, -1) + text : `${opening} ${text}`;

/** A row whose cells markup parts by bars. */
export const PIPED = /^\|?[^|]{1,300}\|[^|]{1,300}(?:\||$)/;

/** Whether cells are the number of a chapter and its title: '7.', 'Nursery unit'. */
export const isChapter = ([number, title, ...others]: TabRow['cells'], levels: LevelLexicon): boolean =>
  title !== undefined &&
  others.length === 0 &&
  /^\d{1,2}\.$/.test(number?.text ?? '') &&
  /^\p{Lu}/u.test(title.text) &&
  !isGrade(title, levels);

/** Whether a row has a grade in words beside something else. */
export const hasGrade = ({ cells }: TabRow, levels: LevelLexicon): boolean =>
  cells.length > 1 && cells.some((cell) => isGrade(cell, levels));
