import { foldName, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import { EARLIER_TIME } from '../../../vocabulary/column-heads';
import type { TableGround } from '../form';

/** A name has so many lines at most, none of them longer, in characters. */
const NAME_LINES = 4;
const LONGEST = 160;

/** What a name says beside an indicator: whom it was judged for. */
const NARROWED = / \([^()]{2,60}\)$/;

/** The name of an area on lines of its own. */
export interface LineName {
  readonly text: string;
  readonly name: string;
  readonly spans: readonly Span[];
  /** The area that it names. */
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** Whether the name of an area may open on a line that has no columns. */
export function mayBeName({ lines, areas }: TableGround, line: number): boolean {
  return (
    lines.length(line) <= LONGEST &&
    !lines.hasColumns(line) &&
    areas.mayOpen(lines.text, opening(lines.text, lines.inkStart(line)))
  );
}

/** Where the words of a line begin, its number passed over. */
function opening(text: string, start: number): number {
  let at = start;
  while (/[\d. ]/.test(text.charAt(at))) at++;
  return at;
}

/** The name that opens on a line: the longest that its lines make. */
export function nameOn({ lines, layout, areas }: TableGround, first: number): LineName | null {
  let text = '';
  let found: LineName | null = null;
  const spans: Span[] = [];
  for (let line = first, count = 0; count < NAME_LINES && line < lines.count; count++) {
    if (lines.length(line) > LONGEST || lines.hasColumns(line) || (count > 0 && line > first + count)) break;
    const span = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    const printed = lines.text.slice(span.start, span.end);
    text = text === '' ? printed : `${text} ${printed}`;
    spans.push(span);
    const name = foldName(text);
    const past = areas.named(name) ? '' : (EARLIER_TIME.exec(name)?.[0] ?? '');
    const area = areas.meant(name) ?? areas.named(name.replace(NARROWED, '').replace(EARLIER_TIME, ''));
    if (area)
      found = {
        text: tidy(text),
        name,
        spans: [...spans],
        id: area.id + name.replace(/^[^(]*/, '') + past,
        first,
        last: line,
      };
    // What no name goes on from ends there, a remark in brackets and a word parted by the line's end aside.
    if (!area && !areas.isOpening(name) && !/[(-]/.test(name)) break;
    line = layout.nextText(line + 1);
  }
  return found;
}
