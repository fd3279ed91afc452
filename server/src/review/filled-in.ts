import { csvRows, unguarded } from '../text/csv/csv-rows';
import { headings } from './columns';

/** What somebody has filled in on a row of a review sheet. */
export interface Answer {
  /** The row in the file, as people count: the headings are the first. */
  readonly row: number;
  /** The id of the annotation; '' where the row has none. */
  readonly id: string;
  /** What is said in answer; '' for nothing. */
  readonly text: string;
  readonly isResolved: boolean;
}

/**
 * Reads what was filled in on a review sheet in CSV: a decision, a reply, or that the annotation is resolved.
 * @returns null where the text is no such sheet
 */
export function answersIn(csv: string): Answer[] | null {
  const [head = [], ...rows] = csvRows(csv);
  const names = head.map((name) => name.trim().toLowerCase());
  const column = (heading: string): number => names.indexOf(heading.toLowerCase());
  const [id, state, decision, reply] = [headings.id, headings.state, headings.decision, headings.reply].map(column);
  if (id === undefined || id < 0 || Math.max(decision ?? -1, reply ?? -1) < 0) return null;
  const cell = (row: readonly string[], at: number | undefined): string => unguarded(row[at ?? -1] ?? '').trim();
  return rows.map((row, n) => ({
    row: n + 2,
    id: cell(row, id),
    text: said(cell(row, decision), cell(row, reply)),
    isResolved: cell(row, state).toLowerCase() === 'resolved',
  }));
}

function said(decision: string, reply: string): string {
  return [decision === '' ? '' : `Decision: ${decision}`, reply]
    .filter((each) => each !== '')
    .join('\n\n')
    .replace(/\r\n?/g, '\n');
}
