import type { NumberedParagraph } from '../../../server/src/report/model';
import type { Chance, Kind, Slip } from '../slip';
import type { Subject } from '../subject';
import { spanOf } from '../grade-wording';

/** A run of paragraphs whose numbers rise one by one. */
function sequences({ report }: Subject): NumberedParagraph[][] {
  const runs: NumberedParagraph[][] = [];
  for (const paragraph of report.paragraphs) {
    const run = runs.at(-1);
    if (run?.at(-1)?.number === paragraph.number - 1) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs.filter(({ length }) => length > 3);
}

/** The digits of a paragraph's number, which may have a full stop or a bullet beside them. */
function digitsOf(subject: Subject, { numberSpan, number }: NumberedParagraph) {
  const start = numberSpan.start + subject.text.slice(numberSpan.start, numberSpan.end).indexOf(String(number));
  return { start, end: start + String(number).length };
}

/** A slip at any paragraph that has others of its run before and behind it. */
function renumbering(
  name: string,
  make: (
    subject: Subject,
    run: readonly NumberedParagraph[],
    at: number,
    below: (limit: number) => number,
  ) => Slip | null,
): Kind {
  return {
    name,
    // A list whose numbers stand in a column of their own is read as paragraphs and as rows.
    rules: ['paragraph-number', 'table-row-number'],
    chances: (subject) =>
      sequences(subject).flatMap((run) =>
        run.slice(1, -1).map((_, index): Chance => ({
          make: (random) => make(subject, run, index + 1, (limit) => random.below(limit)),
        })),
      ),
  };
}

const repeated = renumbering('paragraph number repeated', (subject, run, at) => {
  const paragraph = run[at];
  if (paragraph === undefined) return null;
  return { edits: [{ ...digitsOf(subject, paragraph), newText: String(paragraph.number - 1) }] };
});

const renumbered = renumbering('paragraph renumbered', (subject, run, at, below) => {
  const paragraph = run[at];
  if (paragraph === undefined) return null;
  const { number } = paragraph;
  const digits = String(number);
  // What fingers do: two digits change places, one is lost, one is typed twice, one is hit beside the right one.
  const typed = [
    digits.length > 1 ? `${digits.slice(1, 2)}${digits.slice(0, 1)}${digits.slice(2)}` : `${digits}${digits}`,
    digits.length > 1 ? digits.slice(1) : `1${digits}`,
    `${digits}${digits.slice(-1)}`,
    String(number + 10),
    String(number + 2),
  ].filter(
    (wrong) =>
      Number(wrong) !== number &&
      Number(wrong) !== number - 1 &&
      Number(wrong) !== number + 1 &&
      !wrong.startsWith('0'),
  );
  const newText = typed[below(typed.length)];
  return newText === undefined ? null : { edits: [{ ...digitsOf(subject, paragraph), newText }] };
});

const skipped = renumbering('paragraph number skipped', (subject, run, at) => {
  const before = run[at - 1];
  const first = run[at];
  if (before === undefined || first === undefined) return null;
  const edits = run
    .slice(at)
    .map((paragraph) => ({ ...digitsOf(subject, paragraph), newText: String(paragraph.number + 1) }));
  return { edits, places: [spanOf(before.numberSpan), spanOf(first.numberSpan)] };
});

/** Numbers of paragraphs that do not follow on each other. */
export const paragraphKinds: readonly Kind[] = [repeated, renumbered, skipped];
