import type { FrameworkLevel } from '../frameworks/schema';
import { foldGrade, withoutCode, type LevelLexicon } from './levels';
import type { Judgement, Scale, Span } from './model';

/** A grade as written: the level, and for 'Grade 3 (good)' code and label each by itself. */
export interface WrittenGrade {
  readonly level: FrameworkLevel;
  readonly coded: Judgement['coded'];
}

const CODE = /(?:^|\bgrade:? )(\d)\b/i;

/**
 * Reads '3', 'good', 'Grade 3 (adequate)' or 'Inadequate Grade 4'. Where code and label name different levels the
 * code is taken for the grade: the label beside it is the explanation.
 *
 * @param fragments Where the grade stands.
 * @param printed The grade with its pieces joined.
 * @returns Null where it is no grade of this scale.
 */
export function readGrade(
  text: string,
  scale: Scale,
  levels: LevelLexicon,
  fragments: readonly Span[],
  printed: string,
): WrittenGrade | null {
  const code = CODE.exec(printed)?.[1];
  const label = printed
    .replace(/\bgrade:? \d\b/i, ' ')
    .replace(/[()]/g, ' ')
    .trim()
    .replace(/ ?[:-]$/, '');
  // Some labels have brackets of their own.
  const named = (wording: string) => levels.level(wording) ?? levels.level(withoutCode(wording));
  const byLabel = label === code ? null : (named(foldGrade(label)) ?? named(foldGrade(printed)));
  const byCode = code === undefined ? null : (scale.levels.find((level) => level.code === code) ?? null);
  if (!byCode) return byLabel && { level: byLabel, coded: null };
  if (!byLabel) return label === code || label === '' ? { level: byCode, coded: null } : null;
  const span = fragments[0];
  if (!span || fragments.length !== 1 || code === undefined) return { level: byCode, coded: null };
  const source = text.slice(span.start, span.end);
  const codeAt = source.search(new RegExp(String.raw`\b${code}\b`));
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
