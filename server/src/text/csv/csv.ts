/**
 * A text for a cell of a spreadsheet: what would be run as a formula gets an apostrophe before it, so that it is shown as
 * the text that it is.
 */
export function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/**
 * A cell of a CSV file, {@link guarded} where it is a text.
 *
 * @param value What the cell holds; null for nothing.
 */
export function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const shown = typeof value === 'string' ? guarded(text) : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
