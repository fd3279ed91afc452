import { alternationOf } from '../../../vocabulary/alternation';
import type { FrameworkLevel } from '../../../frameworks/schema';
import { citedSubject, lastMatch, type CitedSubject } from './cited-subject';
import { type JudgementContext } from '../context';
import { EARLIER, type Sighting } from '../placing/sighting';
import { LineRole } from '../../layout/page';
import { isLetter } from '../../../text/letters';
import { Passage } from '../../../text/passage';
import { WORDS } from '../../parts/scales';
import { remembered } from '../../../text/remembered';
import type { Vocabulary } from '../../../vocabulary/vocabulary';
import type { Wordings } from '../../../vocabulary/wordings';

/** Words that say that somebody judged. */
const VERBS = /judge(?:d|ment[ \u00A0]of)|graded|rated/g;

/** How far behind the verb its grade stands, and how far before it the occasion is named, in characters. */
const AFTER = 140;
const BEFORE = 260;

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** What shows that the judgement was another inspection's, beside whom else prose names and what it calls inspections. */
const OCCASION = String.raw`ago|provision|inspect(?!ors)\w*|previous\w*|last|assessment|review|visit|(?:19|20)\d\d|${MONTHS}`;

/** 'Inspectors judged …' tells of this inspection, unless a body or a time names another one. */
const OWN_INSPECTORS = /\b(?:inspectors|we)\s?$/;
const OTHER_OCCASION = String.raw`ago|previous\w*|last|(?:19|20)\d\d|${MONTHS}`;

/** What shows an occasion, by the words of a catalogue. */
interface Occasions {
  readonly any: RegExp;
  readonly other: RegExp;
}

const occasions = new WeakMap<Vocabulary, Occasions>();

function occasionsOf(vocabulary: Vocabulary): Occasions {
  return remembered(occasions, vocabulary, () => {
    const known = [...vocabulary.others.map(({ source }) => source), alternationOf(vocabulary.inspections)].join('|');
    return {
      any: new RegExp(String.raw`\b(?:${OCCASION}|${known})\b`),
      other: new RegExp(String.raw`\b(?:${OTHER_OCCASION}|${known})\b`),
    };
  });
}

/** A year, with its month where that is said. */
const DATE = String.raw`((?:(?:${MONTHS}) )?(?:19|20)\d\d)\b`;
const WHEN = new RegExp(String.raw`\b${DATE}`);

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
  const grade = remembered(made, wordings, () => patternsOf(wordings));
  const occasion = occasionsOf(context.vocabulary);
  const { text, from } = context.lines;
  VERBS.lastIndex = from;
  for (const { index: offset, 0: verb } of text.matchAll(VERBS)) {
    // 'operated' and 'upgraded' are other words.
    if (isLetter(text.charCodeAt(offset - 1))) continue;
    const role = context.layout.role(context.lines.at(offset));
    if (role !== LineRole.text && role !== LineRole.footnote) continue;
    const verbEnd = offset + verb.length;
    if (isCell(text, offset, verbEnd)) continue;
    const after = new Passage(text, [{ start: verbEnd, end: endBehind(context, verbEnd) }], AFTER);
    const grades = context.vocabulary.levels.mayStandIn(after.folded, 0, after.folded.length)
      ? gradesBehind(after.folded, grade, context)
      : [];
    if (grades.length === 0) continue;
    const start = Math.max(from, offset - BEFORE);
    const before = new Passage(text, [{ start, end: offset }], BEFORE).folded;
    const said = `${lastSentence(before)} ${firstSentence(after.folded)}`;
    const shown = OWN_INSPECTORS.test(before) ? occasion.other : occasion.any;
    // Without an occasion only the section that it stands in shows whose grade it is.
    const says: Pick<Sighting, 'of' | 'at'> = shown.test(said) ? { of: 'another' } : { at: offset };
    const subject = citedSubject(before, context.vocabulary.others);
    if (subject.kind === 'casework') continue;
    for (const { level, from, to } of grades) {
      const span = after.span(from, to);
      if (isAwarded(span.start)) continue;
      sightings.push({
        ...mention(context, level, span, subject, whenOf(after.folded.slice(to), said)),
        ...says,
      });
    }
  }
  return sightings;
}

/** The grades that one verb gives: '… to be good or outstanding', '… as good and its capacity to improve as good'. */
function gradesBehind(
  folded: string,
  patterns: CitedPatterns,
  context: JudgementContext,
): { level: FrameworkLevel; from: number; to: number }[] {
  const found: { level: FrameworkLevel; from: number; to: number }[] = [];
  let rest = ` ${folded}`;
  let shift = -1;
  for (let match = patterns.first.exec(rest); match; match = patterns.next.exec(rest)) {
    const [from, to] = match.indices?.[1] ?? [0, 0];
    const level = context.vocabulary.levels.level((match[1] ?? '').replace(/\s+/g, ' '));
    if (!level || found.length >= MOST_GRADES) break;
    found.push({ level, from: from + shift, to: to + shift });
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

interface CitedPatterns {
  /** A grade behind a verb, the words that may stand between them passed over. */
  readonly first: RegExp;
  /** A further grade behind a grade. */
  readonly next: RegExp;
}

/** One sentence gives no more grades. */
const MOST_GRADES = 4;

const made = new WeakMap<Wordings, CitedPatterns>();

function patternsOf({ pattern }: Wordings): CitedPatterns {
  const grade = String.raw`['"]?(${pattern})(?![\w-])`;
  const between = String.raw`(?:\s(?:to|be|been|as|being|that|they|it|were|was|the|all|both|overall|at|services?|either|again|is|are|council|capacity|improve|its|and|of|requiring)){0,8}`;
  const towards = String.raw`(?:\s[\w'-]+){1,10}?\s(?:as|to be)`;
  return {
    first: new RegExp(String.raw`^(?:${between}|${towards})\s?${grade}`, 'd'),
    next: new RegExp(
      String.raw`^['"]?(?:\s(?:or|and)|,\s(?:with\s)?[^.;]{0,60}?\s(?:as|to be)|\sand\s[^.;]{0,60}?\s(?:as|to be))\s${grade}`,
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
