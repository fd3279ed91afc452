import type { FrameworkArea, FrameworkLevel } from '../../frameworks/schema';
import { foldName } from '../../text/fold';
import { foldGrade } from '../../vocabulary/levels';
import type { ResolvedPart } from '../parts/parts';
import type { JudgementContext } from './context';
import type { Sighting } from './placing/sighting';

/** A line with a field opens in a capital and is no sentence; it is no longer, and stands among so many first lines of text. */
const FIELD = /^[A-Z].*[^.;,:]$/;
const LONGEST = 90;
const REACH = 60;

/** A small letter makes a verb of a grade, and a sentence of its line. */
const STATED = /^[^:]*[a-z)] (?:requires?|performs?) \S/;

/** A grade has so many words at most. */
const MOST_WORDS = 5;

/**
 * The grades of the whole that fields of the front give: 'Current inspection grade: Outstanding'. The first one that is of
 * this inspection counts.
 */
export function labelledWholeSightings(context: JudgementContext): Sighting[] {
  const sightings: Sighting[] = [];
  const { lines, layout } = context;
  let line = layout.nextText(0);
  for (let count = 0; line < lines.count && count < REACH; count++, line = layout.nextText(line + 1)) {
    const start = lines.inkStart(line);
    if (lines.length(line) > LONGEST || context.isTaken(start)) continue;
    const part = context.partAt(start);
    const { scale, overall, levels } = part;
    if (!scale || !overall || !levels.mayEndWhole(lines.text, lines.inkEnd(line))) continue;
    const ink = lines.ink(line);
    const graded = gradedWhole(part, overall, ink);
    if (!graded) continue;
    const { level, behind } = graded;
    sightings.push({
      form: 'field',
      area: overall,
      level,
      grade: { start: start + behind, end: start + ink.length },
      areaSpans: [{ start, end: start + ink.slice(0, behind).trimEnd().replace(/:$/, '').length }],
    });
  }
  return sightings;
}

/** The level on a line that is nothing but the name of the whole and its grade, and where that begins in the line. */
function gradedWhole(
  { areas, levels }: ResolvedPart,
  overall: FrameworkArea,
  ink: string,
): { readonly level: FrameworkLevel; readonly behind: number } | null {
  if (!FIELD.test(ink) || STATED.test(ink)) return null;
  let blank = ink.lastIndexOf(' ');
  for (let words = 0; blank > 0 && words < MOST_WORDS; words++, blank = ink.lastIndexOf(' ', blank - 1)) {
    const level = levels.graded(foldGrade(ink.slice(blank + 1)));
    if (level && areas.named(foldName(ink.slice(0, blank))) === overall) return { level, behind: blank + 1 };
  }
  return null;
}
