import type { Judgement } from '../model';
import type { JudgementContext } from './context';

/**
 * Whether a place is below a grid of services that no framework names, as those of a hospital: chapters on each of them
 * follow it, and what rates 'it' or answers a question there is of a service that the sentence does not name.
 */
export function belowGrid(context: JudgementContext, inTables: readonly Judgement[]): (offset: number) => boolean {
  const grid = inTables.find(({ service, start }) => service !== null && context.partAt(start).services.length === 0);
  const start = grid?.start ?? lostGrid(context);
  return (offset) => offset > start;
}

/** The heads of so many grids are those of services; one may be that of the whole. */
const GRIDS = 2;

/** So many areas name the columns of a grid. */
const FEWEST_COLUMNS = 4;

/** Parts the names of columns: a gap, a tab, a border, dots. */
const BETWEEN_COLUMNS = / {2,}|[\t|]|\.{3,}/;

/** Where the grids of services begin whose rows a conversion has lost: at the second line that is the head of one; Infinity for none. */
function lostGrid(context: JudgementContext): number {
  const { lines, layout } = context;
  const hasPipes = lines.text.includes('|', lines.from);
  const hasDots = lines.text.includes('...', lines.from);
  let heads = 0;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (!hasPipes && !lines.hasColumns(line) && !(hasDots && lines.ink(line).includes('...'))) continue;
    const ink = lines.ink(line);
    if (!BETWEEN_COLUMNS.test(ink)) continue;
    const start = lines.inkStart(line);
    const { areas, services } = context.partAt(start);
    const names = ink.split(BETWEEN_COLUMNS).map((name) => name.trim());
    const cells = names.filter((name) => name !== '');
    if (cells.length < FEWEST_COLUMNS || services.length > 0) continue;
    if (cells.every((name) => areas.area(name) !== null) && ++heads === GRIDS) return start;
  }
  return Infinity;
}
