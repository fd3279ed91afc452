import type { FrameworkLevel } from '../frameworks/schema';
import { DEGREE, withoutDegree, type LevelLexicon } from './levels';
import { remembered } from '../text/remembered';
import type { Wordings } from './wordings';

/** A clause that gives something a grade. Indexes are into the folded text that was read, ends not included. */
export interface GradeClause {
  /** What is graded: the subject of the sentence, or what the contribution is made to. */
  readonly subject: string;
  readonly subjectStart: number;
  readonly subjectEnd: number;
  readonly level: FrameworkLevel;
  /** A word before the level makes another grade of it, which the scale does not have: 'very good'. */
  readonly qualified: boolean;
  /** A verb or a colon ties the grade to its subject. */
  readonly linked: boolean;
  /** It says what something contributes to, so that the subject may be left open. */
  readonly contributes: boolean;
  /** It says how something stands against 'this test': the one that the heading above names. */
  readonly tests: boolean;
  readonly gradeStart: number;
  readonly gradeEnd: number;
}

/** Patterns that read the clauses of one scale. */
export interface ClauseReader {
  /** A heading, or a line that stands by itself: '…: good', '… is good because'. */
  heading(folded: string): GradeClause | null;
  /** The first sentence of a paragraph: 'The overall effectiveness … is good.', '… makes a good contribution to …'. */
  sentence(folded: string, endsLine: (index: number) => boolean): GradeClause | null;
}

const ADVERBS =
  '(?:(?:now|consistently|generally|overall|currently|that (?:it|they)|it|is|are|(?:judged|graded)(?: as)?|to be|at least|mainly|largely)\\s)*';

/** After a grade in a sentence: an end, the number of a row, or a word that cannot be what 'good' belongs to. */
const AFTER = /^(?:[.;:,)]|$|\s\d\.\s|\s(?:overall|because|and|but|with|although|while|due to|however)\b|\s-\s)/;

/** After 'requires improvement', which is also a plain verb with an object: only an end will do. */
const AFTER_VERB = /^(?:[.;:,)]|$|\s\d\.\s|\s(?:overall|because|and is not yet good)\b)/;

/** The mark of a footnote behind a grade: a glued digit, a sign, a number in square brackets. */
const NOTE = String.raw`(?:\d{1,2}|\*{1,3}|[\u00b0\u00b2\u00b3\u00b9\u2020\u2021]|\[\d{1,2}\])?`;

/** A subject is no sentence and what follows it; 'St.' and the number of an item end none. */
const SENTENCE_END = /[a-z)]{3}[.?!] /;

/** How long a subject is, in characters. */
const SHORTEST_SUBJECT = 2;
const LONGEST_SUBJECT = 240;

/**
 * The patterns of the clauses that give a grade in some wording. What may stand behind any subject is looked for from
 * the shortest subject on: that is found several times faster than 'any subject, and behind it …'.
 */
interface ClausePatterns {
  readonly atEnd: RegExp;
  readonly copula: RegExp;
  readonly verb: RegExp;
  readonly contribution: RegExp;
  readonly against: RegExp;
}

const patterns = new WeakMap<Wordings, ClausePatterns>();
const readers = new WeakMap<LevelLexicon, ClauseReader>();

/** The reader for a scale's wordings; the same one for the same lexicon. */
export function clauseReader(levels: LevelLexicon): ClauseReader {
  return remembered(readers, levels, () => makeReader(levels));
}

function patternsOf({ pattern: grade }: Wordings): ClausePatterns {
  // 'Schools are graded outstanding, good, …' tells what the grades are, not which of them was given.
  const alone = String.raw`${NOTE}(?![\w-]|(?:,|\sor|,\sor)\s(?:${grade})(?![\w-]))`;
  return {
    atEnd: new RegExp(
      String.raw`((\s?[:-]|\s(?:is|are):?)\s${ADVERBS}['"]?|\s['"]?)((?:${DEGREE}\s)?(?:${grade}))['"]?(?:\s?\.?${NOTE}|:\s\d|\sbecause\s?:?)$`,
      'g',
    ),
    copula: new RegExp(String.raw`(\s(?:is|are|remains?)\s${ADVERBS}(?:\d - )?)(${grade})${alone}`, 'g'),
    verb: new RegExp(String.raw`(\s(?:is\s|are\s)?${ADVERBS})((?=requir|perform)(?:${grade}))${alone}`, 'g'),
    contribution: new RegExp(
      String.raw`^.{2,160}?\s(?:makes?|made|making)\san?\s(${grade})\scontribution\s(?:to|towards)\s([^.;]{3,200})`,
      'd',
    ),
    against: new RegExp(
      String.raw`^(.{2,200}?)\s(?:is|are|was|were)\s(?:now\s)?(${grade})\sagainst\sthis\s[a-z ]{0,40}test(?=[.,;]|$)`,
      'd',
    ),
  };
}

/** Where the subject and the grade of a clause stand, ends not included. */
type Places = Pick<GradeClause, 'subjectStart' | 'subjectEnd' | 'gradeStart' | 'gradeEnd'>;

/** What a pattern found behind a subject: its last group is the grade, its first group what stands before that. */
interface Found extends Places {
  /** What ties the grade to the subject, where the pattern tells that. */
  readonly tie: string | undefined;
  /** Where all that the pattern found ends. */
  readonly end: number;
}

/**
 * Looks for one of the patterns that stand behind a subject.
 *
 * @param mark What may part the subject from its verb.
 */
function behindSubject(pattern: RegExp, folded: string, mark = ''): Found | null {
  pattern.lastIndex = SHORTEST_SUBJECT;
  const match = pattern.exec(folded);
  if (!match) return null;
  const { index } = match;
  const subjectEnd = index > SHORTEST_SUBJECT && folded.charAt(index - 1) === mark ? index - 1 : index;
  if (subjectEnd > LONGEST_SUBJECT) return null;
  const gradeStart = index + (match[1]?.length ?? 0);
  return {
    subjectStart: 0,
    subjectEnd,
    gradeStart,
    gradeEnd: gradeStart + (match.at(-1)?.length ?? 0),
    tie: match[2],
    end: index + match[0].length,
  };
}

function placesOf(match: RegExpExecArray, subjectGroup: number, gradeGroup: number): Places {
  const [subjectStart, subjectEnd] = match.indices?.[subjectGroup] ?? [0, 0];
  const [gradeStart, gradeEnd] = match.indices?.[gradeGroup] ?? [0, 0];
  return { subjectStart, subjectEnd, gradeStart, gradeEnd };
}

function makeReader(levels: LevelLexicon): ClauseReader {
  const { wordings } = levels;
  const { atEnd, copula, verb, contribution, against } = remembered(patterns, wordings, () => patternsOf(wordings));
  const clause = (
    folded: string,
    { subjectStart, subjectEnd, gradeStart, gradeEnd }: Places,
    { linked = true, contributes = false, tests = false } = {},
  ): GradeClause | null => {
    const subject = folded.slice(subjectStart, subjectEnd).trim();
    const words = folded.slice(gradeStart, gradeEnd);
    const wording = words.replace(/\s+/g, ' ');
    const whole = levels.level(wording);
    const level = whole ?? levels.level(withoutDegree(wording));
    if (!level || isTail(levels, subject, words)) return null;
    const qualified = whole === null;
    return { subject, subjectStart, subjectEnd, level, qualified, linked, contributes, tests, gradeStart, gradeEnd };
  };
  return {
    heading(folded) {
      const found = levels.endsIn(folded) ? behindSubject(atEnd, folded) : null;
      const subject = found ? folded.slice(0, found.subjectEnd) : '';
      if (!found || SENTENCE_END.test(subject) || behindSubject(copula, subject) || behindSubject(verb, subject))
        return null;
      const linked = found.tie !== undefined || /^(?:requir|has )/.test(folded.slice(found.gradeStart, found.gradeEnd));
      return clause(folded, found, { linked });
    },
    sentence(folded, endsLine) {
      const made = folded.includes(' contribution ') ? contribution.exec(folded) : null;
      if (made) return clause(folded, placesOf(made, 2, 1), { contributes: true });
      const tested = folded.includes(' against this ') ? against.exec(folded) : null;
      const test = tested && clause(folded, placesOf(tested, 1, 2), { tests: true });
      if (test) return test;
      const ends = (end: number, after: RegExp) => after.test(folded.slice(end).trimEnd()) || endsLine(end);
      const is = behindSubject(copula, folded, ',');
      const isVerb = is !== null && folded.startsWith('requir', is.gradeStart);
      const stated = is && ends(is.end, isVerb ? AFTER_VERB : AFTER) ? clause(folded, is) : null;
      const requires =
        folded.includes(' requir') || folded.includes(' perform') ? behindSubject(verb, folded, ',') : null;
      // A subject of which another grade is told is no subject, but a line that converters joined with the one above.
      const isApart = !is || !requires || requires.subjectEnd <= is.gradeStart;
      const required = requires && isApart && ends(requires.end, AFTER_VERB) ? clause(folded, requires) : null;
      return stated && required && required.gradeStart < stated.gradeStart ? required : (stated ?? required);
    },
  };
}

/** Whether the words before a grade make it the end of a longer one: '… improvement to be' before 'good'. */
function isTail(levels: LevelLexicon, subject: string, grade: string): boolean {
  if (!levels.wordings.innerWords.has(subject.slice(subject.lastIndexOf(' ') + 1))) return false;
  const words = subject.split(' ').slice(-4);
  return words.some((_, index) => levels.continues(`${words.slice(index).join(' ')} ${grade}`));
}
