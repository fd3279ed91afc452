import type { FrameworkArea } from '../../../frameworks/schema';
import type { JudgementContext } from '../context';
import { EARLIER } from '../placing/sighting';

/** The months, in the words of an expression. */
export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** A year, with its month where that is said. */
export const DATE = String.raw`((?:(?:${MONTHS}) )?(?:19|20)\d\d)\b`;
/** The first of them in a sentence. */
export const WHEN = new RegExp(String.raw`\b${DATE}`);

/** What before a bare word makes its grade an earlier one, with what had it. */
const AT_EARLIER =
  /\b(?:at|since) (?:the time of )?(?:the|its|our|their) [^.;]{0,40}?\binspection(?: of [^,.;]{1,60})?(?:,? in (?:[a-z]+ )?(?:19|20)\d\d)?,? (?:when )?([^.,;]{2,80}) $/;
const MOVED = /\b(?:moved|improved|risen|rose|fallen|fell|declined|deteriorated|changed|up|down) $/;
const LAST_INSPECTED = /\blast inspected (?:in|on) [a-z\d ]{4,24},? when ([^.;,]{2,80}) $/;
/** What behind it does so. */
const EARLIER_BEHIND = /^['"]?,? (?:at|when|by) [^.,;]{0,40}\b(?:last|previous)\b/;

/**
 * What a bare word gives its grade to at an earlier time.
 *
 * @returns Null where nothing shows that time, or what had the grade is not known.
 */
export function toldOf(
  context: JudgementContext,
  offset: number,
  opening: string,
  behind: string,
): FrameworkArea | string | null {
  if (MOVED.test(opening))
    return /^['"]?(?: in (?:19|20)\d\d)? to /.test(behind) || /(?:up|down) $/.test(opening) ? EARLIER : null;
  const { inspected } = context.front;
  const year = WHEN.exec(opening)?.[1]?.slice(-4);
  const isOwn = inspected.length === 0 || inspected.some(({ to }) => to.startsWith(year ?? ''));
  const at = /\b(?:last|previous)\b/.test(opening) || (year !== undefined && !isOwn) ? AT_EARLIER.exec(opening) : null;
  const when = LAST_INSPECTED.exec(opening);
  const subject = at?.[1] ?? when?.[1] ?? (EARLIER_BEHIND.test(behind) ? opening.replace(/,? which $/, '').trim() : '');
  if (/^(?:it|this (?:area|key question|standard))$/.test(subject)) return EARLIER;
  if (subject === '') return null;
  const area = context.partAt(offset).areas.areaOf(subject.replace(/^the grade for /, ''));
  return area ?? (when ? EARLIER : null);
}
