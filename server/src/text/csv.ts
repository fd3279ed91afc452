/**
 * A cell of a CSV file. What spreadsheets would run as a formula gets an apostrophe before it, so that it is shown as the
 * text that it is.
 *
 * @param value What the cell holds; null for nothing.
 */
export function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const shown = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
