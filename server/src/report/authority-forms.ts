import { isBody, isCapitalised, isName } from './authority-names';
import { fold } from './fold';

/**
 * How titles name the authority within themselves; the first group is its name. An apostrophe may be lost, or come out
 * of a wrong decoding as up to three characters.
 */
const WITHIN_TITLE = [
  /inspection of (?:the )?(\S.*?) local authority children\W{0,3}s services/di,
  /inspection of .{1,80} within (?:the )?(\S.*?)(?: children\W{0,3}s services)?$/di,
  /inspection of (?:the )?(\S.*? (?:council|trust)) ?(?:children\W{0,3}s services)?$/di,
  /inspection (?:of|report:) (?:the )?(\S.*?) local area partnership/di,
  /visit (?:to|of) (?:the )?(\S.*?)(?: local authority)?(?: children\W{0,3}s (?:social care )?services)?$/di,
  /services for children and young people in (\S.*?)(?: \d{4})?$/di,
  /safeguarding and looked after children services,? (\S.*)$/di,
];

/** How titles of several inspectorates end in a place; only capitals tell it from what else they speak of. */
const PLACE_IN_TITLE = [
  /^joint (?:local )?area send (?:inspection|revisit) (?:in|of|to) (?:the )?(\S.*)$/di,
  /^joint targeted area inspection\b.* in (?:the )?(\S.*)$/di,
  /^joint targeted area inspection of (?:the )?(\S.*)$/di,
];

/** Running lines may open with the authority: 'Anyshire Council Inspection of …'. */
const BEFORE_TITLE =
  /^(?:the )?(\S.{0,60}? (?:council|borough|authority|corporation|trust)),? (?:re-?)?inspection of\b/di;

/** What stands before a title on its line. */
const OPENS_INSPECTION = /^(\S.{1,80}?),? (?:R[Ee]-?[Ii]|I)(?:nspection of|NSPECTION OF) /d;

/** The name of an authority within a title: where it stands in it, 0-based, end not included. */
export interface NameWithin {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The authority that a title names within itself; null where it names none. The title is cleaned. */
export function authorityWithin(title: string): NameWithin | null {
  const named = firstOf(WITHIN_TITLE, title);
  if (named) return named;
  const place = firstOf(PLACE_IN_TITLE, title);
  return place && isName(place.name) && isCapitalised(place.name) ? place : null;
}

/** The authority that a running header or footer names; null where it names none. The line is cleaned or folded. */
export function authorityInRunningLine(line: string): NameWithin | null {
  return firstOf([BEFORE_TITLE, ...WITHIN_TITLE], line);
}

/** The authority that stands on the line of a title before it, as printed; null where none does. */
export function authorityBeforeTitle(line: string): NameWithin | null {
  const found = firstOf([OPENS_INSPECTION], line);
  return found && isName(found.name) && isBody(fold(found.name)) ? found : null;
}

function firstOf(patterns: readonly RegExp[], text: string): NameWithin | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const name = match?.[1];
    const [from, to] = match?.indices?.[1] ?? [0, 0];
    if (name !== undefined) return { name, from, to };
  }
  return null;
}
