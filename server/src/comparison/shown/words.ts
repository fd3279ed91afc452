import { datesInWords, monthName } from '../../text/date-forms';
import { MONTHS } from '../../text/dates';
import type { Cell, Comparison, Row } from '../compare';
import { dateOf, type Inspection } from '../inspection';
import type { Missing } from '../missing';
import * as l10n from '../../l10n';

/** A comparison in words, for people: what every way of showing it has in common. */

/** When an inspection was: '6 to 17 March 2023'. */
export function whenOf({ inspected, published }: Inspection): string {
  if (inspected !== null) return datesInWords(inspected);
  if (published === null) return l10n.t('no date');
  return l10n.t('published {0}', datesInWords({ from: published, to: published }));
}

/** The day that an inspection counts by, as narrow columns have it: '2023-03-17'. */
export function dayOf(inspection: Inspection): string {
  return dateOf(inspection) ?? l10n.t('no date');
}

/** What an inspection is called: the framework's short name, or the title of the report. */
export function kindOf({ framework, title }: Inspection): string {
  return framework?.shortName ?? title ?? l10n.t('no known framework');
}

/** The name of an area, with its service where the row has one. */
export function nameOf({ short, service }: Row): string {
  return service === null ? short : `${short} (${service})`;
}

/** What an inspection says of an area, as printed; a digit with the word that it stands for. */
export function gradeOf({ printed, level }: Cell): string {
  if (printed === '') return l10n.t('unreadable');
  if (level === null || /\p{L}/u.test(printed)) return printed;
  return `${printed} (${level})`;
}

/** Where a grade stands on its scale: '2 of 4'; '' where it is on none. */
export function positionOf({ rank, levels }: Cell): string {
  return rank === null ? '' : l10n.t('{0} of {1}', rank, levels.length);
}

/** The word and the sign for how a grade stands to the one before it. */
export function directionOf({ change }: Cell): { readonly sign: string; readonly word: string } | null {
  if (change === null) return null;
  const directions = {
    rose: { sign: '▲', word: l10n.t('rose') },
    fell: { sign: '▼', word: l10n.t('fell') },
    same: { sign: '=', word: l10n.t('unchanged') },
    'not-comparable': { sign: '≠', word: l10n.t('may not be compared') },
  };
  return directions[change.direction];
}

/** What is to be known of how a grade stands to the one before it; null where the two are simply on one scale. */
export function cautionOf({ change }: Cell): string | null {
  if (change === null || change.direction === 'not-comparable') return null;
  const between = change.over.map(({ when }) => monthOf(when));
  const said = [
    ...(change.relation === 'nearest' ? [l10n.t('The nearest level of another scale.'), change.reason] : []),
    ...(change.relation === 'renamed' ? [l10n.t('A level under another name.'), change.reason] : []),
    ...(change.verified ? [] : [l10n.t('No page that was read confirms it.')]),
    ...(change.skips ? [l10n.t('An inspection in between does not judge it by itself.')] : []),
    ...(between.length === 0
      ? []
      : [
          l10n.t(
            'The inspection of {0} is not here: its grade may have been another.',
            between.reduce((before, month) => l10n.t('{0} and of {1}', before, month)),
          ),
        ]),
  ];
  return said.length === 0 ? null : said.join(' ');
}

/** A month or a year in words: 'November 2018' for '2018-11'. */
function monthOf(when: string): string {
  const [year = '', month] = when.split('-');
  return month === undefined ? year : `${monthName(MONTHS[Number(month) - 1] ?? '')} ${year}`;
}

/** What is said of an inspection that is not among those compared. */
export function missingOf({ inspections }: Comparison, { when, saidBy }: Missing): string {
  const by = inspections[saidBy];
  if (by === undefined) return l10n.t('an inspection of {0}, which is not here.', monthOf(when));
  return l10n.t('The report on {0} speaks of an inspection of {1}, which is not here.', whenOf(by), monthOf(when));
}

/** Why a grade and the one before it may not be compared; null where they may. */
export function breakOf({ change }: Cell): string | null {
  return change?.direction === 'not-comparable' ? change.reason : null;
}

/** A grade of a row that rose, fell or stayed, with what it was before. */
export interface Moved {
  readonly row: Row;
  readonly before: Cell;
  readonly after: Cell;
}

/** What rose, fell and stayed with each inspection, the latest first. */
export function movesOf({
  inspections,
  rows,
}: Comparison): { readonly inspection: Inspection; readonly moves: readonly Moved[] }[] {
  const all = inspections.map((inspection, index) => ({
    inspection,
    moves: rows.flatMap((row): Moved[] => {
      const after = row.cells[index] ?? null;
      const before = after?.change == null ? null : (row.cells[after.change.since] ?? null);
      return after === null || before === null ? [] : [{ row, before, after }];
    }),
  }));
  return all.filter(({ moves }) => moves.length > 0).reverse();
}

/** How many inspections, and of which years: '3 inspections, 2013 to 2026'. */
export function spanOf({ inspections }: Comparison): string {
  const years = inspections.flatMap((inspection) => dateOf(inspection)?.slice(0, 4) ?? []);
  const [first, last] = [years[0], years.at(-1)];
  const { length } = inspections;
  const count = length === 1 ? l10n.t('1 inspection') : l10n.t('{0} inspections', length);
  if (first === undefined || last === undefined) return count;
  return first === last ? `${count}, ${first}` : l10n.t('{0}, {1} to {2}', count, first, last);
}

/** How the reports were matched. */
export function matchOf({ number, inspections }: Comparison): string {
  if (inspections.length < 2) return '';
  return number === null ? l10n.t('matched by the name') : l10n.t('matched by the number {0}', number);
}

/** Reasons, each with the number by which cells point to it; the same reason has one number. */
export class Notes {
  private readonly known = new Map<string, number>();

  /** The 1-based number of a reason. */
  of(reason: string): number {
    const number = this.known.get(reason) ?? this.known.size + 1;
    this.known.set(reason, number);
    return number;
  }

  /** The reasons in the order of their numbers. */
  get all(): readonly string[] {
    return [...this.known.keys()];
  }
}
