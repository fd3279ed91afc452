import { authorityWithin } from './authority-forms';
import { clean, fold, tidy } from './fold';
import { LineRole, type Layout } from './layout';
import type { LineTable } from './lines';
import type { Printed } from './model';

/** The title's text without the authority's own lines, the authority, and the last line of both (0-based). */
interface Named {
  readonly title: string;
  readonly authority: Printed<string> | null;
  readonly last: number;
}

const AUTHORITY_AREA = /^(\S.*?) children's services authority area$/i;

/** A line of a title that is the authority's name alone. */
const BODY =
  /^(?:the )?(?:(?:[a-z][a-z'-]*,? ){0,9}?(?:council|borough|authority|corporation|trust)|(?:(?:royal |london |metropolitan )?borough|city|county) of [a-z][a-z ,'-]{2,50})$/;

/**
 * Finds whose report it is: in lines above the title, within it, or in lines below it.
 *
 * @param title The first and the last line that the title may have, 0-based.
 */
export function readAuthority(lines: LineTable, layout: Layout, title: { first: number; last: number }): Named {
  const above = linesAbove(lines, layout, title.first);
  let last = title.last;
  const isBody = last > title.first && BODY.test(fold(lines.ink(last)));
  const below = isBody && !isWrappedName(joinLines(lines, title.first, last)) ? last : -1;
  if (below >= 0) last--;
  const shown = tidy(joinLines(lines, title.first, last))
    .replace(/([A-Z])\d$/i, '$1')
    .replace(/ \d$/, '');
  const text = clean(shown);
  const named = (authority: Printed<string> | null, end = title.last): Named => ({
    title: shown,
    authority,
    last: end,
  });
  const printed = (value: string, first: number, end: number): Printed<string> => ({
    value: settle(value),
    start: lines.inkStart(first),
    end: lines.inkEnd(end),
  });
  if (above >= 0)
    return named(printed(joinLines(lines, above, title.first - 1), above, lastInk(lines, title.first - 1)));
  if (below >= 0) return named(printed(lines.ink(below), below, below));
  const within = authorityWithin(text);
  if (within !== null) return named(printed(within.name, title.first, last));
  const next = layout.nextText(title.last + 1);
  const area = next < lines.count ? AUTHORITY_AREA.exec(clean(lines.ink(next)))?.[1] : undefined;
  return area === undefined ? named(null) : named(printed(area, next, next), next);
}

/** Whether a title's last line is the end of a name that begins before it: 'Inspection of Anyshire Children / Trust'. */
function isWrappedName(title: string): boolean {
  const name = authorityWithin(clean(title))?.name ?? '';
  return /^[A-Z].*[a-z]/.test(name) && !/\bservices\b/i.test(name);
}

/** The first of the lines that stand directly above a title and are a name; -1 where there are none. */
function linesAbove(lines: LineTable, layout: Layout, title: number): number {
  let first = title;
  // The first line of a document may be parted from its title by a blank line.
  const alone = title > 1 && lines.isBlank(title - 1) && layout.nextText(0) === title - 2;
  if (alone && isName(lines, title - 2)) return title - 2;
  while (title - first < 2 && first > 0 && layout.role(first - 1) === LineRole.text && isName(lines, first - 1))
    first--;
  if (first < title) return first;
  const wraps = first > 1 && layout.role(first - 2) === LineRole.text && GOES_ON.test(lines.ink(first - 1));
  return wraps && isName(lines, first - 2) ? first - 2 : -1;
}

/** The second line of a name may begin with what ties places together: 'and Fenwick Council'. */
const GOES_ON = /^(?:and|of|upon|on|in|with|under) [A-Z][^.:;@\d]{1,50}$/;

function isName(lines: LineTable, line: number): boolean {
  if (lines.length(line) > 60) return false;
  const text = clean(lines.ink(line));
  return (
    /^[A-Z]/.test(text) && !/[.:;@\d]/.test(text) && !/^(?:dear|ofsted|local area partnership report)\b/i.test(text)
  );
}

/** The nearest line at or above one that is not blank. */
function lastInk(lines: LineTable, line: number): number {
  return lines.isBlank(line) && line > 0 ? line - 1 : line;
}

function joinLines(lines: LineTable, first: number, last: number): string {
  const parts: string[] = [];
  for (let line = first; line <= last; line++) if (!lines.isBlank(line)) parts.push(lines.ink(line));
  return parts.join(' ');
}

const SMALL_WORDS = new Set(['and', 'of', 'on', 'upon', 'the', 'in', 'with', 'under', 'by', 'le']);

/** Names printed in capitals are set as names are. */
function settle(name: string): string {
  const text = clean(name);
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .split(/([ -])/)
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}
