import { isDigit } from '../text/letters';
import { Openings } from '../text/word-edges';

/** Headings under which action is asked of the inspected body. */
const LIST =
  /^(?:what (?=.{0,70}\b(?:needs?|should|could|must)\b)(?!.{0,90}\b(?:ha(?:s|ve|d)|feel|think)\b).{4,100}?\bimproved?\b|(?:key )?recommendations?\b|areas? for (?:improvement|priority action|immediate|action)|priority(?: and immediate)? action|areas? (?:of|for) priority|required actions?|actions? required)/;

const TIMEFRAME =
  /^(?:immediate(?:ly)?|within (?:the next )?[a-z0-9-]+ (?:working )?(?:days?|weeks?|months?|years?)|for (?:immediate|urgent) action|for action (?:over|in|within|by|immediately).{0,60}|(?:in|over) the (?:longer|medium|short|shorter|next).{0,40}|by (?:the end of )?[a-z]+ \d{4}|(?:short|medium|long)(?:er)?[ -]term)\s*:?$/;

const OPENINGS = new Openings(
  'immediate immediately within for in over by short shorter medium long longer our annex section'.split(' '),
);

/** A cheap look whether a text may be a timeframe: by its first word, or because numbering stands before it. */
export function mayBeTimeframe(text: string, offset: number): boolean {
  const mark = text.charCodeAt(offset + 1);
  return isDigit(text.charCodeAt(offset)) || mark === 46 || mark === 41 || OPENINGS.mayOpen(text, offset);
}

/** Whether a line or a heading, by its folded name, is a timeframe of recommendations. */
export function isTimeframe(name: string): boolean {
  return name.length < 90 && TIMEFRAME.test(name);
}

/** Whether a heading, by its folded name, opens a list of recommendations. */
export function isRecommendationHeading(name: string): boolean {
  return LIST.test(name);
}
