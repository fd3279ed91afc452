import { SMALL_WORDS } from '../../vocabulary/authority/names';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';
import type { Printed } from '../model';

/** A piece of a text that may be a name, with what it is when its lines are joined. */
export interface Name {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A subject, with the line that it was found by, 0-based. */
export interface Subject extends Printed<string> {
  readonly line: number;
  /** Whether it is the value of a field. */
  readonly isField: boolean;
  /** The title that names it; null where it stands elsewhere. */
  readonly title: Span | null;
}

/** A name is no longer. */
const LONGEST = 110;

/** Whether a line ends in a postcode of these islands. */
export function isAddress(line: string): boolean {
  return /\b(?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|[A-Z]\d{2} ?[A-Z\d]{4})$/.test(line);
}

/** A postcode, a date, a telephone number, an address in the net: what stands below names. */
const NO_NAME =
  /\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:to \d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[a-z] \d{4}$|\b\d{5,}|\d\/\d|[:;@|<>\u2022\u25cf=?]|www\.|\.{2}/i;

/** Words that say that a line is of the paper and no name. */
const OF_PAPER =
  /\b(?:ofsted|inspectorate|inspections?|inspectors?|commission|reports?|assessment|published|page|contents|crown|copyright|skip to|home ?>|search)\b|^(?:(?:un)?announced|overall|the|a|an|this|these|all|some|our|we|it|location|overview|grades|address|rating)$/i;

/** The number that a register knows a service by, which some reports are headed with alone. */
const CODE = /^(?:[A-Z]{1,3}-?)?\d{5,8}$/;

/** Whether a text may be the name of what was inspected, or the number that stands for it. */
export function mayBeName(text: string): boolean {
  if (CODE.test(text)) return true;
  if (text.length < 3 || text.length > LONGEST || !/^[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return !NO_NAME.test(text) && !OF_PAPER.test(text) && !/[.!,]$/.test(text.replace(/\b(?:Ltd|Co|St|Inc)\.$/, ''));
}

/** Whether a line may be the rest of a name that begins on the line before: words alone, as names have them. */
export function mayGoOn(text: string): boolean {
  return text.length <= 60 && /^[\p{L}&][^\d,:;.()]*$/u.test(text) && !text.startsWith('by ') && !OF_PAPER.test(text);
}

/** Small words within Irish and Welsh names, and others from abroad. */
const ARTICLES = new Set(['an', 'na', 'nan', 'y', 'yr', 'al', 'de', 'la']);

/** Whether all words of a text that are not small ones begin with a capital, or it is a number of a register. */
export function isWrittenAsName(text: string): boolean {
  return (
    CODE.test(text) ||
    text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || SMALL_WORDS.has(word) || ARTICLES.has(word))
  );
}

/** What a name may have behind it on its line: the date of the report. */
const DATED = / [-\u2013] \d{1,2}\/\d{1,2}\/\d{4}$/;

const TIES = /[\s,\u2013-]/;

/** A name without what ties it to the next line, and without a date behind it. */
export function trimmed(text: string): string {
  const name = text.replace(DATED, '');
  let end = name.length;
  while (end > 0 && TIES.test(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * Whether words stand together in a text elsewhere than in one place of it.
 *
 * @param start Where that place starts.
 * @param end Where it ends.
 * @param behind The source of a regular expression for what follows the words.
 * @param joint How many words stand before the place at which the lines that it is made of are joined: there no line
 *   may break again; 0 where it stands on one line.
 */
export function recurs(lines: LineTable, name: string, start: number, end: number, joint = 0, behind = ''): boolean {
  const pattern = elsewhere(name, joint, behind);
  pattern.lastIndex = lines.from;
  for (let match = pattern.exec(lines.text); match; match = pattern.exec(lines.text)) {
    if (match.index >= end || match.index + match[0].length <= start) return true;
  }
  return false;
}

/** What finds words that stand together; see {@link recurs}. */
export function elsewhere(name: string, joint = 0, behind = ''): RegExp {
  const words = name
    .split(/\s+/)
    .map((word) => word.replace(SPECIAL, '\\$&').replace(/['\u2018\u2019]/g, "['\u2018\u2019]"));
  const source = words.map((word, index) => (index === 0 ? '' : index === joint ? ' +' : String.raw`\s+`) + word);
  return new RegExp(`${source.join('')}${behind}`, 'gi');
}

/** Whether a text has a name elsewhere with the first letters of the words behind it: 'Fenland CRC'. */
export function recursShortened(lines: LineTable, { value, start, end }: Name, behind: string): boolean {
  const letters = (behind.match(/\b\p{Lu}/gu) ?? []).join('');
  return letters.length > 1 && recurs(lines, `${value} ${letters}`, start, end);
}
