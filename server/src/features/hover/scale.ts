import * as l10n from '../../l10n';
import type { FrameworkLevel } from '../../frameworks/schema';
import type { Scale } from '../../report/model';
import type { Style } from './style';

/** A level by its code and label ('3 good'), or by its label alone. */
export function levelText(level: FrameworkLevel): string {
  return level.code === null ? level.label : `${level.code} ${level.label}`;
}

/** The code that is best ('4'); null on a scale of words, or where nothing says so. */
export function bestCode(scale: Scale): string | null {
  return scale.direction === 'words' ? null : (scale.levels[0]?.code ?? null);
}

/** Where a level stands on its scale ('2nd of 4; here 4 is the best'); null for a level that is not on it. */
export function positionText(scale: Scale, level: FrameworkLevel): string | null {
  const index = scale.levels.findIndex((candidate) => candidate.label === level.label);
  if (index < 0) return null;
  const best = bestCode(scale);
  const [place, of] = [ordinal(index + 1), scale.levels.length];
  return best === null ? l10n.t('{0} of {1}', place, of) : l10n.t('{0} of {1}; here {2} is the best', place, of, best);
}

/** All levels in a line, best first, with one of them marked ('4 outstanding · **3 good** · …'). */
export function levelsLine(scale: Scale, marked: FrameworkLevel | null, style: Style): string {
  return scale.levels
    .map((level) => (level.label === marked?.label ? style.bold(levelText(level)) : style.text(levelText(level))))
    .join(' · ');
}

function ordinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return l10n.t('{0}th', value);
  switch (value % 10) {
    case 1:
      return l10n.t('{0}st', value);
    case 2:
      return l10n.t('{0}nd', value);
    case 3:
      return l10n.t('{0}rd', value);
    default:
      return l10n.t('{0}th', value);
  }
}
