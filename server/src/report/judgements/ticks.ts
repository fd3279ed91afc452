import type { FrameworkLevel } from '../../frameworks/schema';
import { fold, tidy } from '../../text/fold';
import { type JudgementContext } from './context';
import { LineRole } from '../layout/page';
import type { TickBox } from '../model';
import type { Span } from '../../text/spans';
import type { ResolvedPart } from '../parts/parts';
import type { Sighting } from './placing/sighting';
import { labelLines, type TickRow } from '../tables/tick-rows';

/** A tick row stands so near below the heading that it judges, in lines, unless that one is a known area. */
const NEAR = 6;

/** The grades of the tick rows. A row that cannot be read is said to be unreadable, never guessed into an error. */
export function tickSightings(context: JudgementContext, rows: readonly TickRow[]): Sighting[] {
  const judged = new Set<number>();
  return rows
    .map((row) => (row.form === 'labels' ? labelRow(context, row, judged) : boxRow(context, row)))
    .filter((row) => row !== null);
}

/** @param judged where the headings start that have their row: a further one below it is of a heading that was not seen */
function labelRow(context: JudgementContext, row: TickRow, judged: Set<number>): Sighting | null {
  const offset = context.lines.inkStart(row.line);
  const part = context.partAt(offset);
  if (!part.scale) return null;
  const levels = row.labels.map((label) => part.levels.level(fold(label.text)));
  const marked = row.labels.flatMap((label, index) =>
    label.boxes.filter(({ ticked }) => ticked === true).map((mark) => ({ label, mark, level: levels[index] })),
  );
  const [only] = marked;
  const readable = marked.length === 1 && only?.level ? only : null;
  const absent = part.scale.levels.filter((level) => !levels.includes(level));
  const whole = { start: offset, end: context.lines.inkEnd(row.last) };
  const heading = (readable && nameAbove(context, part, row.line)) ?? context.headingAt(offset);
  const near = heading !== null && row.line - heading.last <= NEAR;
  if (!heading || judged.has(heading.start) || (!near && !part.areas.area(heading.title))) return null;
  judged.add(heading.start);
  return {
    form: 'tickRow',
    level: readable?.level ?? null,
    inferred: marked.length === 0 && absent.length === 1 ? (absent[0] ?? null) : null,
    printed: readable ? readable.label.text : '',
    grade: readable ? [{ start: readable.label.start, end: readable.mark.end }] : [whole],
    boxes: row.labels.flatMap((label, index) => boxesOf(label, levels[index] ?? null)),
    travel: row.travel,
    ...areaOf(part, heading.title, [heading]),
    at: offset,
  };
}

/** A name above a row has so many lines, none of them longer, in characters. */
const NAME_LINES = 3;
const LONGEST = 90;

/** The name of an area on the lines right above a row, be it known for a heading or not; null where something else stands there. */
function nameAbove({ lines, layout }: JudgementContext, { areas }: ResolvedPart, row: number) {
  let title = '';
  const last = lines.isBlank(row - 1) ? row - 2 : row - 1;
  for (let first = last; first >= 0 && last - first < NAME_LINES; first--) {
    if (layout.role(first) !== LineRole.text || lines.length(first) > LONGEST) return null;
    title = title === '' ? lines.ink(first) : `${lines.ink(first)} ${title}`;
    if (areas.area(title)) return { title, start: lines.inkStart(first), end: lines.inkEnd(last), last };
  }
  return null;
}

function boxesOf(label: TickRow['labels'][number], level: FrameworkLevel | null): TickBox[] {
  const printed = label.boxes.length > 0 ? label.boxes : [{ start: label.end, end: label.end, ticked: null }];
  return printed.map(({ start, end, ticked }) => ({ start, end, ticked, level }));
}

function boxRow(context: JudgementContext, row: TickRow): Sighting | null {
  const { lines } = context;
  const offset = lines.inkStart(row.line);
  const part = context.partAt(offset);
  const levels: readonly FrameworkLevel[] = part.scale?.levels ?? [];
  if (!part.scale || levels.length !== row.boxes.length) return null;
  const label = labelLines(lines, row.line);
  const span = { start: lines.inkStart(label.first), end: lines.inkEnd(label.last) };
  const ticked = row.boxes.filter((box) => box.ticked);
  const box = ticked.length === 1 ? ticked[0] : undefined;
  const whole = { start: offset, end: lines.inkEnd(row.line) };
  return {
    form: 'boxRow',
    level: box ? (levels[row.boxes.indexOf(box)] ?? null) : null,
    printed: box ? lines.text.slice(box.start, box.end) : '',
    grade: [box ? { start: box.start, end: box.end } : whole],
    boxes: row.boxes.map(({ start, end, ticked }, index) => ({ start, end, ticked, level: levels[index] ?? null })),
    travel: row.travel,
    ...areaOf(part, lines.text.slice(span.start, span.end), [span]),
    at: offset,
  };
}

function areaOf(part: ResolvedPart, name: string, spans: readonly Span[]): Pick<Sighting, 'area' | 'areaSpans'> {
  return { area: part.areas.nearest(name) ?? tidy(name), areaSpans: spans.map(({ start, end }) => ({ start, end })) };
}
