import type { Span } from '../../../server/src/text/spans';
import type { Edit } from '../../../server/src/rules/finding';
import { readDates } from '../../../server/src/text/dates';
import type { DateRange } from '../../../server/src/report/model';
import { spanOf } from '../grade-wording';
import type { Random } from '../random';
import type { Chance, Kind } from '../slip';
import type { Subject } from '../subject';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = MONTHS.join('|');

/** The running headers and footers that print a date of the inspection, each with where the date stands in it. */
function datedFurniture({ report, text }: Subject): Span[] {
  return report.furniture.flatMap((line) =>
    readDates(text.slice(line.start, line.end))
      .filter(({ from, to }) => report.inspected.some((dates) => dates.from === from && dates.to === to))
      .map(({ start, end }) => ({ start: line.start + start, end: line.start + end })),
  );
}

/** Another date, one of whose days, months or years was typed wrongly. */
function wrongDate(printed: string, random: Random): string | null {
  const [before] = readDates(printed);
  const pieces = [...printed.matchAll(new RegExp(String.raw`\b(?:\d{4}|\d{1,2}|${MONTH})`, 'g'))];
  for (let attempt = 0; attempt < 20; attempt++) {
    const piece = random.one(pieces);
    if (piece === null || before === undefined) return null;
    const changed =
      printed.slice(0, piece.index) + wrongPiece(piece[0], random) + printed.slice(piece.index + piece[0].length);
    const [after] = readDates(changed);
    if (
      after !== undefined &&
      readDates(changed).length === 1 &&
      (after.from !== before.from || after.to !== before.to)
    )
      return changed;
  }
  return null;
}

function wrongPiece(piece: string, random: Random): string {
  if (/^\d{4}$/.test(piece)) return String(Number(piece) + (random.below(2) === 0 ? 1 : -1));
  if (/^\d/.test(piece)) return String(Math.max(1, Number(piece) + (random.one([-10, -2, -1, 1, 2, 10]) ?? 1)));
  return random.one(MONTHS.filter((month) => month !== piece)) ?? piece;
}

const footerDate: Kind = {
  name: 'date of all footers',
  rules: ['date-conflict'],
  chances: (subject) => {
    if (subject.report.inspected.length === 0) return [];
    const places = datedFurniture(subject);
    const first = places[0];
    if (first === undefined) return [{ leftOut: 'no footer prints the date' }];
    const printed = (place: Span) => subject.text.slice(place.start, place.end);
    return [
      {
        make(random) {
          const newText = wrongDate(printed(first), random);
          const alike = places.filter((place) => printed(place) === printed(first));
          return newText === null ? null : { edits: alike.map((place) => ({ ...place, newText })) };
        },
      },
    ];
  },
};

/** The page on which one of the footers alone is wrong. */
const oneFooterDate: Kind = {
  name: 'date of one footer',
  rules: ['date-conflict', 'date-impossible'],
  chances: (subject) => {
    const places = datedFurniture(subject);
    if (subject.report.inspected.length === 0 || places.length === 0) return [];
    if (places.length < 2) return [{ leftOut: 'one footer only prints the date' }];
    return places.map((place): Chance => ({
      make(random) {
        const newText = wrongDate(subject.text.slice(place.start, place.end), random);
        return newText === null ? null : { edits: [{ ...place, newText }] };
      },
    }));
  },
};

/** What parts the days of a range, as converters leave it. */
const DASHES = ['\u2013', '-', '\u2014', '\u2500', '\u2212', 'to'];

/** The ways in which a range of days is printed in full. */
function printings({ from, to }: { readonly from: string; readonly to: string }, dash: string): string[] {
  const [one, other] = [from, to].map((iso) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    return { year, month, day: String(Number(day)), name: MONTHS[Number(month) - 1] ?? '' };
  });
  if (!one || !other) return [];
  const short = ({ day, name }: typeof one) => `${day} ${name.slice(0, 3)}`;
  const digits = ({ day, month, year }: typeof one) => `${day}/${month}/${year}`;
  return [
    `${one.day} ${one.name} ${one.year} ${dash} ${other.day} ${other.name} ${other.year}`,
    ...(one.year === other.year ? [`${short(one)} ${dash} ${short(other)} ${other.year}`] : []),
    `${digits(one)} ${dash} ${digits(other)}`,
  ];
}

/** A kind that writes another date on the cover, where a footer prints the right one. */
function onCover(
  name: string,
  written: (subject: Subject, dates: DateRange, random: Random) => string | null,
  isUnseen: (subject: Subject, dates: DateRange) => boolean = () => false,
): Kind {
  return {
    name,
    rules: ['date-conflict'],
    chances: (subject) =>
      subject.report.inspected.map((dates): Chance => {
        if (datedFurniture(subject).length === 0) return { leftOut: 'no footer prints the date' };
        if (isUnseen(subject, dates)) return { leftOut: 'a footer with one day, which may be the first of several' };
        return {
          make(random) {
            const newText = written(subject, dates, random);
            return newText === null ? null : { edits: [{ ...spanOf(dates), newText }] };
          },
        };
      }),
  };
}

/** A last day on the cover that is wrong by some days and printed in another way than in the footers. */
const coverPrinting = onCover(
  'date on the cover, printed in another way',
  (_, { from, to }, random) => {
    const last = new Date(Date.parse(to) + (1 + random.below(3)) * 24 * 3600 * 1000);
    return random.one(printings({ from, to: last.toISOString().slice(0, 10) }, random.one(DASHES) ?? '-'));
  },
  (_, { from, to }) => from === to,
);

const coverDate = onCover('date on the cover', ({ text }, { start, end }, random) =>
  wrongDate(text.slice(start, end), random),
);

const publishedBefore: Kind = {
  name: 'published before it was inspected',
  rules: ['date-conflict'],
  chances: ({ report, text }) => {
    const { published, inspected } = report;
    if (published === null || inspected.length === 0) return [];
    const year = /\d{4}/.exec(text.slice(published.start, published.end));
    if (year === null) return [{ leftOut: 'printed without a year' }];
    const start = published.start + year.index;
    return [{ make: () => ({ edits: [{ start, end: start + 4, newText: String(Number(year[0]) - 1) }] }) }];
  },
};

/** '4 to 15 March' becomes '15 to 4 March'. */
const endBeforeStart: Kind = {
  name: 'end before start',
  rules: ['date-conflict', 'date-impossible'],
  chances: ({ report, text }) =>
    report.inspected.flatMap((dates): Chance[] => {
      const days = [...text.slice(dates.start, dates.end).matchAll(/\b\d{1,2}\b/g)];
      const [one, other] = days;
      if (
        days.length !== 2 ||
        one === undefined ||
        other === undefined ||
        // The day and the month of one date are no range.
        dates.from === dates.to ||
        dates.from.slice(0, 7) !== dates.to.slice(0, 7)
      )
        return [];
      const at = ({ index, 0: day }: RegExpExecArray, newText: string): Edit => ({
        start: dates.start + index,
        end: dates.start + index + day.length,
        newText,
      });
      return [{ make: () => ({ edits: [at(one, other[0]), at(other, one[0])], places: [spanOf(dates)] }) }];
    }),
};

const impossibleDay: Kind = {
  name: 'day that does not exist',
  rules: ['date-impossible', 'date-conflict'],
  chances: ({ text }) =>
    [...text.matchAll(/\b(\d{1,2}) (April|June|September|November|February) \d{4}\b/g)].map(
      ({ 1: day = '', 2: month, index }): Chance => ({
        make: () => ({
          edits: [{ start: index, end: index + day.length, newText: month === 'February' ? '30' : '31' }],
        }),
      }),
    ),
};

const farYear: Kind = {
  name: 'year far off',
  rules: ['date-impossible', 'date-conflict'],
  chances: ({ text }) =>
    [...text.matchAll(new RegExp(String.raw`\b(?:${MONTH}|(?:in|since|during)(?= \d{4}[.,;:)])) (20\d\d)\b`, 'g'))].map(
      ({ 0: words, 1: year = '', index }): Chance => ({
        make(random) {
          const [, , c = '', d = ''] = year;
          const typed = random.one([c === '0' ? `20${d}0` : `2${c}0${d}`, `30${c}${d}`]);
          const end = index + words.length;
          return typed === null || Math.abs(Number(typed) - Number(year)) < 60
            ? null
            : { edits: [{ start: end - 4, end, newText: typed }] };
        },
      }),
    ),
};

/** Dates that contradict each other or cannot be. */
export const dateKinds: readonly Kind[] = [
  footerDate,
  oneFooterDate,
  coverDate,
  coverPrinting,
  publishedBefore,
  endBeforeStart,
  impossibleDay,
  farYear,
];
