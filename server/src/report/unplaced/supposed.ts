import type { Span } from '../../text/spans';
import type { Judgement, Report, TableRow, UnplacedGrade } from '../model';
import type { Suspect } from './suspects';

/**
 * Reads a report as if grades stood where suspects do: a place at which one would then be a result of an area, in a table
 * or a heading, is one of a grade, and what stands there is none of its scale.
 *
 * @param suspects In the order of the text, at least one.
 * @param read Reads a text as the report was read.
 */
export function supposedGrades(
  report: Report,
  suspects: readonly Suspect[],
  read: (text: string) => Report,
): UnplacedGrade[] {
  const { text } = report;
  let changed = '';
  let at = 0;
  const places = suspects.map(({ start, end, newText }) => {
    changed += text.slice(at, start);
    at = end;
    const place = { from: changed.length, to: changed.length + newText.length, start, end };
    changed += newText;
    return place;
  });
  const supposed = read(changed + text.slice(at));
  if (frameworkOf(supposed) !== frameworkOf(report)) return [];
  const told = new Set(report.judgements.filter(isAwarded).map(keyOf));
  const placeIn = ({ start, end }: Span) => places.find(({ from, to }) => start <= from && to <= end);
  const rows = new Set(
    supposed.tables
      .filter(({ rows: all }) => all.some((row) => isOther(row, placeIn)))
      .flatMap(({ rows: all }) => all.map(({ judgement }) => judgement)),
  );
  const lists = listsOfOne(supposed, (span) => placeIn(span) !== undefined);
  return supposed.judgements.flatMap((judgement): UnplacedGrade[] => {
    const {
      coded,
      service,
      area,
      source,
      scale: { id },
    } = judgement;
    const place = placeIn(judgement);
    if (!place || !isAwarded(judgement) || source === 'statement') return [];
    const known = [...report.parts, ...report.judgements].find((one) => one.scale?.id === id)?.scale;
    // What has levels of its own is not on the scale of the others.
    const scale = known?.levels.some(({ label }) => label === judgement.level?.label) ? known : judgement.scale;
    const { start, end } = place;
    const printed = text.slice(start, end);
    const isCode = /\d/.test(printed);
    // A digit may count anything.
    if (!known || !(isAreaOf(report, judgement) || (!isCode && isAmongKnown(supposed, judgement, placeIn)))) return [];
    // The word of a grade is all of it. Where no row of a list is on the scale, the list is of another one.
    const isListed = rows.has(judgement) || lists.has(judgement);
    if (!isCode && (judgement.start !== place.from || (source === 'table' && !isListed))) return [];
    if (!isListed && told.has(keyOf(judgement))) return [];
    const beside = coded?.label.value ?? null;
    const piece = { start, end };
    return [
      { service, area, source, scale, printed, kind: isCode ? 'code' : 'word', fragments: [piece], beside, ...piece },
    ];
  });
}

/** Whether a row gives a grade that no suspect stands in. */
function isOther({ judgement }: TableRow, placeIn: (span: Span) => unknown): boolean {
  return judgement !== null && isAwarded(judgement) && !placeIn(judgement);
}

/** So many other lists of one row on the same scale show that each area has its own, and so many rows of a scale apart. */
const FEWEST_LISTS = 3;

/**
 * The rows that are alone in their lists, where each of several areas has such a list, at the head of its chapter; or where
 * running text parts them from the others of a scale that is not the one of the framework's other areas.
 */
function listsOfOne({ tables, parts }: Report, isSuspect: (span: Span) => boolean): ReadonlySet<Judgement> {
  const lists = tables.map(({ rows }) => rows.flatMap(({ judgement }) => judgement ?? []).filter(isAwarded));
  const only = lists.filter(({ length }) => length === 1).flat();
  const others = only.filter((other) => !isSuspect(other));
  const all = lists.flat().filter((other) => !isSuspect(other));
  const isApart = ({ scale, level }: Judgement) =>
    parts.every(
      (part) => part.scale?.id !== scale.id || !part.scale.levels.some(({ label }) => label === level?.label),
    );
  const isAlike = (one: Judgement, other: Judgement) =>
    one.scale.levels.some(({ label }) => label === other.level?.label);
  // A slip is one; more words of another scale are of that.
  const [slip, ...more] = only.filter(isSuspect);
  const alike = slip ? (isApart(slip) ? all : others).filter((other) => isAlike(slip, other)) : [];
  return new Set(slip && more.length === 0 && alike.length >= FEWEST_LISTS ? [slip] : []);
}

const frameworkOf = ({ parts }: Report) => parts[0]?.detection?.framework.id;

const isAwarded = ({ role, level }: Judgement) => role === 'awarded' && level !== null;

/** What gives an area another grade at a place of the same kind is an earlier result. */
const keyOf = ({ service, areaId, source, headline }: Judgement) => [service, areaId, source, headline].join('\n');

/**
 * Whether an area is one that a report may judge: of its framework, judged elsewhere, or named in the report alone as
 * others are that are judged in places of the same kind.
 */
function isAreaOf({ parts, judgements }: Report, { areaId, source }: Judgement): boolean {
  const isOfFramework = (id: string) =>
    parts.some(({ detection }) => detection?.framework.areas.some((area) => area.id === id));
  const others = judgements.filter((other) => other.source === source && !isOfFramework(other.areaId));
  return isOfFramework(areaId) || others.length >= FEWEST || judgements.some((other) => other.areaId === areaId);
}

/** So many rows of a list that are of the framework's areas show that what stands among them is judged as they are. */
const FEWEST_KNOWN = 3;

/** Whether an area that the framework lacks is a row of a list whose other rows are its areas, all on the scale. */
function isAmongKnown({ parts, tables }: Report, judgement: Judgement, isSuspect: (span: Span) => unknown): boolean {
  const known = new Set(parts.flatMap(({ detection }) => detection?.framework.areas.map(({ id }) => id) ?? []));
  const list = tables.find(({ rows }) => rows.some((row) => row.judgement === judgement));
  const others = list?.rows.flatMap((row) => row.judgement ?? []).filter((other) => other !== judgement) ?? [];
  return (
    others.length >= FEWEST_KNOWN &&
    others.every((other) => isAwarded(other) && !isSuspect(other) && known.has(other.areaId))
  );
}

/** So many areas that the framework lacks show that the report names its own. */
const FEWEST = 2;
