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
    if (!known || !isAreaOf(report, judgement)) return [];
    const { start, end } = place;
    const printed = text.slice(start, end);
    const isCode = /\d/.test(printed);
    // The word of a grade is all of it. Where no row of a list is on the scale, the list is of another one.
    if (!isCode && (judgement.start !== place.from || (source === 'table' && !rows.has(judgement)))) return [];
    if (!rows.has(judgement) && told.has(keyOf(judgement))) return [];
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

/** So many areas that the framework lacks show that the report names its own. */
const FEWEST = 2;
