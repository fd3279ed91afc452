import * as z from 'zod/mini';
import { wording, wordings } from './wording-schema';

/** Of whom sentences on earlier inspections speak. */
export const citing = z.strictObject({
  parts: wordings(40, "Words that prose and the names of areas share: 'in care'."),
  whole: wordings(20, "Words that surely mean all that is judged: 'local authority'."),
  groups: wordings(20, "Whom services are for: 'for' some of them is less than the whole."),
  narrow: wordings(40, "What is less than the whole: a kind of work, somebody who does it, as 'team'."),
  cases: wordings(20, "What others than inspectors judge, as single cases in an audit: 'case[s]'."),
});

/** How authorities are called. */
export const authorities = z.strictObject({
  bodies: wordings(20, "Words that the names of authorities end in: 'council'."),
  placed: wordings(10, "Words that open such names, 'of' and a place behind them: 'borough'."),
  words: wordings(40, "Other words of such names, which tell no authority from others: 'district', 'services', 'mbc'."),
});

const chapter = z.strictObject({
  phrase: wording.check(
    z.describe("The heading, with or without a grade: 'Main findings'. Three dots stand for a few words."),
  ),
  depth: z
    ._default(z.int().check(z.minimum(1), z.maximum(4)), 1)
    .check(z.describe('2: it stands within a chapter of depth 1, where there is one, and so on.')),
});

/** How reports are divided, where no contents list shows it. */
export const outline = z.strictObject({
  chapters: z
    ._default(z.array(chapter).check(z.maxLength(20)), [])
    .check(z.describe('Headings whose sections are those on the areas that follow, up to one on the same area again.')),
  listsInAreas: z
    ._default(z.boolean(), false)
    .check(z.describe('True where a list of what is asked for, below the section on an area, belongs to that area.')),
  apart: wordings(
    10,
    'Headings of chapters at the end that look at each part by itself: what their sentences say of an area is of that part.',
  ),
});
