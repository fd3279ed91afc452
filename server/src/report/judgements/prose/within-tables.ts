import type { Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import type { Judgement } from '../../model';
import type { JudgementContext } from '../context';

/** A paragraph between two rows has no more lines. */
const MOST_LINES = 30;

/**
 * The paragraphs that stand between the rows of tables, where each row is followed by what is said of it: they are in no
 * block, because their lines are those of the table.
 *
 * @param holding The lines in which grades may stand, in order.
 * @param judgements What was read, by which the lines of the rows are told.
 * @returns The lines of each paragraph, in order of the text.
 */
export function paragraphsWithinTables(
  context: JudgementContext,
  holding: Iterable<number>,
  judgements: readonly Judgement[],
): Span[][] {
  const { lines, layout, blocks } = context;
  const inBlock = new Set<number>();
  for (const { first, last } of blocks) for (let line = first; line <= last; line++) inBlock.add(line);
  const ofRows = new Set(
    judgements.flatMap(({ fragments, areaSpans }) => [...fragments, ...areaSpans].map(({ start }) => lines.at(start))),
  );
  const isProse = (line: number) =>
    line >= 0 &&
    line < lines.count &&
    layout.role(line) === LineRole.text &&
    !inBlock.has(line) &&
    !ofRows.has(line) &&
    !lines.hasColumns(line) &&
    context.isTable(lines.inkStart(line));
  const found: Span[][] = [];
  let read = -1;
  for (const line of holding) {
    if (line <= read || !isProse(line)) continue;
    let first = line;
    while (first - 1 > read && line - first < MOST_LINES && isProse(first - 1)) first--;
    let last = line;
    while (last - first < MOST_LINES && isProse(last + 1)) last++;
    const spans: Span[] = [];
    for (let at = first; at <= last; at++) spans.push({ start: lines.inkStart(at), end: lines.inkEnd(at) });
    found.push(spans);
    read = last;
  }
  return found;
}
