import type { Heading, HeadingWords } from './heading';
import { DASHES, MONTH_NAME } from '../../text/dates';
import { GRADE_LABEL } from '../../vocabulary/grade-labels';
import { isTimeframe, mayBeTimeframe } from '../../vocabulary/list-names';

/** A heading is no longer than this, in characters. */
const LONGEST = 220;

/** A person and an office: who led, wrote or signed. */
const OFFICE = /\bhmi\b|\bmajesty's inspector|\(oi\)/;
const OFFICE_LABEL = /\b(?:inspectors?|analysts?|managers?|assurance|report(?:er|ing)|author): /;

/** 'Quality assurance manager: Pat Example' */
const ROLE = /^[A-Z][\w ]{3,60}: (?:[A-Z][\w'-]+,? ){1,3}[A-Z][\w'-]+(?:,? \(?[A-Z]{2,6}\)?)?$/;

/** 'Pat Example, Social Care Inspector' */
const OFFICER = /^[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]*){1,3}[,:] (?:[A-Za-z]+ ){0,4}[Ii]nspector$/;

/** 'National average: 272', 'Unique reference number: 900123', 'standard(s): 1, 2 and 6': a label and its figures. */
const FIGURE = /^[^:]*[a-z)]: \u00a3?\d[\d,.]*%?(?:,? (?:and |to |& )?\d{1,3}){0,20}$/i;

/** 'Publication date: 12/04/2023', 'Unique reference number: SC900123': a label and its day or number. */
const FIELD =
  /^[A-Z][a-z][^:.]{3,40}: (?:[A-Z]{1,3}\d{5,8}|\d[-\d\u2013 a-z]* [A-Z][a-z]{2,8} 20\d\d|\d\d\/\d\d\/\d{4})$/;

/**
 * A day, a range of days or a year with nothing but what ties it to a sentence: when a letter was written, what a page's foot
 * says, the time of the figures below ('As at 31 January 2015', 'Between April and June 2014').
 */
const TIME = new RegExp(
  String.raw`^(?:(?:an?|and|as|at|between|by|during|end|ended|ending|for|from|in|of|on|since|the|to|until|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH_NAME}|\d{1,4}(?:st|nd|rd|th)?)(?:[${DASHES}\s,./]+|$))+$`,
  'i',
);
const TIME_SHOWN = new RegExp(String.raw`(?:19|20)\d\d|\d.*(?:${MONTH_NAME})|(?:${MONTH_NAME}).*\d`, 'i');

const isTime = (title: string) => TIME.test(title) && TIME_SHOWN.test(title);

/** Whether a title is a field, a row of them, an inspector or what heads pages. */
export const isField = (title: string): boolean =>
  [FIELD, FIELD_WITHIN, OFFICER, RUNNING].some((form) => form.test(title));

/** What heads or foots a page: '6 Corporate Assessment | Context'. */
const RUNNING = /^\d{1,3} [^|\u2502]*[|\u2502] |[|\u2502] .* \d{1,3}$/;

/** Whether a text is a label and its figure, and says of neither that it is a grade. */
export const isFigure = (text: string): boolean =>
  text.includes(': ') && FIGURE.test(text) && (GRADE_LABEL.exec(text)?.[0].length ?? 0) <= text.indexOf(':');

/** '1f. Signatures of success': a heading that is numbered as sections are, whatever ends it. */
const ENUMERATED = /^\d{1,2}[a-z][.)] [A-Z]/;

/** '211 children subject to a plan', '12% of care leavers': a line of a list of figures. A numbered heading has a capital. */
const COUNT = /^\d[\d,]*(?:\.\d+)?%? [a-z]/;

/** '211 Children', 'Approximately 54,000 children', 'Total 211': figures too, as no heading has such a number. */
const FIGURES =
  /^(?:\d{3,}|\d[\d.]*(?:,\d{3}|%)) |^(?:A (?:further|total of)|About|Almost|Approximately|Around|Fewer than|In total,?|Just (?:over|under)|Less than|More than|Nearly|Over|Up to) \d[\d,.]*%? |^Total:? \d/;

/** How a heading begins: with a capital or a digit, in quotes or brackets or not, or numbered 'iv)'. */
const OPENS_HEADING = /^['"(\u2018\u201C]?[A-Z\d]|^[ivx]{1,4}\) /;

/** '7, 8, 9 and 10': numbers that say which of a list are meant name nothing. */
const NUMBERS = /^(?:[\d\s,&-]|and|to)+$/;

/** Marks that no heading ends in. */
const GOES_ON = [';', ',', '!', '&'];

/** Whether a title has the form of a heading: a cheap look before it is folded. */
export function isHeadingLike(title: string): boolean {
  if (title.length < 3 || title.length > LONGEST) return false;
  if (!OPENS_HEADING.test(title) || !/[A-Z]{3}/i.test(title) || GOES_ON.includes(title.charAt(title.length - 1)))
    return false;
  return !isQuoted(title) && !NUMBERS.test(title) && !title.includes('[image');
}

function isQuoted(title: string): boolean {
  const first = title.charAt(0);
  return (first === '"' || first === '\u201C') && /["\u201D]$/.test(title);
}

/**
 * Whether the title of a heading reads as one: it is no office, no half of a sentence and no sentence, unless it names
 * what is known or ends in its grade.
 */
export function isHeadingText({ title, folded, name }: Heading, words: HeadingWords): boolean {
  const { isName, isGraded, isGradedName } = words;
  if (OFFICE.test(folded)) return false;
  // 'The effectiveness of leaders and managers: good' names no manager.
  const isPerson = title.includes(': ') && (OFFICE_LABEL.test(folded) || ROLE.test(title));
  if (isPerson && !isGradedName(folded)) return false;
  if (isFigure(title) || isTime(title)) return false;
  if (isCutOff(title) && !isName(name)) return false;
  if (title.length > 2 * LONG && WITHIN.test(title) && !isGraded(folded)) return false;
  if (mayBeTimeframe(title, 0) && isTimeframe(name)) return true;
  if (SENTENCES.test(title)) return isGradedName(folded) || isName(name);
  if (COUNT.test(title) || FIGURES.test(title)) return isGradedName(folded) || isName(name);
  if (SENTENCE.test(title)) return isGraded(folded) || isName(name) || ENUMERATED.test(title);
  return !/^(?:dear |cc\b|source: |note: |grade:? \d)/.test(folded) || name === '';
}

/** How a sentence ends, or what introduces a list; what is said in it may end there too. */
const SENTENCE = /(?:[.:]|[.!]['"\u2019\u201d])$/;

/** A sentence that ends within a title, and another behind it: 'The inspection was in 2011. The overall quality was good'. */
const SENTENCES = /(?:[a-z]{3}|\d{4}|\))\. [A-Z](?!.+ because$)[^:]* (?:is|are|was|were|has|had|have)(?: |$)/;

/** A sentence that ends within a long title, and its source in brackets behind it: the lines are of a paragraph. */
const WITHIN = /[a-z]{3}\. \([A-Z]/;

/** A sentence that ends within a title, and a field behind it: 'Staff supervision. Status: New'. */
const FIELD_WITHIN = /[a-z]{3}\. [A-Z][a-z]+: /;

/** A heading may end in a preposition ('What we need to work on'), a long one hardly. */
const LONG = 45;
/** What no heading ends in; a capital may be the letter of an annex. */
const LEADS_ON = /\b(?:a|an|and|our|or|some|that|the|their|this)$/;
const MAY_LEAD_ON = /\b(?:as|at|by|for|from|in|into|is|its|of|on|to|with)$/;

/** Whether a text breaks off in the middle of a sentence, at the foot of a page that its paragraph runs over. */
function isCutOff(text: string): boolean {
  return LEADS_ON.test(text) || (text.length > LONG && MAY_LEAD_ON.test(text));
}

/** A person by first and last name, middle names or letters between them. */
const PERSON =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame) )?[A-Z][a-z'\u2019-]+(?: [A-Z][a-z]*\.?)? [A-Z][A-Za-z'\u2019-]+$/;

/** The office of somebody who inspects. */
const INSPECTOR = /^(?:(?:lead|reporting|team|additional|assistant|senior|chief|his|her|hm|majesty's) )*inspector\b/;

/** Whether two headings are a name and the office of the one who signs with it. */
export function isSignature(name: Heading, office: Heading | undefined): boolean {
  return (
    office !== undefined && office.first - name.last <= 2 && INSPECTOR.test(office.folded) && PERSON.test(name.title)
  );
}
