import { readDates } from '../../text/dates';
import type { LineTable } from '../../text/lines';
import type { DateRange } from '../model';
import { asVisits, ONLY_DATES } from './labelled-dates';

/** So many characters of a sentence are read behind the words that tell of an inspection. */
const REACH = 200;

/** Where a sentence or a paragraph ends; a converter may have doubled its lines. */
const END = /[.:;](?:\s|$)|\n[^\S\n]{0,9}\n(?!\s{0,9}[a-z\d])/;

/** What ties the first day of an inspection to its last one in a sentence. */
const TIE = /^,?\s+and\s+(?:end|finish)(?:ed|ing)\s+on\s+$/;

/** What else stands between two days: 'between 9am and 6pm and on'. */
const SMALL = /\b(?:between|on|at)\b/g;

/**
 * The days of an inspection that a sentence tells: 'We conducted fieldwork in Fenmark, beginning 3 March 2025 and ending
 * on 14 March 2025'. None where two sentences tell of other days.
 *
 * @param told Finds the words with which such sentences begin.
 */
export function toldDays({ text, from }: LineTable, told: RegExp | null): DateRange[] {
  let found: DateRange[] = [];
  if (!told) return found;
  told.lastIndex = from;
  for (let match = told.exec(text); match; match = told.exec(text)) {
    const start = match.index + match[0].length;
    const behind = text.slice(start, start + REACH);
    const dates = datesIn(behind.slice(0, END.exec(behind)?.index), start);
    if (dates.length === 0) continue;
    if (found.some(({ from: day, to }, index) => dates[index]?.from !== day || dates[index].to !== to)) return [];
    found = dates;
  }
  return found;
}

function datesIn(sentence: string, offset: number): DateRange[] {
  const dates = readDates(sentence.replace(/\s/g, ' '));
  const [first, second] = dates;
  if (!first) return [];
  const place = { start: offset + first.start, end: offset + first.end };
  if (!second) return [{ from: first.from, to: first.to, ...place }];
  const between = sentence.slice(first.end, second.start);
  if (TIE.test(between)) return [{ from: first.from, to: second.to, ...place, end: offset + second.end }];
  const next = ONLY_DATES.test(between.replace(SMALL, '')) ? dates.slice(0, 2) : [first];
  return asVisits(next.map(({ from, to, start, end }) => ({ from, to, start: offset + start, end: offset + end })));
}
