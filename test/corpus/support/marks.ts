import type { Report, Section } from '../../../server/src/report/model';

type Range = readonly [line: number, endLine: number];

/** The marks of one report as `test/corpus/marks/README.md` describes them. Lines are 1-based. */
export interface Marks {
  readonly file: string;
  readonly headings: readonly (readonly [line: number, endLine: number, level: number, kind: string])[];
  readonly recommendations: readonly (readonly [
    line: number,
    endLine: number,
    list: number,
    timeframe: number | null,
  ])[];
  readonly paragraphs: readonly (readonly [number: number, line: number, endLine: number])[];
  readonly furniture: readonly number[];
  readonly footnotes: readonly Range[];
  readonly contents: readonly (readonly [entry: number, heading: number | null])[];
  readonly dates: { readonly inspected: readonly (readonly [string, string])[]; readonly published: string | null };
  readonly leadInspector: number | null;
  readonly citedGrades: readonly number[];
  readonly doubtful?: {
    readonly headings?: readonly (number | Range | readonly number[])[];
    readonly paragraphs?: readonly (readonly number[])[];
    readonly citedGrades?: readonly number[];
    readonly leadInspector?: readonly number[] | number;
    readonly recommendationEnds?: readonly (readonly number[])[];
  };
}

/** Found against marked for one kind of thing. */
export interface Score {
  /** Marked and found. */
  hits: number;
  marked: number;
  found: number;
}

export const MARKED = [
  'headings',
  'heading levels',
  'recommendations',
  'paragraphs',
  'furniture',
  'footnotes',
  'contents entries',
  'contents links',
  'dates',
  'lead inspector',
  'cited grades',
] as const;
export type Marked = (typeof MARKED)[number];

export type Scores = Record<Marked, Score>;

export function emptyScores(): Scores {
  return Object.fromEntries(MARKED.map((kind) => [kind, { hits: 0, marked: 0, found: 0 }])) as Scores;
}

/** Compares one report with its marks; adds to the scores and returns every disagreement. */
export function compareMarks(report: Report, marks: Marks, scores: Scores): string[] {
  const disagreements: string[] = [];
  const lineOf = (offset: number) => report.lines.at(offset) + 1;
  const last = (end: number) => lineOf(Math.max(0, end - 1));
  const compare = (
    kind: Marked,
    wanted: readonly string[],
    got: readonly string[],
    doubtful: ReadonlySet<string> = NONE,
  ) => {
    const score = scores[kind];
    const found = new Set(got);
    const marked = new Set(wanted);
    for (const item of marked) {
      score.marked++;
      if (found.has(item)) score.hits++;
      else disagreements.push(`${marks.file}:${item} ${kind}: not found`);
    }
    for (const item of found) {
      if (marked.has(item) || doubtful.has(item) || doubtful.has(item.split('-')[0] ?? ''))
        score.found += marked.has(item) ? 1 : 0;
      else {
        score.found++;
        disagreements.push(`${marks.file}:${item} ${kind}: not marked`);
      }
    }
  };
  const sections = flatten(report.outline).filter(({ kind }) => !LEAVES.has(kind));
  const range = (line: number, end: number) =>
    line === end ? line.toString() : `${line.toString()}-${end.toString()}`;
  const doubtfulHeadings = new Set(
    (marks.doubtful?.headings ?? []).map((item) => (typeof item === 'number' ? item : item[0]).toString()),
  );
  compare(
    'headings',
    marks.headings.map(([line]) => line.toString()),
    sections.map(({ start }) => lineOf(start).toString()),
    doubtfulHeadings,
  );
  const levels = new Map(sections.map((section) => [lineOf(section.start), section.level]));
  const placed = marks.headings.filter(([line]) => levels.has(line));
  compare(
    'heading levels',
    placed.map(([line, , level]) => `${line.toString()} level ${level.toString()}`),
    placed.map(([line]) => `${line.toString()} level ${(levels.get(line) ?? 0).toString()}`),
  );
  const ends = new Map((marks.doubtful?.recommendationEnds ?? []).map((ended) => [ended[0], ended[1]]));
  compare(
    'recommendations',
    marks.recommendations.map(([line, end]) => range(line, end)),
    report.recommendations.map(({ start, end }) => {
      const line = lineOf(start);
      const mark = marks.recommendations.find(([first]) => first === line);
      return range(line, ends.get(line) === last(end) && mark ? mark[1] : last(end));
    }),
  );
  compare(
    'paragraphs',
    marks.paragraphs.map(([number, line, end]) => `${range(line, end)} paragraph ${number.toString()}`),
    report.paragraphs.map(
      ({ number, start, end }) => `${range(lineOf(start), last(end))} paragraph ${number.toString()}`,
    ),
    new Set((marks.doubtful?.paragraphs ?? []).map((item) => (item[1] ?? item[0] ?? 0).toString())),
  );
  compare(
    'furniture',
    marks.furniture.map(String),
    report.furniture.map(({ start }) => lineOf(start).toString()),
  );
  compare(
    'footnotes',
    marks.footnotes.map(([line, end]) => range(line, end)),
    report.footnotes.map(({ start, end }) => range(lineOf(start), last(end))),
  );
  compare(
    'contents entries',
    marks.contents.map(([line]) => line.toString()),
    report.contents.map(({ start }) => lineOf(start).toString()),
  );
  const entries = new Map(report.contents.map((entry) => [lineOf(entry.start), entry.heading]));
  const linked = marks.contents.filter(([line]) => entries.has(line));
  compare(
    'contents links',
    linked.map(([line, heading]) => `${line.toString()} to ${String(heading)}`),
    linked.map(([line]) => {
      const heading = entries.get(line);
      return `${line.toString()} to ${heading ? lineOf(heading.start).toString() : 'null'}`;
    }),
  );
  compare(
    'dates',
    [
      ...marks.dates.inspected.map(([from, to]) => `1 ${from} to ${to}`),
      `1 published ${String(marks.dates.published)}`,
    ],
    [
      ...report.inspected.map(({ from, to }) => `1 ${from} to ${to}`),
      `1 published ${report.published ? report.published.value : 'null'}`,
    ],
  );
  compare(
    'lead inspector',
    marks.leadInspector === null ? [] : [marks.leadInspector.toString()],
    report.leadInspector ? [lineOf(report.leadInspector.start).toString()] : [],
    new Set([marks.doubtful?.leadInspector ?? []].flat().map(String)),
  );
  compare(
    'cited grades',
    marks.citedGrades.map(String),
    report.judgements.filter(({ role }) => role === 'cited').map(({ start }) => lineOf(start).toString()),
    new Set((marks.doubtful?.citedGrades ?? []).map(String)),
  );
  return disagreements;
}

const NONE: ReadonlySet<string> = new Set();
const LEAVES: ReadonlySet<Section['kind']> = new Set(['grade-table', 'tick-row', 'legend', 'paragraph']);

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}
