import type { FrameworkArea } from '../../frameworks/schema';
import { clean } from '../../text/fold';
import type { ResolvedPart } from '../parts/parts';

/** What may follow the name of an area without changing it: an inclusion, an explanation. */
const APPENDED = /(?:,? including .*| \([^)]*\)| overall)$/;

/** A place or a body may follow it, never what narrows it to a matter, or to some people. */
const PLACE =
  /^(?:in|across|for|within) (?!respect|relation|terms|order|need|[a-z' -]{2,40} (?:who|whose|with) )[a-z' -]{2,60}$/;

/** Words that may stand before a place. */
const BEFORE_PLACES = [' in ', ' across ', ' for ', ' within '];

/** A place may stand within a name: 'the capacity of services in Anyshire to improve'. */
const PLACE_WITHIN = / in (?:the )?[a-z'-]+(?: [a-z'-]+){0,3} (?=to )/;

/** What stands for the whole in any report. */
const THE_OVERALL = /^the overall (?:judge?ment|effectiveness)\b/;

/**
 * The area that the subject of a sentence means.
 *
 * @param subject Folded subject, without the verb.
 * @param wholeToo Whether the whole as such may be meant: on a cover, in a summary's first sentence.
 */
export function areaOfSubject(part: ResolvedPart, subject: string, wholeToo: boolean): FrameworkArea | null {
  let name = subject;
  for (let turn = 0; turn < 4; turn++) {
    const area = part.areas.areaOf(name);
    if (area) return area;
    const shorter = name.replace(APPENDED, '');
    if (shorter !== name) {
      name = shorter;
      continue;
    }
    let cut = -1;
    for (const word of BEFORE_PLACES) cut = Math.max(cut, name.lastIndexOf(word));
    const behind = cut > 0 ? name.slice(cut + 1) : '';
    // What is judged by itself, as a board is, is no place.
    const isOther = part.isOther(behind.slice(behind.indexOf(' ') + 1));
    if (cut > 0 && !isOther && isPlace(part, behind)) name = name.slice(0, cut).replace(/,$/, '');
    else break;
  }
  const conjunct = subject.lastIndexOf(', and ');
  const last = conjunct < 0 ? null : part.areas.areaOf(subject.slice(conjunct + 6));
  if (last) return last;
  const placeless = subject.replace(PLACE_WITHIN, ' ');
  const area = placeless === subject ? null : part.areas.areaOf(placeless);
  if (area) return area;
  const overall = part.overall;
  if (overall && isBodyOf(overall, subject.replace(APPENDED, ''))) return overall;
  if (overall && part.body !== '' && isBodyAtPlace(overall, subject.replace(APPENDED, ''))) return overall;
  if (!wholeToo || !overall) return null;
  if (part.whole.has(subject)) return overall;
  const stated = THE_OVERALL.exec(subject);
  if (!stated || !isOfWhole(part, subject.slice(stated[0].length))) return null;
  // What judges a body alone, a board, says nothing of the authority or its services.
  const isOfBody = part.body !== '' && !OVERALL.test(overall.name) && !OF_AUTHORITY.test(overall.name);
  return isOfBody && OF_AUTHORITY.test(subject) ? null : overall;
}

/** What the overall judgement is of, where its sentence says so. */
const OF_WHAT = /^ (?:of|for|on|about|in|at|is that) (?:(?:the|this|our) )?/;

/** What any report may call the whole of what it is on. */
const ALL_OF_IT = /^(?:services?|provision|provider|setting|inspection)$/;

/** Whether what follows 'the overall judgement' leaves it that of the whole: a nursery's, or a board's, is another one. */
function isOfWhole(part: ResolvedPart, behind: string): boolean {
  const what = OF_WHAT.exec(behind)?.[0];
  if (what === undefined) return true;
  const name = behind.slice(what.length);
  if (part.whole.has(name) || part.whole.has(`the ${name}`)) return true;
  const words = name.replace(/ (?:in|at) .*$/, '').split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1 && ALL_OF_IT.test(last)) return true;
  const isNamed = part.detection?.framework.subjects.includes(last) === true;
  return isNamed && words.length <= LONGEST_PLACE && !words.some((word) => NO_PLACE.has(word));
}

/** What prose says to be in one that is inspected, and what it is called: 'in this school'. */
const IN_IT = /^(?:in|across|within) (?:the|this|our) (?:whole )?([a-z-]+)$/;

/**
 * Whether words name a place. What reports call by a noun and not by a place, as a school, is in one place, so that 'in
 * science' narrows what is said of it.
 */
function isPlace({ detection }: ResolvedPart, words: string): boolean {
  const { subjects = [], bodies = [] } = detection?.framework ?? {};
  const isOfPlace = subjects.length === 0 || bodies.length > 0;
  return isOfPlace ? PLACE.test(words) : subjects.includes(IN_IT.exec(words)?.[1] ?? '');
}

const OVERALL = /^overall\b/i;
const OF_AUTHORITY = /\b(?:services|authority)\b/;

/** Whether a subject is a body's name with its place in front: 'the X local safeguarding children board'. */
function isBodyOf(area: FrameworkArea, subject: string): boolean {
  if (!subject.startsWith('the ')) return false;
  const names = [area.name, ...area.variants].filter((name) => name.split(' ').length >= 3);
  return names.some((name) => {
    if (!subject.endsWith(` ${name.toLowerCase()}`)) return false;
    const before = subject.slice(0, -name.length);
    const place = before.slice(OF_BODY.exec(before)?.[0].length).replace(NAMED_OF, '');
    return !place.split(' ').some((word) => NO_PLACE.has(word));
  });
}

/** What tells before the place of a body that it is the one that is judged. */
const OF_BODY = /^the (?:(?:overall )?judge?ment (?:for|of|on) (?:the )?)?(?:(?:overall )?effectiveness of (?:the )?)?/;

/** What 'of' belongs to within the name of a place: 'the London Borough of'. */
const NAMED_OF = /\b(?:borough|city|county|isles?|corporation|metropolitan) of /g;

/** What stands before a body's name where it is not its place. */
const NO_PLACE = new Set(
  'a an are as at by each every for from in is no of on or our that the their this to with'.split(' '),
);

/** A place has no more words. */
const LONGEST_PLACE = 4;

/** Whether a subject is a body's name, abbreviated or not, directly behind its place: 'Anyshire LSCB'. */
function isBodyAtPlace(area: FrameworkArea, subject: string): boolean {
  return [area.name, ...area.variants].some((name) => {
    if (!subject.endsWith(` ${name.toLowerCase()}`)) return false;
    const place = subject.slice(0, -name.length - 1).split(' ');
    return place.length <= LONGEST_PLACE && !place.some((word) => NO_PLACE.has(word));
  });
}

/** An identifier for an area that the catalogue does not know. */
export function areaSlug(name: string): string {
  return clean(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .split('_')
    .filter((word) => word !== '')
    .join('_')
    .slice(0, 80);
}
