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
