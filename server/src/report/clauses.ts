import type { FrameworkLevel } from '../frameworks/schema';
import { DEGREE, withoutDegree, type LevelLexicon } from './levels';
import { remembered } from './remembered';
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
  '(?:(?:now|consistently|generally|overall|currently|that (?:it|they)|it|is|are|judged|graded|to be|at least|mainly|largely)\\s)*';

/** After a grade in a sentence: an end, or a word that cannot be what 'good' belongs to. */
const AFTER = /^(?:[.;:,)]|$|\s(?:overall|because|and|but|with|although|while|due to|however)\b|\s-\s)/;

/** After 'requires improvement', which is also a plain verb with an object: only an end will do. */
const AFTER_VERB = /^(?:[.;:,)]|$|\s(?:overall|because|and is not yet good)\b)/;

const COPULA = /\s(?:is|are|remains?)\s/;

/** The patterns of the clauses that give a grade in some wording. */
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
  return {
    atEnd: new RegExp(
      String.raw`^(.{2,240}?)(?:(\s?[:-]|\s(?:is|are):?)\s${ADVERBS}|\s)['"]?((?:${DEGREE}\s)?(?:${grade}))['"]?(?:\s?\.?\d{0,2}|\sbecause\s?:?)$`,
      'd',
    ),
    copula: new RegExp(
      String.raw`^(.{2,240}?),?\s(?:is|are|remains?)\s${ADVERBS}(?:\d - )?(${grade})\d{0,2}(?![\w-])`,
      'd',
    ),
    verb: new RegExp(
      String.raw`^(.{2,240}?),?\s(?:is\s|are\s)?${ADVERBS}((?=requir|perform)(?:${grade}))\d{0,2}(?![\w-])`,
      'd',
    ),
    contribution: new RegExp(
      String.raw`^.{2,160}?\s(?:makes?|made|making)\san?\s(${grade})\scontribution\s(?:to|towards)\s([^.;]{3,200})`,
      'd',
    ),
    against: new RegExp(
      String.raw`^(.{2,200}?)\s(?:is|are|was|were)\s(${grade})\sagainst\sthis\s[a-z ]{0,40}test(?=[.,;]|$)`,
      'd',
    ),
  };
}

function makeReader(levels: LevelLexicon): ClauseReader {
  const { wordings } = levels;
  const { atEnd, copula, verb, contribution, against } = remembered(patterns, wordings, () => patternsOf(wordings));
  const clause = (
    match: RegExpExecArray,
    subjectGroup: number,
    gradeGroup: number,
    linked = true,
  ): GradeClause | null => {
    const subject = match[subjectGroup];
    const words = match[gradeGroup];
    const wording = words?.replace(/\s+/g, ' ') ?? '';
    const whole = levels.level(wording);
    const level = whole ?? levels.level(withoutDegree(wording));
    const [subjectStart, subjectEnd] = match.indices?.[subjectGroup] ?? [0, 0];
    const [gradeStart, gradeEnd] = match.indices?.[gradeGroup] ?? [0, 0];
    if (subject === undefined || words === undefined || !level || isTail(levels, subject, words)) return null;
    return {
      subject: subject.trim(),
      subjectStart,
      subjectEnd,
      level,
      qualified: whole === null,
      linked,
      contributes: gradeGroup === 1,
      tests: false,
      gradeStart,
      gradeEnd,
    };
  };
  return {
    heading(folded) {
      const match = levels.endsIn(folded.replace(/ because\s?:?$/, '')) ? atEnd.exec(folded) : null;
      return match && clause(match, 1, 3, match[2] !== undefined || /^(?:requir|has )/.test(match[3] ?? ''));
    },
    sentence(folded, endsLine) {
      const made = folded.includes(' contribution ') ? contribution.exec(folded) : null;
      if (made) return clause(made, 2, 1);
      const tested = folded.includes(' against this ') ? against.exec(folded) : null;
      const test = tested && clause(tested, 1, 2);
      if (test) return { ...test, tests: true };
      const clauses: GradeClause[] = [];
      const is = COPULA.test(folded) ? copula.exec(folded) : null;
      if (is) {
        const after = is[2]?.startsWith('requir') === true ? AFTER_VERB : AFTER;
        const read =
          after.test(folded.slice(is[0].length).trimEnd()) || endsLine(is[0].length) ? clause(is, 1, 2) : null;
        if (read) clauses.push(read);
      }
      const requires = folded.includes(' requir') || folded.includes(' perform') ? verb.exec(folded) : null;
      if (requires && (AFTER_VERB.test(folded.slice(requires[0].length).trimEnd()) || endsLine(requires[0].length))) {
        const read = clause(requires, 1, 2);
        if (read) clauses.push(read);
      }
      return clauses.sort((a, b) => a.gradeStart - b.gradeStart)[0] ?? null;
    },
  };
}

/** Whether the words before a grade make it the end of a longer one: '… improvement to be' before 'good'. */
function isTail(levels: LevelLexicon, subject: string, grade: string): boolean {
  const words = subject.trim().split(' ').slice(-4);
  return words.some((_, index) => levels.continues(`${words.slice(index).join(' ')} ${grade}`));
}
