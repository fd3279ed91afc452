import { nameOf, sidecarEnd, stemOf } from '../protocol';

/** Whether a path or an address is that of a file of annotations. */
export function isSidecar(place: string): boolean {
  return place.endsWith(sidecarEnd);
}

/**
 * Whether the source that an annotation names is a report. Reports whose names differ in the last extension alone share
 * a file: there the name decides. Any other name is that of this report before the two files were renamed.
 * @param source a relative reference, percent-encoded; null where the annotation names none
 * @param fileName the name of the report, percent-encoded or not
 */
export function isSourceOf(source: string | null, fileName: string): boolean {
  if (source === null) return true;
  const named = decoded(nameOf(source));
  const own = decoded(fileName);
  return named === own || stemOf(named) !== stemOf(own);
}

/** Whether the source that an annotation names is a report by its very name. */
export function isNameOf(source: string | null, fileName: string): boolean {
  return source !== null && decoded(nameOf(source)) === decoded(fileName);
}

/** A name as people read it, however its letters are composed: systems of files do not agree on that. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    // A stray percent sign: the name is as it stands.
    return name.normalize('NFC');
  }
}
