import { fold } from '../../../text/fold';
import type { TableGround } from '../form';
import { isCode, sayNotWhich, type TabRow } from '../forms/tab-rows';
import { isGrade } from '../lists/tab-labels';
import type { PartedCell as Cell } from '../parted-cells';
import { presentAmong } from './time-heads';

/** What a head says of the columns of grades. */
export interface Columns {
  /** The one whose grades are those of the report; null where the head does not tell it. */
  readonly own: number | null;
  /** So many have a name. A row with fewer cells has lost one, and nothing says which. */
  readonly named: number;
  /** Whether each of them is of something else than the whole, as 'Sixth form' and 'Nursery' are. */
  readonly areParts: boolean;
  /** Whether those beside the report's own are of earlier inspections. */
  readonly areEarlier?: boolean;
  /** The heads of those that are of services, where another one is of the whole. */
  readonly services?: readonly Cell[];
  /** Whether each has a level for its name, so that digits count how often that was given. */
  readonly areCounts?: boolean;
}

export const NO_COLUMNS: Columns = { own: null, named: 0, areParts: false };
const OF_COUNTS: Columns = { ...NO_COLUMNS, areCounts: true };

/** What the row that heads a table says of its columns. */
export function columnsOf(
  { cells: [label, ...heads] }: TabRow,
  { levels, inspections, columns, services }: TableGround,
): Columns {
  if (!label || heads.length < 2 || heads.some(({ text }) => isCode(text))) return NO_COLUMNS;
  const ofLevels = heads.filter((cell) => isGrade(cell, levels)).length;
  if (ofLevels > 0) return ofLevels > 1 ? OF_COUNTS : NO_COLUMNS;
  const named = heads.length;
  const texts = heads.map(({ text }) => text);
  if (sayNotWhich(texts)) return { own: null, named, areParts: true };
  const own = heads[presentAmong(texts, inspections)]?.column;
  if (own !== undefined) return { own, named, areParts: false, areEarlier: true };
  const folded = texts.map(fold);
  const wholes = heads.filter((_, index) => columns.isWhole(folded[index] ?? ''));
  const areParts = folded.some((name) => columns.isPart(name));
  const [whole] = wholes;
  const others = heads.filter((head) => head !== whole);
  if (whole && wholes.length === 1 && others.every(({ text }) => services.has(fold(text))))
    return { own: whole.column, named, areParts: false, services: others };
  return areParts ? { own: whole?.column ?? null, named, areParts: !whole } : NO_COLUMNS;
}
