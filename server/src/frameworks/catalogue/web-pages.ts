import type { CueInput } from './define';

/** What pages that print a report of Ofsted again call its overall effectiveness; they leave its table out. */
export const resultOnPages: string[] = ['Full inspection result', 'Ofsted inspection rating'];

/** What such pages print around the report. */
export const pageCues: CueInput[] = [
  { where: 'formula', phrase: 'Full inspection result:', weight: 2 },
  { where: 'formula', phrase: 'Report inspection date:', weight: 2 },
  { where: 'formula', phrase: 'Ofsted inspection rating', weight: 2 },
  { where: 'formula', phrase: 'Number of pupils per teacher', weight: 2 },
];
