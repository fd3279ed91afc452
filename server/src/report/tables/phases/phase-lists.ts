import { fold, foldName, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import type { TableGround } from '../form';
import type { GradeRow, GradeTable, RowGroup } from '../table';
import { announcesGrades, ownName } from './announced-phases';
import { phaseGrade } from './phase-grades';
import { NAME_LINES, type Named, openedBy } from './phase-names';

/** No line of such a list is longer, in characters, and it ends with so many lines without a grade. */
const LONGEST = 110;
const LONGEST_GRADE = 40;
const REACH = 6;

/** As few names show a list. */
const FEWEST = 3;

/** What a list of phases has with others: which phases, in which order. */
const headsOf = (phases: readonly RowGroup[]) => phases.map(({ folded }) => folded).join('|');

/**
 * What is judged for each phase where the columns were lost: the phases one below the other, and below each indicator as
 * many grades as there are phases, in their order. An indicator with one grade alone is judged for the whole. Fewer names
 * are a list where others have the same phases, or where a line above says that grades follow.
 */
export function phaseLists(ground: TableGround, found: readonly GradeTable[]): GradeTable[] {
  const { lines, layout } = ground;
  const taken = new Set(found.flatMap(({ first, last }) => [first, last]));
  const lists: PhaseList[] = [];
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const phases = phasesFrom(ground, line);
    if (phases.length < 2 || taken.has(line)) continue;
    const list = readBelow(ground, phases, line, announcesGrades(ground, line));
    if (!list) continue;
    lists.push(list);
    line = list.table.last;
  }
  const sure = new Set(lists.filter(({ isSure }) => isSure).map(({ heads }) => heads));
  return lists.filter(({ heads }) => sure.has(heads)).map(({ table }) => table);
}

/** A list of phases, and whether it is one by itself. */
interface PhaseList {
  readonly table: GradeTable;
  readonly heads: string;
  readonly isSure: boolean;
}

/** The phases that open on a line, one a line; a name may be wrapped onto a second one. */
function phasesFrom({ lines, layout, services }: TableGround, first: number): RowGroup[] {
  const phases: RowGroup[] = [];
  for (let line = first; line < lines.count && lines.length(line) <= LONGEST_GRADE; line = layout.nextText(line + 1)) {
    const next = line + 1 < lines.count && !lines.isBlank(line + 1) ? line + 1 : line;
    const last = [next, line].find((end) => services.has(fold(textFrom(lines, line, end))));
    if (last === undefined) break;
    const name = textFrom(lines, line, last);
    phases.push({ name, folded: fold(name), spans: spansFrom(lines, line, last) });
    line = last;
  }
  return phases;
}

const spansFrom = (lines: TableGround['lines'], first: number, last: number): Span[] =>
  [...new Set([first, last])].map((line) => ({ start: lines.inkStart(line), end: lines.inkEnd(line) }));

const textFrom = (lines: TableGround['lines'], first: number, last: number) =>
  tidy([...new Set([first, last])].map((line) => lines.ink(line)).join(' '));

/** @param isAnnounced Whether grades follow whatever the names are called. */
function readBelow(
  ground: TableGround,
  phases: readonly RowGroup[],
  first: number,
  isAnnounced: boolean,
): PhaseList | null {
  const { lines, layout, areas } = ground;
  const rows: GradeRow[] = [];
  let line = first;
  for (const phase of phases) line = layout.nextText(lines.at(phase.spans.at(-1)?.start ?? 0) + 1);
  // What the lines say since the last grades: a name, which what it means may follow.
  let above: Span[] = [];
  let subject: readonly Span[] = [];
  const corner = lineBefore(ground, first);
  let last = first;
  let named = 0;
  for (let idle = 0; line < lines.count && idle < REACH && lines.length(line) <= LONGEST;) {
    const label = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    const grades = gradesFrom(ground, layout.nextText(line + 1), phases.length);
    above.push(label);
    const isOfAll = grades.length === phases.length;
    const known =
      openedBy(ground, corner, [label]) ??
      areaOf(ground, subject, label) ??
      (grades.length > 1 ? areaAbove(ground, above) : null);
    const area = known ?? (isAnnounced && isOfAll ? ownName(ground, above) : null);
    // The lines above what is judged of a subject are its name, and more may be judged of it.
    if (grades.length > 0 && known && known.spans.length > 1) subject = known.spans.slice(0, -1);
    if (grades.length > 0) above = [];
    if (area && (isOfAll || grades.length === 1)) {
      rows.push(...grades.map((grade, index) => rowOf(ground, area, grade, isOfAll ? (phases[index] ?? null) : null)));
      named++;
      idle = 0;
      last = lines.at(grades.at(-1)?.start ?? 0);
    } else {
      // Grades of which it is not known what they are of may be in another order.
      if (grades.length > 0) break;
      if (!areas.area(lines.text.slice(label.start, label.end))) subject = [label];
      idle++;
    }
    line = layout.nextText(Math.max(line, ...grades.map(({ start }) => lines.at(start))) + 1);
  }
  if (named === 0) return null;
  const table: GradeTable = { first, last, head: '', rows, sure: 'form', saysTime: false };
  return { table, heads: headsOf(phases), isSure: named >= FEWEST || isAnnounced };
}

/** The line of text before another one; null where there is none. */
function lineBefore({ lines, layout }: TableGround, line: number): Span | null {
  let above = line - 1;
  while (above >= 0 && layout.role(above) !== LineRole.text) above--;
  return above < 0 ? null : { start: lines.inkStart(above), end: lines.inkEnd(above) };
}

/** The grades that stand one below the other from a line on; of digits so many at most. */
function gradesFrom(ground: TableGround, first: number, most: number): Span[] {
  const { lines, layout } = ground;
  const grades: Span[] = [];
  for (let line = first; line < lines.count && lines.length(line) <= LONGEST_GRADE; line = layout.nextText(line + 1)) {
    const own = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    const kind = phaseGrade(ground, own);
    if (kind === null || (kind === 'code' && grades.length >= most)) break;
    grades.push(own);
  }
  return grades;
}

/** What a line names: an area, or what of the subject above is judged. */
function areaOf({ lines, areas }: TableGround, subject: readonly Span[], label: Span): Named | null {
  const own = tidy(lines.text.slice(label.start, label.end));
  // 'Progress' by itself is an area of others: below a subject it is that of the subject.
  const above = tidy(subject.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
  if (above !== '' && areas.area(`${above} ${own}`)) return { text: `${above}: ${own}`, spans: [...subject, label] };
  return areas.area(own) ? { text: own, spans: [label] } : null;
}

/** The area that the first of some lines name, as many as its name takes up. */
function areaAbove({ lines, areas }: TableGround, above: readonly Span[]): Named | null {
  for (let count = Math.min(above.length, NAME_LINES); count > 0; count--) {
    const spans = above.slice(0, count);
    const text = tidy(spans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
    if (areas.area(text)) return { text, spans };
  }
  return null;
}

function rowOf({ lines }: TableGround, { text, spans }: Named, grade: Span, group: RowGroup | null): GradeRow {
  const printed = tidy(lines.text.slice(grade.start, grade.end));
  return {
    label: text,
    folded: fold(text),
    name: foldName(text),
    labelSpans: spans,
    fragments: [grade],
    printed,
    code: null,
    group,
    earlier: [],
  };
}
