/** How titles name the authority within themselves; the first group is its name. */
const WITHIN_TITLE = [
  /inspection of (?:the )?(\S.*?) local authority children's services/di,
  /inspection of (?:the )?(\S.*? (?:council|trust)) ?(?:children's services)?$/di,
  /inspection (?:of|report:) (?:the )?(\S.*?) local area partnership/di,
  /visit to (?:the )?(\S.*?)(?: local authority)?(?: children's (?:social care )?services)?$/di,
  /services for children and young people in (\S.*?)(?: \d{4})?$/di,
  /safeguarding and looked after children services,? (\S.*)$/di,
];

/** Running lines may open with the authority: 'Anyshire Council Inspection of …'. */
const BEFORE_TITLE =
  /^(?:the )?(\S.{0,60}? (?:council|borough|authority|corporation|trust)),? (?:re-?)?inspection of\b/di;

/** The name of an authority within a title: where it stands in it, 0-based, end not included. */
export interface NameWithin {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The authority that a title names within itself; null where it names none. The title is cleaned or folded. */
export function authorityWithin(title: string): NameWithin | null {
  return firstOf(WITHIN_TITLE, title);
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
