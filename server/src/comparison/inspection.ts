import type { Framework } from '../frameworks/schema';
import { RECOGNISED, type FrontOf, type Judgement, type Part, type Report } from '../report/model';
import { areaNames } from '../report/queries/area-names';
import { earlierInspections } from '../report/queries/earlier-inspections';
import { partAt } from '../report/queries/part-at';
import { lineNumber } from '../report/queries/places';
import type { Span } from '../text/spans';
import { distinctiveWords, mayBeSame } from '../vocabulary/authority/words';
import { type Vocabulary, vocabularyOf } from '../vocabulary/vocabulary';
import { subjectNumber } from './subject-number';

/** A grade of a report's own list of results. */
export interface Awarded {
  /** The framework that it was awarded under; null where none is known. */
  readonly framework: Framework | null;
  readonly service: string | null;
  readonly areaId: string;
  /** The area's name as the catalogue has it, or as printed. */
  readonly area: string;
  /** Its name where there is little room. */
  readonly short: string;
  /** As the report prints it; '' where nothing legible is printed. */
  readonly printed: string;
  /** The label of its level; null where it is unreadable or says that nothing was judged. */
  readonly level: string | null;
  /** 1 = the best; null where the level is. */
  readonly rank: number | null;
  /** The levels of its scale, best first. */
  readonly levels: readonly string[];
  /** 1-based. */
  readonly line: number;
  /** Whether the list of results gives the area another grade too: then neither is compared. */
  readonly isDisputed: boolean;
}

/** One thing that a report asks for. */
export interface Asked {
  readonly text: string;
  readonly timeframe: string | null;
  /** 1-based. */
  readonly line: number;
}

/**
 * What a comparison needs of an inspection: plain data that holds neither the text nor the Report. A text that holds
 * reports of several dates or subjects gives several.
 */
export interface Inspection {
  /** The path or the address of the report. */
  readonly file: string;
  readonly title: string | null;
  /** Whom it is about, as the report says; null where it does not. */
  readonly authority: string | null;
  /** The folded words of that name that tell it from others; '' where there are none. */
  readonly telling: string;
  /** The number that the inspectorate knows the subject by, as printed; null where none is printed, or several are. */
  readonly number: string | null;
  readonly framework: Framework | null;
  /** The days of the inspection, ISO dates; null where the text gives none. */
  readonly inspected: { readonly from: string; readonly to: string } | null;
  readonly published: string | null;
  readonly awarded: readonly Awarded[];
  readonly asked: readonly Asked[];
  /** The months or years, '2018-11' or '2018', in which it says that the inspection before it was, or was published. */
  readonly speaksOf: readonly string[];
}

/**
 * The last day of an inspection, or the day of its report's publication: what orders them.
 *
 * @returns An ISO date; null where the report gives neither
 */
export function dateOf({ inspected, published }: Pick<Inspection, 'inspected' | 'published'>): string | null {
  return inspected?.to ?? published;
}

/** What the covers of a text say, each with what of the text belongs to it. */
interface Front extends Pick<Inspection, 'title' | 'authority' | 'telling' | 'number' | 'inspected' | 'published'> {
  readonly start: number;
  readonly isOwn: (span: Span) => boolean;
}

/**
 * What the covers of a text say: several where it holds reports of several dates or subjects.
 *
 * @returns none for a text that is no report
 */
export function frontsOf(report: Report): Front[] {
  if (report.confidence < RECOGNISED) return [];
  const number = subjectNumber(report);
  const { authorities } = vocabularyOf(report.catalogue);
  const [own, ...more] = report.documents;
  const others = own === undefined ? [] : more.filter((document) => isApart(document, own, authorities));
  return [
    // What is printed with a report and has no date of its own belongs to it.
    front(
      { ...report, start: 0 },
      others.length === 0 ? number : null,
      authorities,
      (span) => !others.some((other) => isWithin(span, other)),
    ),
    ...others.map((other) => front(other, null, authorities, (span) => isWithin(span, other))),
  ];
}

function front(
  {
    title,
    authority,
    inspected,
    published,
    start,
  }: Pick<FrontOf, 'title' | 'authority' | 'inspected' | 'published' | 'start'>,
  number: string | null,
  authorities: Vocabulary['authorities'],
  isOwn: (span: Span) => boolean,
): Front {
  return {
    title: title?.value ?? null,
    authority: authority?.value ?? null,
    telling: distinctiveWords(authority?.value ?? '', authorities).join(' '),
    number,
    inspected: daysOf(inspected),
    published: published?.value ?? null,
    start,
    isOwn,
  };
}

/**
 * The inspections that a text reports on.
 *
 * @param report a report as recognised
 * @param file its path or address
 * @returns none for a text that is no report
 */
export function inspectionsOf(report: Report, file: string): Inspection[] {
  const all = frontsOf(report).map((each) => read(report, file, each));
  return all.filter(({ awarded, asked }, index) => index === 0 || awarded.length + asked.length > 0);
}

/** Documents whose dates lie further apart were not published together, in days. */
const TOGETHER = 60;

/** Whether a later document of a text reports on another inspection than the first, or on somebody else. */
function isApart(later: FrontOf, first: FrontOf, authorities: Vocabulary['authorities']): boolean {
  if (
    later.authority !== null &&
    first.authority !== null &&
    !mayBeSame(later.authority.value, first.authority.value, authorities)
  ) {
    return true;
  }
  const [a, b] = [daysOf(later.inspected), daysOf(first.inspected)];
  if (a !== null && b !== null) return a.from !== b.from || a.to !== b.to;
  if (later.published === null || first.published === null) return false;
  const apart = Date.parse(later.published.value) - Date.parse(first.published.value);
  return Math.abs(apart) > TOGETHER * 24 * 3600 * 1000;
}

function isWithin({ start }: Span, { start: from, end }: Span): boolean {
  return from <= start && start < end;
}

/** From the first day of all visits to the last. */
function daysOf(dates: readonly { readonly from: string; readonly to: string }[]): Inspection['inspected'] {
  const [first] = dates;
  if (first === undefined) return null;
  return dates.reduce(
    (all, { from, to }) => ({
      from: from < all.from ? from : all.from,
      to: to > all.to ? to : all.to,
    }),
    { from: first.from, to: first.to },
  );
}

function read(
  report: Report,
  file: string,
  { title, authority, telling, number, inspected, published, start, isOwn }: Front,
): Inspection {
  const { parts, recommendations } = report;
  const part = parts.find((each) => each.start === start) ?? partAt(report, start);
  return {
    file,
    title,
    authority,
    telling,
    number,
    framework: known(part),
    inspected,
    published,
    awarded: awardedOf(report, report.judgements.filter(isOwn)),
    asked: recommendations.filter(isOwn).map((recommendation) => ({
      text: recommendation.text,
      timeframe: recommendation.timeframe,
      line: lineNumber(report, recommendation),
    })),
    speaksOf: [
      ...new Set(
        earlierInspections(report)
          .filter((earlier) => earlier.last && isOwn(earlier))
          .map(({ year, month }) => (month === null ? String(year) : `${String(year)}-${pad(month + 1)}`)),
      ),
    ],
  };
}

/** One grade for each area of the list of results, in the order of the text. */
function awardedOf(report: Report, judgements: readonly Judgement[]): Awarded[] {
  const areas = new Map<string, Awarded>();
  for (const judgement of judgements) {
    if (judgement.role !== 'awarded' || !judgement.headline) continue;
    const awarded = awardedFrom(report, judgement);
    const key = [awarded.framework?.id ?? '', judgement.scale.id, judgement.service ?? '', judgement.areaId].join('\n');
    const before = areas.get(key);
    if (before === undefined) areas.set(key, awarded);
    else if (before.level === null) areas.set(key, awarded.level === null ? before : awarded);
    else if (awarded.level !== null && awarded.level !== before.level) areas.set(key, { ...before, isDisputed: true });
  }
  return [...areas.values()];
}

function awardedFrom(report: Report, judgement: Judgement): Awarded {
  const { service, areaId, area, printed, level, scale } = judgement;
  const index = level === null ? -1 : scale.levels.findIndex(({ label }) => label === level.label);
  return {
    framework: frameworkOf(report, judgement),
    service,
    areaId,
    area,
    short: areaNames(report).short(judgement),
    printed,
    level: level?.label ?? null,
    rank: index < 0 ? null : index + 1,
    levels: scale.levels.map(({ label }) => label),
    line: lineNumber(report, judgement),
    isDisputed: false,
  };
}

/** The framework whose scale a judgement is on, wherever it stands; that of its part where the report prints a scale. */
function frameworkOf(report: Report, judgement: Judgement): Framework | null {
  const named = report.parts.find(({ detection }) => detection?.framework.id === judgement.scale.id);
  return known(named ?? partAt(report, judgement.start));
}

function known(part: Part | undefined): Framework | null {
  const detection = part?.detection ?? null;
  return detection !== null && detection.confidence >= RECOGNISED ? detection.framework : null;
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
