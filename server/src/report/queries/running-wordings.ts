import { readWrittenDates, type WrittenDates } from '../../text/dates';
import type { FrontOf, Report } from '../model';
import type { Span } from '../../text/spans';
import { oncePerReport } from './once';
import { runningLines } from './running-lines';

/** What headers or footers of a document print: most pages print the same, so that it need be read once. */
export interface RunningWording {
  /** As printed, line breaks included, without a page number at its end. */
  readonly raw: string;
  /** The dates in it, their places counted from its start. */
  readonly dates: readonly WrittenDates[];
  /** Each place that prints it, in the order of the text. */
  readonly places: readonly Span[];
}

/** The wordings of each document that was asked for. */
const wordingsByDocument = oncePerReport(() => new Map<FrontOf, readonly RunningWording[]>());

/** The wordings of the running headers and footers of a document, in the order of their first places; read once. */
export function runningWordings(report: Report, document: FrontOf): readonly RunningWording[] {
  const read = wordingsByDocument(report);
  const known = read.get(document);
  if (known) return known;
  const wordings = readWordings(report, document);
  read.set(document, wordings);
  return wordings;
}

function readWordings(report: Report, document: FrontOf): RunningWording[] {
  const wordings = new Map<string, RunningWording & { places: Span[] }>();
  for (const place of runningLines(report, document)) {
    const raw = report.text.slice(place.start, place.end);
    const known = wordings.get(raw);
    if (known) known.places.push(place);
    else wordings.set(raw, { raw, dates: readWrittenDates(raw), places: [place] });
  }
  return [...wordings.values()];
}

/** The order of the text, for places that were gathered from several wordings. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start;
