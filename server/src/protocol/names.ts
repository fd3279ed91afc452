/** The language id that the extension contributes and the server answers for. */
export const languageId = 'inspection-report';

/** The name of the file, in a folder of reports, that says what holds for them. */
export const configName = '.inspection-reports.json';

/** The section of the settings that belongs to the extension. */
export const settingsSection = 'inspectionReports';

/** The name shown for diagnostics and logs. */
export const displayName = 'Inspection Reports';

/** How the name of the file of annotations beside a report ends. */
export const sidecarEnd = '.annotations.json';

/**
 * Where the annotations of a report are kept: beside it, in a file of its name with `.annotations.json` in place of its
 * last extension.
 * @param place a path or an address
 */
export function sidecarOf(place: string): string {
  const name = nameOf(place);
  return `${place.slice(0, place.length - name.length)}${stemOf(name)}${sidecarEnd}`;
}

/** The file name at the end of a path or an address. */
export function nameOf(place: string): string {
  return place.slice(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
}

/** A file name without its last extension. */
export function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
