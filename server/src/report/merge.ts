import type { LineTable } from './lines';
import type { Judgement, Part, Printed, Report, Scale, Section, Span } from './model';

/**
 * Puts the reports of the documents of one text together. The first document's front matter is that of the whole; each
 * later document is a part with its own framework, and a section of the outline with its own title.
 *
 * @param lines The lines of the whole text.
 * @param documents Each document's report with the offset that its text starts at.
 */
export function mergeReports(
  lines: LineTable,
  documents: readonly { readonly report: Report; readonly start: number }[],
): Report {
  const [main, ...others] = documents;
  if (!main) throw new Error('there is no document to merge');
  const moved = others.map(({ report, start }) => ({
    report,
    move: new Move(start),
    start,
    end: start + report.text.length,
  }));
  const all = <T>(own: readonly T[], of: (report: Report, move: Move) => readonly T[]): T[] => [
    ...own,
    ...moved.flatMap(({ report, move }) => of(report, move)),
  ];
  const first = main.report;
  return {
    ...first,
    text: lines.text,
    lines,
    confidence: Math.max(...documents.map(({ report }) => report.confidence)),
    parts: all(wholeFirst(first.parts, lines.text.length), (report, move) =>
      report.parts.map((part) => ({ ...move.span(part), scale: part.scale && move.scale(part.scale) })),
    ),
    outline: all(first.outline, (report, move) => [documentSection(report, move)]),
    judgements: all(first.judgements, (report, move) => report.judgements.map((j) => move.judgement(j))),
    legends: all(first.legends, (report, move) =>
      report.legends.map((legend) => ({ ...move.span(legend), scale: move.scale(legend.scale) })),
    ),
    recommendations: all(first.recommendations, (report, move) => report.recommendations.map((r) => move.span(r))),
    paragraphs: all(first.paragraphs, (report, move) =>
      report.paragraphs.map((p) => ({ ...move.span(p), numberSpan: move.span(p.numberSpan) })),
    ),
    contents: all(first.contents, (report, move) =>
      report.contents.map((entry) => ({ ...move.span(entry), heading: entry.heading && move.span(entry.heading) })),
    ),
    furniture: all(first.furniture, (report, move) => report.furniture.map((f) => move.span(f))),
    footnotes: all(first.footnotes, (report, move) => report.footnotes.map((f) => move.span(f))),
  };
}

/** The first part is the whole text's; those of later documents lie within it. */
function wholeFirst(parts: readonly Part[], end: number): Part[] {
  return parts.map((part, index) => (index === 0 ? { ...part, end } : part));
}

/** A later document as a section: its title over what it holds. */
function documentSection(report: Report, move: Move): Section {
  const titleSpan = report.title ?? { start: 0, end: report.lines.end(0) };
  const whole = { start: titleSpan.start, end: Math.max(titleSpan.end, report.text.trimEnd().length) };
  return {
    ...move.span(whole),
    title: report.title?.value ?? 'Another document',
    kind: 'part',
    level: 1,
    titleSpan: move.span({ start: titleSpan.start, end: titleSpan.end }),
    children: report.outline.filter(({ start }) => start >= whole.start).map((section) => move.section(section)),
  };
}

/** Moves places of a document to where they are in the whole text. */
class Move {
  readonly #scales = new Map<Scale, Scale>();

  constructor(private readonly by: number) {}

  span<T extends Span>(place: T): T {
    return { ...place, start: place.start + this.by, end: place.end + this.by };
  }

  /** The same scale for the same scale, so that judgements go on sharing it. */
  scale(scale: Scale): Scale {
    if (!scale.legend) return scale;
    let moved = this.#scales.get(scale);
    if (!moved) {
      moved = { ...scale, legend: this.span(scale.legend) };
      this.#scales.set(scale, moved);
    }
    return moved;
  }

  section(section: Section): Section {
    return {
      ...this.span(section),
      level: section.level + 1,
      titleSpan: this.span(section.titleSpan),
      children: section.children.map((child) => this.section(child)),
    };
  }

  judgement(judgement: Judgement): Judgement {
    return {
      ...this.span(judgement),
      scale: this.scale(judgement.scale),
      fragments: judgement.fragments.map((fragment) => this.span(fragment)),
      areaSpans: judgement.areaSpans.map((area) => this.span(area)),
      coded: judgement.coded && { code: this.span(judgement.coded.code), label: this.span(judgement.coded.label) },
      travel: this.#printed(judgement.travel),
    };
  }

  #printed<T>(printed: Printed<T> | null): Printed<T> | null {
    return printed && this.span(printed);
  }
}
