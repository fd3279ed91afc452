import type { Kind } from '../slip';
import { citationKinds } from './citations';
import { contentsKinds } from './contents';
import { dateKinds } from './dates';
import { gradeKinds } from './grades';
import { nameKinds } from './names';
import { paragraphKinds } from './paragraphs';
import { proofKinds } from './proofs';
import { recommendationKinds } from './recommendations';
import { referenceKinds } from './references';
import { rowKinds } from './rows';
import { scaleKinds } from './scales';
import { tickKinds } from './ticks';
import { wordingKinds } from './wording';

/** Every kind of slip, in the order in which they are printed. */
export const kinds: readonly Kind[] = [
  ...gradeKinds,
  ...tickKinds,
  ...rowKinds,
  ...scaleKinds,
  ...paragraphKinds,
  ...dateKinds,
  ...nameKinds,
  ...citationKinds,
  ...contentsKinds,
  ...referenceKinds,
  ...recommendationKinds,
  ...wordingKinds,
  ...proofKinds,
];
