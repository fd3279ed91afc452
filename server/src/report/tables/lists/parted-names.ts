import { foldName, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import type { TableGround } from '../form';
import type { LineName } from './line-names';

/** A name has so many lines at most, none of them longer, in characters; two of them stand so near to each other. */
const NAME_LINES = 4;
const LONGEST = 160;
const NEXT_LINE = 2;

/** The name of an area whose lines stand around its grade, and the line of that. */
export interface PartedName {
  readonly name: LineName;
  readonly grade: number;
}

/**
 * The name that opens on a line and goes on behind a grade on a line of its own, as where a grade stood in the middle of
 * the lines of its label. Null where the lines before the grade are a name already, or where another grade follows: then
 * one of the two is something else.
 *
 * @param isGrade Whether a line is a grade and nothing else.
 */
export function partedName(ground: TableGround, first: number, isGrade: (line: number) => boolean): PartedName | null {
  const { lines, layout, areas } = ground;
  const spans: Span[] = [];
  let text = '';
  let grade = -1;
  let last = first;
  for (let line = first; line < lines.count && spans.length < NAME_LINES; line = layout.nextText(line + 1)) {
    if (line - last > NEXT_LINE || lines.length(line) > LONGEST || lines.hasColumns(line)) return null;
    last = line;
    if (spans.length > 0 && isGrade(line)) {
      if (grade >= 0) return null;
      grade = line;
      continue;
    }
    const span = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    text = tidy(`${text} ${lines.text.slice(span.start, span.end)}`);
    spans.push(span);
    const name = foldName(text);
    const area = areas.named(name);
    if (!area && !areas.isOpening(name)) return null;
    if (area && grade < 0) return null;
    if (!area) continue;
    const next = layout.nextText(line + 1);
    if ((next < lines.count && isGrade(next)) || isOverPage(ground, first, line)) return null;
    return { name: { text, name, spans, id: area.id, first, last: line }, grade };
  }
  return null;
}

/** Whether marks of pages stand between two lines: what looks like a grade may be the number of the page. */
function isOverPage({ lines, layout }: TableGround, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++)
    if (!lines.isBlank(line) && layout.role(line) !== LineRole.text) return true;
  return false;
}
