import { cellsOf, tabColumn } from '../../text/columns';
import { foldGrade } from '../../vocabulary/levels';
import { LineRole } from '../layout/page';
import type { Span } from '../../text/spans';
import { blanked } from './blanked';
import { groupCells } from './cell-groups';
import type { TableGround } from './form';
import type { GradeCell } from './grade-cells';
import type { GradeTable } from './table';
import { labelRows } from './table-labels';

/** 'Grade 2      Good', where it starts a line: a row of a page that explains the digits. */
const EXPLAINS = /Grade (\d)[:.]?[ \t]{1,40}([A-Z][a-z]{2,20}(?: [a-z]{2,20}){0,2})(?=$|[ \t]{2}|[\t(:,])/my;
const OPENS = 'Grade ';
const FEWEST = 3;

/** What stands before the grade of an earlier inspection. */
const EARLIER = /^(?:previous|last|earlier)\b/i;

/** A digit stands so far to the right. */
const FAR = 50;

/** A row by itself has a name of so many words: a short one may be a heading with the number of its page. */
const LONG_NAME = 5;

/** So many lines above and below a row nothing may look like a list of contents. */
const AROUND = 4;
const ABOVE = 40;
const CONTENTS = /^(?:table of )?contents\b|\bpage(?: no\.?)?$/i;
const PAGE = /(?:\.{4}| {2}\d{2,3})$/;

/**
 * Digits beside the whole names of areas, in a report that explains its digits on another page. The number of a page
 * looks alike: where anything near is a list of contents, none is read.
 */
export function explainedDigits(ground: TableGround, found: readonly GradeTable[]): GradeTable[] {
  const { lines, layout, areas } = ground;
  const codes = explainedCodes(ground);
  if (codes.size < FEWEST) return [];
  const taken = new Set<number>();
  for (const { first, last } of found) for (let line = first; line <= last; line++) taken.add(line);
  const cells: GradeCell[] = [];
  const earlier: Span[] = [];
  let contents = -ABOVE - 1;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (CONTENTS.test(lines.ink(line).trim())) contents = line;
    const beside = cellsOf(lines, line);
    const cell = beside.pop();
    if (!cell || cell.end - cell.start !== 1 || cell.from < FAR) continue;
    const label = beside.at(-1);
    if (label && EARLIER.test(lines.text.slice(label.start, label.end))) {
      earlier.push({ start: label.start, end: cell.end });
      continue;
    }
    // Of two columns of digits the last one may be that of a service.
    if (label && label.end - label.start === 1 && codes.has(lines.text.charAt(label.start))) continue;
    const printed = lines.text.slice(cell.start, cell.end);
    if (!codes.has(printed) || taken.has(line) || line - contents <= ABOVE || isNearPages(ground, line)) continue;
    const { start, end } = cell;
    cells.push({
      first: line,
      last: line,
      column: lines.hasTab(line) ? tabColumn(lines) : cell.from,
      fragments: [{ start, end }],
      printed,
      code: null,
      isRivalled: false,
    });
  }
  const plain = blanked(lines, earlier);
  return groupCells(plain, layout, cells).flatMap((group) => {
    const table = labelRows(plain, layout, group, areas);
    const graded = table?.rows.filter(({ fragments }) => fragments.length > 0) ?? [];
    if (!table || graded.length < group.length || !graded.every(({ name }) => areas.named(name))) return [];
    const isSure = graded.length > 1 || graded.every(({ name }) => name.split(' ').length >= LONG_NAME);
    return isSure ? [{ ...table, rows: graded }] : [];
  });
}

/** The digits that a page of the report explains. */
function explainedCodes({ lines, levels }: TableGround): Set<string> {
  const codes = new Set<string>();
  const { text } = lines;
  for (let at = text.indexOf(OPENS, lines.from); at >= 0; at = text.indexOf(OPENS, at + OPENS.length)) {
    EXPLAINS.lastIndex = at;
    const [, code, label] = EXPLAINS.exec(text) ?? [];
    if (code === undefined || label === undefined || at !== lines.inkStart(lines.at(at))) continue;
    if (levels.opens(foldGrade(label))) codes.add(code);
  }
  return codes;
}

/** Whether a line near to a row ends in the number of a page. */
function isNearPages({ lines, layout }: TableGround, row: number): boolean {
  for (let line = Math.max(0, row - AROUND); line <= Math.min(lines.count - 1, row + AROUND); line++) {
    if (layout.role(line) === LineRole.text && PAGE.test(lines.ink(line))) return true;
  }
  return false;
}
