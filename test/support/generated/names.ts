import * as fc from 'fast-check';

/** Places and people that do not exist. */
const places = [
  'Anyshire',
  'Netherby',
  'Marsh and Fenwick',
  'St Wenna’s',
  'Ferrow upon Leam',
  'East Corrick',
  'Ashby-under-Wold',
  'Upper Tarn with Lowholm',
  'Isle of Skerrow',
  'Morley, Dunwick and Poole',
];

/** The shapes that the names of authorities have; '#' is the place. */
const shapes = [
  '#',
  '# Council',
  '# County Council',
  '# City Council',
  '# Borough Council',
  '# Metropolitan Borough Council',
  'London Borough of #',
  'Royal Borough of #',
  'The Royal Borough of #',
  'City of #',
  'Borough of #',
  'Metropolitan Borough of # Council',
];

/** The name of an authority, and of the place that it is in. */
export const authority = fc
  .record({ place: fc.constantFrom(...places), shape: fc.constantFrom(...shapes) })
  .map(({ place, shape }) => ({ place, name: shape.replace('#', place) }));

export const person = fc.constantFrom(
  'Pat Example',
  'Niamh O’Tarrow',
  'Jo Penn-Larkin',
  'Mary Anne Sample',
  'Máire Dunwick',
  'Sam de Vray',
);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day as it is printed. */
export function printedDay(iso: string, padded = false): string {
  const [year = '', month, day] = iso.split('-');
  return `${padded ? (day ?? '') : String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** So many days behind a day. */
export function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** The days of an inspection, and how a cover prints them. */
export interface Dates {
  readonly printed: string;
  readonly ranges: readonly (readonly [from: string, to: string])[];
}

const ties = [' to ', ' – ', '-', ' and ', ' - ', ' — '] as const;

/** How the days of an inspection are printed: how long it is, what ties them, and what is left out. */
export const datesForm = fc.record({
  days: fc.oneof(fc.integer({ min: 1, max: 26 }), fc.constant(0)),
  tie: fc.constantFrom(...ties),
  /** Month and year stand behind both days. */
  full: fc.boolean(),
  padded: fc.boolean(),
  /** '3rd March 2015'. */
  ordinal: fc.oneof({ arbitrary: fc.constant(false), weight: 5 }, { arbitrary: fc.constant(true), weight: 1 }),
  /** A second visit some weeks later; 0 for none. */
  again: fc.oneof({ arbitrary: fc.constant(0), weight: 8 }, { arbitrary: fc.integer({ min: 30, max: 50 }), weight: 1 }),
});

/** A day of a span of time, as ISO date. */
export function dayBetween(from: string, to: string): fc.Arbitrary<string> {
  const length = (Date.parse(to) - Date.parse(from)) / (24 * 3600 * 1000);
  return fc.nat({ max: length }).map((days) => daysAfter(from, days));
}

type DatesForm = typeof datesForm extends fc.Arbitrary<infer T> ? T : never;

/** The days of an inspection that begins on a day. */
export function datesFrom(first: string, form: DatesForm): Dates {
  // 'and' ties two days of one month.
  const next = daysAfter(first, 1).slice(0, 7) === first.slice(0, 7) ? 1 : 0;
  const days = form.tie === ' and ' ? Math.min(next, form.days) : form.days;
  const range = (from: string, to: string, how: DatesForm) => {
    const printed = rangeFrom(from, to, how);
    return form.ordinal ? printed.replace(/\b\d{1,2}\b/g, (day) => day + suffix(Number(day))) : printed;
  };
  const one = range(first, daysAfter(first, days), form);
  if (form.again === 0) return { printed: one, ranges: [[first, daysAfter(first, days)]] };
  const again = daysAfter(first, form.again);
  const end = daysAfter(again, 2);
  return {
    printed: `${one} and ${range(again, end, { ...form, tie: ' to ' })}`,
    ranges: [
      [first, daysAfter(first, days)],
      [again, end],
    ],
  };
}

function suffix(day: number): string {
  if (day > 3 && day < 21) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function rangeFrom(from: string, to: string, { tie, full, padded }: DatesForm): string {
  if (from === to) return printedDay(from, padded);
  const end = printedDay(to, padded);
  const [day = '', month = '', year = ''] = printedDay(from, padded).split(' ');
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${day} ${month} ${year}${tie}${end}`;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${day} ${month}${full ? ` ${year}` : ''}${tie}${end}`;
  return `${day}${full && tie !== ' and ' ? ` ${month}${tie === '-' ? '' : ` ${year}`}` : ''}${tie}${end}`;
}
