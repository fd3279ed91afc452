import { LineRole, type NumberedParagraph, type Report } from '../../report/model';
import { lastOf, type Run } from './runs';

/** So many titles in a row show that a number stands for a title, and the text below it for none. */
const FEWEST = 4;

/** No title is longer, in characters. */
const LONGEST = 80;

/** How a title looks: a capital, and no mark at its end. A dash or a bullet opens an item. */
const TITLE = /^\p{Lu}.*[\p{L}\d)?]$/u;

/**
 * Whether the numbers of two runs are those of titles, each on a line of its own, and none stands between them that may
 * have lost its number: the text between is that of the title above it.
 *
 * @param before The run above.
 * @param run The run that does not go on from it.
 */
export function areTitles(report: Report, before: Run<NumberedParagraph>, run: Run<NumberedParagraph>): boolean {
  const all = [...before, ...run];
  if (all.length < FEWEST || !all.every(({ numberSpan }) => isTitle(report, numberSpan.start, numberSpan.end)))
    return false;
  const { lines } = report;
  const last = lines.at(run[0].start);
  for (let line = lines.at(lastOf(before).start) + 1; line < last; line++) {
    if (!lines.isBlank(line) && isTitle(report, lines.start(line), lines.inkStart(line))) return false;
  }
  return true;
}

/** Whether a line holds a title and nothing else, as a heading or with blank lines around it: its words begin behind an offset. */
function isTitle({ lines, roles, text }: Report, start: number, behind: number): boolean {
  const line = lines.at(start);
  const isApart = (other: number) =>
    other < 0 || other >= lines.count || roles.of(other) === LineRole.furniture || lines.isBlank(other);
  const words = text.slice(behind, lines.inkEnd(line)).replace(/^[.)\s]+/, '');
  const stands = roles.of(line) === LineRole.heading || (isApart(line - 1) && isApart(line + 1));
  return stands && words.length <= LONGEST && TITLE.test(words);
}
