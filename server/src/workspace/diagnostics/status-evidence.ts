import { fold } from '../../text/fold';
import type { Detection, Evidence, Report } from '../../report/model';
import type { Span } from '../../text/spans';

/** How far a phrase of the running text is looked for, in lines. */
const REACH = 400;

const NAMES: Readonly<Record<Exclude<Evidence['where'], 'inspected' | 'published' | 'dated'>, string>> = {
  title: 'title',
  heading: 'heading',
  law: 'law named in',
  'table-head': 'table head',
  'table-row': 'table row',
  legend: 'legend',
  text: 'wording',
  formula: 'wording',
};

/**
 * Tells what showed a framework in few words, each kind of evidence once: 'title line 1', 'inspected February 2024'.
 *
 * @param report The report in which it was shown.
 * @param part The part that shows it.
 * @returns The strongest evidence first; lines are 1-based.
 */
export function tellEvidence(report: Report, part: Span, { evidence }: Pick<Detection, 'evidence'>): string[] {
  if (evidence.length === 0) return ['chosen by hand'];
  const told = new Map<Evidence['where'], string>();
  for (const { where, phrase } of evidence) {
    if (told.has(where)) continue;
    if (where === 'inspected' || where === 'published' || where === 'dated') {
      told.set(where, `${where} ${month(phrase)}`);
    } else {
      const line = lineOf(report, part, where, phrase);
      told.set(where, line === null ? NAMES[where] : `${NAMES[where]} line ${String(line + 1)}`);
    }
  }
  return [...told.values()];
}

/** The 0-based line on which a phrase was met; null where it is spread over more lines than can be told. */
function lineOf(report: Report, part: Span, where: Evidence['where'], phrase: string): number | null {
  const { lines, legends, judgements } = report;
  const within = ({ start }: Span) => start >= part.start && start < part.end;
  switch (where) {
    case 'table-row': {
      const row = judgements
        .filter((judgement) => within(judgement) && (judgement.source === 'table' || judgement.source === 'tick'))
        .find(({ areaSpans }) => folded(report, areaSpans).includes(phrase));
      return row?.areaSpans[0] ? lines.at(row.areaSpans[0].start) : null;
    }
    case 'legend': {
      const legend = legends.find(within);
      return legend ? lines.at(legend.start) : null;
    }
    default:
      return search(report, lines.at(part.start), phrase);
  }
}

const folded = ({ text }: Report, spans: readonly Span[]) =>
  fold(spans.map(({ start, end }) => text.slice(start, end)).join(' '));

/** The first line that has a phrase, or on which it begins. */
function search({ lines, text }: Report, first: number, phrase: string): number | null {
  const last = Math.min(lines.count, first + REACH);
  const inkOf = (line: number) => (line < last ? fold(text.slice(lines.inkStart(line), lines.inkEnd(line))) : '');
  let next = inkOf(first);
  for (let line = first; line < last; line++) {
    const own = next;
    if (own.includes(phrase)) return line;
    next = inkOf(line + 1);
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
