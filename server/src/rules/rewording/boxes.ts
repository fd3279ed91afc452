import type { FrameworkLevel } from '../../frameworks/schema';
import type { Judgement, Report } from '../../report/model';
import type { Edit } from '../finding';

/**
 * Moves the tick of a row to another level: the ticked box and the empty one change places.
 *
 * @returns The edits in the order of the text; null where the row has no box or label for the level, or is not ticked
 *   exactly once.
 */
export function moveTick(report: Report, { boxes }: Pick<Judgement, 'boxes'>, level: FrameworkLevel): Edit[] | null {
  const ticked = boxes.filter((box) => box.ticked === true);
  const [from] = ticked;
  const to = boxes.find((box) => box.level?.label === level.label);
  if (ticked.length !== 1 || !from || !to || to === from) return null;
  const { text } = report;
  const mark = text.slice(from.start, from.end);
  const box = text.slice(to.start, to.end);
  const edits = [
    box === '' ? erased(text, from.start, from.end) : { start: from.start, end: from.end, newText: box },
    // Behind a label that has no box the mark needs the distance that it had before.
    { start: to.start, end: to.end, newText: box === '' ? gapBefore(text, from.start) + mark : mark },
  ];
  return edits.sort((a, b) => a.start - b.start);
}

/** The one blank or tab before an offset. */
function gapBefore(text: string, at: number): string {
  return text.charAt(at - 1) === '\t' ? '\t' : ' ';
}

/** Takes a mark away: with its tab, whose column no other row needs, or leaving blanks where columns are set by them. */
function erased(text: string, start: number, end: number): Edit {
  return text.charAt(start - 1) === '\t'
    ? { start: start - 1, end, newText: '' }
    : { start, end, newText: ' '.repeat(end - start) };
}
