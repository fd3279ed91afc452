import * as fc from 'fast-check';
import { wrap, type Draft, type Place } from './draft';

/** How one row of a table of grades is set. Every field's first form is the plainest. */
export interface RowForm {
  /** Where the grade stands against its label, whichever of them is longer. */
  readonly stands:
    'on the first line' | 'in the middle' | 'on the last line' | 'on the second line' | 'above' | 'below';
  /** How the grade's words are divided over lines. */
  readonly grade: number;
  readonly case: 'Capital' | 'lower' | 'Each Capital' | 'UPPER';
  /** By how much narrower than its column the label is wrapped. */
  readonly narrower: number;
  /** A footnote's digit glued to the label or to the grade. */
  readonly footnote: 'none' | 'label' | 'grade';
  readonly misprint: { readonly kind: 'none' | 'missing' | 'doubled'; readonly word: number };
  /** Blank lines below the row. */
  readonly blanks: number;
}

/** How a table is set. */
export interface TableForm {
  /** Where the grades stand, in characters from the line's start. */
  readonly column: number;
  /** Blanks that part a full label from its grade at least. */
  readonly gap: number;
  readonly rows: readonly RowForm[];
  /** Rows follow on each other without blank lines, whatever they say themselves. */
  readonly glued: boolean;
  /** A row that ends a page, counted from the last one; null where the table stands on one page. */
  readonly breaks: { readonly before: number; readonly footnote: boolean } | null;
}

/** One row that a table has to hold. */
export interface Row {
  readonly label: string;
  /** As printed, in its plain case; '' for a row without a grade of its own. */
  readonly grade: string;
  readonly indent?: string;
  /** The grade of an earlier inspection, in a column behind the others. */
  readonly earlier?: string;
}

/** How far behind the grades stand those of an earlier inspection: no grade is so long. */
export const EARLIER_BEHIND = 36;

/** No mark of a footnote, no word too many: what most rows are like. */
const mostly = <T>(plain: T, ...others: T[]) =>
  fc.oneof(
    { arbitrary: fc.constant(plain), weight: 12 },
    ...others.map((other) => ({ arbitrary: fc.constant(other), weight: 1 })),
  );

const rowForm: fc.Arbitrary<RowForm> = fc.record({
  stands: fc.oneof(
    { arbitrary: fc.constantFrom('on the first line' as const, 'in the middle', 'on the last line'), weight: 9 },
    { arbitrary: fc.constantFrom('on the second line' as const, 'above', 'below'), weight: 1 },
  ),
  grade: fc.nat({ max: 5 }),
  case: mostly<RowForm['case']>('Capital', 'lower', 'Each Capital', 'UPPER'),
  narrower: fc.nat({ max: 20 }),
  footnote: mostly<RowForm['footnote']>('none', 'label', 'grade'),
  misprint: fc.record({
    kind: mostly<RowForm['misprint']['kind']>('none', 'missing', 'doubled'),
    word: fc.nat({ max: 12 }),
  }),
  blanks: fc.nat({ max: 2 }),
});

/** The forms of a table with so many rows at most. */
export const tableForm: fc.Arbitrary<TableForm> = fc.record({
  column: fc.integer({ min: 32, max: 75 }),
  gap: fc.integer({ min: 2, max: 4 }),
  rows: fc.array(rowForm, { minLength: 6, maxLength: 6 }),
  glued: fc.boolean(),
  breaks: fc.option(fc.record({ before: fc.integer({ min: 1, max: 4 }), footnote: fc.boolean() }), { freq: 6 }),
});

/** Words without which a label names another area, or none. */
const TELLING = new Set(
  'leaders help protection care leavers looked after adoption performance leadership management governance overall effectiveness capacity outcomes young people quality provision and of in'.split(
    ' ',
  ),
);

function misprinted(label: string, { kind, word }: RowForm['misprint']): string {
  const words = label.split(' ');
  const at = word % words.length;
  const chosen = words[at] ?? '';
  if (kind === 'doubled' && words.length > 2 && /^[a-z]+$/i.test(chosen)) words.splice(at, 0, chosen);
  if (
    kind === 'missing' &&
    words.length > 5 &&
    !/\d/.test(chosen) &&
    !TELLING.has(chosen.toLowerCase().replace(',', ''))
  )
    words.splice(at, 1);
  return words.join(' ');
}

/** The divisions of a grade that reports print; the first is none. */
const DIVISIONS: Readonly<Record<string, readonly string[]>> = {
  'Requires improvement': ['', '', 'Requires|improvement'],
  'Requires improvement to be good': [
    '',
    'Requires improvement|to be good',
    'Requires improvement to|be good',
    'Requires|improvement to be|good',
    'Requires|improvement to be good',
  ],
};

/** A grade in the letters that a row prints it in. */
export function inCase(grade: string, form: RowForm['case']): string {
  if (form === 'lower') return grade.toLowerCase();
  if (form === 'UPPER') return grade.toUpperCase();
  return form === 'Each Capital' ? grade.replace(/(?<=^Requires )i/, 'I') : grade;
}

/** A piece of a row: its text, and where it stands in half lines. */
interface Piece {
  readonly text: string;
  readonly at: number;
}

/** The first half line of the grade, against a label that starts at none. */
function gradeStart(stands: RowForm['stands'], label: number, grade: number): number {
  switch (stands) {
    case 'on the first line':
      return 0;
    case 'in the middle':
      return label - grade;
    case 'on the last line':
      return 2 * (label - grade);
    case 'on the second line':
      return label > 1 ? 2 : 0;
    case 'above':
      return -2 * grade;
    case 'below':
      return 2 * label;
  }
}

/**
 * Writes a table of grades.
 *
 * @param endPage Ends the page in the middle of the table.
 * @returns The places of each row's grade.
 */
export function writeTable(
  draft: Draft,
  rows: readonly Row[],
  form: TableForm,
  endPage: (footnote: boolean) => void,
): Place[][] {
  let outside = 0;
  let slips = 0;
  return rows.map((row, index) => {
    const rowForm = form.rows[index % form.rows.length];
    if (!rowForm) return [];
    // What stands above its label or below it can be told from its neighbours only where it is alone in that.
    const apart = rowForm.stands === 'above' || rowForm.stands === 'below';
    if (apart) outside++;
    const stands = apart && outside > 1 ? 'in the middle' : rowForm.stands;
    if (rowForm.misprint.kind !== 'none') slips++;
    const misprint = slips > 1 ? ({ kind: 'none', word: 0 } as const) : rowForm.misprint;
    if (form.breaks && index > 0 && rows.length - index === form.breaks.before) endPage(form.breaks.footnote);
    const places = writeRow(draft, row, { ...rowForm, stands, misprint }, form);
    if (index + 1 < rows.length && !form.glued) draft.add(...Array.from({ length: rowForm.blanks }, () => ''));
    return places;
  });
}

function writeRow(
  draft: Draft,
  { label, grade, indent = '', earlier = '' }: Row,
  form: RowForm,
  { column, gap }: TableForm,
): Place[] {
  const printed = inCase(grade, form.case);
  const divisions = DIVISIONS[grade] ?? [''];
  const division = (divisions[form.grade % divisions.length] ?? '').split('|');
  const gradeWords = printed.split(' ');
  const gradeLines =
    division.length < 2 ? [printed] : division.map((part) => gradeWords.splice(0, part.split(' ').length).join(' '));
  const noted = `${misprinted(label, form.misprint)}${form.footnote === 'label' ? '1' : ''}`;
  // No label has more than four lines.
  const room = column - gap - indent.length;
  const width = Math.max(Math.min(room, 26), room - form.narrower);
  const hanging = /^\d/.test(label) ? '   ' : '';
  const labelLines = wrap(noted, width - hanging.length).map((line, index) => (index > 0 ? hanging : '') + line);
  const labels: Piece[] = labelLines.map((text, index) => ({ text: indent + text, at: 2 * index }));
  const shift = gradeStart(form.stands, labelLines.length, gradeLines.length);
  const grades: Piece[] = gradeLines.map((text, index) => ({ text, at: shift + 2 * index }));
  const places: Place[] = [];
  for (const at of [...new Set([...labels, ...grades].map((piece) => piece.at))].sort((a, b) => a - b)) {
    const beside = grades.find((piece) => piece.at === at);
    let line = labels.find((piece) => piece.at === at)?.text ?? '';
    if (beside) {
      line = line.padEnd(column);
      places.push({ line: draft.lines.length, from: line.length, to: line.length + beside.text.length });
      line += beside.text;
      if (form.footnote === 'grade' && beside === grades.at(-1)) line += '2';
    }
    if (at === 0 && earlier !== '') line = line.padEnd(column + EARLIER_BEHIND) + earlier;
    draft.add(line);
  }
  return places;
}
