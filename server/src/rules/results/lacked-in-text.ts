import type { FrameworkArea } from '../../frameworks/schema';
import type { Judgement, Report } from '../../report/model';
import { awardedByArea } from '../../report/queries/places';
import { partAt } from '../../report/queries/part-at';
import { resultTables, type ResultTable } from '../../report/queries/result-tables';
import { chapterHeads } from './chapter-heads';
import { MOST_LISTS } from './copied-lists';
import type { JudgedInText } from './result-lists';

/** So many rows of a table must be judged again in the text before the text shows what the table lacks. */
const FEWEST_REPEATED = 2;

/**
 * So many headings show it for any area, where they repeat all rows of the table, and fewer where all of them look as its
 * rows do; sentences tell of more than is listed.
 */
const FEWEST_OF_ALL = 3;

/**
 * An area that a table of results lacks although the text judges it in the way in which it judges the table's own rows
 * again: 'Is the service caring? Good' as a heading, where the headings of the other questions have their rows.
 *
 * @returns none where the text judges several areas that no table has: the table then is a selection
 */
export function lackedInText(report: Report, table: ResultTable): JudgedInText | null {
  const { rows, framework } = table;
  const services = new Set(rows.map(({ service }) => service));
  const areasOf = new Map(framework.areas.map((area) => [area.id, area]));
  // A table that lists an area twice is of several things, but for the whole, whose chapter may follow at once.
  const ofAreas = rows.filter(({ areaId }) => !isOverall(areasOf.get(areaId)));
  const ids = new Set(ofAreas.map(({ areaId }) => areaId));
  if (services.size > 1 || ids.size < ofAreas.length || rows.length < FEWEST_REPEATED) return null;
  // A converter may part a list into pieces: one of two rows among several says nothing of the whole.
  const isPiece = (other: ResultTable) => other.start !== table.start && other.rows.length >= FEWEST_REPEATED;
  if (rows.length < FEWEST_OF_ALL && resultTables(report).some(isPiece)) return null;
  const copies = copiesOf(report, table);
  const heads = chapterHeads(report, table);
  const sourceOf = (judgement: Judgement) => (heads.has(judgement) ? 'heading' : judgement.source);
  const hasLevels = ({ areaId }: Judgement) => (areasOf.get(areaId)?.levels.length ?? 0) > 0;
  // What is judged on levels of its own stands apart from the list, as safeguarding does on a report card.
  const isAlike = (judgement: Judgement) => !hasLevels(judgement) || rows.some(hasLevels);
  const areKnown = rows.every(({ areaId }) => areasOf.has(areaId));
  const [service = null] = services;
  for (const source of ['heading', 'statement', 'table'] as const) {
    const isOfText = (judgement: Judgement) =>
      sourceOf(judgement) === source &&
      // A box below the list that says the same again; what stands above a list is another list.
      (source !== 'table' || judgement.start > table.end) &&
      isOfTable(report, table, judgement, service);
    const judged = awardedByArea(report).flatMap((group) => {
      const judgement = group.find(isOfText);
      return judgement ? [{ judgement, group }] : [];
    });
    const repeatedRows = rows.filter((row) => judged.some(({ group }) => group.includes(row)));
    const repeated = repeatedRows.length;
    // A row of no area that is known may be the one that seems to be missing, under another name, unless each heads a chapter.
    const isWhole =
      source === 'heading' &&
      (repeated >= FEWEST_OF_ALL || judged.every(({ judgement }) => heads.has(judgement))) &&
      rows.every((row) => isOverall(areasOf.get(row.areaId)) || repeatedRows.includes(row));
    if (repeated < FEWEST_REPEATED || !(areKnown || isWhole)) continue;
    const unlisted = judged.filter(
      ({ judgement, group }) =>
        !group.some(
          (each) =>
            (each !== judgement && isListed(sourceOf(each)) && !copies.has(each)) ||
            isAbove(report, table, each, isOverall(areasOf.get(each.areaId))),
        ) && !isListed(sourceOf(judgement), source),
    );
    // The grade of the whole may stand by itself.
    const areas = unlisted.filter(({ judgement }) => !isOverall(areasOf.get(judgement.areaId)) && isAlike(judgement));
    // What has levels of its own may have lists of its own.
    const ofScale = areas.filter(({ judgement }) => !hasLevels(judgement) && isOnScale(table, judgement));
    const wholes = unlisted.filter(({ judgement }) => isOverall(areasOf.get(judgement.areaId)));
    const [only, ...others] = [ofScale, wholes, areas].find(({ length }) => length > 0) ?? [];
    if (!only || others.length > 0) continue;
    // Few of many rows show nothing, unless all else that is said in this way is of rows.
    const isFew = repeated * 2 < rows.length;
    if (isFew && (repeated < FEWEST_OF_ALL || areas.length === 0 || judged.length > repeated + 1)) continue;
    const { judgement } = only;
    const area = areasOf.get(judgement.areaId);
    // Where every list has rows for the areas alone, the whole stands above it, in a sentence.
    if (isOverall(area) && !area?.listed && framework.areas.some(({ listed }) => listed)) continue;
    // What only the report names is a row where others of its rows are; elsewhere it may be a heading of the scale.
    if (area ? isEverywhere(area) || (isWhole && area.kind === 'area') : isWhole && !areKnown)
      return { area: area ?? { name: judgement.area, variants: [] }, judgement };
  }
  return null;
}

/** The rows of other tables that say again what a table has: one that it lacks it should have too. */
function copiesOf(report: Report, { start, rows }: ResultTable): Set<Judgement> {
  const tables = resultTables(report);
  if (tables.length > MOST_LISTS) return new Set();
  const known = new Set(rows.map(keyOf));
  return new Set(
    tables
      .filter((other) => other.start !== start)
      .filter((other) => other.rows.filter((row) => known.has(keyOf(row))).length >= FEWEST_REPEATED)
      .flatMap((other) => other.rows),
  );
}

const keyOf = ({ areaId, service, level }: Judgement) => [areaId, service, level?.label].join('\n');

/** Only what every report judges has a row in every list. */
const isEverywhere = ({ optional, levels }: FrameworkArea) => !optional && levels.length === 0;

const isOverall = (area: FrameworkArea | undefined) => area?.kind === 'overall';

/** Whether a judgement is of the part, the scale and the service that a table is of. */
function isOfTable(report: Report, { part }: ResultTable, judgement: Judgement, service: string | null): boolean {
  return (
    judgement.level !== null &&
    judgement.service === service &&
    judgement.scale.id === part.scale?.id &&
    partAt(report, judgement.start) === part
  );
}

/** Whether a grade is a level of the scale that the table's part has for most. */
function isOnScale({ part }: ResultTable, { level }: Judgement): boolean {
  return part.scale?.levels.some(({ label }) => label === level?.label) === true;
}

/** Whether a judgement is a row of a table, or stands on the cover in its stead. */
function isListed(source: Judgement['source'], again?: Judgement['source']): boolean {
  return source !== again && (source === 'cover' || source === 'table');
}

/** A result that heads a list stands so many lines above it, that of the whole anywhere. */
const ABOVE = 6;

/** Whether a result was read from what stands above a table, not as a row of it. */
function isAbove({ lines }: Report, table: ResultTable, { headline, start }: Judgement, isWhole: boolean): boolean {
  const distance = lines.at(table.start) - lines.at(start);
  return headline && distance > 0 && (isWhole || distance <= ABOVE);
}
