import type { TitleWords } from '../../vocabulary/title-words';
import { isCapitalised } from '../../vocabulary/authority/names';
import { readDates } from '../../text/dates';
import { clean } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { Layout } from '../layout/page';
import type { DateRange, Printed } from '../model';

/** What a letter's first sentence says that it is of. */
export interface ToldVisit {
  readonly authority: Printed<string>;
  readonly inspected: DateRange;
}

/** The sentence is one of the first so many lines of text, and no longer. */
const REACH = 40;
const LONGEST = 300;

/** 'This letter summarises the findings of a focused visit to Anyshire Council children's services on 6 and 7 June 2019' */
const TOLD =
  /^This (?:letter|report) [a-z]+ the findings of ((?:an?|my|our|the|this) [^.;:]{1,160}?),? (?:between|carried out|conducted|from|on|that|which)\b([^.;:]{1,80}?\d{4})/;
/** What stands before it; what is quoted is of another text. */
const BEFORE = /(?:^|[a-z.] )$/;

/**
 * The authority and the days of a letter whose title was lost, by the sentence that opens it: the whole of one, with a name
 * that titles have in that form, and its days; null for any other text.
 */
export function toldVisit(lines: LineTable, layout: Layout, from: number, titles: TitleWords): ToldVisit | null {
  let line = layout.nextText(from);
  for (let seen = 0; line < lines.count && seen < REACH; line = layout.nextText(line + 1), seen++) {
    const within = lines.text.slice(lines.inkStart(line), lines.inkStart(line) + LONGEST).indexOf('This ');
    if (within < 0 || !BEFORE.test(lines.text.slice(lines.inkStart(line), lines.inkStart(line) + within))) continue;
    const start = lines.inkStart(line) + within;
    // Each character stays in its place.
    const sentence = lines.text.slice(start, start + LONGEST).replace(/\s/g, ' ');
    const [whole, visit = '', when = ''] = TOLD.exec(sentence) ?? [];
    const name = whole === undefined ? undefined : titles.authorityIn(clean(visit))?.name;
    const [date] = readDates(when);
    const at = name === undefined ? -1 : sentence.indexOf(name);
    if (
      whole === undefined ||
      name === undefined ||
      !date ||
      at < 0 ||
      !titles.authorities.isName(name) ||
      !isCapitalised(name)
    )
      continue;
    const days = start + whole.length - when.length;
    return {
      authority: { value: name, start: start + at, end: start + at + name.length },
      inspected: { from: date.from, to: date.to, start: days + date.start, end: days + date.end },
    };
  }
  return null;
}
