import { alternationOf } from '../../../vocabulary/alternation';
import type { FrameworkLevel } from '../../../frameworks/schema';
import { citedSubject, lastMatch, type CitedSubject } from './cited-subject';
import { DATE, MONTHS, toldOf, WHEN } from './told-before';
import { type JudgementContext } from '../context';
import { EARLIER, type Sighting } from '../placing/sighting';
import { LineRole } from '../../layout/page';
import { isLetter } from '../../../text/letters';
import { Passage } from '../../../text/passage';
import { WORDS } from '../../parts/scales';
import { remembered } from '../../../text/remembered';
import type { Vocabulary } from '../../../vocabulary/vocabulary';
import type { Wordings } from '../../../vocabulary/wordings';

/** Words that say that somebody judged, and those that say it only beside another occasion. */
const VERBS = 'judge(?:d|ment[ \\u00A0]of)|graded|rated|found|evaluated|assessed|scored|awarded|described|considered';
const PLAIN = /^(?:found|evaluated|assessed|scored|described|considered)/;
/** What tells of another time only by the words around it: 'At the last inspection it was …', 'has improved from … to …'. */
const BARE = /^(?:was|were|from)/;
const WEAK = /^(?:judge?ment|awarded)/;

/** What before a verb makes it a rule: '… may be judged good', 'where provision was judged as …'. */
const MAY_BE = /\b(?:(?:be|whether)(?: [a-z]+)?|a) ?$/;
const IS = /\b(?:is|are) (?:[a-z]+ )?$/;
const WHERE = /\b(?:where|whose|if) [^.,;]{0,30}$/;

/** What somebody looked at one by one. */
const CASES = /\b(?:cases|files|audit\w*|records|plans|assessments)\b/;

/** What tells another occasion: the year of a law does not. */
const YEAR = String.raw`recent(?: [a-z]+)? inspection|(?<!\b(?:act|regulations|order) )(?:19|20)\d\d`;

/** How far behind the verb its grade stands, and how far before it the occasion is named, in characters. */
const AFTER = 140;
const BEFORE = 260;

/** What shows that the judgement was another inspection's, beside whom else prose names and what it calls inspections. */
const OCCASION = String.raw`ago|(?<!\bwe (?:also )?)inspect(?!ors)\w*|previous\w*|last|review|visit|(?:19|20)\d\d|${MONTHS}`;

/** 'Inspectors judged …' tells of this inspection, unless a body or a time names another one. */
const OWN_INSPECTORS = /\b(?:inspectors|we)\s?$/;
const OTHER_OCCASION = String.raw`ago|previous\w*|last|(?:19|20)\d\d|${MONTHS}`;

/** What shows an occasion, by the words of a catalogue; who inspects, or a year; and with them an earlier time. */
interface Occasions {
  readonly any: RegExp;
  readonly other: RegExp;
  readonly dated: RegExp;
  readonly past: RegExp;
}

const occasions = new WeakMap<Vocabulary, Occasions>();

function occasionsOf(vocabulary: Vocabulary): Occasions {
  return remembered(occasions, vocabulary, () => {
    const who = alternationOf([...vocabulary.inspections, ...vocabulary.inspectorates]);
    const known = [...vocabulary.others.map(({ source }) => source), who].join('|');
    return {
      dated: new RegExp(String.raw`\b(?:${YEAR}|${who})\b`),
      past: new RegExp(String.raw`\b(?:ago|previous\w*|last|${YEAR}|${who})\b`),
      any: new RegExp(String.raw`\b(?:${OCCASION}|${known})\b`),
      other: new RegExp(String.raw`\b(?:${OTHER_OCCASION}|${known})\b`),
    };
  });
}

/** Directly behind a grade: '… inadequate in 2015', '… good at its last inspection in May 2015'. */
const WHEN_BEHIND = new RegExp(
  String.raw`^['"]?(?: overall| again)?(?: (?:at|by|in|following) (?:[a-z']+ ){1,5}inspection)?,? in ${DATE}`,
);

/** Whether a verb ends a cell of a table, as 'Not rated' does in a key to grades: nothing behind it is its own. */
function isCell(text: string, start: number, end: number): boolean {
  return (
    /\bnot\s$/i.test(text.slice(Math.max(0, start - 5), start)) &&
    /^(?:[ \u00A0]{2}|\t|\s*\|)/.test(text.slice(end, end + 8))
  );
}

/**
 * The grades of other inspections that the prose mentions: '… was judged to be inadequate in its last inspection'.
 * They are kept apart from what this report awards, on a scale of which only the words are known.
 *
 * @param isAwarded Whether the grade at an offset is already read as one of this report's own.
 */
export function mentionSightings(context: JudgementContext, isAwarded: (offset: number) => boolean): Sighting[] {
  const sightings: Sighting[] = [];
  const { wordings } = context.vocabulary.levels;
  const grade = remembered(made, wordings, () => patternsOf(wordings, context.vocabulary));
  const occasion = occasionsOf(context.vocabulary);
  const { text, from } = context.lines;
  grade.verbs.lastIndex = from;
  for (const { index: offset, 0: verb } of text.matchAll(grade.verbs)) {
    // 'operated' and 'upgraded' are other words.
    if (isLetter(text.charCodeAt(offset - 1))) continue;
    const role = context.layout.role(context.lines.at(offset));
    if (role !== LineRole.text && role !== LineRole.footnote) continue;
    const verbEnd = offset + verb.length;
    if (isCell(text, offset, verbEnd)) continue;
    const isBare = BARE.test(verb);
    const first = isBare ? grade.bare : PLAIN.test(verb) ? grade.plain : grade.first;
    const isWeak = first !== grade.first || WEAK.test(verb);
    const after = new Passage(text, [{ start: verbEnd, end: endBehind(context, verbEnd) }], AFTER);
    const grades = context.vocabulary.levels.mayStandIn(after.folded, 0, after.folded.length)
      ? gradesBehind(after.folded, first, grade.next, context)
      : [];
    if (grades.length === 0) continue;
    const start = Math.max(from, offset - BEFORE, isWeak ? paragraphStart(context, offset) : 0);
    const before = new Passage(text, [{ start, end: offset }], BEFORE).folded;
    const opening = lastSentence(before);
    const said = `${opening} ${firstSentence(after.folded)}`;
    const shown = isWeak ? occasion.past : OWN_INSPECTORS.test(before) ? occasion.other : occasion.any;
    const bare = isBare ? toldOf(context, offset, opening, after.folded.slice(grades[0]?.to)) : undefined;
    if (bare === null) continue;
    const subject = citedSubject(before, context.vocabulary);
    const isRule = MAY_BE.test(before) || WHERE.test(before) || (subject.kind !== 'other' && IS.test(before));
    if (isRule && !occasion.dated.test(said)) continue;
    if (IS.test(before) && !occasion.past.test(said) && isOwnArea(context, offset, opening)) continue;
    if (isWeak && !isBare && (!shown.test(said) || CASES.test(opening))) continue;
    // Without an occasion only the section that it stands in shows whose grade it is.
    const says: Pick<Sighting, 'of' | 'at'> = isBare || shown.test(said) ? { of: 'another' } : { at: offset };
    if (subject.kind === 'casework' && !isBare) continue;
    const { areas } = context.partAt(offset);
    for (const { level, from, to, object } of isBare ? grades.slice(0, 1) : grades) {
      const span = after.span(from, to);
      if (isAwarded(span.start) || NO_MENTION.test(level.label) || OF_A_FEW.test(after.folded.slice(to))) continue;
      const area = bare ?? (object === '' ? null : areas.areaOf(object)) ?? (first === grade.plain ? EARLIER : null);
      sightings.push({
        ...mention(context, level, span, subject, whenOf(after.folded.slice(to), said)),
        ...says,
        ...(area && { area }),
      });
    }
  }
  return sightings;
}

/**
 * Those who carry out a plan rate it in colours; no inspection grades in them. Words that answer how many or whether are
 * grades only beside their question.
 */
const NO_MENTION = /^(?:green|amber|red|blue|most|some|yes|no)$/;

/** Behind a grade what says that it is of some of many: 'compliant with most regulations'. */
const OF_A_FEW =
  /^ (?:with|in) (?:most|some|many|several|all but|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) /;

/** Whose something is, before it. */
const OWNER = /^.*(?:'s|s') /;

/** Whether what is judged now is an area of the report by its name, whoever it is of: 'The school's leadership is judged'. */
function isOwnArea(context: JudgementContext, offset: number, opening: string): boolean {
  const name = opening.replace(IS, '').replace(OWNER, '').trim();
  return context.partAt(offset).areas.areaOf(name) !== null;
}

/** A grade behind a verb, with the words between them that may name what has it. */
interface GradeBehind {
  readonly level: FrameworkLevel;
  readonly from: number;
  readonly to: number;
  readonly object: string;
}

/** The grades that one verb gives: '… to be good or outstanding', '… as good and its capacity to improve as good'. */
function gradesBehind(folded: string, first: RegExp, next: RegExp, context: JudgementContext): GradeBehind[] {
  const found: GradeBehind[] = [];
  let rest = ` ${folded}`;
  let shift = -1;
  for (let match = first.exec(rest); match; match = next.exec(rest)) {
    const [from, to] = match.indices?.groups?.['grade'] ?? [0, 0];
    const level = context.vocabulary.levels.level((match.groups?.['grade'] ?? '').replace(/\s+/g, ' '));
    if (!level || found.length >= MOST_GRADES) break;
    const object = (match.groups?.['object'] ?? match.groups?.['that'] ?? '').trim();
    found.push({ level, from: from + shift, to: to + shift, object });
    rest = rest.slice(to);
    shift += to;
  }
  return found;
}

/** The date directly behind a grade is its own; one elsewhere in the sentence may be that of something else. */
function whenOf(behind: string, occasion: string): string | null {
  return (WHEN_BEHIND.exec(behind) ?? WHEN.exec(occasion))?.[1] ?? null;
}

/** Where a sentence or a list item ends. */
const ENDS = /[.;?!](?=\s)|[\uE000-\uF8FF\u2022\u25AA\u25FC]/g;

function firstSentence(folded: string): string {
  const end = folded.search(ENDS);
  return end < 0 ? folded : folded.slice(0, end);
}

function lastSentence(folded: string): string {
  const end = lastMatch(ENDS, folded);
  return end ? folded.slice(end.index + 1) : folded;
}

/** The end of what a verb may be followed by: so far behind it, or where a line without ink ends its paragraph. */
function endBehind({ lines }: JudgementContext, verbEnd: number): number {
  const end = Math.min(verbEnd + AFTER, lines.text.length);
  for (let line = lines.at(verbEnd) + 1; line < lines.count && lines.start(line) < end; line++) {
    if (lines.isBlank(line)) return lines.start(line);
  }
  return end;
}

/** Where the lines without a blank one between them begin that lead up to an offset. */
function paragraphStart({ lines }: JudgementContext, offset: number): number {
  let line = lines.at(offset);
  while (line > 0 && offset - lines.start(line) < BEFORE && !lines.isBlank(line - 1)) line--;
  return lines.start(line);
}

interface CitedPatterns {
  /** A grade behind a verb, the words that may stand between them passed over. */
  readonly first: RegExp;
  /** The same behind a verb of plain language: nothing goes on with the grade. */
  readonly plain: RegExp;
  /** The same right behind a bare word. */
  readonly bare: RegExp;
  /** What may stand before such a grade, anywhere in a text. */
  readonly verbs: RegExp;
  /** A further grade behind a grade. */
  readonly next: RegExp;
}

/** One sentence gives no more grades. */
const MOST_GRADES = 4;

const made = new WeakMap<Wordings, CitedPatterns>();

function patternsOf({ pattern }: Wordings, { bodies }: Vocabulary): CitedPatterns {
  const grade = String.raw`['"]?(?<grade>${pattern})(?![\w-])`;
  const between = String.raw`(?:\s(?:to|be|been|as|being|that|they|it|were|was|the|all|both|overall|at|services?|either|again|is|are|capacity|improve|its|and|of|requiring|${alternationOf(bodies)})){0,8}`;
  const towards = String.raw`(?<object>(?:\s[\w'-]+){1,10}?)\s(?:as|to be)`;
  const that = String.raw`\sthat(?<that>(?:\s[\w':-]+){1,12}?)\s(?:is|are|was|were)(?:\sonly)?`;
  const ends = String.raw`(?=['"]?(?:[.,;:)]|$|\s(?:at|by|in|for|because|overall|and|with|when|against|under|on|but)\b))`;
  return {
    verbs: new RegExp(
      String.raw`${VERBS}|\b(?:was|were|from)(?=\s(?:also\s)?['\u2018]?(?:[A-Z][a-z]|(?:${pattern})(?![\w-])))`,
      'g',
    ),
    bare: new RegExp(String.raw`^(?:\salso)?\s?${grade}(?:(?=['"]?(?: in (?:19|20)\d\d)? to )|${ends})`, 'd'),
    first: new RegExp(String.raw`^(?:${between}|(?:${towards}|${that})(?:\san?)?)\s?${grade}`, 'd'),
    plain: new RegExp(String.raw`^(?:\s(?:to be|as)|${towards}|${that})(?:\san?)?\s?${grade}${ends}`, 'd'),
    next: new RegExp(
      String.raw`^['"]?(?:\s(?:or|and)|(?:\soverall)?,?\swith(?=\s[a-z ]+ (?:in|for) )|,\s(?:with\s)?[^.;]{0,60}?\s(?:as|to be)|\sand\s[^.;]{0,60}?\s(?:as|to be))\s${grade}`,
      'd',
    ),
  };
}

function mention(
  context: JudgementContext,
  level: FrameworkLevel,
  span: { start: number; end: number },
  subject: CitedSubject,
  when: string | null,
): Sighting {
  const { scale } = context.partAt(span.start);
  // A word that this framework has not judged something else than its overall judgement does.
  const comparable = scale?.levels.some(
    ({ label, variants }) => label === level.label || variants.includes(level.label),
  );
  return {
    form: 'mention',
    scale: WORDS,
    area: subject.kind === 'other' ? subject.name : comparable === true ? null : EARLIER,
    level,
    grade: span,
    citation: when,
  };
}
