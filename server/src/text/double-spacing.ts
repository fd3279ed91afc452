import { LineTable } from './lines';

/** So many lines with ink tell how a text is set, and so many of them one below the other do not change it. */
const LOOKED_AT = 200;
const ENOUGH = 40;
const ADJACENT = 4;

/** Wider lines are paragraphs that were not wrapped: what stands between them is what they were written with. */
const WIDEST = 130;

/** Of lines longer than this, so few say nothing of how a text is wrapped. */
const FULL = 60;
const FEW_FULL = 5;
const ENDS_SENTENCE = /[.!?:;]['")\]]?$/;

/** More blank lines than these are of the text, whatever the others are. */
const MOST_BLANK = 3;

/**
 * The lines of a text as they were before a converter doubled its line breaks, once or again: of the blank lines below
 * each line with ink as many are left out as stand below all of them. Offsets stay those of the text.
 *
 * @param lines The lines of the text.
 * @returns The same lines where no converter did so.
 */
export function singleSpaced(lines: LineTable): LineTable {
  const more = blankLinesMore(lines);
  if (more === 0) return lines;
  const starts: number[] = [];
  let left = 0;
  for (let line = 0; line < lines.count; line++) {
    const isBlank = lines.isBlank(line);
    if (!(isBlank && left > 0 && !lines.startsPage(line))) starts.push(lines.start(line));
    left = isBlank ? left - 1 : more;
  }
  return new LineTable(lines.text, Int32Array.from(starts));
}

/** How many blank lines a converter has put below each line; 0 where it did not. */
function blankLinesMore(lines: LineTable): number {
  const gaps = [0, 0, 0, 0];
  let blank = 0;
  let seen = 0;
  let adjacent = 0;
  let full = 0;
  let ended = 0;
  for (let line = 0; line < lines.count && seen < LOOKED_AT; line++) {
    if (lines.isBlank(line)) {
      blank++;
      continue;
    }
    const gap = Math.min(blank, MOST_BLANK);
    gaps[gap] = (gaps[gap] ?? 0) + 1;
    blank = 0;
    seen++;
    if (lines.length(line) > FULL) {
      full++;
      if (ENDS_SENTENCE.test(lines.ink(line))) ended++;
    }
    if (line + 1 < lines.count && !lines.isBlank(line + 1) && ++adjacent > ADJACENT) return 0;
  }
  // Where most long lines end a sentence, each is a paragraph of its own.
  const isWrapped = full < FEW_FULL || ended * 2 <= full;
  if (seen < ENOUGH || lines.measure > WIDEST || !isWrapped) return 0;
  let more = 1;
  while (more < MOST_BLANK && (gaps[more] ?? 0) <= ADJACENT) more++;
  return more;
}
