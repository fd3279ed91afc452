import type { FrameworkArea } from '../../frameworks/schema';
import type { Judgement, Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { ResultTable } from '../../report/queries/result-tables';

/** What one table lists for one service; for the whole report where its framework judges no two services alike. */
export interface ResultList {
  readonly service: string | null;
  /** The areas that every report lists for it. */
  readonly listed: readonly FrameworkArea[];
  readonly rows: readonly Judgement[];
  /** Where to say that a row is missing. */
  readonly place: Span;
}

/** A list that begins so many characters below the head of its table is pointed at itself. */
const FAR_DOWN = 500;

/**
 * The lists of results in a table.
 *
 * @param table a table of the report's own results
 * @returns those with more than half of the areas that every report lists; for each service by itself
 */
export function listsIn({ framework, rows, titleSpan }: ResultTable): ResultList[] {
  const { areas, services } = framework;
  const isOfAll = ({ listed }: FrameworkArea) => !listed || services.length === 0;
  const ofAll = rows.filter(({ service }) => service === null);
  const forms = formsOf(areas.filter(isOfAll));
  const lists: ResultList[] = [
    ...forms.map((listed) => {
      const own = ofAll.find(({ areaId }) => listed.some(({ id }) => id === areaId))?.areaSpans[0];
      const isFar = own !== undefined && own.start - titleSpan.end > FAR_DOWN;
      return { service: null, listed, rows: ofAll, place: isFar ? own : titleSpan };
    }),
    ...services.map(({ id, name }) => {
      const own = rows.filter(({ service }) => service === name);
      const place = own[0]?.areaSpans[0] ?? titleSpan;
      const listed = areas.filter((area) => area.listed && (area.service === null || area.service === id));
      return { service: name, listed, rows: own, place };
    }),
  ];
  return lists.filter(({ listed, rows: own }) => {
    const found = listed.filter(({ id }) => hasRow(own, id)).length;
    return found >= 2 && found * 2 > listed.length;
  });
}

/** The areas that every report lists, and this list does not. */
export function unlisted(report: Report, table: ResultTable, { service, listed, rows }: ResultList): FrameworkArea[] {
  // Nearly every list has them all.
  const ofScale = rows.filter(({ scale }) => scale.id === table.part.scale?.id);
  if (listed.every(({ id }) => hasRow(ofScale, id))) return [];
  const chapters = new Set(listed.flatMap(({ id, kind, demanded }) => (demanded && kind === 'area' ? [id] : [])));
  const judged = new Set(
    report.judgements
      .filter((judgement) => {
        const { role, headline, source, scale, areaId } = judgement;
        // A sentence on the cover stands in for no row, and neither does the heading of a chapter in a list that has all.
        const isChapter = source !== 'table' && source !== 'tick' && chapters.has(areaId);
        const isOfScale = scale.id === table.part.scale?.id;
        const counts = role === 'awarded' && headline && source !== 'cover' && !isChapter && isOfScale;
        return counts && (service === null || judgement.service === service);
      })
      .map(({ areaId }) => areaId),
  );
  return listed.filter(
    (area) => !judged.has(area.id) && !hasKindred(rows, area.name) && (service === null || !hasStrayRow(table, area)),
  );
}

/** What an area is called; one that the framework lacks has the name that the report gives it. */
export type NamedArea = Pick<FrameworkArea, 'name' | 'variants'>;

/** An area that the text judges for a service. */
export interface JudgedInText {
  readonly area: NamedArea;
  readonly judgement: Judgement;
}

/**
 * An area that another service's list in the same table has, and this one has not, although the text judges it for
 * this service too.
 *
 * @returns none where the two lists differ in more than that: they may be made on different lines
 */
export function lackedBeside(
  report: Report,
  table: ResultTable,
  { service, rows }: ResultList,
  lists: readonly ResultList[],
): JudgedInText | null {
  if (lists.length < 2) return null;
  const beside = lists.filter((list) => list.service !== service).flatMap((list) => list.rows);
  const lacked = table.framework.areas.flatMap((area): JudgedInText[] => {
    if (hasKindred(rows, area.name) || !hasRow(beside, area.id) || hasStrayRow(table, area)) return [];
    const judgement = report.judgements.find(
      ({ areaId, role, level, scale, service: judgedFor, source }) =>
        areaId === area.id &&
        judgedFor === service &&
        role === 'awarded' &&
        level !== null &&
        scale.id === table.part.scale?.id &&
        source !== 'cover',
    );
    return judgement ? [{ area, judgement }] : [];
  });
  const [only, ...others] = lacked;
  return only !== undefined && others.length === 0 ? only : null;
}

const hasRow = (rows: readonly Judgement[], id: string) => rows.some(({ areaId }) => areaId === id);

/** Whether a list has a row of that name, or of one that says more or less: neither two services nor two years may use the same words. */
function hasKindred(rows: readonly Judgement[], name: string): boolean {
  return rows.some(({ area }) => area.startsWith(name) || name.startsWith(area));
}

/** Whether the table of results of every report has a row for an area. */
export function isDemanded({ listed, demanded }: FrameworkArea): boolean {
  return listed || demanded !== null;
}

/** The areas of each list that every report has. */
function formsOf(areas: readonly FrameworkArea[]): FrameworkArea[][] {
  const own = areas.filter(isDemanded);
  return [...new Set(own.map(({ demanded }) => demanded))].map((list) =>
    own.filter(({ demanded }) => demanded === list),
  );
}

/** Whether a row for the area stands among those of another service, whose heading was read too early or too late. */
function hasStrayRow({ rows }: ResultTable, area: FrameworkArea): boolean {
  const services = rows.filter(({ areaId }) => areaId === area.id).map(({ service }) => service);
  return services.length > (area.service === null ? new Set(services).size : 0);
}
