import { kindOf } from '../annotations/kinds';
import type { Reply } from '../annotations/threads';
import { annotationKinds, type AnnotationKind } from '../protocol';
import type { Report } from '../report/model';
import type { AnchoredPlace, Reviewed } from './reviewed';

/** An annotation as the command line prints it: lines and columns are 1-based, columns in UTF-16 code units. */
export interface SheetRow {
  readonly file: string;
  readonly id: string;
  readonly kind: string;
  readonly state: 'open' | 'resolved';
  /** The rule whose finding it waives; null where it waives none. */
  readonly waives: string | null;
  /** What was annotated; '' for the whole report. */
  readonly quote: string;
  readonly text: string;
  readonly replacement: string | null;
  readonly author: string | null;
  readonly created: string | null;
  readonly replies: readonly Pick<Reply, 'author' | 'created' | 'text'>[];
  readonly section: string | null;
  readonly paragraph: number | null;
  /** Null for an orphan, and for a remark on the whole report. */
  readonly place: SheetPlace | null;
}

/** A place as people count it; the end is just after its last character. */
export interface SheetPlace {
  readonly by: AnchoredPlace['by'];
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A row with what only a sheet for people says. */
export interface SheetEntry extends SheetRow {
  /** What people call its kind. */
  readonly kindLabel: string;
  /** The page, counted by page breaks; null where the report has none, or the place is not found. */
  readonly page: number | null;
  /** Whether it is about the whole report. */
  readonly whole: boolean;
  /** What stands at the place by now, where that is not what was annotated; null where it is. */
  readonly now: string | null;
  /** What it calls as its evidence: addresses of other documents. */
  readonly evidence: readonly string[];
}

/**
 * Annotations of a report as rows of a sheet, in their order.
 * @param file the name that the rows give the report
 * @param own the kinds that the folder adds
 */
export function sheetOf(
  file: string,
  report: Report,
  all: readonly Reviewed[],
  own: readonly AnnotationKind[] = [],
): SheetEntry[] {
  const labels = new Map([...annotationKinds, ...own].map(({ id, label }) => [id, label]));
  const pages = pageStarts(report.text);
  return all.map(({ thread, place, section, paragraph }) => ({
    file,
    id: thread.key,
    kind: kindOf(thread),
    state: thread.state,
    waives: thread.waives,
    quote: thread.target.quotes.at(-1)?.exact ?? '',
    text: thread.text,
    replacement: thread.replacement,
    author: thread.author,
    created: thread.created,
    replies: thread.replies.map(({ author, created, text }) => ({ author, created, text })),
    section,
    paragraph,
    place: place === null ? null : sheetPlace(report, place),
    kindLabel: labels.get(kindOf(thread)) ?? kindOf(thread),
    page: place === null || pages.length < 2 ? null : pages.filter((start) => start <= place.start).length,
    whole: thread.whole,
    now: place?.was == null ? null : report.source.slice(place.start, place.end),
    evidence: thread.evidence,
  }));
}

/** A row without what only a sheet for people says. */
export function rowOf(entry: SheetEntry): SheetRow {
  const { file, id, kind, state, waives, quote, text, replacement } = entry;
  const { author, created, replies, section, paragraph, place } = entry;
  return {
    ...{ file, id, kind, state, waives, quote, text, replacement },
    ...{ author, created, replies, section, paragraph, place },
  };
}

/** Rows as the JSON of the command line. */
export function jsonSheet(entries: readonly SheetEntry[]): string {
  return `${JSON.stringify(entries.map(rowOf), null, 2)}\n`;
}

function sheetPlace({ lines }: Report, { by, start, end }: AnchoredPlace): SheetPlace {
  const [line, endLine] = [lines.at(start), lines.at(end)];
  return {
    by,
    line: line + 1,
    column: start - lines.start(line) + 1,
    endLine: endLine + 1,
    endColumn: end - lines.start(endLine) + 1,
  };
}

function pageStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\f/g), ({ index }) => index + 1)];
}
