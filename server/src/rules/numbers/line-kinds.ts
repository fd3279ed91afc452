import type { Report, SectionKind, Source, Span } from '../../report/model';
import { sectionsOf } from './sections';

/**
 * What a line is to a rule that looks at what stands between two places. Tables of grades, scales, tick rows and lines
 * that give a grade part the text as headings do.
 */
export const LineKind = { blank: 0, furniture: 1, footnote: 2, contents: 3, heading: 4, text: 5 } as const;
export type LineKind = (typeof LineKind)[keyof typeof LineKind];

/** The kind of each line of a report; lines are 0-based. */
export type LineKinds = (line: number) => LineKind;

const made = new WeakMap<Report, LineKinds>();

/**
 * @param report A report.
 * @returns What each of its lines is; made once for a report.
 */
export function lineKinds(report: Report): LineKinds {
  const known = made.get(report);
  if (known) return known;
  const kinds = readKinds(report);
  const kindOf: LineKinds = (line) => (kinds[line] ?? LineKind.blank) as LineKind;
  made.set(report, kindOf);
  return kindOf;
}

/**
 * @param report A report.
 * @returns The places of its headings in the order of the text: of sections, not of tables and legends.
 */
export function headingSpans(report: Report): readonly Span[] {
  return sectionsOf(report).flatMap(({ kind, titleSpan }) => (LEAVES.has(kind) ? [] : [titleSpan]));
}

function leavesOf(report: Report): readonly Span[] {
  return sectionsOf(report).filter(({ kind }) => LEAVES.has(kind));
}

/** Kinds of sections that have no heading of their own. */
const LEAVES = new Set<SectionKind>(['grade-table', 'legend', 'tick-row']);

/** Sources of judgements whose lines are no sentences. */
const STANDS_ALONE = new Set<Source>(['table', 'heading', 'tick']);

function readKinds(report: Report): Uint8Array {
  const { text, lines } = report;
  const kinds = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) {
    if (hasInk(text, lines.start(line), lines.end(line))) kinds[line] = LineKind.text;
  }
  const mark = ({ start, end }: Span, kind: LineKind) => {
    const last = lines.at(Math.max(start, end - 1));
    for (let line = lines.at(start); line <= last; line++) if (kinds[line] !== LineKind.blank) kinds[line] = kind;
  };
  for (const judgement of report.judgements) if (STANDS_ALONE.has(judgement.source)) mark(judgement, LineKind.heading);
  for (const span of leavesOf(report)) mark(span, LineKind.heading);
  for (const span of headingSpans(report)) mark(span, LineKind.heading);
  for (const span of report.contents) mark(span, LineKind.contents);
  for (const span of report.footnotes) mark(span, LineKind.footnote);
  for (const span of report.furniture) mark(span, LineKind.furniture);
  return kinds;
}

function hasInk(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0) return true;
  }
  return false;
}
