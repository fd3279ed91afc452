import type { Cell, Comparison } from '../../comparison/compare';
import {
  breakOf,
  cautionOf,
  directionOf,
  gradeOf,
  kindOf,
  nameOf,
  missingOf,
  Notes,
  spanOf,
  dayOf,
} from '../../comparison/shown/words';
import { printable } from '../output/printable';

/** Comparisons for a terminal: for each subject a table, areas in rows and inspections in columns. */
export function compareText(comparisons: readonly Comparison[]): string {
  return comparisons.map(subjectText).join('\n');
}

/** Longer grades are whole sentences: a column does not hold them. */
const WIDEST = 40;

function subjectText(comparison: Comparison): string {
  const { subject, inspections, rows, returned } = comparison;
  const notes = new Notes();
  const cells = rows.map((row) => [printable(nameOf(row)), ...row.cells.map((cell) => cellText(cell, notes))]);
  const head = ['area', ...inspections.map(dayOf)];
  const again = returned.map(({ times }) => {
    const days = times.flatMap(({ inspection }) =>
      inspections[inspection] === undefined ? [] : dayOf(inspections[inspection]),
    );
    return `  asked for again ${days.join(', ')}: ${printable(times.at(-1)?.asked.text ?? '')}\n`;
  });
  return [
    `${printable(subject)} (${spanOf(comparison)})\n`,
    ...inspections.map((each) => `  ${dayOf(each)}  ${printable(kindOf(each))}, ${printable(each.file)}\n`),
    ...(rows.length === 0 ? ['  no grades\n'] : aligned([head, ...cells])),
    ...notes.all.map((reason, index) => `  ${String(index + 1)}: ${reason}\n`),
    ...comparison.missing.map((each) => `  ${missingOf(comparison, each)}\n`),
    ...again,
  ].join('');
}

function cellText(cell: Cell | null, notes: Notes): string {
  if (cell === null) return '-';
  const grade = printable(gradeOf(cell));
  const short = grade.length > WIDEST ? `${grade.slice(0, WIDEST - 1)}…` : grade;
  const reason = breakOf(cell);
  const caution = cautionOf(cell);
  const sign = reason === null ? directionOf(cell)?.sign : '≠';
  const note = reason ?? caution;
  const noted = note === null ? '' : String(notes.of(note));
  return sign === undefined ? short : `${short} ${sign}${noted}`;
}

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map(
    (line) =>
      `  ${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
  );
}
