import { isCapitalised, isName } from './names';

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
  /^joint area review (\S.{1,60}?) children\W{0,3}s services authority area\b/di,
  /^annual performance assessment of (?:the )?(\S.{1,60}? council)\W{0,3}s /di,
  /^(\S.{1,60}? council): local authority assessment$/di,
];

/** How titles of several inspectorates end in a place; only capitals tell it from what else they speak of. */
const PLACE_IN_TITLE = [
  /^joint (?:local )?area send (?:inspection|revisit) (?:in|of|to) (?:the )?(\S.*)$/di,
  /^joint targeted area inspection\b.* in (?:the )?(\S.*)$/di,
  /^joint targeted area inspection of (?:the )?(\S.*)$/di,
  /\binspection of youth (?:justice|offending) (?:services|work) in (?:the )?(\S.*)$/di,
];

/** The authority's services named with its name alone; only capitals, not of the whole title, tell it from a kind of service. */
const SERVICES_OF =
  /\binspection of (?:the )?(?!(?:adoption|children|fostering|local|looked|safeguarding|services|social|youth)\b)(\S.*?) children\W{0,3}s services$/di;

/** Running lines may open with the authority: 'Anyshire Council Inspection of …'. */
const BEFORE_TITLE =
  /^(?:the )?(\S.{0,60}? (?:council|borough|authority|corporation|trust)),? (?:re-?)?inspection of\b/di;

/** The name of an authority within a title: where it stands in it, 0-based, end not included. */
export interface NameWithin {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The authority that a title names within itself; null where it names none. The title is cleaned. */
export function authorityWithin(title: string): NameWithin | null {
  const named = firstOf(WITHIN_TITLE, title);
  if (named) return atPlace(named);
  const place = firstOf(PLACE_IN_TITLE, title);
  if (place) return isName(place.name) && isCapitalised(place.name) ? place : null;
  const services = firstOf([SERVICES_OF], title);
  const isPlace = services && isName(services.name) && isCapitalised(services.name);
  return isPlace && services.name !== services.name.toUpperCase() ? services : null;
}

/** The name behind what was inspected there: 'the response to neglect in Anyshire Council'. */
function atPlace(name: NameWithin): NameWithin {
  const place = isCapitalised(name.name) ? null : / in (?:the )?([A-Z].*)$/.exec(name.name)?.[1];
  if (place === undefined || place === null || !isCapitalised(place)) return name;
  return { name: place, from: name.to - place.length, to: name.to };
}

/** The authority that a running header or footer names; null where it names none. The line is cleaned or folded. */
export function authorityInRunningLine(line: string): NameWithin | null {
  return firstOf([BEFORE_TITLE, ...WITHIN_TITLE], line);
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
