import { cellsOf } from '../../../text/columns';
import { alternationOf } from '../../../vocabulary/alternation';
import { remembered } from '../../../text/remembered';
import { fold } from '../../../text/fold';
import { isSpace } from '../../../text/letters';
import type { LineTable } from '../../../text/lines';
import { matchesAbout } from '../../../text/matches';
import type { Span } from '../../../text/spans';
import type { FrameworkLevel } from '../../../frameworks/schema';
import { foldGrade, withoutCode } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import { WORDS } from '../../parts/scales';
import type { Judgement } from '../../model';
import type { JudgementContext } from '../context';
import type { Sighting } from '../placing/sighting';

/** 'Overall judgement at last inspection: outstanding', 'Previous inspection: Satisfactory-3'; the grade may stand below. */
const earlierLabels = new WeakMap<ReadonlySet<string>, RegExp>();

function earlierLabel(inspections: ReadonlySet<string>): RegExp {
  return remembered(earlierLabels, inspections, () => {
    const called = alternationOf(inspections);
    return new RegExp(
      String.raw`^([a-z][a-z ,'()&-]{0,80}? (?:at|of) (?:the |its )?)?(?:previous|last)(?: (?:full|${called}))? (?:inspection|rating|judge?ment|grade)(?: (?:grade|judge?ment|outcome))?(?:: (?=\S)|:?$)`,
    );
  });
}

/** A cheap look before a line is folded: the words without their first letter, and what they end with or a colon. */
const MAY_TELL = ['revious ', 'ast '];
const ENDINGS: ReadonlySet<string> = new Set(['on', 'ng', 'nt', 'de', 'me']);

/** No such line is longer. */
const LONGEST = 140;

/** The grades of earlier inspections on lines that name one and say nothing else. */
export function earlierLineSightings(context: JudgementContext): Sighting[] {
  const { lines, layout, vocabulary } = context;
  const labels = earlierLabel(vocabulary.inspections);
  const sightings: Sighting[] = [];
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST || layout.role(line) !== LineRole.text) continue;
    const from = openingOf(lines, line);
    const ink = lines.text.slice(from, lines.inkEnd(line));
    if (!MAY_TELL.some((words) => ink.includes(words))) continue;
    const cell = cellBeside(lines, line);
    if (!cell && !ink.includes(':') && !ENDINGS.has(ink.slice(-2))) continue;
    const folded = fold(cell ? lines.text.slice(from, cell.labelEnd) : ink);
    const label = labels.exec(folded);
    if (!label || (cell && label[0].length < folded.length)) continue;
    const below = () => (label[0].length < folded.length ? gradeBeside(lines, line, from) : gradeBelow(context, line));
    const grade = cell ?? below();
    const printed = grade ? foldGrade(lines.text.slice(grade.start, grade.end)) : '';
    const { areas, levels } = context.partAt(from);
    const level = levels.graded(printed) ?? inWords(context, printed);
    if (!grade || !level) continue;
    const name = label[1]?.replace(/ (?:at|of) (?:the |its )?$/, '') ?? '';
    sightings.push({
      form: 'earlierLine',
      scale: WORDS,
      area: areas.areaOf(name),
      level,
      grade,
      areaSpans: [{ start: from, end: Math.min(grade.start, lines.inkEnd(line)) }],
      of: 'another',
      at: from,
    });
  }
  return sightings;
}

/** The second of the two cells of a line, and where the first one ends; null for other lines. */
function cellBeside(lines: LineTable, line: number): (Span & { readonly labelEnd: number }) | null {
  const [label, grade, ...more] = lines.hasColumns(line) ? cellsOf(lines, line) : [];
  if (!label || !grade || more.length > 0 || lines.text.slice(grade.start, grade.end).includes(':')) return null;
  return { start: grade.start, end: grade.end, labelEnd: label.end };
}

/** What stands behind the last colon of a line. */
function gradeBeside(lines: LineTable, line: number, from: number): Span {
  const end = lines.inkEnd(line);
  let start = lines.text.lastIndexOf(':', end - 1) + 1;
  while (start < end && isSpace(lines.text.charCodeAt(start))) start++;
  return { start: Math.max(start, from), end };
}

/** What the next line of text is, where it is one cell. */
function gradeBelow({ lines, layout }: JudgementContext, line: number): Span | null {
  const next = layout.nextText(line + 1);
  if (next >= lines.count || next - line > BELOW || layout.role(next) !== LineRole.text || lines.hasColumns(next))
    return null;
  return { start: lines.inkStart(next), end: lines.inkEnd(next) };
}

/** So many lines at most from a label to the grade below it. */
const BELOW = 2;

/** Behind a grade what it was before: 'Good (2019: Requires improvement)', 'Good (previous rating: inadequate)'. */
const BRACKETS =
  /(?<=[a-z0-9]) \(((?:19|20)\d\d(?:\/\d\d)?|(?:previous|last|earlier)[a-z ]{0,24}): ?([a-z][a-z /]{2,39})\)/iy;

/**
 * The earlier grades that stand in brackets behind a present one, of the same area.
 *
 * @param endingAt What is already read of the grade that ends at an offset.
 */
export function bracketSightings(
  context: JudgementContext,
  endingAt: (offset: number) => Judgement | undefined,
): Sighting[] {
  const { lines } = context;
  return matchesAbout(lines.text, BRACKETS, '(', 1, lines.from).flatMap((match): Sighting[] => {
    const [words, when = '', printed = ''] = match;
    const end = match.index + words.length - 1;
    const present = endingAt(match.index);
    const level =
      present && (context.partAt(end).levels.graded(foldGrade(printed)) ?? inWords(context, foldGrade(printed)));
    if (!present || !level) return [];
    const { areaId, area, areaSpans, service } = present;
    const known = context.partAt(end).detection?.framework.areas.find(({ id }) => id === areaId);
    return [
      {
        form: 'bracket',
        scale: WORDS,
        area: known ?? area,
        areaSpans,
        service,
        level,
        grade: { start: end - printed.length, end },
        citation: when,
        of: 'another',
      },
    ];
  });
}

/** Where a line of one cell opens, or the cell of a line in columns that says of which time its grade is. */
function openingOf(lines: LineTable, line: number): number {
  if (!lines.hasColumns(line)) return lines.inkStart(line);
  const cell = cellsOf(lines, line).find(({ start, end }) => IN_CELL.test(lines.text.slice(start, end)));
  return cell?.start ?? lines.inkStart(line);
}

const IN_CELL = /^(?:previous|last) inspection:/i;

/** The level of a word of another scale, which may mean another level there than where the catalogue has it first. */
function inWords({ vocabulary }: JudgementContext, printed: string): FrameworkLevel | null {
  const level = vocabulary.levels.graded(printed);
  const label = withoutCode(printed);
  return level && (level.label === label ? level : { ...level, label, variants: [], code: null });
}
