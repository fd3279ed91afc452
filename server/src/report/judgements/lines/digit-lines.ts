import { foldName } from '../../../text/fold';
import { type JudgementContext } from '../context';
import { LineRole } from '../../layout/page';
import type { Sighting } from '../placing/sighting';
import { scaleFor } from '../../parts/scales';
import type { GradeTable } from '../../tables/table';

/** So many rows of tables, each with its digit right below its name, show that the text gives its grades so. */
const FEWEST_PAIRS = 5;

/** A name is wrapped into so many lines at most. */
const NAME_LINES = 3;

const DIGIT = /^\d$/;

/**
 * The digits that stand alone right below the name of an area, outside of tables, in a text all of whose tables give their
 * digits below names, most of them so: a list of one or two rows has no form of its own. A digit at the end of a page is
 * its number.
 */
export function digitLineSightings(context: JudgementContext, tables: readonly GradeTable[]): Sighting[] {
  if (!isOfPairs(context, tables)) return [];
  const { lines, layout } = context;
  const found: Sighting[] = [];
  for (let line = layout.nextText(1); line < lines.count; line = layout.nextText(line + 1)) {
    const start = lines.inkStart(line);
    if (lines.length(line) !== 1 || !DIGIT.test(lines.ink(line)) || context.isTaken(start)) continue;
    const next = layout.nextText(line + 1);
    if (next >= lines.count || endsPage(context, line, next) || lines.length(next) === 1) continue;
    const part = context.partAt(start);
    let name = '';
    // A blank line may part the two.
    const last = layout.role(line - 1) === LineRole.blank ? line - 2 : line - 1;
    for (let first = last; last - first < NAME_LINES && first >= 0; first--) {
      if (layout.role(first) !== LineRole.text) break;
      name = `${lines.ink(first)} ${name}`;
      const area = part.areas.meant(foldName(name));
      const scale = area && scaleFor(area, part).scale;
      const level = scale?.levels.find(({ code }) => code === lines.ink(line));
      if (!scale || !level) continue;
      const grade = { start, end: lines.inkEnd(line) };
      const areaSpans = [{ start: lines.inkStart(first), end: lines.inkEnd(last) }];
      found.push({ form: 'digitLine', scale, area, level, grade, areaSpans });
      break;
    }
  }
  return found;
}

/** Whether all digits of the tables stand alone below the names of their rows, and as many right below them as show it. */
function isOfPairs({ lines, layout }: JudgementContext, tables: readonly GradeTable[]): boolean {
  const digits = tables.flatMap(({ rows }) => rows.filter(({ printed }) => DIGIT.test(printed)));
  let pairs = 0;
  for (const { labelSpans, fragments } of digits) {
    const at = lines.at(fragments[0]?.start ?? 0);
    const label = lines.at(labelSpans.at(-1)?.start ?? 0);
    if (lines.length(at) !== 1 || at <= label) return false;
    if (layout.nextText(label + 1) === at) pairs++;
  }
  return pairs >= FEWEST_PAIRS;
}

/** Whether a page ends, or what runs along its edge stands, between a line and the next one of text. */
function endsPage({ layout }: JudgementContext, line: number, next: number): boolean {
  for (let at = line + 1; at < next; at++) if (layout.role(at) !== LineRole.blank) return true;
  return layout.pageOf(line) !== layout.pageOf(next);
}
