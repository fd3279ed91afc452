import { catalogue } from '../../../server/src/frameworks/catalogue';
import type { Framework, FrameworkLevel } from '../../../server/src/frameworks/schema';
import { LineTable } from '../../../server/src/text/lines';
import { ReadRoles } from '../../../server/src/report/layout/line-roles';
import type { Judgement, Report, Scale, Section, SectionKind, Table } from '../../../server/src/report/model';
import type { Span } from '../../../server/src/text/spans';

/** A level of a scale for a test. */
export function level(label: string, code: string | null = null): FrameworkLevel {
  return { label, code, variants: [], verified: true };
}

export const outstanding = level('outstanding', '1');
export const good = level('good', '2');
export const adequate = level('adequate', '3');
export const inadequate = level('inadequate', '4');

/** Four levels with codes of which 1 is the best. */
export const fourLevels: Scale = {
  id: 'four-levels',
  direction: 'lowest-best',
  levels: [outstanding, good, adequate, inadequate],
  legend: null,
};

/** Where a piece of the text stands. The text must have it that often. */
export function span(text: string, piece: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(piece, start + 1);
    if (start < 0) throw new Error(`'${piece}' does not stand ${String(nth)} times in the text`);
  }
  return { start, end: start + piece.length };
}

/** A judgement of 'Staying safe' at a place of the text; what a test does not care about has a plain value. */
export function judgement(at: Span, level: FrameworkLevel | null, rest: Partial<Judgement> = {}): Judgement {
  return {
    ...at,
    service: null,
    area: 'Staying safe',
    areaId: 'staying_safe',
    printed: level?.label ?? '',
    level,
    inferred: null,
    scale: fourLevels,
    source: 'heading',
    role: 'awarded',
    headline: false,
    fragments: [at],
    areaSpans: [],
    coded: null,
    boxes: [],
    travel: null,
    citation: null,
    ...rest,
  };
}

/** A section whose title is a piece of the text and that runs to the end of another piece. */
export function section(
  text: string,
  kind: SectionKind,
  title: string,
  last: string,
  children: readonly Section[] = [],
): Section {
  const titleSpan = span(text, title);
  return { start: titleSpan.start, end: span(text, last).end, title, kind, level: 1, titleSpan, children };
}

/** The tables that an outline has, each with the judgements of tables in it as its rows. */
function tablesOf(outline: readonly Section[], judgements: readonly Judgement[]): Table[] {
  return outline.flatMap((section): Table[] => {
    if (section.kind !== 'grade-table') return tablesOf(section.children, judgements);
    const { start, end, titleSpan } = section;
    const own = judgements.filter((each) => each.source === 'table' && each.start >= start && each.start < end);
    const rows = own.map((judgement) => {
      const pieces = [...judgement.areaSpans, ...judgement.fragments];
      return {
        start: Math.min(...pieces.map((piece) => piece.start)),
        end: Math.max(...pieces.map((piece) => piece.end)),
        label: judgement.area,
        labelSpans: judgement.areaSpans,
        printed: judgement.printed,
        fragments: judgement.fragments,
        judgement,
      };
    });
    return [{ start, end, titleSpan, rows }];
  });
}

/** A report with what a test puts in it and nothing else; its tables and the roles of its lines follow from that. */
export function reportOf(text: string, rest: Partial<Report> = {}): Report {
  const lines = new LineTable(text);
  const { outline = [], judgements = [], contents = [], furniture = [], footnotes = [] } = rest;
  return {
    text,
    source: text,
    lines,
    catalogue,
    confidence: 1,
    title: null,
    authority: null,
    inspected: [],
    published: null,
    leadInspector: null,
    documents: [
      {
        start: 0,
        end: text.length,
        title: rest.title ?? null,
        authority: rest.authority ?? null,
        inspected: rest.inspected ?? [],
        misdated: [],
        published: rest.published ?? null,
      },
    ],
    parts: [{ start: 0, end: text.length, detection: null, scale: fourLevels }],
    outline,
    judgements,
    legends: [],
    tables: tablesOf(outline, judgements),
    tickRows: [],
    unplaced: [],
    recommendations: [],
    actionLists: [],
    paragraphs: [],
    contents,
    furniture,
    footnotes,
    roles: new ReadRoles(lines, { outline, judgements, contents, furniture, footnotes }),
    ...rest,
  };
}

/** A framework for a test. */
export const framework: Framework = {
  id: 'sample-2010',
  inspectorate: 'Sample',
  name: 'Sample inspections of 2010',
  shortName: 'Sample 2010',
  from: '2010',
  to: null,
  direction: 'lowest-best',
  levels: [...fourLevels.levels],
  codesVerified: true,
  services: [],
  areas: [],
  cues: [],
  statuses: [],
  sentences: [],
  introductions: [],
  calledInProse: [],
  others: [],
  subjects: [],
  bodies: [],
  authorities: { bodies: [], placed: [], words: [] },
  providers: [],
  served: [],
  areaNouns: [],
  wholeColumns: [],
  partColumns: [],
  forWhom: [],
  gradesInProse: false,
  parts: [],
  whole: [],
  citing: { parts: [], whole: [], groups: [], narrow: [], cases: [] },
  front: {
    names: [],
    opens: [],
    closes: [],
    within: [],
    titles: [],
    fields: [],
    numbers: [],
    greets: [],
    inspected: [],
    published: [],
  },
  recommendations: [],
  outline: { chapters: [], listsInAreas: false, apart: [] },
  predecessor: null,
  successor: null,
  comparability: [],
  notes: [],
  sources: [],
  verified: true,
};
