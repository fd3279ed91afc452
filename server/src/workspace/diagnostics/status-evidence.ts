import * as l10n from '../../l10n';
import type { Detection, Evidence, Report } from '../../report/model';

/**
 * Tells what showed a framework in few words, each kind of evidence once: 'title line 1', 'inspected February 2024'.
 *
 * @param report The report in which it was shown.
 * @returns The strongest evidence first; lines are 1-based.
 */
export function tellEvidence({ lines }: Pick<Report, 'lines'>, { evidence }: Pick<Detection, 'evidence'>): string[] {
  if (evidence.length === 0) return [l10n.t('chosen by hand')];
  const told = new Map<Evidence['where'], string>();
  for (const { where, phrase, place } of evidence) {
    if (told.has(where)) continue;
    if (where === 'inspected') told.set(where, l10n.t('inspected {0}', month(phrase)));
    else if (where === 'published') told.set(where, l10n.t('published {0}', month(phrase)));
    else if (where === 'dated') told.set(where, l10n.t('dated {0}', month(phrase)));
    else told.set(where, place === null ? placeless(where) : placed(where, lines.at(place.start) + 1));
  }
  return [...told.values()];
}

/** The title and the date of the inspection say most; without them, what comes first. The same as {@link tellEvidence} has it. */
export function tellingEvidence(report: Pick<Report, 'lines'>, detection: Pick<Detection, 'evidence'>): string[] {
  const telling = detection.evidence.filter(({ where }) => ['title', 'inspected', 'published'].includes(where));
  return telling.length > 0 ? tellEvidence(report, { evidence: telling }) : tellEvidence(report, detection).slice(0, 2);
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
