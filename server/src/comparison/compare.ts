import * as l10n from '../l10n';
import { compareLevel } from '../frameworks/compare';
import type { Framework } from '../frameworks/schema';
import { Areas } from './areas';
import { changeBetween, type Change } from './changes';
import { dateOf, type Awarded, type Inspection } from './inspection';
import { missingBetween, missingOf, type Missing } from './missing';
import { returnedOf, type Returned } from './recommendations';
import { subjectOf } from './subject';
import { reasonText } from './reason';

/** How a grade stands to the one before it in its row. */
export interface CellChange extends Change {
  /** The index of the inspection that the grade before is of. */
  readonly since: number;
  /** Inspections between the two that are not among those compared: what they said is not known. */
  readonly over: readonly Missing[];
  /** Whether an inspection between the two gives grades, and none to this area by itself. */
  readonly skips: boolean;
}

/** What an inspection says of an area. */
export interface Cell extends Awarded {
  /** 1 = the best of its scale, 0 = the worst; null where the level is. */
  readonly score: number | null;
  /** How it stands to the grade before it in its row; null where there is none, or none that could be compared. */
  readonly change: CellChange | null;
}

/** An area over the years. */
export interface Row {
  /** As the latest inspection has it. */
  readonly area: string;
  readonly short: string;
  readonly service: string | null;
  /** One for each inspection; null where it does not judge the area. */
  readonly cells: readonly (Cell | null)[];
}

/** How the levels of two inspections, one after the other, stand to each other. */
export interface Between {
  /** The indexes of the inspections. */
  readonly from: number;
  readonly to: number;
  readonly isComparable: boolean;
  /** One or more whole sentences. */
  readonly reason: string;
}

/** The inspections of one subject side by side. */
export interface Comparison {
  /** As the latest report names it. */
  readonly subject: string;
  /** The number that its inspectorate knows it by, where the reports were matched by that. */
  readonly number: string | null;
  /** Oldest first; those without a date behind the others. */
  readonly inspections: readonly Inspection[];
  /** The areas of the latest inspection first, each in the order of its report. */
  readonly rows: readonly Row[];
  /** Between each two inspections with grades, under different frameworks. */
  readonly between: readonly Between[];
  readonly returned: readonly Returned[];
  readonly missing: readonly Missing[];
}

/** The inspections of several subjects. */
export interface Compared {
  /** By name. */
  readonly subjects: readonly Comparison[];
  /** What says of nobody whom it is about. */
  readonly unknown: readonly Inspection[];
}

/** Puts the inspections of each subject side by side. */
export function compareAll(inspections: readonly Inspection[]): Compared {
  const subjects = new Map<string, Inspection[]>();
  const unknown: Inspection[] = [];
  for (const inspection of inspections) {
    const subject = subjectOf(inspection);
    if (subject === null) unknown.push(inspection);
    else subjects.set(subject.key, [...(subjects.get(subject.key) ?? []), inspection]);
  }
  const compared = [...subjects.values()].map(compareInspections);
  compared.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
  return { subjects: compared, unknown };
}

/** @param inspections of one subject, in any order */
function compareInspections(inspections: readonly Inspection[]): Comparison {
  const sorted = [...inspections].sort(inTime);
  const isBefore = (earlier: number, later: number): boolean => {
    const [a = null, b = null] = [sorted[earlier], sorted[later]].map((each) => each && dateOf(each));
    return a !== null && b !== null && a < b;
  };
  const latest = lastOf(sorted, (each) => dateOf(each) !== null && each.authority !== null) ?? sorted[0];
  const missing = missingOf(sorted);
  const over = (earlier: number, later: number): readonly Missing[] => {
    const [a = null, b = null] = [sorted[earlier], sorted[later]].map((each) => each && dateOf(each));
    return a === null || b === null ? [] : missingBetween(missing, a, b);
  };
  const skips = (earlier: number, later: number): boolean =>
    sorted.slice(earlier + 1, later).some(({ awarded }) => awarded.length > 0);
  return {
    missing,
    subject: latest?.authority ?? latest?.title ?? latest?.number ?? '',
    number: latest?.number ?? null,
    inspections: sorted,
    rows: rowsOf(sorted, { isBefore, over, skips }),
    between: betweenOf(sorted),
    returned: returnedOf(sorted, isBefore),
  };
}

function inTime(a: Inspection, b: Inspection): number {
  const [left, right] = [dateOf(a), dateOf(b)];
  if (left !== right) {
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -1 : 1;
  }
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

/** What lies between two inspections, given by their indexes. */
interface Times {
  isBefore(earlier: number, later: number): boolean;
  over(earlier: number, later: number): readonly Missing[];
  /** Whether grades were awarded between the two. */
  skips(earlier: number, later: number): boolean;
}

function rowsOf(inspections: readonly Inspection[], times: Times): Row[] {
  const areas = new Areas(inspections);
  const rows = new Map<string, (Awarded | null)[]>();
  // The latest first: so its areas stand first, and those that are judged no more below.
  for (const [index, { awarded }] of [...inspections.entries()].reverse()) {
    for (const [nth, each] of awarded.entries()) {
      const own = `${String(index)}\n${String(nth)}`;
      const shared = areas.key(each) ?? own;
      // A report may judge an area under two frameworks: then the second has a row to itself.
      const key = (rows.get(shared)?.[index] ?? null) === null ? shared : own;
      const cells = rows.get(key) ?? inspections.map(() => null);
      cells[index] = each;
      rows.set(key, cells);
    }
  }
  return [...rows.values()].flatMap((cells) => {
    const latest = lastOf(cells, (cell) => cell !== null) ?? null;
    if (latest === null) return [];
    const { area, short, service } = latest;
    return [{ area, short, service, cells: cells.map((cell, index) => cell && cellOf(cell, index, cells, times)) }];
  });
}

function cellOf(cell: Awarded, index: number, cells: readonly (Awarded | null)[], times: Times): Cell {
  const graded = [...cells.keys()].filter((at) => (cells[at]?.rank ?? null) !== null && times.isBefore(at, index));
  const since = graded.at(-1) ?? -1;
  const earlier = cells[since] ?? null;
  const change = earlier === null ? null : changeBetween(earlier, cell);
  return {
    ...cell,
    score: scoreOf(cell),
    change:
      change === null ? null : { ...change, since, over: times.over(since, index), skips: times.skips(since, index) },
  };
}

function lastOf<T>(all: readonly T[], is: (each: T) => boolean): T | undefined {
  return [...all].reverse().find(is);
}

function scoreOf({ rank, levels }: Awarded): number | null {
  if (rank === null) return null;
  return levels.length === 1 ? 1 : (levels.length - rank) / (levels.length - 1);
}

function betweenOf(inspections: readonly Inspection[]): Between[] {
  const graded = inspections.flatMap(({ framework, awarded }, index) =>
    framework === null || awarded.length === 0 ? [] : [{ framework, index }],
  );
  return graded.slice(1).flatMap(({ framework, index }, nth) => {
    const before = graded[nth];
    if (before === undefined || before.framework.id === framework.id) return [];
    return [{ from: before.index, to: index, ...relation(before.framework, framework) }];
  });
}

function relation(from: Framework, to: Framework): { isComparable: boolean; reason: string } {
  if (from.levels.length === 0 || to.levels.length === 0) {
    return { isComparable: false, reason: l10n.t('One of the two frameworks gives no grades on one scale.') };
  }
  const answers = from.levels.map((_, index) => compareLevel({ framework: from, rank: index + 1 }, to));
  return {
    isComparable: answers.some(({ level }) => level !== null),
    reason: [...new Set(answers.map((answer) => reasonText(answer, from, to)))].join(' '),
  };
}
