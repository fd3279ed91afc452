import type { FrameworkArea } from '../../../frameworks/schema';
import { tidy } from '../../../text/fold';
import { type JudgementContext } from '../context';
import { LineRole } from '../../layout/page';
import { matchesAbout } from '../../../text/matches';
import { foldGrade } from '../../../vocabulary/levels';
import type { Sighting } from '../placing/sighting';
import type { Span } from '../../../text/spans';
import type { PlacedHeading } from '../../outline/levels';
import type { ResolvedPart } from '../../parts/parts';
import { readGrade } from '../written-grade';
import { serviceNamed } from '../services';

const GRADE_LINE = /^Grade:?[ \u00A0]\d(?:\s?\([A-Z \u00A0/]{3,40}\))?\.?$/i;

/** Where such a line may begin: 'Grade 3', or in capitals as the whole line is. */
const GRADE = /\bG(?:rade|RADE):?[ \u00A0]\d/y;

/** How many lines of text may stand between a heading and the line of its grade. */
const REACH = 4;

/** A line such as 'Grade 3 (adequate)' with the heading that it belongs to. */
interface GradeLine extends Span {
  readonly part: ResolvedPart;
  readonly heading: PlacedHeading;
  /** Whether it stands below its heading rather than at its end. */
  readonly alone: boolean;
}

/** The lines that give a grade with its code: below a heading, or at its end; none of tables and legends. */
function gradeLines(context: JudgementContext): GradeLine[] {
  const { lines, layout } = context;
  const text = lines.text;
  const found: GradeLine[] = [];
  for (const { index: at } of matchesAbout(text, GRADE, 'G', 0, lines.from)) {
    const line = lines.at(at);
    const end = lines.inkEnd(line);
    const heading = context.headingAt(at);
    if (!heading || end - at > 60 || layout.role(line) !== LineRole.text || context.isTaken(at)) continue;
    const printed = text.slice(at, end);
    if (!GRADE_LINE.test(printed)) continue;
    const alone = at === lines.inkStart(line);
    // What has the name of a level is no area.
    if (alone && (context.vocabulary.levels.level(heading.folded) || opensKey(context, line))) continue;
    if (alone ? !isBelow(context, heading, line) : line < heading.first || line > heading.last) continue;
    found.push({ start: at, end: printed.endsWith('.') ? end - 1 : end, part: context.partAt(at), heading, alone });
  }
  return found;
}

/** So many lines explain a code at most. */
const EXPLAINED = 6;

/** Whether another such line follows at once, or behind the word for the code: codes one below the other are the scale. */
function opensKey(context: JudgementContext, line: number): boolean {
  const { lines, layout, vocabulary } = context;
  const next = layout.nextText(line + 1);
  if (next >= lines.count) return false;
  if (GRADE_LINE.test(lines.ink(next))) return true;
  if (vocabulary.levels.level(foldGrade(lines.ink(next))) === null) return false;
  for (let at = next, count = 0; count < EXPLAINED && at < lines.count; count++) {
    at = layout.nextText(at + 1);
    // Below a heading of its own a grade is that of something else, unless the heading is but the word of a code.
    if (at < lines.count && GRADE_LINE.test(lines.ink(at))) {
      const heading = context.headingAt(lines.inkStart(at));
      const isWord = heading !== null && vocabulary.levels.level(heading.folded) !== null;
      return count === 0 || isWord || heading === context.headingAt(lines.inkStart(line));
    }
  }
  return false;
}

/** Whether a line stands right below a heading, nothing but blank lines and furniture between. */
function isBelow({ layout }: JudgementContext, heading: PlacedHeading, line: number): boolean {
  const isNext = line - heading.last <= REACH && layout.nextText(heading.last + 1) === line;
  // A heading that ends in a grade has none below it: that is of something else.
  return isNext && !ENDS_IN_GRADE.test(heading.folded);
}

const ENDS_IN_GRADE = /\bgrade \d\b/;

/** The area that a grade line's heading names; null where the framework does not know it. */
function areaOfGradeLine({ part, heading }: GradeLine): FrameworkArea | null {
  return part.areas.nearest(heading.folded.replace(/\s?grade \d.*$/, ''));
}

/** The grades of lines such as 'Grade 3 (adequate)', and what of them may be off the scale. */
export function gradeLineSightings(context: JudgementContext): Sighting[] {
  const { text } = context.lines;
  return gradeLines(context).flatMap((line): Sighting[] => {
    const { part, heading, start, end, alone } = line;
    const fragments = [{ start, end }];
    const printed = tidy(text.slice(start, context.lines.inkEnd(context.lines.at(start))));
    const read = part.scale && readGrade(text, part.scale, part.levels, fragments, printed);
    const known = areaOfGradeLine(line);
    // A key names a level above each code.
    if (!part.scale || part.levels.graded(heading.folded)) return [];
    const unsure: Sighting[] =
      known || (alone && part.scale.levels.length === 0)
        ? [{ form: 'gradeLine', area: known ?? heading.title, level: null, grade: fragments, offScale: true }]
        : [];
    if (!read || (!known && (!alone || serviceNamed(part, heading.folded) !== null))) return unsure;
    return [
      ...unsure,
      {
        form: 'gradeLine',
        area: known ?? tidy(heading.title.replace(/\s?Grade \d.*$/i, '')),
        level: read.level,
        coded: read.coded,
        printed,
        grade: fragments,
        areaSpans: [{ start: heading.start, end: alone ? heading.end : start }],
      },
    ];
  });
}
