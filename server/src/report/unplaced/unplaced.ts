import type { FrameworkArea } from '../../frameworks/schema';
import type { JudgementContext } from '../judgements/context';
import type { OffScale } from '../judgements/placing/place';
import type { PlacedTable } from '../judgements/placing/tables';
import type { ReadGrades } from '../judgements/readers';
import { readGrade } from '../judgements/written-grade';
import type { Judgement, Scale, UnplacedGrade } from '../model';
import type { ResolvedPart } from '../parts/parts';
import { scaleFor, scaleInstead } from '../parts/scales';
import type { GradeRow } from '../tables/table';
import { foldGrade } from '../../vocabulary/levels';
import { digitsOffScale } from './digit-rows';
import { withoutSecond } from './headings';
import { isKnown, unplacedPiece } from './piece';

/**
 * Grades that stand where the report gives one of its own, and that name no level of its scale: in a row of a table of
 * results, on a 'Grade 5' line, in a heading that names an area, in a sentence of the cover. They come of the same sightings
 * as judgements do. Never those of other inspections, nor of prose.
 *
 * @param read What was read of the document's grades.
 */
export function readUnplaced(context: JudgementContext, { judgements, tables, offScale }: ReadGrades): UnplacedGrade[] {
  const isWhole = (name: string) => context.parts.some(({ overall }) => overall?.name === name);
  const inTables = tables.flatMap((table) => [...ofTable(context, table), ...digitsOffScale(context, table)]);
  // Where the cover or a list gives the result as a whole, 'services are strong' is not it.
  const hasResult =
    inTables.some(({ area }) => isWhole(area)) || judgements.some((each) => isResult(context, each, isWhole));
  const seen = offScale.filter(({ sighting }) => !(hasResult && sighting.ifNoResult));
  const isOfHeading = ({ sighting }: OffScale) => sighting.form === 'heading';
  const found = [
    ...inTables,
    ...seen.filter((each) => !isOfHeading(each)).flatMap((each) => ofSighting(context, each)),
    ...withoutSecond(
      context,
      seen.filter(isOfHeading).flatMap((each) => ofSighting(context, each)),
      judgements,
    ),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a judgement is the result of the whole, in a list or on the cover. */
function isResult(
  context: JudgementContext,
  { role, headline, area, source, start }: Judgement,
  isWhole: (name: string) => boolean,
): boolean {
  const isListed = source !== 'heading' && source !== 'statement';
  return role === 'awarded' && headline && (isListed || context.isCover(start)) && isWhole(area);
}

/** A table of results has other rows on the scale, unless nothing is known of the scale. */
function ofTable(context: JudgementContext, { part, isList, rows }: PlacedTable): UnplacedGrade[] {
  const { scale } = part;
  if (!scale || !isKnown(part)) return [];
  const graded = rows.filter(({ row }) => row.fragments.length > 0);
  const placed = graded.filter(({ row }) => isPlaced(context, part, scale, row)).length;
  const isOfScale = scale.levels.length === 0 || placed >= Math.min(1, graded.length - 1);
  const found: UnplacedGrade[] = [];
  for (const { row, service, isOfOthers } of graded) {
    const area = part.areas.area(row.label);
    // What has levels of its own is not on the framework's scale at all, nor need be what the framework does not know.
    const isApart = area ? area.levels.length > 0 : scale.levels.length > 0;
    if (area && isInstead(context, part, area, row)) continue;
    if (isOfOthers || ((isApart || !isOfScale) && !isAmongDigits(part, row, graded))) continue;
    const source = isList ? 'table' : 'heading';
    const own = area && isApart ? scaleFor(area, part).scale : null;
    const place = { part, scale: own ?? scale, area: area?.name ?? row.label, service, source } as const;
    const isCoded =
      isBehindWord(part, row) && graded.some((other) => other.row !== row && isBehindWord(part, other.row));
    found.push(...unplacedPiece(context, place, row.printed, row.fragments, isCoded));
  }
  return found;
}

/** A digit that is all of a grade; a nought and a nine stand for what was not looked at. */
const DIGIT = /^[1-8]$/;

/** So many other rows of a table show that it grades in digits what the scale of its framework is not of. */
const FEWEST_DIGITS = 4;

/** Whether a digit stands among those of other rows, all of which are codes of the same levels. */
function isAmongDigits(part: ResolvedPart, row: GradeRow, graded: PlacedTable['rows']): boolean {
  if (!DIGIT.test(row.printed)) return false;
  const codesFor = ({ label }: GradeRow) => {
    const area = part.areas.area(label);
    const levels = (area && scaleFor(area, part).scale?.levels) ?? part.scale?.levels ?? [];
    return levels.map(({ code }) => code).join(' ');
  };
  const codes = codesFor(row);
  const others = graded.filter((other) => other.row !== row && DIGIT.test(other.row.printed));
  return (
    others.length >= FEWEST_DIGITS &&
    others.every((other) => codesFor(other.row) === codes && codes.split(' ').includes(other.row.printed))
  );
}

/** Whether a row prints a digit behind the word of a level, one blank apart: its code, as another row shows. */
function isBehindWord({ levels }: ResolvedPart, { printed }: GradeRow): boolean {
  const word = /^([a-z ]+) \d$/i.exec(printed)?.[1];
  return word !== undefined && levels.level(foldGrade(word))?.code != null;
}

/** Whether a grade is on the scale that its area may be judged on instead of its own. */
function isInstead(context: JudgementContext, part: ResolvedPart, area: FrameworkArea, row: GradeRow): boolean {
  const instead = scaleInstead(area, part);
  return (
    instead !== null &&
    readGrade(context.lines.text, instead.scale, instead.levels, row.fragments, row.printed) !== null
  );
}

function isPlaced(context: JudgementContext, part: ResolvedPart, scale: Scale, row: GradeRow): boolean {
  return readGrade(context.lines.text, scale, part.levels, row.fragments, row.printed) !== null;
}

function ofSighting(
  context: JudgementContext,
  { part, service, source, sighting, fragments }: OffScale,
): UnplacedGrade[] {
  const { scale } = part;
  const { area } = sighting;
  if (!scale || area === null || !isKnown(part)) return [];
  const place = { part, scale, area: typeof area === 'string' ? area : area.name, service, source };
  const printed = context.lines.text.slice(fragments[0]?.start ?? 0, fragments.at(-1)?.end ?? 0);
  return unplacedPiece(context, place, printed, fragments);
}
