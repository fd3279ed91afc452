import type { Report, Section, Span } from '../../report/model';

/** What a line is to a rule that looks at what stands between two places. */
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
  return sectionsOf(report).map(({ titleSpan }) => titleSpan);
}

/**
 * @param report A report.
 * @returns Its sections that have a heading, parents before their children, in the order of the text.
 */
export function sectionsOf(report: Report): readonly Section[] {
  const found: Section[] = [];
  const open = [...report.outline].reverse();
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    if (!LEAVES.has(section.kind)) found.push(section);
    for (let child = section.children.length - 1; child >= 0; child--) {
      const next = section.children[child];
      if (next) open.push(next);
    }
  }
  return found;
}

/** Kinds of sections that have no heading of their own. */
const LEAVES = new Set(['grade-table', 'legend', 'tick-row']);

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
