import type { FrameworkArea } from '../../frameworks/schema';
import { isEarlierTable } from './earlier-results';
import { tidy } from '../../text/fold';
import { type JudgementContext } from './context';
import { judgement } from './judgement';
import { EARLIER } from './judgement';
import { foldGrade, isNotJudged } from '../../vocabulary/levels';
import type { Judgement, Scale } from '../model';
import type { ResolvedPart } from '../parts/parts';
import type { GradeTable } from '../tables/table';
import type { GradeRow } from '../tables/table';
import { readGrade, type WrittenGrade } from './written-grade';
import { servicesOfRows } from './services';

/**
 * The judgements of the tables: the report's own lists of results, and the small boxes that open a chapter.
 *
 * @param isSecondary Whether a part of the text only retells results, so that a table there is no list of its own.
 */
export function tableJudgements(context: JudgementContext, tables: readonly GradeTable[]): Judgement[] {
  const judgements: Judgement[] = [];
  for (const table of tables) {
    const offset = context.lines.inkStart(table.first);
    const part = context.partAt(offset);
    // Others than this report's areas show that a list of the same form is of somebody else: of a school, of a home.
    if (!part.scale || (table.sure === 'names' && !table.rows.every(({ name }) => part.areas.named(name)))) continue;
    const cited = context.isCitedZone(offset) || isEarlierTable(context, table);
    const graded = table.rows.filter((row) => row.fragments.length > 0);
    const list = graded.length > 1 || context.isCover(offset);
    const services = servicesOfRows(part, table.rows, (at) => context.serviceAt(at));
    for (const [index, row] of table.rows.entries()) {
      const service = services[index] ?? null;
      if (row.fragments.length > 0)
        judgements.push(...rowJudgement(context, part, part.scale, row, { service, cited, list }));
    }
  }
  return judgements;
}

/** A row of an earlier result: it says so, or it opens with the day of another inspection. */
const EARLIER_ROW =
  /^\d{1,2}\/\d{1,2}\/\d{2,4} |\b(?:previous|last) (?:full )?(?:inspection|judge?ment|grade|rating)\b/;

/** What names the time in the label of such a row. */
const EARLIER_TIME = / (?:at|of) (?:the )?(?:previous|last) (?:full )?inspection$/;

/** The digit in a column behind the label explains it. */
function withCode(
  { lines }: JudgementContext,
  scale: Scale,
  { code, fragments }: GradeRow,
  read: WrittenGrade | null,
): WrittenGrade | null {
  const [label, more] = fragments;
  if (!read || read.coded || !code || !label || more) return read;
  const digit = lines.text.slice(code.start, code.end);
  const value = scale.levels.find((level) => level.code === digit);
  return value
    ? { level: read.level, coded: { code: { value, ...code }, label: { value: read.level, ...label } } }
    : read;
}

/** Where the framework is not known, a name that another one has for an area says enough. */
function otherArea({ vocabulary }: JudgementContext, part: ResolvedPart, { name }: GradeRow): FrameworkArea | null {
  return part.detection ? null : vocabulary.areas.named(name);
}

/** The name of an area that no framework has: its label without a number before it and a footnote behind it. */
function ownName(label: string): string {
  return tidy(label.replace(/^\d{1,2}(?:\.\d{1,2})?\.? /, '').replace(/([a-z)?])\d{1,2}$/, '$1'));
}

/** A label that is no name: the first words of one, its last ones, or one with the grade of another row. */
function isNoName({ areas, levels, detection }: ResolvedPart, { label, name, folded }: GradeRow): boolean {
  const isPiece = (name.includes(' ') && areas.opens(label)) || (/^[a-z]/.test(label) && areas.closes(label));
  return isPiece || (detection !== null && levels.mayStandIn(folded, 0, folded.length));
}

function rowJudgement(
  context: JudgementContext,
  part: ResolvedPart,
  scale: Scale,
  row: GradeRow,
  given: { service: string | null; cited: boolean; list: boolean },
): Judgement[] {
  const read = withCode(
    context,
    scale,
    row,
    readGrade(context.lines.text, scale, part.levels, row.fragments, row.printed),
  );
  if (!read && !isNotJudged(foldGrade(row.printed))) return [];
  const earlier = EARLIER_ROW.test(row.folded) && !part.areas.named(row.name);
  const area = part.areas.nearestTo(row.name) ?? otherArea(context, part, row);
  if (!area && !earlier && isNoName(part, row)) return [];
  const cited = given.cited || earlier;
  // 'Adequate Grade 3': the word is the grade, the code behind it its explanation.
  const labelled = read?.coded && read.coded.label.start < read.coded.code.start ? read.coded.label : null;
  return [
    judgement({
      scale,
      area: earlier
        ? (part.areas.areaOf(row.folded.replace(EARLIER_TIME, '')) ?? part.overall ?? EARLIER)
        : (area ?? ownName(row.label)),
      service: part.services.length > 0 ? given.service : null,
      level: read?.level ?? null,
      coded: read?.coded ?? null,
      printed: labelled ? context.lines.text.slice(labelled.start, labelled.end) : row.printed,
      fragments: labelled ? [{ start: labelled.start, end: labelled.end }] : row.fragments,
      areaSpans: row.labelSpans,
      source: given.list ? 'table' : 'heading',
      role: cited ? 'cited' : 'awarded',
      headline: given.list && !cited,
      citation: earlier ? 'the previous inspection' : null,
    }),
  ];
}
