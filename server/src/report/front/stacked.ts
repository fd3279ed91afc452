import type { LineTable } from '../../text/lines';

/**
 * The line of the value of a label that stands in a run of labels, one on each line, with as many values behind them:
 * as a table comes out of a converter that goes down its columns.
 *
 * @param line The line of the label, 0-based.
 * @param isValue Whether a text may be the value.
 * @returns -1 where the lines are no such run, or the next line has the value.
 */
export function stackedValue(lines: LineTable, line: number, isValue: (text: string) => boolean): number {
  // What stands on the cover already is no label, so that the values are between the labels.
  if (line + 1 < lines.count && isSaidAbove(lines, line + 1)) return -1;
  const hasInk = (at: number) => at >= 0 && at < lines.count && !lines.isBlank(at);
  let first = line;
  while (hasInk(first - 1)) first--;
  let last = line;
  while (hasInk(last + 1)) last++;
  let value = last + 1;
  while (value < lines.count && lines.isBlank(value)) value++;
  let end = value;
  while (hasInk(end + 1)) end++;
  // A label that its column was too narrow for goes on below, to its colon.
  const endsIn = (from: number, to: number) => {
    let count = 0;
    for (let at = from; at < to; at++) if (lines.ink(at).endsWith(':')) count++;
    return count;
  };
  const labels = endsIn(first, last + 1);
  if (labels > 1 && lines.ink(last).endsWith(':') && end - value + 1 === labels) {
    const own = value + endsIn(first, line);
    return isValue(lines.ink(own)) ? own : -1;
  }
  // The lines of the title of a text may stand right above its first label.
  const behind = end - value + 1;
  const isBelowTitle = behind > 2 && behind < last - first + 1 && isFirstInk(lines, first);
  if (isBelowTitle && last - line < behind) {
    const own = end - (last - line);
    return isValue(lines.ink(own)) ? own : -1;
  }
  const size = last - first + 1;
  const half = size / 2;
  const isBehind = size > 1 && end - value + 1 === size;
  const isSecondHalf = Number.isInteger(half) && line - first < half;
  const at = isBehind ? value + line - first : isSecondHalf ? line + half : -1;
  return at > line + 1 && hasInk(at) && isValue(lines.ink(at)) ? at : -1;
}

/** Whether nothing but blank lines stands above a line. */
function isFirstInk(lines: LineTable, line: number): boolean {
  for (let above = 0; above < line; above++) if (!lines.isBlank(above)) return false;
  return true;
}

/** Whether what a line says stands further up as well. */
function isSaidAbove(lines: LineTable, line: number): boolean {
  const ink = lines.ink(line);
  const at = ink.length < SHORTEST ? -1 : lines.text.indexOf(ink, lines.from);
  return at >= 0 && at < lines.start(line);
}

/** A shorter text may stand anywhere, in characters. */
const SHORTEST = 6;
