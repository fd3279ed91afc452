import type {
  DocumentRange,
  JudgementOrder,
  ListedJudgement,
  ListedReport,
  Standing,
  StatedPlace,
} from '../../../server/src/protocol';

/** A row of the view of judgements; its id tells it from all others, whatever the order is. What a row is called in the editor's language, and its icon, are not said here. */
export type JudgementRow = ReportRow | GroupRow | AwardRow | PlaceRow;

/** A report of the folder. */
export interface ReportRow {
  readonly kind: 'report';
  readonly id: string;
  readonly report: ListedReport;
  readonly children: readonly JudgementRow[];
}

/** What several judgements have in common: a service, an area or a grade. */
export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  /** The name of the service or the area, or the grade; '' for grades that cannot be read. */
  readonly key: string;
  /** Where the grade stands on its scale; null for a service or an area, and where that is not known or not the same for all. */
  readonly standing: Standing | null;
  readonly isGrade: boolean;
  readonly children: readonly JudgementRow[];
}

/** A judgement of a report. */
export interface AwardRow {
  readonly kind: 'award';
  readonly id: string;
  readonly report: ListedReport;
  readonly judgement: ListedJudgement;
  /** What tells it from the rows beside it: its area, its area within the service above it, its report, or area and report. */
  readonly named: 'area' | 'area of service' | 'report' | 'both';
  readonly children: readonly PlaceRow[];
}

/** A place that states a judgement. */
export interface PlaceRow {
  readonly kind: 'place';
  readonly id: string;
  readonly report: ListedReport;
  readonly place: StatedPlace;
}

/** The place that a row leads to; null where it leads to none. */
export function placeOf(row: JudgementRow): { readonly uri: string; readonly range: DocumentRange } | null {
  switch (row.kind) {
    case 'award':
      return { uri: row.report.uri, range: row.judgement.at };
    case 'place':
      return { uri: row.report.uri, range: row.place.range };
    default:
      return null;
  }
}

/**
 * The rows at the top of the view, each with those below it.
 *
 * @param isFolder whether the reports are those of a folder, so that rows say whose they are
 */
export function judgementRows(
  reports: readonly ListedReport[],
  order: JudgementOrder,
  isFolder: boolean,
): readonly JudgementRow[] {
  const graded = reports.filter(({ judgements }) => judgements.length > 0);
  if (order === 'report') {
    if (!isFolder) return graded.flatMap(rowsOf);
    return [...graded].sort((a, b) => compare(titleOf(a), titleOf(b))).map(reportRow);
  }
  const named = order === 'area' ? 'report' : isFolder ? 'both' : 'area';
  const awards = graded.flatMap((report) => awardRows(report, named));
  if (order === 'grade') return byGrade(awards);
  return isFolder ? byArea(awards) : awards.map((row) => ({ ...row, named: 'area' as const })).sort(byName);
}

/** What a report is called: whom it is about and when it was inspected, or else its file. */
export function titleOf({ name, uri }: ListedReport): string {
  return name ?? fileOf(uri);
}

/** The name of the file of an address. */
export function fileOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What an area is called among others of its report: by its short name, and by its service where that is needed. */
export function nameOf({ short, service, isShared }: ListedJudgement): string {
  return isShared && service !== null ? `${short} (${service})` : short;
}

/** Whether a place of a judgement says something else than most places do. */
export function isMismatched({ places }: ListedJudgement): boolean {
  return places.some(({ differs }) => differs);
}

function reportRow(report: ListedReport): ReportRow {
  return { kind: 'report', id: report.uri, report, children: rowsOf(report) };
}

/** The judgements of a report; where services share names of areas, below the service, which a narrow view would cut. */
function rowsOf(report: ListedReport): JudgementRow[] {
  const awards = awardRows(report, 'area');
  const services = grouped(awards, ({ judgement }) => judgement.service);
  if (services.size < 2 || !report.judgements.some(({ isShared }) => isShared)) return awards;
  return [...services].flatMap(([service, rows]): JudgementRow[] => {
    if (service === null) return rows;
    const children = rows.map((row) => ({ ...row, named: 'area of service' as const }));
    const id = `service ${service} ${report.uri}`;
    return [{ kind: 'group', id, key: service, standing: null, isGrade: false, children }];
  });
}

function awardRows(report: ListedReport, named: AwardRow['named']): AwardRow[] {
  return report.judgements.map((judgement, index) => {
    const id = `${report.uri} ${String(index)}`;
    const children = judgement.places.map((place, number): PlaceRow => ({
      kind: 'place',
      id: `${id} ${String(number)}`,
      report,
      place,
    }));
    return { kind: 'award', id, report, judgement, named, children };
  });
}

/** In the order of their names; in each the best grade first. */
function byArea(awards: readonly AwardRow[]): GroupRow[] {
  return [...grouped(awards, ({ judgement }) => nameOf(judgement))]
    .map(([key, rows]): GroupRow => {
      const children = rows.sort((a, b) => scoreOf(a) - scoreOf(b) || byTitle(a, b));
      return { kind: 'group', id: `area ${key}`, key, standing: null, isGrade: false, children };
    })
    .sort((a, b) => compare(a.key, b.key));
}

/** The best grades first; those whose place on their scale is not known last. */
function byGrade(awards: readonly AwardRow[]): GroupRow[] {
  return [...grouped(awards, ({ judgement }) => judgement.grade)]
    .map(([key, rows]) => {
      const standings = new Set(rows.map(({ judgement }) => judgement.standing));
      const [standing = null] = standings.size === 1 ? standings : [];
      const score = rows.reduce((sum, row) => sum + scoreOf(row), 0) / rows.length;
      const children = rows.sort((a, b) => byTitle(a, b) || byName(a, b));
      return {
        score,
        row: { kind: 'group', id: `grade ${key}`, key, standing, isGrade: true, children } satisfies GroupRow,
      };
    })
    .sort((a, b) => a.score - b.score || compare(a.row.key, b.row.key))
    .map(({ row }) => row);
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** 0 for the best level of a scale, 1 for the worst, 2 where it is not known. */
function scoreOf({ judgement: { rank, of } }: AwardRow): number {
  return rank === null ? 2 : of < 2 ? 0 : (rank - 1) / (of - 1);
}

function byName(a: AwardRow, b: AwardRow): number {
  return compare(nameOf(a.judgement), nameOf(b.judgement));
}

function byTitle(a: AwardRow, b: AwardRow): number {
  return compare(titleOf(a.report), titleOf(b.report)) || compare(a.report.uri, b.report.uri);
}

function compare(a: string, b: string): number {
  return a.localeCompare(b);
}
