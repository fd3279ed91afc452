import type { AuthorityIn } from '../../vocabulary/authority/forms';
import { type AuthorityNames, isCapitalised, SMALL_WORDS } from '../../vocabulary/authority/names';
import { clean, fold, tidy } from '../../text/fold';
import { breaksOff, INSPECTED, inkAbove, inkBelow } from './front-lines';
import { type Layout, LineRole } from '../layout/page';
import type { LineTable } from '../../text/lines';
import type { Printed } from '../model';
import { nameBeforeTitle } from './name-before-title';
import type { TitleLines } from './titles';
import type { TitleWords } from '../../vocabulary/title-words';

/** The title without the authority's own lines, the authority, and the last line of both (0-based). */
interface Named {
  readonly title: Printed<string>;
  readonly authority: Printed<string> | null;
  readonly last: number;
}

/** A line below a title that says whose area was inspected: the services may be named between. */
const AUTHORITY_AREA = /^(\S.*?)(?: \S+ services)? authority area$/i;

/**
 * Finds whose report it is: on the line of the title before it, in lines above it, within it, or in lines below it. What
 * says by its words that it is an authority goes before what only stands where authorities do.
 *
 * @param title The lines that the title may have.
 * @param words Find the name in a title, and tell names by how authorities are called.
 */
export function readAuthority(lines: LineTable, layout: Layout, title: TitleLines, words: TitleWords): Named {
  const { authorityIn, authorities } = words;
  const { isBody } = authorities;
  let { last } = title;
  const closes = last > title.first && isBody(fold(lines.ink(last))) && !/^and /i.test(lines.ink(last));
  const hasOwnLine =
    closes &&
    !isWrappedName(authorityIn, joinLines(lines, title.first, last), breaksOff(lines.ink(inkAbove(lines, last))));
  if (hasOwnLine) last--;
  const shown = tidy(joinLines(lines, title.first, last, title.start))
    .replace(/([A-Z])\d$/i, '$1')
    .replace(/ \d$/, '');
  const named = (authority: Printed<string> | null, end = title.last): Named => ({
    title: { start: title.start, end: lines.inkEnd(title.last), value: shown },
    authority,
    last: end,
  });
  const before = title.start > lines.inkStart(title.first) ? nameBeforeTitle(lines, title.first, authorities) : null;
  if (before) return named(printedOn(lines, { first: before.first, last: title.first }, before.name));
  const above = linesAbove(lines, layout, title.first, authorities);
  if (above && isBody(fold(joinLines(lines, above.first, above.last)))) return named(printedOn(lines, above));
  if (hasOwnLine) return named(printedOn(lines, { first: title.last, last: title.last }));
  const within = authorityIn(clean(shown));
  if (within) return named(printedOn(lines, { first: title.first, last }, within.name));
  const next = layout.nextText(title.last + 1);
  const area = AUTHORITY_AREA.exec(clean(lines.ink(next)))?.[1];
  if (area !== undefined) return named(printedOn(lines, { first: next, last: next }, area), next);
  if (above) return named(printedOn(lines, above));
  const below = linesBelow(lines, layout, title.last, authorities);
  return below ? named(printedOn(lines, below), below.last) : named(null);
}

/** Lines that are a name, 0-based, both included. */
interface NameLines {
  readonly first: number;
  readonly last: number;
}

function printedOn(lines: LineTable, { first, last }: NameLines, name = joinLines(lines, first, last)) {
  return { value: settle(name), start: lines.inkStart(first), end: lines.inkEnd(last) };
}

/**
 * Whether a title's last line is the end of a name that begins before it: 'Inspection of Anyshire Children / Trust'.
 *
 * @param isCut Whether the line above breaks off, so that any name that the title has is that of the last line.
 */
function isWrappedName(authorityIn: AuthorityIn, title: string, isCut: boolean): boolean {
  const name = authorityIn(clean(title))?.name;
  return name !== undefined && (isCut || (/^[A-Z].*[a-z]/.test(name) && !/\bservices\b/i.test(name)));
}

/** The lines above a title that are a name: directly, or on a cover some blank lines above it. */
function linesAbove(lines: LineTable, layout: Layout, title: number, authorities: AuthorityNames): NameLines | null {
  const { isBody, isAnyBody, isName } = authorities;
  const isText = (line: number) => line >= 0 && layout.role(line) === LineRole.text;
  const last = inkAbove(lines, title);
  if (!isText(last)) return null;
  const goesOn = GOES_ON.test(lines.ink(last));
  if (!isName(lines.ink(last)) && !goesOn) return null;
  const isWrapped = isText(last - 1) && isName(lines.ink(last - 1));
  if (goesOn) return isWrapped ? { first: last - 1, last } : null;
  if (isWrapped && breaksOff(lines.ink(last - 1))) return { first: last - 1, last };
  if (!isWrapped && isAnyBody(fold(lines.ink(last)))) return null;
  if (last === title - 1) return { first: isWrapped ? last - 1 : last, last };
  if (!isCapitalised(lines.ink(last))) return null;
  if (isBody(fold(lines.ink(last))) || opensDocument(lines, layout, last, authorities)) return { first: last, last };
  return isWrapped && isBody(fold(joinLines(lines, last - 1, last))) ? { first: last - 1, last } : null;
}

/** What says nothing of its own: part of a letterhead's motto, a page's number. */
const EMPTY = /^(?:[a-z]|\d{1,3}$)/;

/** Whether nothing stands above a line but labels, stamps and what says nothing. */
function opensDocument(lines: LineTable, layout: Layout, line: number, { isOfPapers }: AuthorityNames): boolean {
  for (let above = layout.nextText(0); above < line; above = layout.nextText(above + 1)) {
    const ink = lines.ink(above);
    if (ink.length > 60 || !(isOfPapers(ink) || EMPTY.test(ink))) return false;
  }
  return true;
}

/** The lines some blank ones below a title that are a name: one that says so, or whatever stands above the dates. */
function linesBelow(
  lines: LineTable,
  layout: Layout,
  title: number,
  { isBody, isAnyBody, isName }: AuthorityNames,
): NameLines | null {
  const first = inkBelow(lines, title);
  const ink = lines.ink(first);
  if (first < 0 || layout.role(first) !== LineRole.text || !isName(ink) || !isCapitalised(ink)) return null;
  const next = inkBelow(lines, first);
  const wraps = next === first + 1 && isName(lines.ink(next)) && isBody(fold(joinLines(lines, first, next)));
  const last = wraps && (!isBody(fold(ink)) || isAnyBody(fold(lines.ink(next)))) ? next : first;
  const below = inkBelow(lines, last);
  const stands = below < 0 || below > last + 1;
  const isDated = below >= 0 && INSPECTED.test(fold(lines.ink(below)));
  return isDated || (stands && isBody(fold(joinLines(lines, first, last)))) ? { first, last } : null;
}

/** The second line of a name may begin with what ties places together: 'and Fenwick Council'. */
const GOES_ON = /^(?:and|of|upon|on|in|with|under) [A-Z][^.:;@\d]{1,50}$/;

/** The text of some lines, from an offset on the first of them. */
function joinLines(lines: LineTable, first: number, last: number, start = lines.inkStart(first)): string {
  const parts = [lines.text.slice(start, lines.inkEnd(first))];
  for (let line = first + 1; line <= last; line++) if (!lines.isBlank(line)) parts.push(lines.ink(line));
  // A name that is wrapped at its own hyphen has no blank there.
  return parts.join(' ').replace(/([a-z]-) (?=[A-Z])/g, '$1');
}

/** Names printed in capitals are set as names are. */
export function settle(name: string): string {
  const text = clean(name);
  if (text !== text.toUpperCase() || /^[A-Z]*\d+$/.test(text)) return text;
  return text
    .toLowerCase()
    .split(/([ -])/)
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}
