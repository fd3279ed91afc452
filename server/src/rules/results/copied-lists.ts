import type { Judgement, Report } from '../../report/model';
import { resultTables, type ResultTable } from '../../report/queries/result-tables';
import type { JudgedInText } from './result-lists';

/** So many rows of a list must come again, each with its grade, before another is known to be the same with items. */
const FEWEST_COPIED = 3;

/** In a report with more tables of results they are records of many things, no copies of one list. */
export const MOST_LISTS = 16;

/** '1.3' before a label: an item of the row above it. */
const ITEM = /^\W{0,9}\d{1,2}\.\d/;
const LONGEST_NUMBER = 20;

/**
 * The one row of another list of results that a table lacks although it has all its other rows, each with the same grade:
 * the record at the end, which gives the items of each row too.
 *
 * @returns none where the table has no items; nor where it has other rows, one of which may be it under another name
 */
export function lackedOfCopy(report: Report, table: ResultTable): JudgedInText | null {
  const lists = resultTables(report);
  if (lists.length > MOST_LISTS) return null;
  const own = new Map(table.rows.map((row) => [row.areaId, row]));
  const areas = new Map(table.framework.areas.map((area) => [area.id, area]));
  for (const { start, part, rows } of lists) {
    const ids = new Set(rows.map(({ areaId }) => areaId));
    const isList = start !== table.start && part === table.part && ids.size === rows.length;
    if (!isList || [...rows, ...table.rows].some(({ service }) => service !== null)) continue;
    const [only, ...others] = rows.filter(({ areaId }) => !own.has(areaId));
    const area = only && areas.get(only.areaId);
    // The grade of the whole may stand by itself.
    if (!area || area.kind === 'overall' || others.length > 0 || only.level === null || rows.length - 1 < FEWEST_COPIED)
      continue;
    const isAlike = rows.every((row) => row === only || own.get(row.areaId)?.level?.label === row.level?.label);
    const more = table.rows.filter((row) => !ids.has(row.areaId));
    if (isAlike && more.length > 0 && more.every((row) => isItem(report, row))) return { area, judgement: only };
  }
  return null;
}

function isItem({ lines, text }: Report, { areaSpans: [label], start }: Judgement): boolean {
  const ink = lines.inkStart(lines.at(label?.start ?? start));
  return ITEM.test(text.slice(ink, ink + LONGEST_NUMBER));
}
