import type { Chance, Kind } from '../slip';
import type { Subject } from '../subject';

/** The blocks of running text: between blank lines, ended like a sentence, of some length and without columns. */
function blocks({ text }: Subject): { readonly start: number; readonly words: string }[] {
  const found: { start: number; words: string }[] = [];
  let start = 0;
  for (const words of text.split(/(?<=\n)(?=[ \t]*\r?\n)/)) {
    const isProse = /\.\s*$/.test(words) && !/\S(?: {3,}|\t)\S/.test(words) && !words.includes('\f');
    if (isProse && (words.match(/[a-z]{2,}/g)?.length ?? 0) > 25) found.push({ start, words });
    start += words.length;
  }
  return found;
}

/** A slip at every match of a pattern in running text. */
function inProse(subject: Subject, pattern: RegExp, make: (at: number, match: RegExpExecArray) => Chance): Chance[] {
  return blocks(subject).flatMap(({ start, words }) =>
    [...words.matchAll(pattern)].map((match) => make(start + match.index, match)),
  );
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const wrongWeekday: Kind = {
  name: 'weekday of another day',
  rules: ['date-weekday'],
  chances: (subject) =>
    [...subject.text.matchAll(/(?<=\b(?:on|from|of|since|by|in) )(\d{1,2}) ([A-Z][a-z]+) (20\d\d)\b/g)].flatMap(
      ({ 1: day, 2: month = '', 3: year, index }): Chance[] => {
        if (!MONTHS.includes(month)) return [];
        const right = new Date(`${day ?? ''} ${month} ${year ?? ''} 12:00 UTC`).getUTCDay();
        return [
          {
            make(random) {
              const name = random.one(WEEKDAYS.filter((_, weekday) => weekday !== right));
              return name === null ? null : { edits: [{ start: index, end: index, newText: `${name} ` }] };
            },
          },
        ];
      },
    ),
};

const bracketLost: Kind = {
  name: 'bracket not closed',
  rules: ['bracket-open'],
  chances: (subject) =>
    inProse(subject, /(?<=[a-z,] )\([A-Za-z][^()]{1,60}\)/g, (at, { 0: printed }) => ({
      make: () => ({
        edits: [{ start: at + printed.length - 1, end: at + printed.length, newText: '' }],
        places: [{ start: at, end: at + printed.length }],
      }),
    })),
};

const wordTwice: Kind = {
  name: 'word twice',
  rules: ['word-doubled'],
  chances: (subject) =>
    inProse(subject, /(?<=[a-z] )(?:the|of|and|their|to)(?= [a-z])/g, (at, { 0: word }) => ({
      make: () => ({
        edits: [{ start: at, end: at, newText: `${word} ` }],
        places: [{ start: at, end: at + word.length }],
      }),
    })),
};

const wordOverEnd: Kind = {
  name: 'word twice over the end of a line',
  rules: ['word-doubled'],
  chances: (subject) =>
    inProse(subject, /(?<=[a-z] )(the|of|and|their|to)(?=\r?\n {0,4}[a-z])/g, (at, { 0: word }) => {
      const line = subject.text.indexOf('\n', at) + 1;
      const start = line + (/^ */.exec(subject.text.slice(line))?.[0].length ?? 0);
      return {
        make: () => ({ edits: [{ start, end: start, newText: `${word} ` }], places: [{ start: at, end: start }] }),
      };
    }),
};

/** Slips of the keyboard in running text. */
export const wordingKinds: readonly Kind[] = [wrongWeekday, bracketLost, wordTwice, wordOverEnd];
