import type { Lines } from '../../text/lines';
import { ReadRoles } from '../layout/line-roles';
import type { Part, Report, Section } from '../model';

/**
 * The reports of the documents of one text as one. The first document's front matter is that of the whole; each later
 * document is a part with its own framework, and a section of the outline with its own title.
 *
 * @param text The whole text.
 * @param lines Its lines.
 * @param reports The documents in order of the text, at least one, each read in its place.
 */
export function together(text: string, lines: Lines, reports: readonly Report[]): Report {
  const [first, ...others] = reports;
  if (!first) throw new Error('there is no document to put together');
  const all = <T>(of: (report: Report) => readonly T[]): T[] => reports.flatMap((report) => of(report));
  const outline = [...first.outline, ...others.map(documentSection)];
  const judgements = all((report) => report.judgements);
  const contents = all((report) => report.contents);
  const furniture = all((report) => report.furniture);
  const footnotes = all((report) => report.footnotes);
  return {
    text,
    source: text,
    lines,
    catalogue: first.catalogue,
    confidence: Math.max(...reports.map(({ confidence }) => confidence)),
    title: first.title,
    authority: first.authority,
    inspected: first.inspected,
    published: first.published,
    leadInspector: first.leadInspector,
    documents: all(({ documents }) => documents),
    parts: wholeFirst(
      all(({ parts }) => parts),
      text.length,
    ),
    outline,
    judgements,
    legends: all(({ legends }) => legends),
    tables: all(({ tables }) => tables),
    tickRows: all(({ tickRows }) => tickRows),
    unplaced: all(({ unplaced }) => unplaced),
    recommendations: all(({ recommendations }) => recommendations),
    actionLists: all(({ actionLists }) => actionLists),
    paragraphs: all(({ paragraphs }) => paragraphs),
    contents,
    furniture,
    footnotes,
    roles: new ReadRoles(lines, { judgements, outline, contents, footnotes, furniture }),
  };
}

/** The first part is the whole text's; those of later documents lie within it. */
function wholeFirst(parts: readonly Part[], end: number): Part[] {
  return parts.map((part, index) => (index === 0 ? { ...part, start: 0, end } : part));
}

/** A later document as a section: its title over what it holds. */
function documentSection({ title, parts, outline }: Report): Section {
  const start = parts[0]?.start ?? 0;
  const titleSpan = { start: title?.start ?? start, end: title?.end ?? start + 1 };
  const children = outline.filter((section) => section.start >= titleSpan.end).map(lowered);
  return {
    start: titleSpan.start,
    end: Math.max(titleSpan.end, children.at(-1)?.end ?? 0),
    title: title?.value ?? 'Another document',
    kind: 'part',
    level: 1,
    titleSpan,
    children,
  };
}

/** A section one level further down. */
function lowered({ start, end, title, kind, level, titleSpan, children }: Section): Section {
  return { start, end, title, kind, level: level + 1, titleSpan, children: children.map(lowered) };
}
