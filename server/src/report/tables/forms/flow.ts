import type { TableForm } from '../form';
import { FlowTables } from '../flow/flow-tables';
import { isList } from '../table';
import { areToldAgain } from '../flow/told-again';

/** So near to the rows that columns show, in lines, stand others of the same list that they do not show. */
const BESIDE_ROWS = 8;

/**
 * Lists that lost their columns. Where columns show a list, the flow of the words is asked for what they may have missed
 * of it; where they show none, or chapters alone that give again what it says above them, it is asked for all of the text.
 */
export const flow: TableForm = (ground, found) => {
  const { lines, layout, levels, areas } = ground;
  const reader = new FlowTables(lines, layout, levels, areas);
  const lists = found.filter((table) => isList(table, areas));
  if (lists.length === 0) return reader.read(0, lines.count);
  const rowLines = new Set<number>();
  for (const { labelSpans, fragments } of lists.flatMap(({ rows }) => rows)) {
    // A label without a grade may have lost it.
    if (fragments.length === 0) continue;
    for (const { start } of [...labelSpans, ...fragments]) rowLines.add(lines.at(start));
  }
  const opening = reader.read(0, lists[0]?.first ?? 0);
  const above = areToldAgain(opening, lists, areas) ? opening : [];
  let read = above.at(-1)?.last ?? 0;
  const beside = lists.flatMap(({ first, last }) => {
    const start = Math.max(read, first - BESIDE_ROWS);
    const end = Math.min(lines.count, last + BESIDE_ROWS);
    const holds = reader.mayHold(start, end, (line) => rowLines.has(line));
    read = end;
    return holds ? reader.read(start, end) : [];
  });
  return [...above, ...beside];
};
