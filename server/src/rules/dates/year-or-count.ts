import { MONTHS } from '../../text/dates';

/** The text on both sides of a number of four digits. */
export interface Surroundings {
  /** So much of the text before it as may tell; {@link LOOK_BACK} characters are enough. */
  readonly before: string;
  /** So much of the text behind it; {@link LOOK_AHEAD} characters are enough. */
  readonly after: string;
}

/** So much of the text before and behind a number tells whether it is a year. */
export const LOOK_BACK = 90;
export const LOOK_AHEAD = 40;

const month = MONTHS.join('|');
/** A wider gap parts a row's label from its count: 'Children in care at 31 March    2115'. */
const AFTER_MONTH = new RegExp(String.raw`\b(?:${month})(?:[ \u00a0]|[ ]?[\r\n]{1,2}[ \t]{0,20})$`, 'i');
/** A date that opens its clause: what it stands before may be counted, as in 'By the end of March 2115 visits were made'. */
const OPENING_DATE = new RegExp(
  String.raw`(?:^|[.,;:!?\n]\s{0,3}|\b(?:and|but|that)\s)(?:by|in|at|on|from|since|until|during|between)\s(?:the\s)?(?:(?:end|start|beginning|middle|month)\sof\s|early\s|late\s|mid-)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)?(?:(?:${month})\s(?:and|to)\s)?(?:${month})\s{1,9}$`,
  'i',
);
const LINE_ENDS = /^[ \t]*(?:$|[\r\n])/;

/** Words of time: what follows is a year, unless it counts the noun behind it. */
const AFTER_TIME = /\b(?:in|since|during|until|year|early|late|spring|summer|autumn|winter)\s+$/i;
/** Words of time that stand before counts as well: 'up from 2115', 'between 2115 and 2230 visits'. */
const AFTER_SPAN = /\b(?:between|from)\s+$/i;
/** 'the review of ': of a year, or of as many cases. */
const AFTER_OF = /\bthe (?:inspection|report|review|judgement|assessment|census|survey) of\s+$/i;
/** 'the ', 'its last ': no count stands between it and one inspection. */
const AFTER_ARTICLE = /\b(?:the|its|our|their|last|previous|this|that)\s+$/i;

/** Other years before it, and how the last of them is joined: 'in 2013 and ', 'between 2012, 2013 and '. */
const YEARS_BEFORE = /(?:\b(?:19|20)\d\d(?:,\s+|\s+(?:and|or)\s+|,\s+(?:and|or)\s+))+$/i;
/** 'In 2013 and' opens its sentence: another year has to follow, as nothing else stands there yet that 'and' could join. */
const OPENED =
  /(?:^|[.!?]["'\u2019\u201d]?\s{1,3}|\n[ \t\r]{0,9}\n[ \t]{0,20})(?:In|Since|During)\s+(?:19|20)\d\d\s+(?:and|or)\s+(?:in\s+|since\s+|during\s+)?$/;
const AGAIN = /\b(?:and|or)\s+(?:in|since|during)\s+$/i;

/** What ends a clause right behind a year; behind a count 'or 40%' may follow. */
const PAUSE = /^\s?[.,;:)](?!\d|\s+or\b)/;
/** What explains a count: 'from 2115, in 2022, to …', 'from 2115, a fall of …'. */
const EXPLAINED = /^,\s+(?:in|up|down|compared|an?|of|which|that)\b/;
const END = /^\s*$/;
/** Words that begin no noun: what stands before them is not counted. */
const NO_NOUN =
  /^\s+(?:the|when|which|there|this|these|that|those|a|an|its|their|our|his|her|it|they|we|he|she|but|as|after|before|because|while|although|for|to|on|at|with|by|until)\b/;
/** Verbs and 'and': behind a year, but behind a count that stands for what it counts as well ('2115 were seen'). */
const VERB = /^\s+(?:and(?!\s+\d)|was|were|is|has|had|have|did|does)\b/;
/** Another year that a range or a list goes on with. */
const TO_YEAR =
  /^\s+(?:and|to|or)\s+(?:19|20)\d\d(?=[,;:)]|\.(?!\d)|\s+(?:the|there|when|it|they|we|this|its|their)\b)/;
/** Those who act in these sentences. */
const ACTORS = /^\s+(?:inspectors|leaders|managers|governors|councillors)\b/;
/** What may be counted in a list of years: 'In 2013 and 2115 cases'. */
const COUNTED = /^\s+(?:of|out|cases|instances|occasions|respectively)\b/;
/** A name or a sentence begins, or what is no word. */
const NO_WORD = /^\s*(?:$|[^\s\p{L}\p{N}]|\s\p{Lu})/u;

/** One inspection of a year ('the 2115 inspection'), and not what is counted ('2115 inspections', '2115 review meetings'). */
const OF_YEAR =
  /^\s+(?:inspection|report|review|judgement|assessment|census)\b(?!\s+(?!(?:was|has|is|as|its|this)\b)[a-z]{1,20}s\b)/i;

/** A row that ends in a count: 'Number at 31 March 2115'. */
const TOTAL = /\b(?:numbers?|totals?|count)\b/i;

/** Words beside which a number behind 'from' or 'between' is a count. */
const CHANGE =
  /\b(?:ris\w{1,4}|rose|fall\w{0,3}|fell|up|down|increas\w{1,4}|decreas\w{1,4}|gr[eo]wn?|growth|drop\w{0,4}|reduc\w{1,5}|declin\w{1,4}|numbers?|totals?|figures?|average|rang\w{1,4}|vari\w{1,5}|compared|changed)\b/i;

/** Whether the number stands behind the name of a month, and counts nothing ('By March 2115 visits were made' may). */
export function isDated({ before, after }: Surroundings): boolean {
  if (!AFTER_MONTH.test(before)) return false;
  if (LINE_ENDS.test(after) && TOTAL.test(lastLine(before))) return false;
  if (NO_WORD.test(after) || NO_NOUN.test(after) || ACTORS.test(after)) return true;
  return VERB.test(after) || !OPENING_DATE.test(before);
}

/** Whether the words around a number say that it is a year. Where it may count what follows it, they do not. */
export function isSaidYear({ before, after }: Surroundings): boolean {
  if (AFTER_ARTICLE.test(before) && OF_YEAR.test(after)) return true;
  const free = PAUSE.test(after) || END.test(after) || NO_NOUN.test(after);
  if (AFTER_OF.test(before)) return free || VERB.test(after);
  const opened = OPENED.test(before);
  if (opened && !AGAIN.test(before)) return !COUNTED.test(after) && !/^\s+and\s+\d/.test(after);
  if (opened) return free || VERB.test(after) || ACTORS.test(after);
  const list = YEARS_BEFORE.exec(before);
  if (list !== null) return isListed(before.slice(0, list.index), list[0], after, free);
  if (isOfSpan(before, after)) return isBetween(before) ? TO_YEAR.test(after) : free;
  return AFTER_TIME.test(before) && (free || VERB.test(after) || TO_YEAR.test(after));
}

const isBetween = (before: string): boolean => /\bbetween\s+$/i.test(before);

/** Behind other years: of two it may be the beginning of the next clause ('in 2023 and 2115 were seen', 'In 2023, 2150'). */
function isListed(before: string, years: string, after: string, free: boolean): boolean {
  if (!AFTER_TIME.test(before) && !isOfSpan(before, after)) return false;
  if (/,\s+$/.test(years)) return false;
  if (free) return true;
  // 'between 2012, 2013 and': no clause ends before the 'and' of a list.
  return /\d,\s+\d{4}\s+(?:and|or)\s+$/i.test(years) && !COUNTED.test(after) && !/^\s+and\s+\d/.test(after);
}

/** Whether a number stands behind 'from' or 'between' in a sentence that tells of no change in counts. */
function isOfSpan(before: string, after: string): boolean {
  return AFTER_SPAN.test(before) && !EXPLAINED.test(after) && !CHANGE.test(sentence(before));
}

/** What of a text stands on the line that it ends in: a label further up names no count. */
function lastLine(before: string): string {
  const line = before.trimEnd();
  return line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
}

/** What of a text belongs to the sentence that it ends in. */
function sentence(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n')) + 1);
}

/** Whether nothing but the end of a clause stands behind a year said in words of time. */
export function isPausedYear({ before, after }: Surroundings): boolean {
  if (!PAUSE.test(after)) return false;
  return AFTER_TIME.test(before) || isOfSpan(before, after);
}
