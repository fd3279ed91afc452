import { codeAt, isDigit } from '../../text/letters';
import type { JudgementContext } from '../judgements/context';
import type { PlacedTable } from '../judgements/placing/tables';
import { LineRole } from '../layout/page';
import type { UnplacedGrade } from '../model';
import { isKnown } from './piece';

/** So many lines outside the rows of a table a row may stand that was not read. */
const REACH = 4;

/** So many rows with a digit show where the digits of a table stand. */
const FEWEST_ROWS = 2;

/** What stands in place of a grade that does not apply. */
const INSTEAD = '9';

/** Where a digit stands in its line: its column, and how many blanks part it from its label. */
interface DigitPlace {
  readonly column: number;
  readonly gap: number;
}

/**
 * Digits that no level of the scale has, in the rows of a table of digits: 'Safeguarding   0' between rows of 1 to 4. The
 * forms of tables read only rows whose digit their key explains, so that these rows are none of the table.
 *
 * @param table a table whose rows are of this inspection
 * @returns those that stand in the column of the other rows' digits behind the whole name of an area that no row has
 */
export function digitsOffScale(context: JudgementContext, { part, isList, rows: all }: PlacedTable): UnplacedGrade[] {
  const { lines, layout } = context;
  const { scale } = part;
  // A row whose digit was taken for the end of its label has no grade.
  const rows = all.filter(({ row }) => row.fragments.length > 0);
  const codes = new Set(scale?.levels.flatMap(({ code }) => (code !== null && /^\d$/.test(code) ? [code] : [])) ?? []);
  if (!scale || codes.size === 0 || !isKnown(part) || rows.some(({ isOfOthers }) => isOfOthers)) return [];
  const digits = rows.flatMap(({ row: { fragments } }) => fragments.filter(({ start, end }) => end - start === 1));
  const places = digits
    .filter(({ start }) => codes.has(lines.text.charAt(start)))
    .map(({ start }) => placeOf(context, start));
  const services = new Set(rows.map(({ service }) => service));
  if (places.length < FEWEST_ROWS || services.size > 1) return [];
  const used = rows.flatMap(({ row }) => [...row.labelSpans, ...row.fragments].map(({ start }) => lines.at(start)));
  const rowLines = new Set(used);
  const ids = new Set(rows.map(({ row }) => part.areas.area(row.label)?.id));
  const first = Math.max(0, Math.min(...used) - REACH);
  const last = Math.min(lines.count - 1, Math.max(...used) + REACH);
  const found: UnplacedGrade[] = [];
  for (let line = first; line <= last; line++) {
    const at = lines.inkEnd(line) - 1;
    if (rowLines.has(line) || lines.isBlank(line) || layout.role(line) !== LineRole.text) continue;
    if (!isDigit(codeAt(lines.text, at)) || isDigit(codeAt(lines.text, at - 1))) continue;
    const printed = lines.text.charAt(at);
    const place = placeOf(context, at);
    if (codes.has(printed) || printed === INSTEAD || place.gap === 0) continue;
    if (!places.some((other) => isAlike(other, place))) continue;
    const label = lines.text.slice(lines.inkStart(line), at).trimEnd();
    const above = line > 0 && !rowLines.has(line - 1) ? `${lines.ink(line - 1)} ` : '';
    const below = line + 1 < lines.count && !rowLines.has(line + 1) ? ` ${lines.ink(line + 1)}` : '';
    const area = part.areas.area(label) ?? part.areas.area(above + label) ?? part.areas.area(label + below);
    if (!area || area.levels.length > 0 || ids.has(area.id)) continue;
    const piece = { start: at, end: at + 1 };
    const [service = null] = services;
    const source = isList ? 'table' : 'heading';
    const graded = { scale, area: area.name, service, source, printed, fragments: [piece], ...piece } as const;
    found.push({ ...graded, kind: 'code', beside: null });
  }
  return found;
}

function placeOf({ lines }: JudgementContext, at: number): DigitPlace {
  const start = lines.start(lines.at(at));
  let before = at;
  while (before > start && codeAt(lines.text, before - 1) <= 32) before--;
  return { column: at - start, gap: at - before };
}

/** Whether two digits stand in one column, or each right behind its label where there are no columns. */
function isAlike(one: DigitPlace, other: DigitPlace): boolean {
  if (one.gap === 1 || other.gap === 1) return one.gap === other.gap;
  return Math.abs(one.column - other.column) <= 1;
}
