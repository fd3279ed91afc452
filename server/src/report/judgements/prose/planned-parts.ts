import { type Cell, cellsOf } from '../../../text/columns';
import { fold } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { JudgementContext } from '../context';
import type { Restatement } from '../placing/again';
import type { Results } from './results';

/** What rows of a plan call a part of a regulation: 'Regulation 16(1)(a)', the brackets below or not. */
const PART = /^(regulation|standard) 0?(\d{1,2})(?: ?\([a-z\d]{1,4}\)){0,4}$/;
const OPENING = /^(?:regulation|standard)$/;
const MAY_OPEN = /^(?:\| *)?(?:Regulation|Standard)\b/;

/** So many lines of text hold a row. */
const ROW = 14;

/** Cells of one column begin so near to each other. */
const NEAR = 2;

/** A row of such a plan. */
interface PartRow {
  readonly area: string;
  readonly name: Span;
  readonly line: number;
}

/**
 * The grades in the plan at the end of a report of what must be complied with: each row has the part of a regulation, what
 * that asks for and how it was judged, which is the result of the regulation again. A row may be a line, lines in columns or
 * a line for each cell.
 *
 * @param isKnown Whether the grade at an offset is read already.
 */
export function plannedParts(
  context: JudgementContext,
  results: Results,
  isKnown: (offset: number) => boolean,
): Restatement[] {
  const { lines, layout } = context;
  const found: Restatement[] = [];
  let row: PartRow | null = null;
  for (let line = layout.nextText(0), left = 0; line < lines.count; line = layout.nextText(line + 1), left--) {
    if (layout.role(line) !== LineRole.text) continue;
    const opened = MAY_OPEN.test(lines.text.slice(lines.inkStart(line), lines.inkStart(line) + ENOUGH))
      ? rowAt(context, results, line)
      : null;
    if (opened) [row, left] = [opened, ROW];
    if (!row || left <= 0) continue;
    const grade = gradeOn(context, results, line, row);
    if (!grade) continue;
    const start = grade.pieces[0]?.start ?? 0;
    const result = results.given(row.area, start, grade.words);
    if (result && !isKnown(start))
      found.push({
        source: 'heading',
        grade: { start, end: grade.pieces.at(-1)?.end ?? start },
        pieces: grade.pieces,
        areaSpans: [row.name],
        result: result.judgement,
        at: start,
      });
    row = null;
  }
  return found;
}

/** So many characters show whether a line may open a row. */
const ENOUGH = 12;

/** The cells of a line, which bars may part as Markdown has them. */
function cellsIn(lines: LineTable, line: number): Cell[] {
  const start = lines.inkStart(line);
  if (lines.text.charAt(start) !== '|') return cellsOf(lines, line);
  const cells: Cell[] = [];
  let at = start;
  for (const [column, piece] of lines.ink(line).split('|').entries()) {
    const words = piece.trim();
    const from = at + piece.length - piece.trimStart().length;
    const place = column * BAR_WIDTH;
    if (words !== '') cells.push({ start: from, end: from + words.length, from: place, to: place });
    at += piece.length + 1;
  }
  return cells;
}

/** A column between bars is as wide as this, so that no cell is near to one of another column. */
const BAR_WIDTH = 100;

/** The row that a line opens; null where it names no part of what the list of results has. */
function rowAt(context: JudgementContext, results: Results, line: number): PartRow | null {
  const { lines, layout } = context;
  const [first] = cellsIn(lines, line);
  if (!first) return null;
  let words = fold(lines.text.slice(first.start, first.end));
  const next = layout.nextText(line + 1);
  if (OPENING.test(words) && next < lines.count) {
    const [below] = cellsIn(lines, next);
    words += below ? ` ${fold(lines.text.slice(below.start, below.end))}` : '';
  }
  const [, kind, number] = PART.exec(words) ?? [];
  if (kind === undefined || number === undefined) return null;
  const area = results.areaOf(context.partAt(first.start), `${kind} ${number}`);
  return area === null ? null : { area, name: { start: first.start, end: first.end }, line };
}

/** The grade that is a cell of a line, or begins in one and ends in the one below it. */
function gradeOn(
  context: JudgementContext,
  results: Results,
  line: number,
  row: PartRow,
): { readonly words: string; readonly pieces: readonly Span[] } | null {
  const { lines, layout } = context;
  const { levels } = context.partAt(row.name.start);
  const wordsOf = ({ start, end }: Cell) => foldGrade(lines.text.slice(start, end));
  for (const cell of cellsIn(lines, line)) {
    if (cell.start < row.name.end) continue;
    const words = wordsOf(cell);
    if (results.ofScales.has(words)) return { words, pieces: [cell] };
    if (words.length > LONGEST || !levels.opens(words)) continue;
    const next = layout.nextText(line + 1);
    const below =
      next < lines.count ? cellsIn(lines, next).find(({ from }) => Math.abs(from - cell.from) <= NEAR) : null;
    const whole = below ? `${words} ${wordsOf(below)}` : '';
    if (below && results.ofScales.has(whole)) return { words: whole, pieces: [cell, below] };
  }
  return null;
}

/** No first words of a grade are longer. */
const LONGEST = 30;
