import type { Shown } from '../frameworks/detect';
import { linesWithin, within, type Findings } from './evidence';
import { fold } from './fold';
import { labelLine, tickLabels } from './ticks';
import type { Span } from './model';

/** How far a phrase of the running text is looked for, in lines. */
const REACH = 400;

const NAMES: Readonly<Record<Exclude<Shown['where'], 'date'>, string>> = {
  title: 'title',
  heading: 'heading',
  law: 'law named in',
  'table-head': 'table head',
  'table-row': 'table row',
  legend: 'legend',
  text: 'wording',
};

/**
 * Tells what showed a framework in few words, each kind of evidence once: 'title line 1', 'inspected February 2024'.
 *
 * @param span The part that shows it.
 * @param evidence What was met, strongest first. None where somebody chose the framework.
 */
export function tellEvidence(found: Findings, span: Span, evidence: readonly Shown[]): string[] {
  if (evidence.length === 0) return ['chosen by hand'];
  const told = new Map<Shown['where'], string>();
  for (const { where, phrase } of evidence) {
    if (told.has(where)) continue;
    if (where === 'date') told.set(where, `${dateKind(found.front)} ${month(phrase)}`);
    else {
      const line = lineOf(found, span, where, phrase);
      told.set(where, line === null ? NAMES[where] : `${NAMES[where]} line ${String(line + 1)}`);
    }
  }
  return [...told.values()];
}

function dateKind({ inspected, published, month }: Findings['front']): string {
  if (inspected.length > 0 || (!published && month?.inspected === true)) return 'inspected';
  return published ? 'published' : 'dated';
}

/** The 0-based line on which a phrase was met; null where it is spread over more lines than can be told. */
function lineOf(found: Findings, span: Span, where: Exclude<Shown['where'], 'date'>, phrase: string): number | null {
  const { lines } = found;
  const tables = () => linesWithin(found.tables, span, ({ first }) => lines.start(first));
  switch (where) {
    case 'table-head':
      return tables().find(({ head }) => head.includes(phrase))?.first ?? null;
    case 'table-row': {
      const names = (label: string) => label === phrase || label.endsWith(` ${phrase}`);
      const row = tables()
        .flatMap(({ rows }) => rows)
        .find(({ folded }) => names(folded));
      if (row) return lines.at(row.labelSpans[0]?.start ?? span.start);
      const ticks = linesWithin(found.ticks, span, (tick) => lines.start(tick.line));
      const tick = ticks.find((each) => tickLabels(lines, [each]).some(names));
      return tick ? labelLine(lines, tick.line) : null;
    }
    case 'legend':
      return within(found.legends, span)[0]?.first ?? null;
    default:
      return search(found, lines.at(span.start), phrase);
  }
}

/** The first line that has a phrase, or on which it begins. */
function search({ lines }: Findings, first: number, phrase: string): number | null {
  const last = Math.min(lines.count, first + REACH);
  let next = first < last ? fold(lines.ink(first)) : '';
  for (let line = first; line < last; line++) {
    const own = next;
    if (own.includes(phrase)) return line;
    next = line + 1 < last ? fold(lines.ink(line + 1)) : '';
    // A phrase that stands on the next line alone does not begin on this one.
    if (`${own} ${next}`.includes(phrase)) return next.includes(phrase) ? line + 1 : line;
  }
  return null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date, perhaps a partial one, as month and year. */
function month(date: string): string {
  const [year = '', number = ''] = date.split('-');
  const name = MONTHS[Number(number) - 1];
  return name === undefined ? year : `${name} ${year}`;
}
