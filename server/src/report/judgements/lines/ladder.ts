import type { FrameworkLevel } from '../../../frameworks/schema';
import { foldName } from '../../../text/fold';
import { foldGrade } from '../../../vocabulary/levels';
import type { JudgementContext } from '../context';
import { LineRole } from '../../layout/page';
import type { ResolvedPart } from '../../parts/parts';

/** So many different grades, each once and in their order, are a ladder. */
const FEWEST_GRADES = 3;

/** So many lines around a grade are looked at. */
const REACH = 40;

/** No name or grade of a list is longer. */
const LONGEST = 120;

/**
 * Whether a grade by itself belongs to a list in which each grade stands once, in the order of the scale, and at least one
 * of them between more names than one: 'Good', two names, 'Adequate', one name, 'Inadequate'. There a grade is the head of
 * the names below it or the foot of those above it, and nothing says which: where the first or the last grade is lost, the
 * names between would all have their neighbours'.
 *
 * @param line The 0-based line of a grade.
 */
export function isOfLadder(context: JudgementContext, part: ResolvedPart, line: number): boolean {
  const ranks: number[] = [];
  let names = 0;
  let together = false;
  let isColumn = false;
  let isNamed = false;
  const first = edge(context, part, line, -1);
  const last = edge(context, part, line, 1);
  for (let at = first; at <= last; at = context.layout.nextText(at + 1)) {
    const level = levelOn(context, part, at);
    // Grades that nothing is listed under may open it.
    isColumn ||= level !== null && names === 0 && isNamed;
    isNamed ||= level === null;
    names = level ? 0 : names + 1;
    together ||= names > 1;
    if (level) ranks.push(part.scale?.levels.findIndex(({ label }) => label === level.label) ?? -1);
  }
  const isOrdered = ranks.every((rank, index) => rank > (ranks[index - 1] ?? -1));
  return together && !isColumn && ranks.length >= FEWEST_GRADES && isOrdered;
}

/** The last line in a direction that is, like all before it, a name or a grade. */
function edge(context: JudgementContext, part: ResolvedPart, line: number, step: -1 | 1): number {
  const { lines, layout } = context;
  let found = line;
  for (let at = line + step; at >= 0 && at < lines.count && Math.abs(at - line) <= REACH; at += step) {
    if (layout.role(at) !== LineRole.text) continue;
    if (!levelOn(context, part, at) && !isName(context, part, at)) break;
    found = at;
  }
  return found;
}

function levelOn({ lines }: JudgementContext, { levels }: ResolvedPart, line: number): FrameworkLevel | null {
  return lines.length(line) <= LONGEST ? levels.graded(foldGrade(lines.ink(line))) : null;
}

function isName({ lines }: JudgementContext, { areas }: ResolvedPart, line: number): boolean {
  return lines.length(line) <= LONGEST && areas.meant(foldName(lines.ink(line))) !== null;
}
