import { cellsOf, type Cell } from '../../../text/columns';
import { foldName, tidy } from '../../../text/fold';
import { mayBeOneOf } from '../../../text/letters';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { mayBeName, nameOn } from '../lists/line-names';
import { type GradeRow, gradeRow, type GradeTable } from '../table';

/** The head of the column of comments; one that says that judgements stand there as well. */
const HEAD = /^(?:(?:overall )?judge?ments?\b.{1,40}\b)?comments?$/i;
const OF_JUDGEMENTS = /^(?:overall )?judge?ment/i;

/** A table of comments goes on over so many lines without a row; a label has so many lines. */
const REACH = 12;
const LABEL_LINES = 5;

/** A cell of a column begins so near to its head, in characters. */
const NEAR = 4;

/** As many words as a grade has; what may stand behind one that opens a comment. */
const GRADE_WORDS = 3;
const GOES_ON = /^(?:$|[.,;:\u2013\u2014-]| [\u2013-]| (?:overall|provision|throughout|in|and|with|but|across)\b)/;

/** A row while it is read. */
interface OpenRow {
  readonly grade: Span;
  readonly pieces: Span[];
}

/** What 'Comment' and 'Comments' end with. */
const mayEnd = mayBeOneOf('ts');

/**
 * Grades that open a comment: 'Attitudes to the school', and beside it 'Very good. Pupils are keen to learn.' The head
 * says that comments stand there; each label must be the name of an area, unless the head says that these are judgements.
 */
export const comments: TableForm = (ground) => {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const end = lines.inkEnd(line);
    if (!mayEnd(lines.text, end - 1) || !/comments?$/i.test(lines.text.slice(Math.max(0, end - 8), end))) continue;
    const cell = cellsOf(lines, line).at(-1);
    if (!cell || !HEAD.test(lines.text.slice(cell.start, cell.end))) continue;
    const table = lines.inkStart(line) === cell.start ? readBelow(ground, line) : readBeside(ground, line, cell);
    if (!table) continue;
    tables.push(table);
    line = table.last;
  }
  return tables;
};

/** The rows whose comments stand in a column. */
function readBeside(ground: TableGround, head: number, column: Cell): GradeTable | null {
  const { lines, layout } = ground;
  const rows: OpenRow[] = [];
  let isClosed = false;
  let last = head;
  for (let line = head + 1; line < lines.count && line - last <= REACH; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    if (lines.inkStart(line) - lines.start(line) < column.from - NEAR && standsAlone(ground, line)) break;
    const cells = partedAt(ground, line, column.from, rows.at(-1)?.pieces ?? []);
    const comment = cells.find(({ from }) => Math.abs(from - column.from) <= NEAR);
    const label = cells.filter((cell) => cell.to < column.from);
    if (!comment && label.length === 0) break;
    const isNew = comment && label.length > 0 && !goesOnAt(ground, comment, [...(rows.at(-1)?.pieces ?? []), ...label]);
    const grade = isNew ? gradeAt(ground, comment.start, comment.end) : null;
    // Grades side by side are of the columns of another table, the head of which is above them.
    const beside = cells[cells.findIndex((cell) => cell === comment) + 1];
    if (grade && beside && gradeAt(ground, beside.start, beside.end)) {
      last = lines.at(rows.at(-1)?.grade.start ?? lines.start(head));
      break;
    }
    if (grade) rows.push({ grade, pieces: [] });
    const [opening] = label;
    const closing = label.at(-1);
    if (!opening || !closing) continue;
    // Words may be spread over the width of their column.
    const piece = { start: opening.start, end: closing.end };
    const above = rows.at(-1)?.pieces ?? [];
    // Of a row whose comment opens with no grade the label is not that of the row above, which is whole.
    const isOther = !grade && comment && namesArea(ground, above) && !mayGoOn(ground, [...above, piece]);
    if (isOther) isClosed = true;
    else if (grade) isClosed = false;
    if (!isClosed) above.push(piece);
    last = line;
  }
  return tableOf(ground, head, last, rows, OF_JUDGEMENTS.test(ground.lines.text.slice(column.start, column.end)));
}

/** Whether a comment goes on in a small letter beside a label that goes on with the name of an area. */
function goesOnAt(ground: TableGround, comment: Cell, label: readonly Span[]): boolean {
  return label.length > 1 && /^[a-z]/.test(ground.lines.text.charAt(comment.start)) && mayGoOn(ground, label);
}

/** What the pieces of a label say together. */
const nameOf = ({ lines }: TableGround, label: readonly Span[]) =>
  foldName(tidy(label.map(({ start, end }) => lines.text.slice(start, end)).join(' ')));

/** Whether the pieces of a label are the name of an area. */
const namesArea = (ground: TableGround, label: readonly Span[]) => ground.areas.named(nameOf(ground, label)) !== null;

/** Whether they are the name of an area, or what one begins with. */
const mayGoOn = (ground: TableGround, label: readonly Span[]) =>
  namesArea(ground, label) || ground.areas.isOpening(nameOf(ground, label));

/** Whether a line has one cell and no text right above it nor right below it: it is no row, but heads what follows. */
function standsAlone({ lines, layout }: TableGround, line: number): boolean {
  const isText = (other: number) => other < lines.count && layout.role(other) === LineRole.text;
  return !isText(line - 1) && !isText(line + 1) && !lines.hasColumns(line);
}

/**
 * The cells of a line, the one that runs over a column parted where a word with a capital begins in it, or behind words
 * that go on with the name of an area.
 *
 * @param above What the label says in the lines above.
 */
function partedAt(ground: TableGround, line: number, column: number, above: readonly Span[]): Cell[] {
  const { lines } = ground;
  const origin = lines.start(line);
  const goesOn = (end: number) => mayGoOn(ground, [...above, { start: lines.inkStart(line), end }]);
  return cellsOf(lines, line).flatMap((cell) => {
    if (cell.from >= column - NEAR || cell.to <= column) return [cell];
    for (let at = column + 1; at > column - NEAR; at--) {
      const start = origin + at;
      // What goes on in a small letter begins where the column does.
      const isNear = at >= column - 1;
      const begins = isNear && (at === column ? /^ \S$/ : /^ [A-Z]$/).test(lines.text.slice(start - 1, start + 1));
      const isParted = begins || (above.length > 0 && lines.text[start - 1] === ' ' && goesOn(start - 1));
      if (!isParted) continue;
      return [
        { ...cell, end: start - 1, to: at - 1 },
        { ...cell, start, from: at },
      ];
    }
    return [cell];
  });
}

/** The rows whose comments stand below their labels, where the columns were lost. */
function readBelow(ground: TableGround, head: number): GradeTable | null {
  const { lines, layout } = ground;
  const isOfAnything = OF_JUDGEMENTS.test(lines.ink(head));
  const rows: OpenRow[] = [];
  let last = head;
  let label: Span[] = [];
  for (
    let line = layout.nextText(head + 1);
    line < lines.count && line - last <= REACH;
    line = layout.nextText(line + 1)
  ) {
    const piece = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    const isNamed = namesArea(ground, label);
    // Where no blank lines part them, the name of an area shows where its label ends.
    const isBelow = label.length > 0 && (isOfAnything || lines.isBlank(line - 1) || isNamed);
    const grade = isBelow ? gradeAt(ground, piece.start, piece.end) : null;
    // Grades one below the other are of the columns of another table.
    if (grade && isBare(ground, line) && isBare(ground, layout.nextText(line + 1))) break;
    if (grade) {
      rows.push({ grade, pieces: label });
      label = [];
      last = line;
      continue;
    }
    // What goes on behind its first grade is a comment all the same, though it gives none.
    if (isBelow && openingGrade(ground, piece.start, piece.end) && isNamed) last = line;
    if (lines.isBlank(line - 1)) label = [piece];
    else if (label.length > 0 && (isOfAnything || !isNamed || mayGoOn(ground, [...label, piece]))) label.push(piece);
    else if (!isOfAnything && mayBeName(ground, line)) {
      const name = nameOn(ground, line);
      label = [...(name?.spans ?? [])];
      line = name?.last ?? line;
    } else label = [];
  }
  return tableOf(ground, head, last, rows, isOfAnything);
}

/** Whether a line is a grade and nothing else, not so much as a full stop. */
const isBare = ({ lines, levels }: TableGround, line: number) =>
  line < lines.count && /\p{L}$/u.test(lines.ink(line)) && levels.level(foldGrade(lines.ink(line))) !== null;

/** Words without the marks behind the last of them. */
function withoutMarks(words: string): string {
  let end = words.length;
  while (end > 0 && '.,;:-\u2013'.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

/** The grade that opens a comment; null where it opens otherwise, or tells of something else. */
function gradeAt(ground: TableGround, start: number, end: number): Span | null {
  const grade = openingGrade(ground, start, end);
  // Read from the last letter of the grade on, so that the blank behind it is kept.
  return grade && GOES_ON.test(tidy(ground.lines.text.slice(grade.end - 1, end)).slice(1)) ? grade : null;
}

/** The grade that the first words of a comment are, whatever follows; null for none. */
function openingGrade({ lines, levels }: TableGround, start: number, end: number): Span | null {
  const words = lines.text.slice(start, end).split(' ', GRADE_WORDS);
  for (let count = words.length; count > 0; count--) {
    const bare = withoutMarks(words.slice(0, count).join(' ')).trimEnd();
    if (levels.level(foldGrade(bare))) return { start, end: start + bare.length };
  }
  return null;
}

function tableOf(
  { lines, areas }: TableGround,
  first: number,
  last: number,
  open: readonly OpenRow[],
  isOfAnything = false,
): GradeTable | null {
  const rows = open.flatMap(({ grade, pieces }): GradeRow[] => {
    for (let count = Math.min(pieces.length, LABEL_LINES); count > 0; count--) {
      const labelSpans = pieces.slice(0, count);
      const label = tidy(labelSpans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
      const name = foldName(label);
      const area = count === pieces.length ? areas.nearestTo(name) : areas.named(name);
      if (!isOfAnything && !area) continue;
      const printed = lines.text.slice(grade.start, grade.end);
      return [gradeRow({ label, labelSpans, fragments: [grade], printed })];
    }
    return [];
  });
  return rows.length > 0 ? { first, last, head: '', rows, sure: 'form', saysTime: false } : null;
}
