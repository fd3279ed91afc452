import type { FrameworkLevel } from '../../frameworks/schema';
import type { Scale } from '../../report/model';
import type { Style } from './style';

/** A level by its code and label ('3 good'), or by its label alone. */
export function levelText(level: FrameworkLevel): string {
  return level.code === null ? level.label : `${level.code} ${level.label}`;
}

/** Which end of the codes is best ('4 is the best'); null on a scale of words, or where nothing says so. */
export function directionText(scale: Scale): string | null {
  const best = scale.levels[0]?.code ?? null;
  return scale.direction === 'words' || best === null ? null : `${best} is the best`;
}

/** Where a level stands on its scale ('2nd of 4; here 4 is the best'); null for a level that is not on it. */
export function positionText(scale: Scale, level: FrameworkLevel): string | null {
  const index = scale.levels.findIndex((candidate) => candidate.label === level.label);
  if (index < 0) return null;
  const direction = directionText(scale);
  return `${ordinal(index + 1)} of ${String(scale.levels.length)}${direction === null ? '' : `; here ${direction}`}`;
}

/** All levels in a line, best first, with one of them marked ('4 outstanding · **3 good** · …'). */
export function levelsLine(scale: Scale, marked: FrameworkLevel | null, style: Style): string {
  return scale.levels
    .map((level) => (level.label === marked?.label ? style.bold(levelText(level)) : style.text(levelText(level))))
    .join(' · ');
}

function ordinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return `${String(value)}th`;
  return `${String(value)}${{ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th'}`;
}
