import * as l10n from '../l10n';
import { compareLevel, type Relation } from '../frameworks/compare';
import type { Framework } from '../frameworks/schema';
import type { Awarded } from './inspection';
import { reasonText } from './reason';

/** How a grade stands to the one before it. */
export interface Change {
  readonly direction: 'rose' | 'fell' | 'same' | 'not-comparable';
  /** How the levels of the two frameworks stand to each other. */
  readonly relation: Relation;
  /** Why they may be compared, or may not: one or more whole sentences. */
  readonly reason: string;
  /** False where what it rests on is not confirmed by any page read. */
  readonly verified: boolean;
}

/**
 * Says whether a grade is better than an earlier one. What the catalogue does not let be compared is not compared, and
 * neither is what comes out otherwise the other way round.
 *
 * @returns Null where one of the two is no grade that could be compared: unreadable, not judged, or given twice
 */
export function changeBetween(earlier: Awarded, later: Awarded): Change | null {
  if (earlier.rank === null || later.rank === null || earlier.isDisputed || later.isDisputed) return null;
  const { framework: from } = earlier;
  const { framework: to } = later;
  if (from === null || to === null) return apart(l10n.t('The framework of one of the two is not known.'));
  const isOne = from.id === to.id && earlier.levels.join('\n') === later.levels.join('\n');
  if (isOne) return onOneScale(earlier.rank, later.rank);
  const [fromRank, toRank] = [rankIn(from, earlier), rankIn(to, later)];
  if (fromRank === null || toRank === null) return apart(l10n.t('One of the two is on a scale of its own.'));
  const there = compareLevel({ framework: from, rank: fromRank }, to);
  const { relation, verified } = there;
  const back = compareLevel({ framework: to, rank: toRank }, from);
  const onward = there.level === null ? -1 : to.levels.indexOf(there.level);
  const backward = back.level === null ? -1 : from.levels.indexOf(back.level);
  if (onward < 0 || backward < 0)
    return {
      direction: 'not-comparable',
      relation: 'not-comparable',
      reason: there.level === null ? reasonText(there, from, to) : reasonText(back, to, from),
      verified,
    };
  const [forth, home] = [directionOf(onward + 1, toRank), directionOf(fromRank, backward + 1)];
  if (forth !== home) return apart(l10n.t('The two scales have different steps, and this one lies between them.'));
  return { direction: forth, relation, reason: reasonText(there, from, to), verified };
}

function onOneScale(earlier: number, later: number): Change {
  const reason = l10n.t('Both are on the same scale.');
  return { direction: directionOf(earlier, later), relation: 'same', reason, verified: true };
}

function apart(reason: string): Change {
  return { direction: 'not-comparable', relation: 'not-comparable', reason, verified: true };
}

/** The rank of a grade on its framework's own levels; null where it is on others, as 'met' and 'not met'. */
function rankIn({ levels }: Framework, { level }: Awarded): number | null {
  const index = levels.findIndex(({ label }) => label === level);
  return index < 0 ? null : index + 1;
}

function directionOf(earlier: number, later: number): 'rose' | 'fell' | 'same' {
  if (later === earlier) return 'same';
  return later < earlier ? 'rose' : 'fell';
}
