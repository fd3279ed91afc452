import { MONTHS } from '../../text/dates';
import type { Report } from '../model';
import type { Span } from '../../text/spans';
import { partialOf } from '../../vocabulary/others';
import { Passage } from '../../text/passage';

/** What the text says of when an earlier inspection was. The span is that of month and year, or of the year alone. */
export interface EarlierInspection extends Span {
  readonly event: 'inspected' | 'published';
  readonly year: number;
  /** Counted from 0; null where only the year is said. */
  readonly month: number | null;
  /** Where the month stands; null where there is none. */
  readonly monthSpan: Span | null;
  /** Whether it is said to be the one before this inspection. */
  readonly last: boolean;
}

/** How far before and behind the word 'inspection' its words are read, in characters. */
const BEFORE = 70;
const BEHIND = 230;

/** 'the last full ', 'since the ', 'was last ': what may stand before the word, with what says which inspection it is. */
const OCCASION =
  /\b(?:last|previous|most recent|latest|(?:since|at|following|after|from) (?:the|an|its|our))((?: [a-z'-]+){0,3}) $/;

const LAST = /\b(?:last|previous|most recent|latest|since (?:the|its|our))\b/;

/** What the word is followed by up to its date: what was inspected, and that it took place or that its report came out. */
const WHEN = new RegExp(
  String.raw`^inspect(?:ion|ed)(?: report)?(?: (?:of|for|by) ([^.;:,]{1,110}?))?(?:,| \([a-z]{2,8}\))?(?: (?:was|were|took place|undertaken|carried out|completed|conducted|held)){0,2}( (?:was )?published)?,? (?:in|during|of|on(?= \d)) (?:\d{1,2}(?:(?: ?[-–] ?| to | and )\d{1,2})? (?=[a-z]))?(?:(${MONTHS.join('|')}) )?((?:19|20)\d\d)\b`,
  'd',
);

/** A sentence that goes on to something else before its date: that date is another one. */
const OTHER_DATE = /\b(?:who|which|that|where|when|since|appointed|started|began|has|have|had|is|are)\b/;

/**
 * Finds where the text says when an earlier inspection of all the services was, or when its report was published:
 * 'since the last inspection in March 2019', 'The last inspection report … was published in January 2015'.
 *
 * @returns In the order of the text.
 */
export function earlierInspections({ text, parts }: Report): EarlierInspection[] {
  // Inspections of a part of the services, or of another body: their reports are others.
  const partial = partialOf(parts[0]?.detection?.framework);
  const found: EarlierInspection[] = [];
  for (let at = text.indexOf('inspect'); at >= 0; at = text.indexOf('inspect', at + 1)) {
    const before = new Passage(text, [{ start: Math.max(0, at - BEFORE), end: at }], BEFORE).folded;
    const occasion = OCCASION.exec(before);
    if (occasion === null || partial.test(occasion[1] ?? '')) continue;
    const behind = new Passage(text, [{ start: at, end: Math.min(text.length, at + BEHIND) }], BEHIND);
    const match = WHEN.exec(behind.folded);
    if (match === null) continue;
    const [, subject = '', published, month, year = ''] = match;
    if (partial.test(subject) || OTHER_DATE.test(subject)) continue;
    const [from, to] = match.indices?.[4] ?? [0, 0];
    const ofMonth = match.indices?.[3];
    found.push({
      event: published === undefined ? 'inspected' : 'published',
      year: Number(year),
      month: month === undefined ? null : MONTHS.findIndex((name) => name === month),
      monthSpan: ofMonth === undefined ? null : behind.span(ofMonth[0], ofMonth[1]),
      last: LAST.test(occasion[0]),
      ...behind.span(ofMonth?.[0] ?? from, to),
    });
  }
  return found;
}
