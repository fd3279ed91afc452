import { type Cell } from '../../../text/columns';
import { fold, foldName, tidy } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import type { GradeRow, GradeTable } from '../table';
import { announcesGrades, ownRowName } from '../phases/announced-phases';
import { isGrade, linesWithCells, phaseCells } from '../phases/phase-cells';
import { cornerOf, headsOn, MOST_LABELS, NEAR, subjectOver } from '../phases/phase-heads';
import { phaseLists } from '../phases/phase-lists';
import {
  areOfSubject,
  type Label,
  NAME_LINES,
  type Named,
  openedBy,
  type Phase,
  type PhaseRow,
  standingAlone,
  subjectBetween,
  textOf,
  wrappedAround,
} from '../phases/phase-names';

/** Grades stand so many lines below their head, and rows so near to each other. */
const REACH = 9;

/** What is judged begins so near to its column, in characters. */
const BESIDE = 3;

/**
 * What is judged for each phase of a school: phases across, and down the indicators, or subjects of which several things
 * are judged: 'English', and beside it 'Attainment' and 'Progress'. The heads must be names of services.
 */
export const phases: TableForm = (ground, found) => {
  const { lines, layout } = ground;
  if (ground.services.size === 0) return [];
  const tables: GradeTable[] = [];
  let last = -1;
  for (const line of linesWithCells(lines)) {
    if (line <= last || layout.role(line) !== LineRole.text) continue;
    const heads = headsOn(ground, line);
    const table = heads && readBelow(ground, heads, line);
    if (!table) continue;
    tables.push(table);
    ({ last } = table);
  }
  return [...tables, ...phaseLists(ground, found)];
};

/** The rows below some heads. */
function readBelow(ground: TableGround, heads: readonly Phase[], head: number): GradeTable | null {
  const { lines, layout } = ground;
  const rows: PhaseRow[] = [];
  const labels: Label[] = [];
  const subjects = new Map<PhaseRow, Label>();
  let subject: Label | null = subjectOver(ground, heads, head);
  let last = Math.max(head, ...heads.flatMap(({ spans }) => spans.map(({ start }) => lines.at(start))));
  for (let line = last + 1; line < lines.count && line - last <= REACH; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    const row = rowOn(ground, heads, line);
    // Another head opens another table, though 'High' is a grade too, and so does the title of the next group of indicators.
    const next = headsOn(ground, line);
    if (next && (!row?.cells.size || new Set(next.map(({ folded }) => folded)).size > 1)) break;
    if (!row?.cells.size && isNumbered(ground, lines.ink(line))) break;
    if (!row) {
      const [cell, more] = phaseCells(lines, line);
      if (rows.length > 0 && isOtherHead(ground, line)) break;
      subject = cell && !more ? { line, cell } : null;
      continue;
    }
    const [alone, beside] = row.label;
    if (row.cells.size === 0 && alone && !beside) subject = { line, cell: alone };
    // A subject right below a row stands between its own rows: what a blank line parts from them is of the next one.
    const over: PhaseRow | undefined = rows.find((each) => each.line === (subject?.line ?? 0) - 1);
    // So is a row that judges again what the first of them does.
    if (over && (lines.isBlank(line - 1) || (row.cells.size > 0 && isAlike(lines, over, row)))) subject = null;
    if (row.cells.size > 0) {
      rows.push(row);
      if (subject) subjects.set(row, subject);
      last = line;
    }
    for (const cell of row.label) labels.push({ line, cell });
  }
  const isAnnounced = announcesGrades(ground, head);
  const corner = cornerOf(ground, heads, head);
  const named = rows.map(
    (row) =>
      openedBy(ground, corner, row.label) ??
      subjectBetween(ground, row, rows, labels) ??
      subjectOf(ground, row, subjects),
  );
  const others = rows.filter((_, index) => !named[index]);
  const hasAreas = !areOfSubject(ground.areas, labelsOf(lines, others));
  const made = rows.flatMap((row, index) =>
    gradeRows(
      ground,
      row,
      named[index] ??
        areaOf(ground, row, rows, labels, hasAreas) ??
        (isAnnounced ? ownRowName(ground, row, rows, labels) : null),
    ),
  );
  if (made.length < 2) return null;
  return { first: head, last, head: '', rows: made, sure: 'form', saysTime: false };
}

/** The head of a column is no longer, and what stands in place of a grade is none. */
const LONGEST_HEAD = 24;
const INSTEAD = /^(?:not|none|n\/?a)\b/i;

/** Whether the cells of a line head the columns of another table: names stand where the grades do. */
function isOtherHead(ground: TableGround, line: number): boolean {
  const cells = phaseCells(ground.lines, line);
  const head = textOf(ground.lines, cells.at(-1) ?? { start: 0, end: 0, from: 0, to: 0 });
  if (cells.length < 2 || head.length > LONGEST_HEAD || !/^\p{Lu}\p{Ll}/u.test(head) || INSTEAD.test(head))
    return false;
  return !cells.some((cell) => isGrade(ground, cell));
}

/** Whether two rows have the same label. */
const isAlike = (lines: LineTable, one: PhaseRow, other: PhaseRow): boolean =>
  one !== other && labelOf(lines, one) === labelOf(lines, other);

/** The labels of some rows, each once. */
const labelsOf = (lines: LineTable, rows: readonly PhaseRow[]) => [...new Set(rows.map((row) => labelOf(lines, row)))];

const labelOf = (lines: LineTable, { label }: PhaseRow) => fold(label.map((cell) => textOf(lines, cell)).join(' '));

/** '6. Leadership and management', or its number in a column: that need not be judged for each phase. */
const NUMBERED = /^\d(?:\. | {2,}(?=\p{Lu}))/u;
const isNumbered = ({ areas }: TableGround, ink: string) =>
  NUMBERED.test(ink) || (/^\d \p{Lu}/u.test(ink) && areas.area(ink.slice(2)) !== null);

/** The cells of a line: its label, and the grades under their heads; null for a line of running text. */
function rowOn(ground: TableGround, heads: readonly Phase[], line: number): PhaseRow | null {
  const { lines } = ground;
  const left = Math.min(...heads.map(({ middle }) => middle)) - NEAR;
  const label: Cell[] = [];
  const cells = new Map<Phase, Cell>();
  const all = phaseCells(lines, line);
  const grades = all.slice(-heads.length);
  // Where a conversion shifted the columns, as many grades as there are heads are theirs in their order.
  if (all.length - grades.length <= MOST_LABELS && grades.length === heads.length) {
    const before = all.slice(0, -heads.length);
    if (grades.every((cell) => isGrade(ground, cell)) && !before.some((cell) => isGrade(ground, cell)))
      return {
        label: before,
        line,
        cells: new Map(grades.flatMap((cell, index) => (heads[index] ? [[heads[index], cell]] : []))),
      };
  }
  for (const cell of all) {
    const middle = (cell.from + cell.to) / 2;
    const near = heads.filter((head) => Math.abs(head.middle - middle) <= NEAR);
    const phase = near.sort((a, b) => Math.abs(a.middle - middle) - Math.abs(b.middle - middle))[0];
    if (phase && isGrade(ground, cell)) cells.set(phase, cell);
    else if (cell.to <= left + NEAR) label.push(cell);
    else return null;
  }
  return { label, line, cells };
}

/** What a row judges of the subject that stands above it on a line of its own, in the middle of the table; null where none does. */
function subjectOf({ lines, areas }: TableGround, row: PhaseRow, subjects: ReadonlyMap<PhaseRow, Label>): Named | null {
  const above = subjects.get(row)?.cell;
  const [what, more] = row.label;
  if (!above || !what || more) return null;
  const [subject, own] = [textOf(lines, above), textOf(lines, what)];
  return areas.area(`${subject} ${own}`) ? { text: tidy(`${subject}: ${own}`), spans: [above, what] } : null;
}

/** The rows of grades of one line: each phase's. What is judged must be an area. */
function gradeRows(ground: TableGround, row: PhaseRow, named: Named | null): GradeRow[] {
  if (!named) return [];
  const { text, spans } = named;
  return [...row.cells].flatMap(([{ name, folded, spans: head }, { start, end }]) => [
    {
      label: text,
      folded: fold(text),
      name: foldName(text),
      labelSpans: spans,
      fragments: [{ start, end }],
      printed: tidy(ground.lines.text.slice(start, end)),
      code: null,
      group: { name, folded, spans: head },
      earlier: [],
    },
  ]);
}

/**
 * What a row judges: its label, or that with the subject which stands beside it and the rows around it.
 *
 * @param hasAreas Whether labels by themselves are areas, not what is judged of a subject.
 */
function areaOf(
  ground: TableGround,
  row: PhaseRow,
  rows: readonly PhaseRow[],
  labels: readonly Label[],
  hasAreas: boolean,
): Named | null {
  const { lines, areas } = ground;
  const whole = tidy(row.label.map((cell) => textOf(lines, cell)).join(' '));
  const cell = row.label.at(-1);
  if (!cell) return wrappedAround(ground, row, rows, labels) ?? standingAlone(ground, row, rows, labels);
  // What stands in the column of what is judged has its subject beside or above it.
  const isWhat = rows.some(
    ({ label }) => label.length > 1 && Math.abs((label.at(-1)?.from ?? 0) - cell.from) <= BESIDE,
  );
  if (row.label.length === 1 && !isWhat) {
    const around = wrappedAround(ground, row, rows, labels) ?? outdented(ground, row, cell, rows, labels);
    // What is judged of a subject, or of several, is no area without its own.
    if (!hasAreas) return around;
    const same = rows.filter(({ label }) => label.length === 1 && label.every((each) => textOf(lines, each) === whole));
    if (around || areas.area(whole)) return around ?? (same.length > 1 ? null : { text: whole, spans: row.label });
    const own = standingAlone(ground, row, rows, labels);
    if (own) return own;
  }
  const what = textOf(lines, cell);
  const left = Math.min(
    ...rows.flatMap(({ label }) => (label.length > 1 ? label.slice(0, 1).map(({ from }) => from) : [])),
  );
  const column = labels.filter((each) => Math.abs(each.cell.from - left) <= BESIDE && each.cell !== cell);
  const [above, first, last, below] = groupOf(ground, row, rows);
  const near = column.filter(
    ({ line }) => Math.abs(line - row.line) <= NAME_LINES && (!isWhat || (line > above && line < below)),
  );
  const isBeside = ({ line }: Label) => isWhat && line >= first && line <= last;
  const beside = near.some(isBeside);
  // The subject beside the rows that it is of, or else the last one that begins at or above the row.
  // What a row above has judged of a subject already is judged of another one here.
  const isTaken = ({ line }: Label) =>
    rows.some((each) => each.line >= line - 1 && each.line < row.line && isAlike(lines, each, row));
  // What stands in the line of the row is its subject, or a part of it.
  const own = near.find(({ line }) => line === row.line);
  let best: Named | null = null;
  for (let from = 0; from < near.length && (beside || (near[from]?.line ?? 0) <= row.line); from++) {
    for (let to = Math.min(near.length, from + NAME_LINES); to > from; to--) {
      const run = near.slice(from, to);
      const pieces = run.map((each) => each.cell);
      const subject = pieces.map((piece) => textOf(lines, piece)).join(' ');
      if (own && !run.includes(own)) continue;
      if ((beside ? !run.some(isBeside) : run.some(isTaken)) || !areas.area(`${subject} ${what}`)) continue;
      if (beside && best) break;
      best = { text: tidy(`${subject}: ${what}`), spans: [...pieces, cell] };
      break;
    }
  }
  return best;
}

/** What a row judges of the subject that stands above it further to the left, other rows of that subject between them. */
function outdented(
  { lines, areas }: TableGround,
  { line }: PhaseRow,
  what: Cell,
  rows: readonly PhaseRow[],
  labels: readonly Label[],
): Named | null {
  const above = labels.filter((each) => each.line < line && each.cell.from < what.from - BESIDE).at(-1);
  // What stands right below a row is the subject of that.
  if (!above || rows.some((row) => row.line === above.line || row.line === above.line - 1)) return null;
  const [subject, own] = [textOf(lines, above.cell), textOf(lines, what)];
  return areas.area(`${subject} ${own}`) ? { text: tidy(`${subject}: ${own}`), spans: [above.cell, what] } : null;
}

/** The lines of the rows that have their subject in common, and those of the rows around them: no thing is judged twice of one subject. */
function groupOf({ lines }: TableGround, row: PhaseRow, rows: readonly PhaseRow[]): [number, number, number, number] {
  const whats = rows.map(({ label }) =>
    fold(
      label
        .slice(-1)
        .map((cell) => textOf(lines, cell))
        .join(''),
    ),
  );
  const opens = (index: number) => whats[index] === whats[0];
  let from = rows.indexOf(row);
  while (from > 0 && !opens(from)) from--;
  let to = rows.indexOf(row) + 1;
  while (to < rows.length && !opens(to)) to++;
  const lineOf = (index: number, none: number) => rows[index]?.line ?? none;
  return [lineOf(from - 1, -1), lineOf(from, row.line), lineOf(to - 1, row.line), lineOf(to, Infinity)];
}
