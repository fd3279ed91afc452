import type { Report, SectionKind, Source } from '../model';
import type { Span } from '../../text/spans';
import { oncePerReport } from './once';
import { sectionsOf } from './sections';

/**
 * What a line is to a rule that looks at what stands between two places. Tables of grades, scales, tick rows and lines
 * that give a grade part the text as headings do.
 */
export const LineKind = { blank: 0, furniture: 1, footnote: 2, contents: 3, heading: 4, text: 5 } as const;
export type LineKind = (typeof LineKind)[keyof typeof LineKind];

/** The kind of each line of a report; lines are 0-based. */
export type LineKinds = (line: number) => LineKind;

/** What each line of a report is; read once for a report. */
export const lineKinds = oncePerReport((report): LineKinds => {
  const kinds = readKinds(report);
  return (line) => (kinds[line] ?? LineKind.blank) as LineKind;
});

/** Kinds of sections that have no heading of their own. */
const LEAVES = new Set<SectionKind>(['grade-table', 'legend', 'tick-row']);

/** Sources of judgements whose lines are no sentences. */
const STANDS_ALONE = new Set<Source>(['table', 'heading', 'tick']);

function readKinds(report: Report): Uint8Array {
  const { lines } = report;
  const kinds = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) if (!lines.isBlank(line)) kinds[line] = LineKind.text;
  const mark = ({ start, end }: Span, kind: LineKind) => {
    let line = lines.at(start);
    do {
      if (kinds[line] !== LineKind.blank) kinds[line] = kind;
      line++;
    } while (line < lines.count && lines.start(line) < end);
  };
  for (const judgement of report.judgements) if (STANDS_ALONE.has(judgement.source)) mark(judgement, LineKind.heading);
  for (const section of sectionsOf(report)) {
    mark(LEAVES.has(section.kind) ? section : section.titleSpan, LineKind.heading);
  }
  for (const span of report.contents) mark(span, LineKind.contents);
  for (const span of report.footnotes) mark(span, LineKind.footnote);
  for (const span of report.furniture) mark(span, LineKind.furniture);
  return kinds;
}
