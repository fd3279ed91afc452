import * as fc from 'fast-check';
import { ilacsReport } from './ilacs';
import { letterReport } from './letter';
import { lookedAfterReport } from './looked-after';
import type { GeneratedReport } from './report';
import { sendReport } from './send';
import { singleReport } from './single';

/** Where one fails, its text is what is printed. */
const shown = (reports: fc.Arbitrary<GeneratedReport>) =>
  reports.map((made) => ({ ...made, [fc.toStringMethod]: () => made.text }));

/** Arbitrary reports of every family, by its name. */
export const families = {
  'looked-after children, 2013': shown(lookedAfterReport),
  'single inspection, 2013 to 2018': shown(singleReport),
  'ILACS, since 2018': shown(ilacsReport),
  'area SEND, since 2023': shown(sendReport),
  'a letter without a grade': shown(letterReport),
};
