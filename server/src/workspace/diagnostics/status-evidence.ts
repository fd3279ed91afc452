import * as l10n from '../../l10n';
import { fold } from '../../text/fold';
import type { Detection, Evidence, Report } from '../../report/model';
import type { Span } from '../../text/spans';

/** How far a phrase of the running text is looked for, in lines. */
const REACH = 400;

/**
 * Tells what showed a framework in few words, each kind of evidence once: 'title line 1', 'inspected February 2024'.
 *
 * @param report The report in which it was shown.
 * @param part The part that shows it.
 * @returns The strongest evidence first; lines are 1-based.
 */
export function tellEvidence(report: Report, part: Span, { evidence }: Pick<Detection, 'evidence'>): string[] {
  if (evidence.length === 0) return [l10n.t('chosen by hand')];
  const told = new Map<Evidence['where'], string>();
  for (const { where, phrase } of evidence) {
    if (told.has(where)) continue;
    if (where === 'inspected') told.set(where, l10n.t('inspected {0}', month(phrase)));
    else if (where === 'published') told.set(where, l10n.t('published {0}', month(phrase)));
    else if (where === 'dated') told.set(where, l10n.t('dated {0}', month(phrase)));
    else {
      const line = lineOf(report, part, where, phrase);
      told.set(where, line === null ? placeless(where) : placed(where, line + 1));
    }
  }
  return [...told.values()];
}

/** The title and the date of the inspection say most; without them, what comes first. The same as {@link tellEvidence} has it. */
export function tellingEvidence(report: Report, part: Span, detection: Pick<Detection, 'evidence'>): string[] {
  const telling = detection.evidence.filter(({ where }) => ['title', 'inspected', 'published'].includes(where));
  return telling.length > 0
    ? tellEvidence(report, part, { evidence: telling })
    : tellEvidence(report, part, detection).slice(0, 2);
}

type Placed = Exclude<Evidence['where'], 'inspected' | 'published' | 'dated'>;

/** @param line 1-based */
function placed(where: Placed, line: number): string {
  switch (where) {
    case 'title':
      return l10n.t('title line {0}', line);
    case 'heading':
      return l10n.t('heading line {0}', line);
    case 'law':
      return l10n.t('law named in line {0}', line);
    case 'table-head':
      return l10n.t('table head line {0}', line);
    case 'table-row':
      return l10n.t('table row line {0}', line);
    case 'legend':
      return l10n.t('legend line {0}', line);
    case 'text':
    case 'formula':
      return l10n.t('wording line {0}', line);
  }
}

function placeless(where: Placed): string {
  switch (where) {
    case 'title':
      return l10n.t('title');
    case 'heading':
      return l10n.t('heading');
    case 'law':
      return l10n.t('law named in');
    case 'table-head':
      return l10n.t('table head');
    case 'table-row':
      return l10n.t('table row');
    case 'legend':
      return l10n.t('legend');
    case 'text':
    case 'formula':
      return l10n.t('wording');
  }
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
