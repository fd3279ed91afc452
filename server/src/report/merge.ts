import type { LineTable } from './lines';
import type { Judgement, Part, Printed, Report, Scale, Section, Span } from './model';

/** A document of a text with the offset that it starts at. */
export interface Document {
  readonly report: Report;
  readonly start: number;
}

/**
 * Puts the reports of the documents of one text together. The first document's front matter is that of the whole; each
 * later document is a part with its own framework, and a section of the outline with its own title.
 *
 * @param lines The lines of the whole text.
 * @param documents The documents in order of the text, at least one.
 */
export function mergeReports(lines: LineTable, documents: readonly Document[]): Report {
  const moved = documents.map(({ report, start }) => movedReport(report, start));
  const [first, ...others] = moved;
  if (!first) throw new Error('there is no document to merge');
  const all = <T>(of: (report: Report) => readonly T[]): T[] => moved.flatMap((report) => of(report));
  return {
    ...first,
    text: lines.text,
    lines,
    confidence: Math.max(...moved.map(({ confidence }) => confidence)),
    documents: all(({ documents }) => documents),
    parts: wholeFirst(
      all(({ parts }) => parts),
      lines.text.length,
    ),
    outline: [...first.outline, ...others.map(documentSection)],
    judgements: all(({ judgements }) => judgements),
    legends: all(({ legends }) => legends),
    unplaced: all(({ unplaced }) => unplaced),
    recommendations: all(({ recommendations }) => recommendations),
    paragraphs: all(({ paragraphs }) => paragraphs),
    contents: all(({ contents }) => contents),
    furniture: all(({ furniture }) => furniture),
    footnotes: all(({ footnotes }) => footnotes),
  };
}

/** The first part is the whole text's; those of later documents lie within it. */
function wholeFirst(parts: readonly Part[], end: number): Part[] {
  return parts.map((part, index) => (index === 0 ? { ...part, start: 0, end } : part));
}

/** A later document as a section: its title over what it holds. */
function documentSection(report: Report): Section {
  const [whole] = report.parts;
  const titleSpan = report.title ?? { start: whole?.start ?? 0, end: (whole?.start ?? 0) + 1 };
  const children = report.outline.filter(({ start }) => start >= titleSpan.end);
  return {
    start: titleSpan.start,
    end: Math.max(titleSpan.end, children.at(-1)?.end ?? 0),
    title: report.title?.value ?? 'Another document',
    kind: 'part',
    level: 1,
    titleSpan: { start: titleSpan.start, end: titleSpan.end },
    children: children.map(deeper),
  };
}

function deeper(section: Section): Section {
  return { ...section, level: section.level + 1, children: section.children.map(deeper) };
}

/** A document's report with every place given in the whole text; its own lines and text stay. */
function movedReport(report: Report, by: number): Report {
  if (by === 0) return report;
  const move = new Move(by);
  return {
    ...report,
    title: move.printed(report.title),
    authority: move.printed(report.authority),
    inspected: report.inspected.map((range) => move.span(range)),
    published: move.printed(report.published),
    leadInspector: move.printed(report.leadInspector),
    documents: report.documents.map((document) => ({
      ...move.span(document),
      title: move.printed(document.title),
      authority: move.printed(document.authority),
      inspected: document.inspected.map((range) => move.span(range)),
      misdated: document.misdated.map((range) => move.span(range)),
      published: move.printed(document.published),
    })),
    parts: report.parts.map((part) => ({ ...move.span(part), scale: part.scale && move.scale(part.scale) })),
    outline: report.outline.map((section) => move.section(section)),
    judgements: report.judgements.map((judgement) => move.judgement(judgement)),
    legends: report.legends.map((legend) => ({
      ...move.span(legend),
      scale: move.scale(legend.scale),
      entries: legend.entries.map((entry) => ({ ...move.span(entry), code: move.span(entry.code) })),
    })),
    unplaced: report.unplaced.map((grade) => ({
      ...move.span(grade),
      scale: move.scale(grade.scale),
      fragments: grade.fragments.map((fragment) => move.span(fragment)),
    })),
    recommendations: report.recommendations.map((recommendation) => move.span(recommendation)),
    paragraphs: report.paragraphs.map((p) => ({ ...move.span(p), numberSpan: move.span(p.numberSpan) })),
    contents: report.contents.map((entry) => ({
      ...move.span(entry),
      heading: entry.heading && move.span(entry.heading),
    })),
    furniture: report.furniture.map((furniture) => move.span(furniture)),
    footnotes: report.footnotes.map((footnote) => move.span(footnote)),
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
      boxes: judgement.boxes.map((box) => this.span(box)),
      travel: this.printed(judgement.travel),
    };
  }

  printed<T>(printed: Printed<T> | null): Printed<T> | null {
    return printed && this.span(printed);
  }
}
