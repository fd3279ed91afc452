import type { FrontForms, NameForm } from '../../vocabulary/front-forms';
import { fold } from '../../text/fold';
import { FAR_RIGHT, type LineTable } from '../../text/lines';
import { type Cell, cellsOf } from './cells';
import { fieldsOf, LONG } from './run-on';

/** A label or another form of the front, where it stands. */
export interface Label {
  readonly cell: Cell;
  /** Where in the text what follows it in its cell starts; its colon and blanks are passed over. */
  readonly value: number;
}

/** What stands in a text of the forms of a front, in the order of the text. */
export interface Labels {
  readonly names: ReadonlyMap<NameForm, readonly Label[]>;
  readonly inspected: readonly Label[];
  readonly published: readonly Label[];
}

/** Columns beside each other are looked through on so many lines of the front; further down labels open their lines. */
export const COLUMNS_REACH = 80;

/** Finds the labels of a front. Forms within titles are sought by {@link ../front/named-in-title}. */
export function findLabels(lines: LineTable, forms: FrontForms): Labels {
  const names = new Map<NameForm, Label[]>();
  const inspected: Label[] = [];
  const published: Label[] = [];
  const byPhrase = forms.names
    .filter(({ where }) => where !== 'title')
    .map((form) => ({ form, phrase: form.before.join(' ') }));
  for (let line = 0; line < lines.count; line++) {
    if (lines.isBlank(line)) continue;
    const isNear = line < COLUMNS_REACH;
    if (!(isNear && (lines.hasColumns(line) || lines.length(line) > LONG)) && !mayOpen(lines, line, forms)) continue;
    for (const cell of cellsWithFields(lines, line, forms, isNear)) {
      if (!forms.openings.mayOpen(lines.text, cell.start)) continue;
      const folded = fold(cell.text);
      const labelled = (phrase: string): Label | null => {
        const length = lengthOf(folded, phrase);
        return length < 0 ? null : { cell, value: valueAt(cell, length) };
      };
      for (const { form, phrase } of byPhrase) {
        const label = labelled(phrase) ?? (form.where === 'label' ? wrapped(lines, cell, folded, phrase) : null);
        if (label) names.set(form, [...(names.get(form) ?? []), label]);
      }
      for (const [labels, found] of [[forms.inspected, inspected] as const, [forms.published, published] as const]) {
        const label = longest(labels.map((phrase) => labelled(phrase) ?? wrapped(lines, cell, folded, phrase)));
        if (label) found.push(label);
      }
    }
  }
  return { names, inspected, published };
}

/** The cells of a line, those of a front parted where fields run on in them, without who inspects before the first. */
function cellsWithFields(lines: LineTable, line: number, forms: FrontForms, isNear: boolean): Cell[] {
  const cells = cellsOf(lines, line);
  if (!isNear) return cells;
  const [first] = cells;
  const folded = first && fold(first.text.slice(0, MASTHEAD));
  const masthead = folded && forms.mastheads.find((name) => folded.startsWith(`${name} `));
  if (first && masthead) {
    const start = valueAt(first, masthead.length);
    cells[0] = { ...first, start, text: first.text.slice(start - first.start) };
  }
  return cells.flatMap((cell) => fieldsOf(cell, forms));
}

/** No name of those who inspect is longer. */
const MASTHEAD = 90;

/** A cheap look at the first word of a line, behind the marks of Markdown. */
function mayOpen(lines: LineTable, line: number, { openings }: FrontForms): boolean {
  const start = lines.inkStart(line);
  const code = lines.text.charCodeAt(start);
  return openings.mayOpen(lines.text, start) || code === STAR || code === HASH || code === BAR || code === CLOSES;
}

const HASH = 35;
const STAR = 42;
const CLOSES = 62;
const BAR = 124;

function longest(labels: readonly (Label | null)[]): Label | null {
  let found: Label | null = null;
  for (const label of labels) if (label && (!found || label.value > found.value)) found = label;
  return found;
}

/** What may stand between a label and its value. */
const BETWEEN = /^(?:\(s\))?(?:$|[ :.*_(\d])/;

/** How many characters of a folded cell a label has; -1 where the cell does not begin with it. */
function lengthOf(folded: string, phrase: string): number {
  const length = folded.startsWith(phrase) ? phrase.length : lengthParted(folded, phrase);
  return length >= 0 && (phrase.endsWith(':') || BETWEEN.test(folded.slice(length))) ? length : -1;
}

/** A shorter label may be the beginning of something else. */
const LONG_LABEL = 12;

/** The same where a converter has parted a word of it, 'inspect ion dates'. */
function lengthParted(folded: string, phrase: string): number {
  if (phrase.length < LONG_LABEL || phrase.charCodeAt(0) !== folded.charCodeAt(0)) return -1;
  let same = 0;
  while (same < phrase.length && folded.charCodeAt(same) === phrase.charCodeAt(same)) same++;
  const isWithinWord = same > 0 && phrase.charAt(same - 1) !== ' ' && phrase.charAt(same) !== ' ';
  const isParted = isWithinWord && folded.charAt(same) === ' ';
  return isParted && folded.startsWith(phrase.slice(same), same + 1) ? phrase.length + 1 : -1;
}

/**
 * A label that its column is too narrow for goes on below: 'Name of designated / centre:'. Its value stands beside its
 * first line, or on a line between.
 */
function wrapped(lines: LineTable, cell: Cell, folded: string, phrase: string): Label | null {
  if (!cell.isFirst || !folded.includes(' ') || !phrase.startsWith(`${folded} `)) return null;
  const between = cell.isLast ? cellsOf(lines, cell.line + 1)[0] : undefined;
  if (between?.isLast && between.text.endsWith(':') && fold(between.text) === `${phrase.slice(folded.length + 1)}:`)
    return { cell: between, value: between.end };
  if (between && lines.indent(between.line) < FAR_RIGHT) return null;
  const next = cell.line + (cell.isLast ? 2 : 1);
  if (next >= lines.count) return null;
  const below = fold(cellsOf(lines, next)[0]?.text ?? '');
  const rest = phrase.slice(folded.length + 1);
  return withoutColon(below) === withoutColon(rest) ? { cell, value: between?.start ?? cell.end } : null;
}

const withoutColon = (text: string) => text.replace(/ ?:$/, '');

/** What a label's value is parted from it by. */
const PARTS = /^(?:\(s\))?[\s:*_]*/;

/** Where the value of a cell starts, given how long its label is when folded: folding may have shortened it. */
function valueAt(cell: Cell, length: number): number {
  let end = length;
  while (end < cell.text.length && fold(cell.text.slice(0, end)).length < length) end++;
  return cell.start + end + (PARTS.exec(cell.text.slice(end))?.[0].length ?? 0);
}
