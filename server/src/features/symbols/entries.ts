import { SymbolKind } from 'vscode-languageserver';
import { subjectsOf, type IndexedSubject } from '../../comparison/subject';
import type { Report } from '../../report/model';
import { awardedByArea } from '../../report/queries/places';
import { sectionsOf } from '../../report/queries/sections';
import type { Span } from '../../text/spans';
import { toPosition } from '../positions';
import { headSymbol } from './head';
import { letters } from './fuzzy';
import { sectionKinds } from './kinds';
import { cut, wholeRowName } from './names';

/**
 * What can be found of one report among many: plain data of a few kilobytes, which holds neither the text nor the
 * Report. The fields of an entry stand at its index.
 */
export interface ReportEntries {
  /** Whom the report is about and when it was inspected; null where it does not say. */
  readonly container: string | null;
  /** Whom it is about; several where the text holds reports on several. */
  readonly subjects: readonly IndexedSubject[];
  /** The names, each behind the last one. */
  readonly names: string;
  /** Where each name ends in {@link names}. */
  readonly ends: Uint32Array;
  /** The letters that each name has, as {@link letters} counts them. */
  readonly letters: Uint32Array;
  /** The kind of symbol, and where it stands: line, first character, character behind the last; 0-based. */
  readonly places: Uint32Array;
}

/** So many numbers of {@link ReportEntries.places} are of one entry. */
export const PLACE = 4;

/** A report of more entries than this is no report that anybody wrote. */
const MOST = 4_000;

/** A name longer than this is cut. */
const LONGEST = 140;

/** The kinds of sections that have a title of their own. */
const TITLED: ReadonlySet<string> = new Set(['part', 'annex', 'section', 'recommendations']);

/** What can be found of a report: itself, its sections, the areas with their grades, its recommendations. */
export function entriesOf(report: Report): ReportEntries {
  const [head] = headSymbol(report);
  const collected: { name: string; kind: SymbolKind; at: Span }[] = [];
  const add = (name: string, kind: SymbolKind, at: Span): void => {
    if (collected.length < MOST) collected.push({ name: cut(name.replace(/\s+/g, ' ').trim(), LONGEST), kind, at });
  };
  if (head !== undefined) add(head.name, SymbolKind.File, report.title ?? { start: 0, end: 0 });
  for (const group of awardedByArea(report)) {
    const result = group.find(({ headline }) => headline) ?? group[0];
    if (result !== undefined) add(wholeRowName(report, result), SymbolKind.Field, result);
  }
  for (const { title, kind, titleSpan } of sectionsOf(report)) {
    if (TITLED.has(kind)) add(title, sectionKinds[kind], titleSpan);
  }
  for (const recommendation of report.recommendations) add(recommendation.text, SymbolKind.Event, recommendation);
  return packed(report, collected, head?.name ?? null);
}

function packed(
  report: Report,
  entries: readonly { name: string; kind: SymbolKind; at: Span }[],
  container: string | null,
): ReportEntries {
  const ends = new Uint32Array(entries.length);
  const inNames = new Uint32Array(entries.length);
  const places = new Uint32Array(entries.length * PLACE);
  const { lines } = report;
  let end = 0;
  entries.forEach(({ name, kind, at }, index) => {
    end += name.length;
    ends[index] = end;
    inNames[index] = letters(name);
    const { line, character } = toPosition(lines, at.start);
    const last = Math.max(character, Math.min(at.end, lines.end(line)) - lines.start(line));
    places.set([kind, line, character, last], index * PLACE);
  });
  // Joined and written anew: a piece of a text would keep the whole of it.
  const copy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
  return {
    container: container === null ? null : copy(container),
    subjects: JSON.parse(JSON.stringify(subjectsOf(report))) as IndexedSubject[],
    names: copy(entries.map(({ name }) => name).join('')),
    ends,
    letters: inNames,
    places,
  };
}

/** What is kept of a subject takes so many bytes, about. */
const SUBJECT = 300;

/** How much memory entries take, in bytes, about. */
export function sizeOf({ names, ends, subjects }: ReportEntries): number {
  return sizeOfText(names) + ends.length * (2 + PLACE) * 4 + subjects.length * SUBJECT;
}

/** How much memory a text takes, in bytes, about: two a character where one of them is no Latin letter. */
export function sizeOfText(text: string): number {
  return /[^\0-\xff]/.test(text) ? text.length * 2 : text.length;
}
