/** Whether a value is an object in JSON's sense. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that may stand alone or in a list, as JSON-LD has it, as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** Whether an object is of a type, among others maybe. */
export function hasType(value: Readonly<Record<string, unknown>>, type: string): boolean {
  return listOf(value['type']).includes(type);
}

/** A string, or else what is given for it. */
export function stringOr<T>(value: unknown, other: T): string | T {
  return typeof value === 'string' ? value : other;
}

/** Whether two values say the same in JSON's sense: the order of an object's fields says nothing. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, n) => isSameJson(each, b[n]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSameJson(a[name], b[name]));
}
