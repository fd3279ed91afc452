/** What the tags of this program begin with, so that nobody else's tag is taken for one; what follows is a rule's id. */
export const tagStart = 'inspection-reports/';

/** What the tags begin with that name the kind of an annotation. */
export const kindStart = `${tagStart}kind/`;

/** What the tags begin with that say that an annotation is resolved, or open again. */
export const stateStart = `${tagStart}state/`;

/** The rule that a tag names; null for every other tag. */
export function ruleOf(tag: string): string | null {
  const other = !tag.startsWith(tagStart) || tag.startsWith(kindStart) || tag.startsWith(stateStart);
  return other ? null : tag.slice(tagStart.length);
}
