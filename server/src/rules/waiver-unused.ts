import type { Check } from './rule';

/**
 * What is said of waivers that waive nothing. It is no rule, for rules know nothing of waivers: `waivers/` finds it. It
 * is named here because its severity is chosen as a rule's is.
 */
export const waiverUnused: Check = {
  id: 'waiver-unused',
  description: 'A waiver whose finding is gone, or whose place is.',
  severity: 'information',
};
