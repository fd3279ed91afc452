import type { AreaLexicon } from '../../vocabulary/areas';
import { fold, nameOf, tidy } from '../../text/fold';
import type { GradeCell } from './grade-cells';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';

/** A label has at most this many lines. */
export const LABEL_LINES = 4;

/** The label's part of one line of a table. */
export interface LabelPiece extends Span {
  readonly line: number;
  /** Whether a blank line parts it from the piece before. */
  readonly blankBefore: boolean;
}

/** A text in every form that labels are compared in. */
interface Name {
  readonly text: string;
  readonly folded: string;
  readonly name: string;
}

/** A label, its lines joined. Lines are 0-based, the last one included. */
export interface Label extends Name {
  readonly pieces: readonly LabelPiece[];
  /** Whether it names an area, a misprint allowed. */
  readonly known: boolean;
  readonly first: number;
  readonly last: number;
}

/** A label from one piece on: the index behind its last piece, and its name. */
interface Reach {
  readonly to: number;
  readonly name: Name;
}

/**
 * Joins the lines of labels: by the names of areas first, then by names in which a word is missing or stands twice,
 * then by blank lines and by the grades beside them.
 *
 * @param pieces The labels' lines in order of the text.
 * @param cellOf The grade on a line.
 * @returns The labels in order of the text; every piece is in one of them.
 */
export function joinPieces(
  lines: LineTable,
  pieces: readonly LabelPiece[],
  areas: AreaLexicon,
  cellOf: ReadonlyMap<number, GradeCell>,
): Label[] {
  const printed = pieces.map(({ start, end }) => lines.text.slice(start, end));
  const nameFrom = (from: number, to: number): Name => {
    const text = tidy(to - from > 1 ? printed.slice(from, to).join(' ') : (printed[from] ?? ''));
    const folded = fold(text);
    return { text, folded, name: nameOf(folded) };
  };
  const labels: Label[] = [];
  const numbered = printed.map((text) => NUMBERED.test(text));
  const isNumbered = numbered.filter(Boolean).length >= FEWEST_NUMBERED;
  for (let from = 0; from < pieces.length;) {
    const named = namedLabel(pieces, areas, from, nameFrom);
    const isByNumber = named === null && isNumbered && numbered[from] === true;
    const whole = isByNumber ? upToNextNumber(pieces, numbered, from) : from;
    const known = named ?? (whole > from + 1 ? null : slippedLabel(pieces, areas, from, nameFrom));
    const to = known?.to ?? (whole > from + 1 ? whole : unknownEnd(lines, pieces, areas, cellOf, from));
    const name = known?.name ?? nameFrom(from, to);
    const used = pieces.slice(from, to);
    const first = used[0]?.line ?? 0;
    const last = used.at(-1)?.line ?? 0;
    const isKnown = known !== null || areas.named(name.name) !== null || areas.nearestTo(name.name) !== null;
    labels.push({ pieces: used, known: isKnown, first, last, ...name });
    from = to;
  }
  return labels;
}

/** A label that says its own number, as all labels of such a table do: it ends before the next one, and not within a name. */
const NUMBERED = /^(?:outcome|regulation|standard|theme) \d{1,2}[:.] /i;
const FEWEST_NUMBERED = 3;

/** The index behind the last piece of a numbered label, which no blank line parts. */
function upToNextNumber(pieces: readonly LabelPiece[], numbered: readonly boolean[], from: number): number {
  let to = from + 1;
  while (to - from < LABEL_LINES && pieces[to]?.blankBefore === false && numbered[to] === false) to++;
  return to;
}

type NameFrom = (from: number, to: number) => Name;

const goesOn = (piece: LabelPiece | undefined, nameFrom: NameFrom, at: number) =>
  piece?.blankBefore === false && /^[a-z]/.test(nameFrom(at, at + 1).text);

/** The longest name of an area that begins with a piece. */
function namedLabel(pieces: readonly LabelPiece[], areas: AreaLexicon, from: number, nameFrom: NameFrom): Reach | null {
  for (let to = Math.min(from + LABEL_LINES, pieces.length); to > from; to--) {
    const name = nameFrom(from, to);
    if (!areas.named(name.name)) continue;
    let reach = { to, name };
    // What goes on below in a small letter belongs to it, where that makes a name with a slip.
    for (let end = to + 1; end - from <= LABEL_LINES && goesOn(pieces[end - 1], nameFrom, end - 1); end++) {
      const more = nameFrom(from, end);
      if (areas.slipped(more.name)) reach = { to: end, name: more };
    }
    return reach;
  }
  return null;
}

/** The longest name with a slip that begins with a piece, that no blank line parts; the first line of one that goes on is none. */
function slippedLabel(
  pieces: readonly LabelPiece[],
  areas: AreaLexicon,
  from: number,
  nameFrom: NameFrom,
): Reach | null {
  let to = from + 1;
  while (to - from < LABEL_LINES && pieces[to]?.blankBefore === false) to++;
  for (; to > from; to--) {
    const name = nameFrom(from, to);
    if (areas.slipped(name.name) && !(areas.opens(name.text) && goesOn(pieces[to], nameFrom, to))) return { to, name };
  }
  return null;
}

/** The end of a sentence, and what heads a list of grades. */
const ENDS_LABEL = /[a-z][.:]$|^(?:these are the )?(?:grades|ratings|judge?ments)\b/i;

/** The index behind the last piece of a label that is no area's name. */
function unknownEnd(
  lines: LineTable,
  pieces: readonly LabelPiece[],
  areas: AreaLexicon,
  cellOf: ReadonlyMap<number, GradeCell>,
  from: number,
): number {
  let to = from + 1;
  let beside = cellOf.get(pieces[from]?.line ?? -1);
  const capital = /^[A-Z\d]/.test(lines.text.charAt(pieces[from]?.start ?? 0));
  for (; to < pieces.length && to - from < LABEL_LINES; to++) {
    // A sentence above a table, or its head, is no first line of a label.
    const before = pieces[to - 1];
    if (before && ENDS_LABEL.test(lines.text.slice(before.start, before.end))) break;
    const piece = pieces[to];
    // A grade in the middle of its label may have a line of its own.
    for (let line = (before?.line ?? 0) + 1; line < (piece?.line ?? 0); line++) beside ??= cellOf.get(line);
    // No two grades share a label.
    const cell = cellOf.get(piece?.line ?? -1);
    if (cell && beside && cell !== beside) break;
    const text = piece?.blankBefore === false ? lines.text.slice(piece.start, piece.end) : '';
    // Where a label begins with a capital, a small letter goes on; and where it has its grade, so does a word more.
    const goesOn = (capital && /^[a-z]/.test(text)) || (beside !== undefined && !cell && /^[a-z]+$/i.test(text));
    // What stands in a capital below the grade of one label is the first line of the next.
    const isNext = beside !== undefined && !cell && /^[A-Z]/.test(text);
    if (text === '' || !(goesOn || (!isNext && isOpen(text, areas)))) break;
    beside ??= cell;
  }
  return to;
}

/** Whether a line may be more of a label: it neither has a number nor opens with a name, nor leads in to what is below it. */
function isOpen(text: string, areas: AreaLexicon): boolean {
  return !/^(?:\d|[A-Z][^:]*:$)/.test(text) && !areas.opens(text) && !areas.area(text);
}
