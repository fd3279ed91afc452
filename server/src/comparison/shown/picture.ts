import type { Cell, Comparison, Row } from '../compare';
import { escaped } from './markup';
import * as l10n from '../../l10n';
import { breakOf, dayOf, directionOf, gradeOf, kindOf, nameOf, Notes, spanOf } from './words';

/** Widths and heights of the picture, in its own units. */
const LEFT = 200;
const COLUMN = 158;
const STRIP = 92;
const HEAD = 76;
const LINE = 16;

/** So many letters of a text have room in a column, in the names on the left, and in a line of a note. */
const IN_COLUMN = 22;
const IN_LEFT = 30;

/** Colours where nothing else is said: a page says others by the classes. */
const INK = '#1f2328';
const PALE = '#6e7781';
const LINED = '#d0d7de';
const DRAWN = '#0b5cad';

/** A picture, and how many areas it has no line for. */
export interface Picture {
  /** One SVG element; '' where no area was judged twice. */
  readonly svg: string;
  readonly left: number;
}

/**
 * The areas over the years as step lines, the best level on top, one strip for each area that was judged more than
 * once. A line breaks where levels may not be compared.
 *
 * @param notes gives breaks their numbers; left out where the picture stands alone and says the reasons itself
 */
export function picture(comparison: Comparison, notes?: Notes): Picture {
  const { inspections, rows, subject } = comparison;
  const drawn = rows.filter(({ cells }) => cells.filter((cell) => cell?.score != null).length > 1);
  const left = rows.length - drawn.length;
  if (drawn.length === 0) return { svg: '', left };
  const numbers = notes ?? new Notes();
  const strips = drawn.map((row, index) => strip(row, HEAD + index * STRIP, numbers, inspections.length));
  const width = LEFT + inspections.length * COLUMN + 12;
  const below = HEAD + drawn.length * STRIP + LINE;
  const reasons =
    notes === undefined
      ? numbers.all.flatMap((reason, index) => lines(`≠${String(index + 1)} ${reason}`, Math.floor(width / 6.6)))
      : [];
  const height = below + reasons.length * LINE;
  const heads = inspections.map((inspection, index) => {
    const x = xOf(index);
    return `${text(x, 44, dayOf(inspection), 'strong')}${text(x, 60, kindOf(inspection), 'pale', IN_COLUMN)}`;
  });
  const title = l10n.t('{0}: grades over the years', subject);
  const says = l10n.t(
    '{0}. One strip for each area that was judged more than once, the best level on top; a dotted line passes inspections that do not judge the area or are not here. The table has every grade.',
    spanOf(comparison),
  );
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="${escaped(`${title}. ${says}`)}" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect class="paper" width="${String(width)}" height="${String(height)}" fill="#ffffff"/>`,
    `<text class="strong" x="8" y="20" font-size="15" font-weight="600" fill="${INK}">${escaped(title)}</text>`,
    ...heads,
    ...strips,
    ...reasons.map((line, index) => text(8, below + index * LINE + 4, line, 'pale')),
    '</svg>',
  ].join('');
  return { svg, left };
}

function xOf(column: number): number {
  return LEFT + column * COLUMN + 10;
}

/** Where a position on a scale lies in a strip: 1 at its top, 0 at its bottom. */
function yOf(score: number, top: number): number {
  return Math.round(top + 24 + (1 - score) * (STRIP - 38));
}

function strip(row: Row, top: number, notes: Notes, columns: number): string {
  const end = LEFT + columns * COLUMN + 4;
  const guides = [1, 0].map((score) => {
    const y = String(yOf(score, top));
    return `<line class="guide" x1="${String(LEFT)}" x2="${String(end)}" y1="${y}" y2="${y}" stroke="${LINED}"/>`;
  });
  const names = lines(nameOf(row), IN_LEFT).slice(0, 3);
  return [
    '<g>',
    `<title>${escaped(row.area)}</title>`,
    ...names.map((name, index) => text(8, top + 44 + index * LINE, name, 'strong')),
    `${text(LEFT - 6, yOf(1, top) + 4, l10n.t('best'), 'pale', IN_COLUMN, 'end')}${text(LEFT - 6, yOf(0, top) + 4, l10n.t('worst'), 'pale', IN_COLUMN, 'end')}`,
    ...guides,
    ...row.cells.map((cell, index) => (cell === null ? '' : step(row, cell, index, top, notes))),
    ...row.cells.map((cell, index) => (cell === null ? '' : mark(cell, index, top))),
    '</g>',
  ].join('');
}

/** The line from the grade before to this one: along its level, then up or down at the day of this one. */
function step({ cells }: Row, cell: Cell, index: number, top: number, notes: Notes): string {
  const { change } = cell;
  const before = change === null ? null : (cells[change.since] ?? null);
  if (change === null || before?.score == null || cell.score === null) return '';
  const [from, to] = [xOf(change.since), xOf(index)];
  const [y, next] = [yOf(before.score, top), yOf(cell.score, top)];
  const reason = breakOf(cell);
  // Between two inspections that judge an area there may be some that do not, or that are not here.
  const skips = change.skips || change.over.length > 0 ? ' stroke-dasharray="2 5"' : '';
  if (reason === null) return path(`M${String(from)} ${String(y)}H${String(to)}V${String(next)}`, skips);
  const middle = Math.round((from + to) / 2);
  const slash = (x: number) => path(`M${String(x)} ${String(y + 6)}l5 -12`, '');
  const number = text(middle + 12, y + 4, `≠${String(notes.of(reason))}`, 'pale');
  return `<g><title>${escaped(reason)}</title>${path(`M${String(from)} ${String(y)}H${String(middle)}`, skips)}${slash(middle - 1)}${slash(middle + 4)}${number}</g>`;
}

function path(d: string, rest: string): string {
  return `<path class="step" d="${d}" fill="none" stroke="${DRAWN}" stroke-width="2"${rest}/>`;
}

function mark(cell: Cell, index: number, top: number): string {
  const x = xOf(index);
  const printed = inShort(cell);
  if (cell.score === null) return text(x, yOf(0.5, top), printed, 'pale', IN_COLUMN);
  const y = yOf(cell.score, top);
  const sign = directionOf(cell)?.sign ?? '';
  const label = sign === '▲' || sign === '▼' ? `${sign} ${printed}` : printed;
  return `<circle class="mark" cx="${String(x)}" cy="${String(y)}" r="4.5" fill="${DRAWN}"/>${text(x + 7, y - 6, label, 'ink', IN_COLUMN)}`;
}

/** A grade as printed, or its level where that is shorter. */
function inShort(cell: Cell): string {
  const printed = gradeOf(cell);
  return cell.level !== null && printed.length > IN_COLUMN - 2 ? cell.level : printed;
}

function text(
  x: number,
  y: number,
  content: string,
  kind: 'ink' | 'strong' | 'pale',
  most?: number,
  anchor?: 'end',
): string {
  const short = most === undefined || content.length <= most ? content : `${content.slice(0, most - 1).trimEnd()}…`;
  const whole = short === content ? '' : `<title>${escaped(content)}</title>`;
  const weight = kind === 'strong' ? ' font-weight="600"' : '';
  const end = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${kind}" x="${String(x)}" y="${String(y)}" fill="${kind === 'pale' ? PALE : INK}"${weight}${end}>${escaped(short)}${whole}</text>`;
}

/** A text in lines of at most so many letters, parted between words. */
function lines(content: string, most: number): string[] {
  const made: string[] = [];
  for (const word of content.split(/\s+/)) {
    const last = made.at(-1);
    if (last !== undefined && last.length + word.length < most) made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  return made;
}
