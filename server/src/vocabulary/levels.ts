import type { FrameworkLevel } from '../frameworks/schema';
import { fold } from '../text/fold';
import { codeAt, isDigit, isLetter } from '../text/letters';
import { lengthBeforeNote } from '../text/note-marks';
import { lastWord } from '../text/word-edges';
import { wordingsOf, type Wordings } from './wordings';

/** Printed where an area was to be judged and was not: that is its result. */
const NOT_JUDGED =
  /^(?:not (?:judged|graded|yet judged|rated)|inspected (?:but )?not rated|insufficient evidence to rate)$/;

/** Printed where there was nothing to judge: the area has no result. */
const NOT_APPLICABLE = /^(?:not (?:applicable|inspected|assessed)|n\/a|ungraded)$/;

/** Words that make another grade of the one behind them: 'very good', 'mostly good'. */
export const DEGREE = '(?:very|mostly|fairly|quite|partly|nearly|almost|extremely|exceptionally)';

const DEGREE_BEFORE = new RegExp(`^${DEGREE} `);

/** A folded grade without the word before it that makes another grade of it: 'good' of 'mostly good'. */
export function withoutDegree(folded: string): string {
  return folded.replace(DEGREE_BEFORE, '');
}

/** How headings end that say why: '… is good because:'. */
export const GIVES_REASONS = / because\s?:?$/;

/** The wordings of a set of levels, to be looked up as folded text. */
export class LevelLexicon {
  /**
   * @param levels Levels of one scale, or of many: where two share a wording, the first one given keeps it.
   * @param wordings Their wordings, where they are prepared already.
   */
  constructor(
    private readonly levels: readonly FrameworkLevel[],
    readonly wordings: Wordings = wordingsOf(levels),
  ) {}

  /** The lexicon of the same levels with codes of their own, as a legend gives them. */
  recoded(levels: readonly FrameworkLevel[]): LevelLexicon {
    return new LevelLexicon(levels, this.wordings);
  }

  /**
   * Whether a text may end in a wording, or a piece of one, at an offset: a cheap look at its last letters, footnote
   * digits and full stops passed over.
   */
  mayEnd(text: string, end: number): boolean {
    const letters = endOfLetters(text, end);
    return letters > 0 && this.wordings.endings.mayClose(text, 0, letters);
  }

  /** Whether a text may end in a whole wording at an offset, a code beside it passed over like what {@link mayEnd} does. */
  mayEndWhole(text: string, end: number): boolean {
    const letters = endOfLetters(text, end);
    return letters > 0 && this.wordings.closings.mayClose(text, 0, letters);
  }

  /** Whether a wording may stand between two offsets of a text, folded or not: a cheap look at its words. */
  mayStandIn(text: string, from: number, to: number): boolean {
    return this.wordings.tellingWords.mayStandIn(text, from, to);
  }

  /**
   * Whether a folded text ends in the last word of a wording; full stops, digits and quotes behind it passed over, and
   * so is the 'because' of a heading that gives reasons.
   */
  endsIn(folded: string): boolean {
    const last = lastWord(folded);
    return this.wordings.lastWords.has(last === 'because' ? lastWord(folded.replace(GIVES_REASONS, '')) : last);
  }

  /** The level that a folded wording names as a whole, or null. */
  level(folded: string): FrameworkLevel | null {
    const index = this.wordings.levels.get(folded);
    return index === undefined ? null : (this.levels[index] ?? null);
  }

  /** The level that a folded grade names, with its code or without it, or null. */
  graded(folded: string): FrameworkLevel | null {
    // Some labels have brackets of their own.
    return this.level(folded) ?? this.level(withoutCode(folded)) ?? this.coded(folded);
  }

  /** The level of 'performs well (3)': a digit in brackets may be a count or a note, so that it must be the level's code. */
  private coded(folded: string): FrameworkLevel | null {
    const behind = CODE_IN_BRACKETS.exec(folded);
    const level = behind && this.level(folded.slice(0, behind.index));
    return level && level.code === behind[1] ? level : null;
  }

  /** Whether a folded wording names a level, or is the first words of one. */
  opens(folded: string): boolean {
    return this.wordings.levels.has(folded) || this.wordings.prefixes.has(folded);
  }

  /** Whether a word in lower-case letters is one of a wording. Goes through all of them. */
  hasWord(word: string): boolean {
    return [...this.wordings.levels.keys()].some((wording) => wording.split(' ').includes(word));
  }

  /** Whether a folded wording can follow the first words of a level. */
  continues(folded: string): boolean {
    return this.wordings.suffixes.has(folded);
  }
}

/** A code behind its label, of folded text; or a count, or the number of a note. */
const CODE_IN_BRACKETS = / \((\d)\)$/;

/**
 * @param text A grade as printed.
 * @returns Its folded wording without the mark of a footnote glued to its end and without final punctuation.
 */
export function foldGrade(text: string): string {
  const whole = fold(text);
  const folded = whole.startsWith(CONTRIBUTORY) ? whole.slice(CONTRIBUTORY.length) : whole;
  let end = lengthBeforeNote(folded);
  while (end > 0 && isMark(codeAt(folded, end - 1))) end--;
  let digits = end;
  while (digits > 0 && end - digits < 2 && isDigit(codeAt(folded, digits - 1))) digits--;
  while (digits > 0 && isMark(codeAt(folded, digits - 1))) digits--;
  // A grade that is nothing but a digit, or a letter with one, has no footnote.
  return digits > 1 ? folded.slice(0, digits) : folded.slice(0, end);
}

/** Colleges' reports say in the cell of a grade that it is a part of another one: 'Contributory grade: Good: grade 2'. */
const CONTRIBUTORY = 'contributory grade: ';

/** The digits of a footnote, glued to the last letter of a grade; a code has a word of its own. */
const FOOTNOTE = /(?<=[a-z]{2})(?<!grade)\d{1,2}$/i;

/** A printed grade without the digits of a footnote glued to it. */
export function withoutFootnote(printed: string): string {
  return printed.replace(FOOTNOTE, '');
}

/**
 * A folded grade without the code beside its label: 'inadequate' of 'inadequate grade 4', 'adequate' of
 * 'grade 3 (adequate)', 'good' of '4 - good', of 'good: grade 2' and of 'good-2'.
 *
 * @param folded As {@link foldGrade} makes it.
 */
export function withoutCode(folded: string): string {
  if (!MAY_HAVE_CODE.test(folded)) return folded;
  const behind = folded
    .replace(/ ?\(?\b(?:contributory$|(?:contributory )?grade(?: \d)?)\)?$/, '')
    .replace(/ ?[:-]$/, '');
  return behind.replace(/^(?:grade )?\d ?[-:(] ?(?=[a-z])/, '').replace(/^([^(]+)\)$/, '$1');
}

/** What a code beside a label cannot do without. */
const MAY_HAVE_CODE = /[\d():-]|grade/;

/** A punctuation mark or a blank that may stand behind a grade. */
function isMark(code: number): boolean {
  return code === 46 || code === 58 || code === 59 || code === 44 || code === 42 || code === 32;
}

/** Whether a folded grade says that the area was not judged, or that there was nothing to judge. */
export function isNotJudged(folded: string): boolean {
  return NOT_JUDGED.test(folded) || NOT_APPLICABLE.test(folded);
}

/** Whether a folded grade says that there was nothing to judge: the area has no result then. */
export function isNotApplicable(folded: string): boolean {
  return NOT_APPLICABLE.test(folded);
}

/** The offset behind the last letter of a text that ends at an offset, a few marks and digits behind it; 0 for none. */
function endOfLetters(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && end - at < 5 && isTail(codeAt(text, at))) at--;
  return isLetter(codeAt(text, at)) ? at + 1 : 0;
}

/** What may stand behind a grade at the end of a line. */
function isTail(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    isDigit(code) ||
    code === 46 ||
    code === 40 ||
    code === 41 ||
    code === 58 ||
    code === 59 ||
    code === 44 ||
    code === 45 ||
    code === 42 ||
    code === 93 ||
    code === 91 ||
    (code >= 0xb0 && code <= 0xba) ||
    code === 0x2020 ||
    code === 0x2021 ||
    (code >= 0x2070 && code <= 0x2079)
  );
}
