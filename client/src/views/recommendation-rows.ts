import { doneKind, type ListedAnnotation, type ListedRecommendation } from '../../../server/src/protocol';

/** Recommendations that are to be met by one time, or, where none is said, that stand in one list. */
export interface RecommendationGroup {
  /** The timeframe, or else the heading of the list; '' where there is neither. */
  readonly title: string;
  readonly rows: readonly RecommendationRow[];
}

/** A recommendation, and whether somebody has said that it is done. */
export interface RecommendationRow {
  readonly recommendation: ListedRecommendation;
  /** The annotation that says so, or said so once; null where there is none. */
  readonly annotation: ListedAnnotation | null;
  readonly isDone: boolean;
}

/**
 * Recommendations by their timeframes, in the order in which the report comes to them.
 *
 * @param annotations those of the report
 */
export function recommendationGroups(
  recommendations: readonly ListedRecommendation[],
  annotations: readonly ListedAnnotation[],
): RecommendationGroup[] {
  const marks = annotations.filter(({ kind, place }) => kind === doneKind && place !== null);
  const groups = new Map<string, RecommendationRow[]>();
  for (const recommendation of recommendations) {
    const title = recommendation.timeframe ?? recommendation.heading;
    const group = groups.get(title) ?? [];
    groups.set(title, group);
    group.push(rowOf(recommendation, marks));
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}

function rowOf(recommendation: ListedRecommendation, marks: readonly ListedAnnotation[]): RecommendationRow {
  const own = marks.filter((mark) => isOn(mark, recommendation));
  const annotation = own.find(({ state }) => state === 'resolved') ?? own[0] ?? null;
  return { recommendation, annotation, isDone: annotation?.state === 'resolved' };
}

/** Whether an annotation begins within a recommendation. */
function isOn({ place }: ListedAnnotation, { range }: ListedRecommendation): boolean {
  if (place === null) return false;
  const at = place.range.start;
  return !isBefore(at, range.start) && isBefore(at, range.end);
}

type Position = ListedRecommendation['range']['start'];

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
