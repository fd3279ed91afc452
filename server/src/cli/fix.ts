import type { Found, FoundEdit, FoundFix } from './output/found';
import { LineTable } from '../text/lines';

/** A text with the safe fixes of its findings. */
export interface Fixed {
  readonly text: string;
  readonly fixed: readonly Found[];
}

/** So many edits are made at once; the rest is found again by the next check. */
const MOST = 2000;

/** An edit by its offsets. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * Applies what may be applied without being looked at: of each finding its first safe fix, as long as it touches no
 * place that an earlier one changes. What has to wait for another is found again by the next check.
 *
 * @param text The text in which the findings were found.
 * @param found In the order of the text.
 */
export function applySafeFixes(text: string, found: readonly Found[]): Fixed {
  const lines = new LineTable(text);
  const offset = (line: number, column: number): number => lines.start(line - 1) + column - 1;
  const taken: Placed[] = [];
  const fixed = found.filter(({ fixes }) => {
    const fix = safeFix(fixes);
    const edits = fix?.edits.map((edit: FoundEdit) => ({
      start: offset(edit.line, edit.column),
      end: offset(edit.endLine, edit.endColumn),
      newText: edit.newText,
    }));
    const isFree = (edit: Placed) => taken.every((other) => edit.end < other.start || other.end < edit.start);
    if (taken.length >= MOST || !edits?.every(isFree)) return false;
    taken.push(...edits);
    return true;
  });
  const inOrder = taken.sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of inOrder) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return { text: result + text.slice(at), fixed };
}

/** The safe fix to take: the preferred one, or else the first. */
export function safeFix(fixes: readonly FoundFix[]): FoundFix | undefined {
  const safe = fixes.filter((fix) => fix.safe);
  return safe.find((fix) => fix.preferred) ?? safe[0];
}
