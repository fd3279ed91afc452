import type { Span } from '../../../text/spans';
import type { TableGround } from '../form';
import type { LineName } from '../lists/line-names';
import { gradeRow, type GradeTable } from '../table';

/** Names, and as many grades below them. */
export interface Stack {
  readonly names: readonly LineName[];
  /** The pieces of each grade. */
  readonly grades: readonly (readonly Span[])[];
  readonly codes: boolean;
  /** Whether the name above may be the heading of its group, or one that has lost its grade. */
  readonly isHeaded: boolean;
  /** Whether the heading of its group stands above the names and names the first of them again. */
  readonly hasOwnHead: boolean;
  readonly first: number;
  readonly last: number;
}

/** So many names, each with its digit below, show that the digit below a name is its own, whatever stands above. */
const FEWEST_PAIRS = 3;

/** So many groups that open with a heading show that the name that is one too many above another group is its heading. */
const FEWEST_HEADS = 2;

/** Stacks of one table stand within so many lines of text of each other. */
const BETWEEN = 8;

/** Whether a stack may belong to the table of the one above it. */
export const isNear = ({ layout }: TableGround, above: Stack, { first }: Stack): boolean => {
  let count = 0;
  for (let line = layout.nextText(above.last + 1); line < first; line = layout.nextText(line + 1))
    if (++count > BETWEEN) return false;
  return true;
};

/** The tables that some stacks are, each near the one above it. */
export function stackedTables(ground: TableGround, all: readonly Stack[]): GradeTable[] {
  const whole = all.filter(({ isHeaded }) => !isHeaded);
  const isOfPairs = whole.length >= FEWEST_PAIRS && whole.every(({ names }) => names.length === 1);
  const isOfGroups = whole.length >= FEWEST_HEADS && whole.every(({ hasOwnHead }) => hasOwnHead);
  const isRead = ({ isHeaded, names }: Stack) => !isHeaded || isOfGroups || (isOfPairs && names.length === 1);
  const runs: Stack[][] = [];
  // A name with its digit holds a table together, be it of that or not.
  for (const stack of all.filter((one) => isRead(one) || one.names.length === 1)) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && isNear(ground, above, stack)) run.push(stack);
    else runs.push([stack]);
  }
  return runs.flatMap((run) => tableOf(ground, run.filter(isRead)) ?? []);
}

function tableOf({ lines }: TableGround, stacks: readonly Stack[]): GradeTable | null {
  const first = stacks[0];
  const last = stacks.at(-1);
  if (!first || !last) return null;
  const rows = stacks.flatMap(({ names, grades }) =>
    names.flatMap(({ text, spans }, index) => {
      const fragments = grades[index];
      if (!fragments) return [];
      const printed = fragments.map(({ start, end }) => lines.text.slice(start, end)).join(' ');
      return [gradeRow({ label: text, labelSpans: spans, fragments, printed })];
    }),
  );
  if (rows.length < 2) return null;
  return { first: first.first, last: last.last, head: '', rows, sure: 'form', saysTime: false };
}
