import { tidy } from '../../../text/fold';
import { startsLower } from '../../../text/line-ends';
import type { Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import type { TableGround } from '../form';
import type { Label, Named, PhaseRow } from './phase-names';

/** A line that says that grades follow, and of what. */
const ANNOUNCES = /^(?:\d{1,3}\.? )?(?:(?:table|summary) of )?(?:inspection )?grades (?:awarded )?for /i;

/** It is no longer, in characters; the head of the names may stand between it and the phases. */
const LONGEST = 90;
const REACH = 2;

/** What is judged has a name that begins in a capital and ends in a letter, on so many lines at most. */
const NAME = /^\p{Lu}.*[\p{L})]$/u;
const NAME_LINES = 2;

/** What begins so many characters to the left of a name does not go on with it. */
const OUTDENT = 4;

/** Whether a line above the heads of phases says that what stands below them are grades: 'Grades for subjects inspected'. */
export function announcesGrades({ lines, layout }: TableGround, heads: number): boolean {
  let above = heads;
  for (let count = 0; count < REACH; count++) {
    do above--;
    while (above > 0 && layout.role(above) !== LineRole.text);
    if (above < 0 || lines.length(above) > LONGEST) return false;
    if (ANNOUNCES.test(lines.ink(above)) && !/[.:;,]$/.test(lines.ink(above))) return true;
  }
  return false;
}

/** A name that no framework has, below such a line: all lines since the last grades; null where they are more than a name. */
export function ownName({ lines }: TableGround, spans: readonly Span[]): Named | null {
  const isWrapped = spans.slice(1).every(({ start }) => startsLower(lines, lines.at(start)));
  const text = tidy(spans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
  return spans.length <= NAME_LINES && isWrapped && NAME.test(text) ? { text, spans } : null;
}

/**
 * A name that no framework has beside the grades of a row, below such a line; null where lines around it may go on with it:
 * what begins further to the left below it is the title of what follows.
 */
export function ownRowName(
  ground: TableGround,
  { line, label }: PhaseRow,
  rows: readonly PhaseRow[],
  labels: readonly Label[],
): Named | null {
  const from = label[0]?.from ?? 0;
  const isUngraded = (at: number) =>
    labels.some((each) => each.line === at && (at < line || each.cell.from >= from - OUTDENT)) &&
    !rows.some((row) => row.line === at);
  if (label.length !== 1 || isUngraded(line - 1) || isUngraded(line + 1)) return null;
  return ownName(ground, label);
}
