import { hasType, stringOr } from '../text/json';

/** Where a place stands in the structure of a report. */
export interface Structure {
  /** The heading of the innermost section; null outside of sections. */
  readonly section: string | null;
  /** What is judged there, a service before its area; null where nothing is. */
  readonly area: string | null;
}

/** The kind of fragments that name a place in the structure of a report: `section=…&area=…`, percent-encoded. */
const structureFragments = 'urn:inspection-reports:structure';

/** The selector that refines a quote by its place in the structure; undefined where it has none. */
export function structureSelector({ section, area }: Structure): object | undefined {
  const parts = Object.entries({ section, area }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, '\ufffd'))}`],
  );
  if (parts.length === 0) return undefined;
  return { type: 'FragmentSelector', conformsTo: structureFragments, value: parts.join('&') };
}

/** The place in the structure that a selector names; null where it is another kind of selector. */
export function structureOf(selector: Readonly<Record<string, unknown>>): Structure | null {
  if (!hasType(selector, 'FragmentSelector') || selector['conformsTo'] !== structureFragments) return null;
  const parts = new URLSearchParams(stringOr(selector['value'], ''));
  return { section: parts.get('section'), area: parts.get('area') };
}
