import type { Shown } from '../vocabulary/detector';
import type { Framework, FrameworkLevel } from '../frameworks/schema';
import type { WrittenDates } from '../text/dates';
import type { Lines } from '../text/lines';
import { Span } from '../text/spans';

/** A calendar day or a range of days, as ISO dates, with the place that says it. */
export interface DateRange extends Span {
  readonly from: string;
  readonly to: string;
}

/** A value of the report's front matter and where it is printed. */
export interface Printed<T> extends Span {
  readonly value: T;
}

/** The levels that a part of the report is graded on. */
export interface Scale {
  /** The framework's id, or 'legend' where the report defines its own scale, or 'words' where neither is known. */
  readonly id: string;
  readonly direction: 'highest-best' | 'lowest-best' | 'words';
  /** Best first. */
  readonly levels: readonly FrameworkLevel[];
  /** Where the report itself defines the scale; its lines are never judgements. */
  readonly legend: Span | null;
}

/** The framework that a part of the report was inspected under, with what showed it. */
export interface Detection {
  readonly framework: Framework;
  /** 0 to 1; below 0.5 nothing is claimed. */
  readonly confidence: number;
  /** What showed it, strongest first; none where somebody chose the framework. */
  readonly evidence: readonly Evidence[];
  /** The frameworks before and after it in the catalogue in use: its other editions. */
  readonly neighbours: readonly Framework[];
}

/** A folded phrase that showed a framework and where it stands, or the ISO date of an inspection in its years in force. */
export interface Evidence {
  readonly where: Exclude<Shown['where'], 'date'> | 'inspected' | 'published' | 'dated';
  readonly phrase: string;
  /** The label, the legend or the line that it stands on; null for a date, and where it is spread over more lines. */
  readonly place: Span | null;
}

export type SectionKind =
  'part' | 'annex' | 'section' | 'contents' | 'legend' | 'grade-table' | 'tick-row' | 'recommendations' | 'paragraph';

/** A node of the outline. Siblings do not overlap; children lie within their parent. */
export interface Section extends Span {
  /** The heading's text, wrapped lines joined and spaces collapsed. */
  readonly title: string;
  readonly kind: SectionKind;
  /** 1 = top level. */
  readonly level: number;
  /** Where the heading itself stands: what a click on it selects. */
  readonly titleSpan: Span;
  readonly children: readonly Section[];
}

export type Source = 'table' | 'heading' | 'tick' | 'statement' | 'cover';
export type Role = 'awarded' | 'cited';

/** The area of a cited grade that those who are inspected gave themselves: no inspection gave it. */
export const OWN_EVALUATION = 'Own evaluation';

/** A box of a tick row. Its span is empty, right behind its label, where no box is printed. */
export interface TickBox extends Span {
  /** The level that it stands for; null where its label is on no known scale. */
  readonly level: FrameworkLevel | null;
  /** Null where what is printed cannot be told from an empty box that a converter did not know. */
  readonly ticked: boolean | null;
}

/** An area at a level, at a place in the text. The span runs from the first to the last character of the grade. */
export interface Judgement extends Span {
  /** The service that groups the area ('Safeguarding'), where the report judges two services alike. */
  readonly service: string | null;
  /** The catalogue's name of the area, or the printed name where the catalogue does not know it. */
  readonly area: string;
  readonly areaId: string;
  /** The grade as printed, with its wrapped lines joined and markup removed; '' where nothing legible is printed. */
  readonly printed: string;
  /** The level on the scale; null where it is unreadable or printed as not judged. */
  readonly level: FrameworkLevel | null;
  /** What an unreadable tick row most likely said: shown, never compared. */
  readonly inferred: FrameworkLevel | null;
  readonly scale: Scale;
  readonly source: Source;
  readonly role: Role;
  /** True in the report's own list of results. */
  readonly headline: boolean;
  /** The pieces of a grade that is wrapped over lines, in order; one piece otherwise. */
  readonly fragments: readonly Span[];
  /** Where the area's name stands, in pieces; empty where only the context gives it. */
  readonly areaSpans: readonly Span[];
  /** 'Grade 3 (good)': the code and the label beside it, each with the level that it names by itself. */
  readonly coded: { readonly code: Printed<FrameworkLevel>; readonly label: Printed<FrameworkLevel> } | null;
  /** The boxes of its tick row, in order of the text; none elsewhere. */
  readonly boxes: readonly TickBox[];
  /** The arrow beside a tick row. */
  readonly travel: Printed<'up' | 'steady' | 'down'> | null;
  /** What is cited, where the text says so ('Ofsted, February 2017'). */
  readonly citation: string | null;
}

/** A row of a table of grades. The span runs from the first to the last character of its label and its grade. */
export interface TableRow extends Span {
  /** As printed, with its wrapped lines joined and markup removed. */
  readonly label: string;
  readonly labelSpans: readonly Span[];
  /** The grade as printed, its pieces joined; '' for a row that groups others. */
  readonly printed: string;
  /** The pieces of the grade, in order. */
  readonly fragments: readonly Span[];
  /** What the row judges; null where nothing was taken from it: it groups others, or its grade is on no known scale. */
  readonly judgement: Judgement | null;
}

/** A table of grades, of this report's results or of others. */
export interface Table extends Span {
  /** Its first line. */
  readonly titleSpan: Span;
  /** In the order in which they were read; the rows of one line of a grid one by one. */
  readonly rows: readonly TableRow[];
}

/** A line of labels or boxes, one of which is marked. */
export interface TickRow extends Span {
  /** What it judges; null where nothing says what that is. */
  readonly judgement: Judgement | null;
}

/** What a line is to its report; a heading is also what parts the text as headings do: a table, a scale, a grade by itself. */
export const LineRole = { text: 0, blank: 1, furniture: 2, footnote: 3, contents: 4, heading: 5 } as const;
export type LineRole = (typeof LineRole)[keyof typeof LineRole];

/** The role of every line of a report. */
export interface LineRoles {
  /** @param line 0-based; what is no line of the report is blank */
  of(line: number): LineRole;
}

/** What a legend says of one code. */
export interface LegendEntry extends Span {
  readonly code: Printed<string>;
  /** The level of the part's scale that the label beside the code names; null where it names none. */
  readonly level: FrameworkLevel | null;
}

/** The lines that define a scale. */
export interface Legend extends Span {
  readonly scale: Scale;
  /** In the order of the text. */
  readonly entries: readonly LegendEntry[];
}

/** A grade that stands where the report gives one of its own, and names no level of the report's scale. */
export interface UnplacedGrade extends Span {
  readonly service: string | null;
  readonly area: string;
  readonly source: Source;
  /** The part's scale; without levels where nothing is known of it. */
  readonly scale: Scale;
  /** The piece that names no level, as printed: a word, or a code by itself. */
  readonly printed: string;
  readonly kind: 'word' | 'code';
  /** The pieces that it is wrapped into, in order; one otherwise. */
  readonly fragments: readonly Span[];
  /** The level that the code or the label beside it names; null where there is none. */
  readonly beside: FrameworkLevel | null;
  /** The labels of the levels that other places give what it judges, where those show only by it. */
  readonly said?: readonly string[];
}

/** One action asked for. */
export interface Recommendation extends Span {
  /** The heading of its list. */
  readonly heading: string;
  readonly timeframe: string | null;
  /** Its whole text: lines joined, bullet and page furniture removed. */
  readonly text: string;
}

/** A paragraph that starts with its number. The span covers its whole text, page breaks included. */
export interface NumberedParagraph extends Span {
  readonly number: number;
  readonly numberSpan: Span;
}

/** One line of the contents list. */
export interface ContentsEntry extends Span {
  readonly title: string;
  readonly page: number | null;
  /** The heading that it names, where one was found. */
  readonly heading: Span | null;
}

export type FurnitureKind = 'page-number' | 'running-line' | 'page-break';

/** A running header or footer, a page number. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

/** A part of the document that has a framework of its own: the whole of it, an annex, a second report. */
export interface Part extends Span {
  readonly detection: Detection | null;
  readonly scale: Scale | null;
}

/** One of the documents of a text, and what its cover or the head of a letter says. */
export interface FrontOf extends Span {
  readonly title: Printed<string> | null;
  readonly authority: Printed<string> | null;
  readonly inspected: readonly DateRange[];
  /** Dates of the inspection that cannot be: one of the days does not exist, or the last is before the first. */
  readonly misdated: readonly WrittenDates[];
  readonly published: Printed<string> | null;
}

/** One document as recognised. Immutable; computed once for each version of a document. */
export interface Report {
  /** The text as it is read, without the marks of Markdown, quoting and the like: blanks stand for them. */
  readonly text: string;
  /** The text as the editor shows it. It is as long as what is read, and every place is the same in both. */
  readonly source: string;
  readonly lines: Lines;
  /** The catalogue in use, a folder's own frameworks among it. */
  readonly catalogue: readonly Framework[];
  /** 0 to 1: how sure the recogniser is that this is an inspection report; below 0.5 it yields nothing else. */
  readonly confidence: number;
  readonly title: Printed<string> | null;
  readonly authority: Printed<string> | null;
  readonly inspected: readonly DateRange[];
  readonly published: Printed<string> | null;
  readonly leadInspector: Printed<string> | null;
  /** In order of the text: one, or one for each document where a text holds more; the first says what the report says. */
  readonly documents: readonly FrontOf[];
  /** In order of the text; the first is the document's own. Parts may lie within the first. */
  readonly parts: readonly Part[];
  readonly outline: readonly Section[];
  readonly judgements: readonly Judgement[];
  readonly legends: readonly Legend[];
  readonly tables: readonly Table[];
  readonly tickRows: readonly TickRow[];
  readonly unplaced: readonly UnplacedGrade[];
  readonly recommendations: readonly Recommendation[];
  /** The lists under what a kind of report asks for action by, which need be no sections. */
  readonly actionLists: readonly Span[];
  readonly paragraphs: readonly NumberedParagraph[];
  readonly contents: readonly ContentsEntry[];
  readonly furniture: readonly Furniture[];
  readonly footnotes: readonly Span[];
  readonly roles: LineRoles;
}

/** From this confidence on a text is taken for an inspection report. */
export const RECOGNISED = 0.5;
