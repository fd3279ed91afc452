import { foldName } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { inkOf, ITEM, itemOn, LONGEST, NAME_LINES } from '../lists/marked-items';
import { isParted, joined, noRung, type Rung, rungOn } from '../lists/rungs';
import { gradeRow, type GradeTable } from '../table';

/** Of so many names of a ladder no more than one may be that of no area. */
const KNOWN = 4;

/** A name that no framework has: it opens with a capital, and has no marks of prose. */
const UNKNOWN = /^\p{Lu}\p{Ll}+(?: [^\s.:;?!]+)+$/u;

/** Two lines of a ladder stand so near to each other, blank ones counted. */
const NEXT_LINE = 5;

/**
 * Areas listed under the grade that they have: each grade stands once, on a line of its own, as the heading of the areas
 * below it; a grade that was not awarded has none. A list that gives a grade below each area has the same lines: where
 * nothing tells the two apart, none is read.
 */
export const ladder: TableForm = (ground) => {
  const { lines, layout, levels } = ground;
  const tables: GradeTable[] = [];
  for (let line = layout.nextText(0); line < lines.count;) {
    const isOpening =
      lines.length(line) <= LONGEST &&
      levels.mayEndWhole(lines.text, lines.inkEnd(line)) &&
      !isEndOfAnother(ground, line) &&
      !endsCells(ground, line);
    const read = isOpening ? readLadder(ground, line) : null;
    if (read) tables.push(read.table);
    line = layout.nextText(Math.max(read?.next ?? 0, line + 1));
  }
  return tables;
};

/** Whether a line is the last words of a grade that opens on the line above: 'Substantially', and below it 'compliant'. */
function isEndOfAnother({ lines, levels }: TableGround, line: number): boolean {
  const isBelow = line > 0 && !lines.isBlank(line - 1) && lines.length(line - 1) <= LONGEST;
  return isBelow && levels.level(foldGrade(joined(lines.ink(line - 1), lines.ink(line)))) !== null;
}

/** Whether a grade stands among those right above it too: they are the cells of a row, put one below the other. */
function endsCells({ lines, levels }: TableGround, line: number): boolean {
  const own = foldGrade(lines.ink(line));
  for (let above = line - 1; above >= 0 && lines.length(above) <= LONGEST; above--) {
    const grade = foldGrade(lines.ink(above));
    if (grade !== '' && levels.level(grade) === null) return false;
    if (grade === own) return true;
  }
  return false;
}

/**
 * The ladder that opens on a line, and the line behind it. Grades that stand one below the other without a name, and then
 * again over names, are the scale above its ladder.
 */
function readLadder(ground: TableGround, opening: number): { table: GradeTable; next: number } | null {
  const { lines, layout } = ground;
  const rungs: Rung[] = [];
  let first = opening;
  let last = first;
  let line = first;
  let unknown = 0;
  let twice: string | undefined;
  for (; line < lines.count && line - last <= NEXT_LINE; line = layout.nextText(line + 1)) {
    const rung = rungOn(ground, line);
    if (rung) {
      const isScale = rungs.length >= FEWEST_RUNGS && rungs.every(({ names }) => names.length === 0);
      if (isScale && rungs.some(({ folded }) => folded === rung.folded)) {
        rungs.length = 0;
        first = line;
      } else if (isTypedTwice(ground, rungs.at(-1), rung)) {
        twice = rungs.at(-1)?.names.at(-1)?.text;
      } else if (rungs.some(({ folded }) => folded === rung.folded) && !goesOnBelow(ground, rungs, line)) {
        // A grade that stands a second time is of what follows, and so is the name right above it.
        rungs.at(-1)?.names.pop();
        break;
      }
      rungs.push(rung);
      last = line = rung.last;
      continue;
    }
    const rungAbove = rungs.at(-1);
    let end = rungAbove ? nameOn(ground, line, rungAbove) : -1;
    const item = rungAbove?.isAnnounced === true && end < 0 ? itemOn(lines, line) : null;
    if (item) {
      rungAbove?.names.push({ ...item, isItem: true });
      end = item.last;
    }
    if (rungAbove && end < 0 && isAmongNames(ground, line)) {
      const { printed, start } = inkOf(lines.ink(line), lines.inkStart(line));
      const spans = [{ start, end: start + printed.length }];
      rungAbove.names.push({ text: printed, spans, isItem: false, first: line, last: line });
      rungAbove.known = Math.min(rungAbove.known, rungAbove.names.length - 1);
      unknown++;
      end = line;
    }
    const names = rungs.flatMap((each) => each.names);
    if (end < 0) break;
    // So is a name that stands a second time.
    const own = rungAbove?.names.at(-1)?.text;
    if (rungAbove && names.filter(({ text }) => text === own).length > (own === twice ? 2 : 1)) {
      rungAbove.names.pop();
      break;
    }
    last = line = end;
  }
  const count = rungs.reduce((sum, { names }) => sum + names.length, 0);
  const [top] = rungs;
  // Grades with names below the last of them alone are the axis of a chart.
  const heading = rungs.filter(({ names }) => names.length > 0);
  if (
    !top ||
    heading.length < 2 ||
    count < 2 ||
    unknown * KNOWN > count ||
    !isHeading(rungs) ||
    leapsOver(rungs) ||
    isBelowName(ground, top.line)
  )
    return null;
  const rows = rungs.flatMap(({ spans: fragments, printed, names, known }) =>
    names.slice(0, known).map(({ text, spans }) => gradeRow({ label: text, labelSpans: spans, fragments, printed })),
  );
  return { table: { first, last, head: '', rows, sure: 'form', saysTime: false }, next: last + 1 };
}

/**
 * Whether two grades or more without a name stand between names: cells of columns that a conversion gives in another order
 * than they stand in look so, and no grade is surely that of the names below it.
 */
function leapsOver(rungs: readonly Rung[]): boolean {
  let bare = 0;
  let isBelowNames = false;
  for (const { names } of rungs) {
    if (names.length > 0 && isBelowNames && bare > 1) return true;
    bare = names.length > 0 ? 0 : bare + 1;
    isBelowNames ||= names.length > 0;
  }
  return false;
}

/** Whether a line is as a name that no framework has, right above a name that one has or above the next grade. */
function isAmongNames(ground: TableGround, line: number): boolean {
  const { lines } = ground;
  const next = line + 1;
  if (lines.length(line) > LONGEST || next >= lines.count || isParted(lines, line)) return false;
  if (!UNKNOWN.test(inkOf(lines.ink(line), 0).printed)) return false;
  return rungOn(ground, next) !== null || nameOn(ground, next, noRung(next)) >= 0;
}

/** Whether a grade and the name below it stand a second time right below themselves. */
function isTypedTwice(ground: TableGround, above: Rung | undefined, rung: Rung): boolean {
  if (above?.folded !== rung.folded) return false;
  const again = noRung(rung.last);
  const line = ground.layout.nextText(rung.last + 1);
  const isNamed = line < ground.lines.count && nameOn(ground, line, again) >= 0;
  return isNamed && again.names[0]?.text === above.names.at(-1)?.text;
}

/**
 * Whether a grade that stands a second time heads names as it did before: two names that are new stand below it, one
 * behind the other, as they never do where each has its grade below it.
 */
function goesOnBelow(ground: TableGround, rungs: readonly Rung[], grade: number): boolean {
  const { layout, lines } = ground;
  const again = noRung(grade);
  let last = grade;
  while (again.names.length < 2) {
    const line = layout.nextText(last + 1);
    if (line >= lines.count || line - last > NEXT_LINE) return false;
    last = nameOn(ground, line, again);
    if (last < 0) return false;
  }
  const known = new Set(rungs.flatMap(({ names }) => names.map(({ text }) => text)));
  return again.names.every(({ text }) => !known.has(text));
}

/**
 * Whether grades head the names below them. In a list that gives each name its grade below it, the grade stands nearer to
 * the name above than to the one below; and no two grades follow one another.
 */
function isHeading(rungs: readonly Rung[]): boolean {
  let isApart = false;
  let nearer = 0;
  for (const [index, { line, last, names }] of rungs.entries()) {
    const above = rungs[index - 1]?.names.at(-1);
    const below = names[0];
    if (!below && index < rungs.length - 1) isApart = true;
    if (!above || !below) continue;
    const before = line - above.last;
    const after = below.first - last;
    if (before < after) nearer++;
    else if (before > after || names.every(({ isItem }) => isItem)) isApart = true;
  }
  // Of names that each have their grade below them no two follow one another, and the first line is one of them.
  const isLadder = rungs.length >= FEWEST_RUNGS && rungs.some(({ names }) => names.length > 1);
  // One blank line too many says nothing against many rungs.
  return nearer === 0 ? isApart || isLadder : isLadder && nearer === 1 && rungs.length > FEWEST_RUNGS;
}

/** So many different grades, each of which stands once, are headings where all lines stand as far apart. */
const FEWEST_RUNGS = 3;

/** So many words that open a name are its first line. */
const FIRST_LINE = 4;

/** Whether a name ends right above a line: its grade is that of the name, and so are the next ones of names above them. */
function isBelowName({ lines, layout, areas }: TableGround, grade: number): boolean {
  let text = '';
  for (let line = grade - 1, count = 0; line >= 0 && grade - line <= NEXT_LINE && count < NAME_LINES; line--) {
    if (layout.role(line) !== LineRole.text) continue;
    if (lines.length(line) > LONGEST) return false;
    const { printed } = inkOf(lines.ink(line), 0);
    text = text === '' ? printed : `${printed} ${text}`;
    if (areas.meant(foldName(text))) return true;
    // The rest of a name that wraps may stand behind its grade.
    if (count === 0 && printed.split(' ').length >= FIRST_LINE && areas.opens(printed)) return true;
    count++;
  }
  return false;
}

/** Whether the line right below opens with a small letter. */
const goesOnInSmall = (lines: LineTable, line: number): boolean =>
  line + 1 < lines.count && lines.length(line + 1) <= LONGEST && /^\p{Ll}/u.test(lines.ink(line + 1));

/** The last line of a name that opens on a line, which is added to those of a grade; -1 where none does. */
function nameOn({ lines, layout, areas }: TableGround, first: number, rung: Rung): number {
  let text = '';
  const spans: Span[] = [];
  for (
    let line = first, count = 0;
    count < NAME_LINES && line < lines.count && lines.length(line) <= LONGEST;
    count++
  ) {
    const { printed, start } = inkOf(lines.ink(line), lines.inkStart(line));
    // A word that is broken at its hyphen goes on below.
    text = text === '' ? printed : text.endsWith('-') ? text + printed : `${text} ${printed}`;
    spans.push({ start, end: start + printed.length });
    const area = areas.meant(foldName(text));
    // 'Curriculum' is the name of an area, and 'Curriculum', 'and teaching' below it, of another one.
    const isOpening = area !== null && count + 1 < NAME_LINES && goesOnInSmall(lines, line);
    if (isOpening && areas.meant(foldName(`${text} ${inkOf(lines.ink(line + 1), 0).printed}`))) {
      line++;
      continue;
    }
    // What has levels of its own is not listed under these.
    if (area && area.levels.length > 0) return -1;
    if (area) {
      const isItem = ITEM.test(lines.ink(first)) || lines.indent(first) > lines.indent(rung.line);
      rung.names.push({ text, spans, isItem, first, last: line });
      return line;
    }
    if (!areas.opens(text) && !text.endsWith('-')) return -1;
    line = layout.nextText(line + 1);
  }
  return -1;
}
