import { foldGrade, type LevelLexicon } from '../../vocabulary/levels';
import type { LineTable } from '../../text/lines';
import type { Layout } from '../layout/page';
import type { Key } from './keys';

/** No grade is longer, in characters. */
const LONGEST = 48;

/**
 * The lines that are a grade and nothing else, or a digit below a key that explains it: without any of them near, no list
 * has its grades on lines of their own, and nothing needs to be looked up.
 */
export class LoneGrades {
  private readonly at: readonly number[];

  /** @param keys The keys of the text, in order. */
  constructor(lines: LineTable, layout: Layout, levels: LevelLexicon, keys: readonly Key[]) {
    const explained = keys[0]?.last ?? Infinity;
    const at: number[] = [];
    for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
      const length = lines.length(line);
      if (length === 1 ? line > explained : length <= LONGEST && isGrade(lines, line, levels)) at.push(line);
    }
    this.at = at;
  }

  /** Whether one stands between two lines, 0-based, the first included and the last not. */
  isBetween(from: number, to: number): boolean {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (this.at[low] ?? Infinity) < to;
  }
}

function isGrade(lines: LineTable, line: number, levels: LevelLexicon): boolean {
  return levels.mayEndWhole(lines.text, lines.inkEnd(line)) && levels.graded(foldGrade(lines.ink(line))) !== null;
}
