import { foldName, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import type { AreaLexicon } from '../../../vocabulary/areas';
import { foldGrade } from '../../../vocabulary/levels';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeTable, type PlacedRow, tableOfRows } from '../table';

/** What areas are divided into, each known by its number alone. */
const ITEM = /^(?:Statement|Standard|Outcome|Criterion|Indicator|Element) \d{1,2}(?:\.\d{1,2})?(?![\w.])/;
const mayOpen = new Set('SOCIE|');

/** No such line is longer, and no line that names its area, in characters; as few show a list. */
const LONGEST = 90;
const FEWEST = 3;

/** An area may stand on so many lines above its items. */
const HEAD_LINES = 2;

/** What stands between a name and its grade, and around them in a table drawn with strokes. */
const PARTS = ' \t|:-\u2013\u2014\u200b';

/** A label and its grade. */
interface Pair {
  readonly label: Span;
  readonly grade: Span;
}

/**
 * Items that have nothing but a number, each with its grade, below the area that they are of: 'Quality of staffing - 4 -
 * Good', 'Statement 1  5 - Very good'. The same number stands below each area, so that an item is called by both.
 */
export const numberedItems: TableForm = (ground) => {
  const { lines, layout, areas } = ground;
  const groups: PlacedRow[][] = [];
  const tables: GradeTable[] = [];
  const flush = () => {
    const found = groups.splice(0);
    if (found.flat().length < FEWEST) return;
    for (const group of found) {
      const table = tableOfRows(group);
      if (table) tables.push({ ...table, isOneOfMany: true });
    }
  };
  /** The lines of text since the last item, and the area of that. */
  let since: number[] = [];
  let area: string | null = null;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const item = itemOn(ground, line);
    if (!item) {
      since.push(line);
      if (since.length > HEAD_LINES) {
        if (since.length === HEAD_LINES + 1) flush();
        since = since.slice(-HEAD_LINES - 1);
      }
      continue;
    }
    if (since.length > 0 || groups.length === 0) {
      const head = areaAbove(ground, since);
      // What else stands between them may be what the items below it are of.
      if (!head || since.length > head.lines) flush();
      area = head?.name ?? null;
      if (area !== null) groups.push([]);
    }
    since = [];
    if (area === null) continue;
    const label = lines.text.slice(item.label.start, item.label.end);
    if (areas.named(foldName(label))) continue;
    const printed = lines.text.slice(item.grade.start, item.grade.end);
    const row = gradeRow({
      label: `${area}: ${label}`,
      labelSpans: [item.label],
      fragments: [item.grade],
      printed,
    });
    groups.at(-1)?.push({ row, first: line, last: line });
  }
  flush();
  return tables;
};

/** The item that a line gives with its grade, and nothing else. */
function itemOn({ lines, levels }: TableGround, line: number): Pair | null {
  if (lines.length(line) > LONGEST || !mayOpen.has(lines.text.charAt(lines.inkStart(line)))) return null;
  const whole = trimmed(lines.text, lines.inkStart(line), lines.inkEnd(line));
  const name = ITEM.exec(lines.text.slice(whole.start, whole.end))?.[0];
  if (name === undefined) return null;
  const label = { start: whole.start, end: whole.start + name.length };
  const grade = trimmed(lines.text, label.end, whole.end);
  return levels.graded(foldGrade(lines.text.slice(grade.start, grade.end))) ? { label, grade } : null;
}

/** A span without what parts cells at its ends. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && PARTS.includes(text.charAt(start))) start++;
  while (end > start && PARTS.includes(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The area that the last of some lines name, with its own grade behind it or not, and on how many of them it stands. */
function areaAbove({ lines, levels, areas }: TableGround, above: readonly number[]) {
  // The last line of a name may be another name.
  for (let count = Math.min(HEAD_LINES, above.length); count > 0; count--) {
    const own = above.slice(-count);
    if (own.some((line) => lines.length(line) > LONGEST)) continue;
    const text = own.map((line) => lines.ink(line)).join(' ');
    const name = areaIn(text, areas, (grade) => levels.graded(foldGrade(grade)) !== null);
    if (name !== null) return { name, lines: count };
  }
  return null;
}

/** The name of the area that a text is, or that it gives a grade. */
function areaIn(text: string, areas: AreaLexicon, isGrade: (text: string) => boolean): string | null {
  const whole = trimmed(text, 0, text.length);
  for (let at = whole.start; at <= whole.end; at++) {
    if (at < whole.end && !PARTS.includes(text.charAt(at))) continue;
    // One blank alone is of a name.
    if (text.charAt(at) === ' ' && !PARTS.includes(text.charAt(at + 1))) continue;
    const label = trimmed(text, whole.start, at);
    const grade = trimmed(text, at, whole.end);
    const name = text.slice(label.start, label.end);
    const isWhole = grade.start === grade.end || isGrade(text.slice(grade.start, grade.end));
    if (isWhole && areas.named(foldName(name))) return tidy(name);
  }
  return null;
}

/** A table in which each item that is known by its number, which is another's too, is called by the area in the rows above it. */
export function withAreasOfItems(table: GradeTable, areas: AreaLexicon): GradeTable {
  const items = table.rows.filter(({ label }) => ITEM.test(label)).map(({ folded }) => folded);
  // A number that no other row has is a name that says enough.
  if (new Set(items).size === items.length) return table;
  let area: string | null = null;
  const rows = table.rows.map((row) => {
    const known = areas.named(row.name);
    if (known) area = row.label;
    if (known || area === null || ITEM.exec(row.label)?.[0] !== row.label) return row;
    const { labelSpans, fragments, printed, earlier } = row;
    const named = gradeRow({ label: `${area}: ${row.label}`, labelSpans, fragments, printed, earlier });
    return { ...named, code: row.code, group: row.group };
  });
  return { ...table, rows };
}
