import { oncePerReport } from './once';

/** A number of a text. */
export interface PrintedNumber {
  /** The offset of its first digit. */
  readonly start: number;
}

/** A number of four digits: a year, or a count. */
export interface PrintedYear extends PrintedNumber {
  readonly year: number;
}

/** The numbers of a text that rules ask for; each list in the order of the text. */
export interface PrintedNumbers {
  readonly years: readonly PrintedYear[];
  /** Numbers from 29 on that the name of a month may follow, and those behind 'paragraph'. */
  readonly others: readonly PrintedNumber[];
}

/** Digits are rare: they are looked for first, and then what stands beside them. */
const NUMBER =
  /\b(?:\d{4}\b|(?:29|[3-9]\d)(?:st|nd|rd|th)?(?: of)?[ \u00a0\t\r\n]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,3}\b(?<=\bpara(?:graph)?s?\.?\s+\d{1,3}))/gi;

/** The numbers of a report's text; found once for a report: for most rules that ask the scan is all that costs time. */
export const printedNumbers = oncePerReport(({ text }): PrintedNumbers => {
  const years: PrintedYear[] = [];
  const others: PrintedNumber[] = [];
  for (const { 0: printed, index } of text.matchAll(NUMBER)) {
    // The others are shorter, or longer by a month's first letters.
    if (printed.length === 4) years.push({ start: index, year: Number(printed) });
    else others.push({ start: index });
  }
  return { years, others };
});
