/** The language id that the extension contributes and the server answers for. */
export const languageId = 'inspection-report';

/** The section of the settings that belongs to the extension. */
export const settingsSection = 'inspectionReports';

/** The name shown for diagnostics and logs. */
export const displayName = 'Inspection Reports';
