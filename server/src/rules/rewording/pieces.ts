import { isDigit } from '../../text/letters';
import type { Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { Edit } from '../finding';
import { withoutTail } from './wordings';

/** What may be glued to a word's end. */
const GLUED = '.,;:!?)]\'"\u2019\u201d';

/**
 * Writes a grade where another one stands, its wrapped lines kept as far as they are needed.
 *
 * @param fragments The pieces of the old grade, in order.
 * @param grade The new one.
 * @returns The edits in the order of the text. A line that the old grade had to itself goes when nothing is left on it.
 */
export function replacePieces(report: Report, fragments: readonly Span[], grade: string): Edit[] {
  const { text } = report;
  const last = fragments.at(-1);
  if (!last) return [];
  const kept = withoutTail(text.slice(last.start, last.end));
  const pieces = [...fragments.slice(0, -1), { start: last.start, end: last.start + kept.length }];
  const lines = spread(grade, pieces);
  const tailEnd = gluedEnd(text, last.start + kept.length);
  const tail = text.slice(last.start + kept.length, tailEnd);
  const used = lines.length;
  return pieces.map((piece, index) => {
    const line = lines[index];
    if (line === undefined) {
      return emptied(report, index === pieces.length - 1 ? { start: piece.start, end: tailEnd } : piece);
    }
    // What is glued to the old grade's end follows the new one's.
    const newText = index === used - 1 && used < pieces.length ? line + tail : line;
    return { start: piece.start, end: piece.end, newText };
  });
}

/** The new grade's words over the old one's lines: as many as fit the longest of them. */
function spread(grade: string, pieces: readonly Span[]): string[] {
  const width = Math.max(...pieces.map(({ start, end }) => end - start));
  const lines: string[] = [];
  let line = '';
  for (const word of grade.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width && lines.length < pieces.length - 1) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function gluedEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (GLUED.includes(text.charAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  return end;
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 0xa0;

/** Takes a piece off its line, with the blanks that set it apart; the whole line where it had it to itself. */
function emptied(report: Report, piece: Span): Edit {
  const { text, lines } = report;
  const line = lines.at(piece.start);
  let { start, end } = piece;
  while (start > lines.start(line) && isBlank(text.charCodeAt(start - 1))) start--;
  while (end < lines.end(line) && isBlank(text.charCodeAt(end))) end++;
  const first = start === lines.start(line);
  const whole = first && end === lines.end(line) && line > 0;
  if (whole) return { start: lines.end(line - 1), end, newText: '' };
  // Text before it keeps its place; text behind it moves to where it stood.
  return first ? { start: piece.start, end, newText: '' } : { start, end: piece.end, newText: '' };
}
