import type { FrameworkLevel } from '../../frameworks/schema';
import type { Scale } from '../model';

/** How the best and the worst level of a scale are called, from their first words on. */
const BEST =
  /^(?:outstanding|excellent|exemplary|exceptional|very (?:good|strong|effective|high)|highly|strong|leading|exceed|good\b|fully|advanced|mature|major strengths)/;
const WORST =
  /^(?:inadequate|unsatisfactory|unacceptable|insufficient|very (?:poor|weak)|weak|poor|emerging|beginning|not |non-|limited|failing|below|significant (?:improvement|weakness)|major (?:improvement|weakness))/;

/** A level as a report prints it. */
interface Printed {
  readonly label: string;
  readonly code: string | null;
}

/**
 * Levels with the best one first, where the words of the first and of the last one show which end that is; with their
 * codes only then.
 *
 * @param printed Folded labels in the order of the text, each with the digit beside it.
 * @returns The direction is null where nothing shows which end is best.
 */
export function bestFirst(printed: readonly Printed[]): {
  readonly levels: FrameworkLevel[];
  readonly direction: Scale['direction'] | null;
} {
  const first = printed[0]?.label ?? '';
  const last = printed.at(-1)?.label ?? '';
  const falls = BEST.test(first) && WORST.test(last);
  const rises = WORST.test(first) && BEST.test(last);
  const digits = printed.map(({ code }) => (code !== null && /^\d$/.test(code) ? Number(code) : Number.NaN));
  const step = (digits[1] ?? Number.NaN) - (digits[0] ?? Number.NaN);
  const isSteady = Math.abs(step) === 1 && digits.every((digit, index) => digit === (digits[0] ?? 0) + index * step);
  const isCoded = isSteady && (falls || rises);
  const levels = printed.map(({ label, code }) => ({
    label,
    variants: [],
    code: isCoded ? code : null,
    verified: false,
  }));
  if (rises) levels.reverse();
  if (!falls && !rises) return { levels, direction: null };
  if (!isCoded) return { levels, direction: 'words' };
  return { levels, direction: Number(levels[0]?.code) > Number(levels.at(-1)?.code) ? 'highest-best' : 'lowest-best' };
}
