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

/**
 * The lines of a text as they were before a converter doubled its line breaks: of the blank lines below each line with
 * ink the first one is left out. Offsets stay those of the text.
 *
 * @param lines The lines of the text.
 * @returns The same lines where no converter did so.
 */
export function singleSpaced(lines: LineTable): LineTable {
  if (!isDoubleSpaced(lines)) return lines;
  const starts: number[] = [];
  let isBelowInk = false;
  for (let line = 0; line < lines.count; line++) {
    const isBlank = lines.isBlank(line);
    if (!(isBlank && isBelowInk && !lines.startsPage(line))) starts.push(lines.start(line));
    isBelowInk = !isBlank;
  }
  return new LineTable(lines.text, Int32Array.from(starts));
}

function isDoubleSpaced(lines: LineTable): boolean {
  let seen = 0;
  let adjacent = 0;
  let full = 0;
  let ended = 0;
  for (let line = 0; line < lines.count && seen < LOOKED_AT; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (lines.length(line) > FULL) {
      full++;
      if (ENDS_SENTENCE.test(lines.ink(line))) ended++;
    }
    if (line + 1 < lines.count && !lines.isBlank(line + 1) && ++adjacent > ADJACENT) return false;
  }
  // Where most long lines end a sentence, each is a paragraph of its own.
  const isWrapped = full < FEW_FULL || ended * 2 <= full;
  return seen >= ENOUGH && lines.measure <= WIDEST && isWrapped;
}
