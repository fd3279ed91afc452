import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { type Span, within } from '../../text/spans';
import type { Evidence } from '../model';
import { labelLines } from '../tables/tick-rows';
import type { Findings } from './evidence';

/** How far a phrase of the running text is looked for, in lines. */
const REACH = 400;

/**
 * What showed the framework of a part, with its place: what stages have read has one already, and a phrase of the running
 * text is looked for when somebody first asks where it stands.
 *
 * @param found What was found in the document.
 * @param part The span of the part.
 */
export function shownEvidence(found: Findings, part: Span, where: Evidence['where'], phrase: string): Evidence {
  switch (where) {
    case 'table-row':
      return { where, phrase, place: rowAt(found, part, phrase) };
    case 'legend': {
      const [legend] = within(found.legends, part);
      return { where, phrase, place: legend ? { start: legend.start, end: legend.end } : null };
    }
    case 'inspected':
    case 'published':
    case 'dated':
      return { where, phrase, place: null };
    default:
      return new WordsOfText(found.lines, part.start, where, phrase);
  }
}

/** Words of the running text, whose place is worked out when it is first asked for. */
class WordsOfText implements Evidence {
  private found: { readonly place: Span | null } | null = null;

  constructor(
    private readonly lines: LineTable,
    private readonly from: number,
    readonly where: Evidence['where'],
    readonly phrase: string,
  ) {}

  get place(): Span | null {
    this.found ??= { place: lineWith(this.lines, this.lines.at(this.from), this.phrase) };
    return this.found.place;
  }
}

/** The label of the first row of a part that has a phrase. */
function rowAt({ lines, tables, ticks }: Findings, part: Span, phrase: string): Span | null {
  const isWithin = (offset: number) => offset >= part.start && offset < part.end;
  for (const { first, rows } of tables) {
    if (!isWithin(lines.start(first))) continue;
    const label = rows.find(({ name, folded }) => name.includes(phrase) || folded.includes(phrase))?.labelSpans[0];
    if (label) return label;
  }
  for (const { line } of ticks) {
    if (!isWithin(lines.start(line))) continue;
    const { first, last } = labelLines(lines, line);
    const span = { start: lines.inkStart(first), end: lines.inkEnd(last) };
    if (fold(lines.text.slice(span.start, span.end)).includes(phrase)) return span;
  }
  return null;
}

/** The ink of the first line that has a phrase, or on which it begins; null where it is spread over more lines. */
function lineWith(lines: LineTable, first: number, phrase: string): Span | null {
  const last = Math.min(lines.count, first + REACH);
  const inkOf = (line: number) => (line < last ? fold(lines.ink(line)) : '');
  const placeOf = (line: number) => ({ start: lines.inkStart(line), end: lines.inkEnd(line) });
  let next = inkOf(first);
  for (let line = first; line < last; line++) {
    const own = next;
    if (own.includes(phrase)) return placeOf(line);
    next = inkOf(line + 1);
    // A phrase that stands on the next line alone does not begin on this one.
    if (`${own} ${next}`.includes(phrase)) return placeOf(next.includes(phrase) ? line + 1 : line);
  }
  return null;
}
