/**
 * Reads a CSV file as spreadsheets write it: cells parted by commas, semicolons or tabs, quoted where they hold one of
 * those, a quote or a line break.
 * @param text with or without the mark that some programs put first
 * @returns the rows with their cells; a line without anything is no row
 */
export function csvRows(text: string): string[][] {
  const csv = text.startsWith('\ufeff') ? text.slice(1) : text;
  const separator = separatorOf(csv);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.length > 1 || row[0] !== '') rows.push(row);
    [row, cell] = [[], ''];
  };
  for (let at = 0; at < csv.length; at++) {
    const character = csv.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r' || csv[at + 1] !== '\n') cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** A text as it was before it was kept from looking like a formula. */
export function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** What parts the cells of the first row: spreadsheets take what is usual where they run. */
function separatorOf(csv: string): string {
  const end = csv.search(/[\r\n]/);
  const head = end < 0 ? csv : csv.slice(0, end);
  const count = (separator: string): number => head.split(separator).length;
  const [most = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a));
  return most;
}
