import * as z from 'zod/mini';
import { frameworkSchema } from '../frameworks/schema';
import { kindsSchema } from './kinds';
import { rulesSchema } from './rules';

export { configName } from '../protocol';

/** So many frameworks may be added: each of them is weighed against every report. */
const mostFrameworks = 100;

/** What the file may say. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()).check(z.describe('The address of the schema of this file.')),
  frameworks: z
    ._default(z.array(frameworkSchema).check(z.maxLength(mostFrameworks)), [])
    .check(z.describe('Frameworks beside those that are known already: the scales and areas of your own reports.')),
  rules: z
    .optional(rulesSchema)
    .check(z.describe('How serious the findings of single rules are. What a person sets in the editor outranks it.')),
  annotationKinds: z
    .optional(kindsSchema)
    .check(z.describe('Kinds of annotations beside query, evidence, correction and note.')),
});
