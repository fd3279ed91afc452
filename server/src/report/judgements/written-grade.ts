import type { FrameworkLevel } from '../../frameworks/schema';
import { foldGrade, type LevelLexicon } from '../../vocabulary/levels';
import type { Judgement, Scale } from '../model';
import type { Span } from '../../text/spans';

/** A grade as written: the level, and for 'Grade 3 (good)' code and label each by itself. */
export interface WrittenGrade {
  readonly level: FrameworkLevel;
  readonly coded: Judgement['coded'];
}

const CODE = /(?:^|\bgrade:? |\bscore: )(\d)\b/i;

/** A code that a mark or a blank parts from its label: '5 - Very good'. */
const CODE_BEFORE = /^\d(?: ?[-\u2010-\u2015:.] ?| )(?=[a-z])/i;

/** A code behind its label: 'Good-2'. */
const CODE_BEHIND = /(?<=\p{L}) ?[-\u2010-\u2015] ?(\d)$/u;

/** A score with the best that it may be: '3 out of 4'. */
const OUT_OF = /^(\d) out of (\d)$/;

/** Stars, of which the filled ones count: '★★★☆'. */
const STARS = /^(\u2605*)\u2606*$/;

/** A text with plain spaces for no-break ones; every character stays where it is. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

/** Each digit as a code by itself. */
const CODES = Array.from({ length: 10 }, (_, digit) => new RegExp(String.raw`\b${String(digit)}\b`));

/** The code of a folded line that is nothing but a score: 'score: 3', '3 out of 4'; null where it is something else. */
export function codeOfScore(folded: string): string | null {
  const score = folded.startsWith('score') ? /^score:? (\d)$/ : OUT_OF;
  return score.exec(folded)?.[1] ?? null;
}

/** Whether a printed grade has nothing but words: no code, and no brackets or marks that may part one from its label. */
export function isInWords(printed: string): boolean {
  return /^[a-z ]+$/i.test(printed);
}

/**
 * Reads '3', 'good', 'Grade 3 (adequate)' or 'Inadequate Grade 4'. Where code and label name different levels the
 * code is taken for the grade: the label beside it is the explanation.
 *
 * @param fragments Where the grade stands.
 * @param printedGrade The grade with its pieces joined.
 * @returns Null where it is no grade of this scale.
 */
export function readGrade(
  text: string,
  scale: Scale,
  levels: LevelLexicon,
  fragments: readonly Span[],
  printedGrade: string,
): WrittenGrade | null {
  const printed = spaced(printedGrade);
  if (isInWords(printed)) {
    const level = levels.graded(foldGrade(printed));
    return level && { level, coded: null };
  }
  const outOf = OUT_OF.exec(printed);
  if (outOf) {
    const most = scale.levels.find(({ code }) => code === outOf[2]);
    const level = most && scale.levels.find(({ code }) => code === outOf[1]);
    return level ? { level, coded: null } : null;
  }
  const filled = printed === '' ? null : STARS.exec(printed);
  if (filled) {
    // As many as there are stand for the best.
    const isWhole = scale.levels[0]?.code === String(printed.length);
    const level = isWhole ? scale.levels.find((each) => each.code === String(filled[1]?.length)) : undefined;
    return level ? { level, coded: null } : null;
  }
  const code = (CODE.exec(printed) ?? CODE_BEHIND.exec(printed))?.[1];
  const label = printed
    .replace(/\b(?:(?:contributory )?grade:?|score:) \d\b/i, ' ')
    .replace(/[()]/g, ' ')
    .trim()
    .replace(/ ?[:-]$/, '')
    .replace(CODE_BEFORE, '')
    .replace(CODE_BEHIND, '');
  const byLabel = label === code ? null : (levels.graded(foldGrade(label)) ?? levels.graded(foldGrade(printed)));
  const byCode = code === undefined ? null : (scale.levels.find((level) => level.code === code) ?? null);
  if (!byCode) return byLabel && { level: byLabel, coded: null };
  if (!byLabel) return label === code || label === '' ? { level: byCode, coded: null } : null;
  const span = fragments[0];
  if (!span || fragments.length !== 1 || code === undefined) return { level: byCode, coded: null };
  const source = spaced(text.slice(span.start, span.end));
  const codeAt = source.search(CODES[Number(code)] ?? CODE);
  const labelAt = source.indexOf(label);
  if (codeAt < 0 || labelAt < 0) return { level: byCode, coded: null };
  return {
    level: byCode,
    coded: {
      code: { value: byCode, start: span.start + codeAt, end: span.start + codeAt + 1 },
      label: { value: byLabel, start: span.start + labelAt, end: span.start + labelAt + label.length },
    },
  };
}
