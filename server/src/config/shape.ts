import type { $ZodType, $ZodTypes } from 'zod/v4/core';

/** A way into a JSON value: names of fields and 0-based indexes. */
export type Path = readonly PropertyKey[];

/** The fields that an object at a path may have, as its schema says; none where no object is expected there. */
export function fieldsAt(schema: $ZodType, path: Path): string[] {
  let at: $ZodType | undefined = unwrapped(schema);
  for (const step of path) {
    const { def } = (at as $ZodTypes)._zod;
    if (def.type === 'array') at = unwrapped(def.element);
    else if (def.type === 'object') at = unwrapped(def.shape[String(step)]);
    else return [];
    if (at === undefined) return [];
  }
  const { def } = (at as $ZodTypes)._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** What a field holds, whether it may be left out or be null. */
function unwrapped(schema: $ZodType | undefined): $ZodType | undefined {
  if (schema === undefined) return undefined;
  const { def } = (schema as $ZodTypes)._zod;
  return def.type === 'default' || def.type === 'nullable' || def.type === 'optional'
    ? unwrapped(def.innerType)
    : schema;
}
