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
