import { z } from 'zod';

/**
 * The one schema of the catalogue. Every framework, shipped or added by a user, is data of this shape.
 * Levels are ordered from best to worst; dates are ISO dates, possibly partial ('2018', '2018-01', '2018-01-01').
 */

/** Where a fact was read. */
const source = z.strictObject({
  /** An address, or the title and year of a printed document. */
  ref: z.string().min(1),
  /** 'primary' = the inspectorate's own page or report; 'secondary' = press, council, mirror. */
  kind: z.enum(['primary', 'secondary']).default('primary'),
});

const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

const level = z.strictObject({
  /** The level's canonical label, lower case unless it is a name. */
  label: z.string().min(1),
  /** Other wordings that mean this level, lower case ('require improvement', 'requires improvement to be good'). */
  variants: z.array(z.string().min(1)).default([]),
  /** The digit, letter or stars that stand for it, or null on a scale of words. */
  code: z.string().min(1).nullable().default(null),
  verified: z.boolean().default(true),
});

const area = z.strictObject({
  /** Stable within the framework: lower case, underscores. */
  id: z.string().regex(/^[a-z0-9_]+$/),
  name: z.string().min(1),
  /** Other names of the area as reports print them: in tables, headings and as the subject of a sentence. */
  variants: z.array(z.string().min(1)).default([]),
  /** 'overall' marks the judgement of the whole. */
  kind: z.enum(['area', 'overall']).default('area'),
  /** Only judged by reports that say so (a board review, a sixth form); others are demanded of every report. */
  optional: z.boolean().default(false),
  verified: z.boolean().default(true),
});

const service = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/),
  name: z.string().min(1),
  variants: z.array(z.string().min(1)).default([]),
});

const cue = z.strictObject({
  /** Where the phrase must stand to count. */
  where: z.enum(['title', 'law', 'table-head', 'table-row', 'legend', 'text']),
  /** Matched without regard to case, spaces and the shape of quotes. */
  phrase: z.string().min(3),
  /** 3 = enough alone, 2 = strong, 1 = supporting; negative = speaks against it. */
  weight: z.number().int().min(-3).max(3).default(2),
});

const comparability = z.strictObject({
  /** The other framework's id, or null for a note on any comparison. */
  with: z.string().nullable().default(null),
  relation: z.enum(['same', 'renamed', 'nearest', 'not-comparable', 'note']),
  /** The labels of this framework's levels that it speaks of; empty = all of them. */
  levels: z.array(z.string().min(1)).default([]),
  note: z.string().min(1),
  verified: z.boolean().default(true),
});

export const frameworkSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  inspectorate: z.string().min(1),
  name: z.string().min(1),
  /** What a status line can afford: 'ILACS, four areas'. */
  shortName: z.string().min(1),
  /** First and last inspection date (not publication) that it governs; null where open or unknown. */
  from: partialDate.nullable(),
  to: partialDate.nullable(),
  /** Which end of the codes is best; 'words' where levels have no code. */
  direction: z.enum(['highest-best', 'lowest-best', 'words']),
  /** Best to worst; empty where the framework awards no grade. */
  levels: z.array(level),
  /** False where the words are confirmed but the digits, or which end of them is best, are not. */
  codesVerified: z.boolean().default(true),
  services: z.array(service).default([]),
  areas: z.array(area).default([]),
  cues: z.array(cue).default([]),
  predecessor: z.string().nullable().default(null),
  successor: z.string().nullable().default(null),
  comparability: z.array(comparability).default([]),
  notes: z.array(z.string()).default([]),
  sources: z.array(source).default([]),
  verified: z.boolean().default(true),
});

export type Framework = z.output<typeof frameworkSchema>;
export type FrameworkInput = z.input<typeof frameworkSchema>;
export type FrameworkLevel = Framework['levels'][number];
export type FrameworkArea = Framework['areas'][number];
export type FrameworkService = Framework['services'][number];
export type FrameworkCue = Framework['cues'][number];
