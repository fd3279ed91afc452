import { askedScoreSightings, judgedTextSightings } from './asked-scores';
import { askedOtherwise } from './others/asked-otherwise';
import { withoutOwnChapters } from './others/own-chapters';
import { fold } from '../../text/fold';
import { mentionSightings } from './others/cited';
import { bracketSightings, earlierLineSightings } from './others/earlier-lines';
import { historySightings } from './others/histories';
import { asideSightings } from './prose/asides';
import { partsApart } from './prose/area-above';
import { formulaSightings } from './prose/formulas';
import { digitLineSightings } from './lines/digit-lines';
import { gradeLineSightings } from './lines/grade-lines';
import { levelLineSightings } from './lines/level-lines';
import { percentageSightings } from './lines/percentages';
import { headingSightings } from './headings';
import type { JudgementContext } from './context';
import { belowGrid } from './grids';
import { labelledWholeSightings } from './labelled-whole';
import type { Judgement } from '../model';
import { ownLevelSightings } from './own-levels';
import { ownEvaluationSightings } from './others/own-evaluations';
import { outcomeSightings } from './outcomes';
import { pointSightings } from './prose/points';
import { ratedSightings } from './prose/rated';
import { apartFromResults, placeAgain, withBoxes } from './placing/again';
import { markHeadlines } from './placing/headlines';
import { withoutMisplaced, withoutUnnamed } from './placing/misplaced';
import { ofChapters } from './placing/of-chapters';
import { place, placeOffScale, type OffScale } from './placing/place';
import { judgementsOf, placeTables, type PlacedTable } from './placing/tables';
import type { Sighting } from './placing/sighting';
import type { Zones } from './placing/zones';
import { plannedParts } from './prose/planned-parts';
import { restatements } from './prose/restatements';
import { Results } from './prose/results';
import { statementSightings } from './statements';
import { statusSightings } from './statuses/statuses';
import type { GradeTable } from '../tables/table';
import { tickSightings } from './ticks';
import type { TickRow } from '../tables/tick-rows';

/** What was read of a document's grades. */
export interface ReadGrades {
  /** In order of the text. */
  readonly judgements: readonly Judgement[];
  readonly tables: readonly PlacedTable[];
  /** What may be off the scale, outside of tables. */
  readonly offScale: readonly OffScale[];
}

/**
 * Reads all grades: where two readers saw the same one, the more exact one is kept.
 *
 * @param subject The name of what the report is about; '' where it is not known.
 */
export function readGrades(
  context: JudgementContext,
  zones: Zones,
  tables: readonly GradeTable[],
  ticks: readonly TickRow[],
  subject: string,
): ReadGrades {
  const placed = (sightings: readonly Sighting[]) => place(context, zones, sightings);
  const gradeLines = gradeLineSightings(context);
  const headings = headingSightings(context);
  const levelLines = placed(levelLineSightings(context, subject));
  const named = withoutUnnamed(context, placeTables(context, zones, tables));
  const placedTables = withoutMisplaced(named, [...placed(headings), ...levelLines]);
  const inTables = judgementsOf(placedTables);
  const sentences = statementSightings(context, (offset) => zones.isOfOthers(offset));
  // A grade that heads a list or a column is that of several areas, so that a table keeps all that it says.
  const kept = new Map<number, Judgement>(inTables.map((judgement) => [judgement.start, judgement]));
  const more = inTables.filter((judgement) => kept.get(judgement.start) !== judgement);
  const keep = (judgements: readonly Judgement[]) => {
    for (const judgement of judgements) if (!kept.has(judgement.start)) kept.set(judgement.start, judgement);
  };
  const isApart = partsApart(context);
  const isOfWhole = ({ start, areaId, role }: Judgement) => role === 'cited' || !isApart(start, areaId);
  keep(placed(tickSightings(context, ticks)));
  keep(placed(gradeLines));
  keep(placed(pointSightings(context)));
  keep(placed(labelledWholeSightings(context)).slice(0, 1));
  keep(placed(headings).filter(isOfWhole));
  keep(levelLines);
  keep(placed(ownLevelSightings(context)));
  keep(placed(digitLineSightings(context, tables)));
  keep(placed(askedScoreSightings(context)));
  keep(placed(percentageSightings(context)));
  keep(placed(statusSightings(context)));
  // A table gives them as results, and the text again.
  const listed = new Set(inTables.map(({ areaId }) => areaId));
  keep(
    placed(judgedTextSightings(context)).map((judgement) =>
      listed.has(judgement.areaId) ? { ...judgement, headline: false } : judgement,
    ),
  );
  keep(placed(outcomeSightings(context)));
  // One word may grade several areas: 'good in the safe and caring domains'.
  const formulas = formulaSightings(context);
  const statements = placed(sentences).filter(isOfWhole);
  // What the cover says of the whole is a result, in whatever words.
  const onCover = new Set(statements.filter(({ source }) => source === 'cover').map(({ start }) => start));
  const many = placed(formulas.sightings).filter(({ start }) => !kept.has(start) && !onCover.has(start));
  const isRead = new Set(many.map(({ start }) => start));
  const isFree = ({ start }: Judgement) => !isRead.has(start);
  keep(statements.filter(isFree));
  const isOfGrid = belowGrid(context, inTables);
  many.push(
    ...placed(ratedSightings(context)).filter(
      ({ start }) => !kept.has(start) && !isRead.has(start) && !isOfGrid(start),
    ),
  );
  for (const { start } of many) isRead.add(start);
  keep(placed([...earlierLineSightings(context), ...historySightings(context)]).filter(isFree));
  keep(placed(ownEvaluationSightings(context)).filter(isFree));
  keep(placed(mentionSightings(context, (offset) => kept.has(offset) || isRead.has(offset))));
  const isOfOther = askedOtherwise(context, inTables, isOfGrid);
  const own = [...kept.values(), ...more, ...many].filter((judgement) => !isOfOther(judgement));
  const marked = markHeadlines(context, inOrder(own), formulas);
  const results = new Results(context, marked);
  const told = restatements(context, results, marked, fold(subject), formulas.meant);
  const isTold = new Set(
    [...marked.flatMap(({ fragments }) => fragments), ...told.map(({ grade }) => grade)].map(({ start }) => start),
  );
  told.push(...plannedParts(context, results, (start) => isTold.has(start)));
  const again = placeAgain(context, zones, told).filter((judgement) => !isOfOther(judgement));
  const asides = apartFromResults(placed(asideSightings(context, results, [...marked, ...again])));
  const all = [...marked, ...again, ...asides];
  const ends = new Map(all.map((judgement) => [judgement.end, judgement]));
  const starts = new Set(all.map(({ start }) => start));
  const past = placed(bracketSightings(context, (end) => ends.get(end))).filter(({ start }) => !starts.has(start));
  return {
    judgements: withoutOwnChapters(
      context,
      tables,
      withBoxes(context, ofChapters(placedTables, inOrder([...all, ...past]))),
    ),
    tables: placedTables,
    offScale: placeOffScale(context, zones, [...gradeLines, ...headings, ...sentences]),
  };
}

/** Judgements in order of the text; where one word grades several areas, of their names. */
function inOrder(judgements: readonly Judgement[]): Judgement[] {
  return [...judgements].sort((a, b) => a.start - b.start || nameStart(a) - nameStart(b));
}

const nameStart = ({ areaSpans }: Judgement) => areaSpans[0]?.start ?? 0;
