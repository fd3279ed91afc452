import type { LineTable } from '../../text/lines';
import type { Judgement, Part, Printed, Report, Scale, Section } from '../model';
import type { Span } from '../../text/spans';

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
  // Sections of later documents lie within that of the document.
  const moved = documents.map(({ report, start }, index) =>
    start === 0 ? report : movedReport(report, start, index === 0 ? 0 : 1),
  );
  const [first, ...others] = moved;
  if (!first) throw new Error('there is no document to merge');
  const all = <T>(of: (report: Report) => readonly T[]): T[] => moved.flatMap((report) => of(report));
  return {
    text: lines.text,
    lines,
    confidence: Math.max(...moved.map(({ confidence }) => confidence)),
    title: first.title,
    authority: first.authority,
    inspected: first.inspected,
    published: first.published,
    leadInspector: first.leadInspector,
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
    children,
  };
}

/**
 * A document's report with every place given in the whole text; its own lines and text stay.
 *
 * @param levels By how many levels its sections are lowered.
 */
function movedReport(report: Report, by: number, levels: number): Report {
  const move = new Move(by, levels);
  return {
    text: report.text,
    lines: report.lines,
    confidence: report.confidence,
    title: move.printed(report.title),
    authority: move.printed(report.authority),
    inspected: report.inspected.map((range) => move.place(range)),
    published: move.printed(report.published),
    leadInspector: move.printed(report.leadInspector),
    documents: report.documents.map((document) => ({
      ...move.place(document),
      title: move.printed(document.title),
      authority: move.printed(document.authority),
      inspected: document.inspected.map((range) => move.place(range)),
      misdated: document.misdated.map((range) => move.place(range)),
      published: move.printed(document.published),
    })),
    parts: report.parts.map((part) => ({ ...move.place(part), scale: part.scale && move.scale(part.scale) })),
    outline: report.outline.map((section) => move.section(section)),
    judgements: report.judgements.map((judgement) => move.judgement(judgement)),
    legends: report.legends.map((legend) => ({
      ...move.place(legend),
      scale: move.scale(legend.scale),
      entries: legend.entries.map((entry) => ({ ...move.place(entry), code: move.place(entry.code) })),
    })),
    unplaced: report.unplaced.map((grade) => ({
      ...move.place(grade),
      scale: move.scale(grade.scale),
      fragments: move.spans(grade.fragments),
    })),
    recommendations: report.recommendations.map((recommendation) => move.place(recommendation)),
    paragraphs: report.paragraphs.map(({ number, start, end, numberSpan }) => ({
      number,
      start: start + by,
      end: end + by,
      numberSpan: move.span(numberSpan),
    })),
    contents: report.contents.map(({ title, page, start, end, heading }) => ({
      title,
      page,
      start: start + by,
      end: end + by,
      heading: heading && move.span(heading),
    })),
    furniture: report.furniture.map(({ kind, start, end }) => ({ kind, start: start + by, end: end + by })),
    footnotes: move.spans(report.footnotes),
  };
}

/**
 * Moves places of a document to where they are in the whole text. What a report has many of is written out: copying
 * objects as they are and then changing fields of the copies takes several times as long.
 */
class Move {
  readonly #scales = new Map<Scale, Scale>();

  constructor(
    private readonly by: number,
    private readonly levels: number,
  ) {}

  /** Anything that has a place, at its new one. */
  place<T extends Span>(place: T): T {
    return { ...place, start: place.start + this.by, end: place.end + this.by };
  }

  span({ start, end }: Span): Span {
    return { start: start + this.by, end: end + this.by };
  }

  spans(spans: readonly Span[]): Span[] {
    return spans.map((span) => this.span(span));
  }

  /** The same scale for the same scale, so that judgements go on sharing it. */
  scale(scale: Scale): Scale {
    if (!scale.legend) return scale;
    let moved = this.#scales.get(scale);
    if (!moved) {
      moved = { ...scale, legend: this.place(scale.legend) };
      this.#scales.set(scale, moved);
    }
    return moved;
  }

  section({ start, end, title, kind, level, titleSpan, children }: Section): Section {
    return {
      start: start + this.by,
      end: end + this.by,
      title,
      kind,
      level: level + this.levels,
      titleSpan: this.span(titleSpan),
      children: children.map((child) => this.section(child)),
    };
  }

  judgement(judgement: Judgement): Judgement {
    return {
      ...judgement,
      start: judgement.start + this.by,
      end: judgement.end + this.by,
      scale: this.scale(judgement.scale),
      fragments: this.spans(judgement.fragments),
      areaSpans: this.spans(judgement.areaSpans),
      coded: judgement.coded && { code: this.place(judgement.coded.code), label: this.place(judgement.coded.label) },
      boxes: judgement.boxes.map((box) => this.place(box)),
      travel: this.printed(judgement.travel),
    };
  }

  printed<T>(printed: Printed<T> | null): Printed<T> | null {
    return printed && this.place(printed);
  }
}
