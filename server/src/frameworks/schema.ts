import * as z from 'zod/mini';
import { front } from './front-schema';
import { authorities, citing, outline } from './prose-schema';
import { wording, wordings } from './wording-schema';

/**
 * The one schema of the catalogue. Every framework, shipped or added by a user, is data of this shape.
 * Levels are ordered from best to worst; dates are ISO dates, possibly partial ('2018', '2018-01', '2018-01-01').
 *
 * The descriptions are what an editor shows beside a user's own file; the bounds keep what a user adds from making
 * every report slow.
 */

/** A word or a line of prose. */
const text = z.string().check(z.minLength(1), z.maxLength(1000));

const flag = (standard: boolean, description: string) =>
  z._default(z.boolean(), standard).check(z.describe(description));

const verified = flag(true, 'False where no page that was read confirms it: the product then says so.');

const source = z.strictObject({
  ref: text.check(z.describe('Where a fact was read: an address, or the title and year of a printed document.')),
  kind: z
    ._default(z.enum(['primary', 'secondary']), 'primary')
    .check(z.describe("primary: the inspectorate's own page or report; secondary: press, council, mirror.")),
});

const partialDate = z
  .string()
  .check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a date: 2018, 2018-01 or 2018-01-31'));

const level = z.strictObject({
  label: wording.check(z.describe("The level's own wording, lower case unless it is a name.")),
  variants: wordings(40, "Other wordings that mean this level, lower case, as 'require improvement'."),
  code: z
    ._default(z.nullable(z.string().check(z.regex(/^\S{1,3}$/, 'must be one to three characters'))), null)
    .check(z.describe('The digit that stands for it, or null on a scale of words.')),
  verified,
});

const areaId = z
  .string()
  .check(z.maxLength(80), z.regex(/^[a-z0-9_]+$/, 'must be lower-case letters, digits and underscores'));
const frameworkId = z
  .string()
  .check(z.maxLength(80), z.regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens'));

const area = z.strictObject({
  id: areaId.check(z.describe('Stable within the framework: lower case, underscores.')),
  name: wording.check(z.describe("The area's name, as the report's table prints it.")),
  short: z
    ._default(z.nullable(wording.check(z.maxLength(40))), null)
    .check(z.describe("What a narrow outline can afford: 'Care leavers'; null where the name is short itself.")),
  variants: wordings(60, 'Other names of the area: in tables, headings and as the subject of a sentence.'),
  kind: z
    ._default(z.enum(['area', 'overall']), 'area')
    .check(z.describe('overall: the judgement of the whole; at most one in a framework.')),
  optional: flag(false, 'True where only some reports judge it; others are demanded of every report.'),
  apart: flag(
    false,
    'True where it is of a part with teaching, leaders and pupils of its own: so is what its section grades.',
  ),
  listed: flag(false, 'True where the table of results of every report has a row for it: one without it lacks it.'),
  demanded: z
    ._default(z.nullable(areaId), null)
    .check(
      z.describe(
        'Like listed, in a framework whose headings and sentences are read by what the table says. Areas of one word here stand in one list: that without one of them lacks it.',
      ),
    ),
  service: z
    ._default(z.nullable(areaId), null)
    .check(z.describe('The id of the one service that it is judged for, or null where it is judged for all of them.')),
  continues: z
    ._default(
      z.nullable(
        z
          .string()
          .check(
            z.maxLength(161),
            z.regex(
              /^[a-z0-9-]+\/[a-z0-9_]+$/,
              'must be the id of a framework and that of an area: my-framework/safety',
            ),
          ),
      ),
      null,
    )
    .check(
      z.describe(
        "The area of an earlier framework that it continues under another name or id: 'my-framework/safety'. One of the same id and name in the framework before it is continued anyway.",
      ),
    ),
  levels: z
    ._default(z.array(level).check(z.maxLength(20)), [])
    .check(
      z.describe("Its own levels, best to worst, where it is not judged on the framework's, as 'met' and 'not met'."),
    ),
  instead: z
    ._default(z.array(level).check(z.maxLength(20)), [])
    .check(
      z.describe(
        "Levels, best to worst, that it may be given instead of those of its scale, as 'met' and 'not met' where no more can be judged.",
      ),
    ),
  verified,
});

const service = z.strictObject({
  id: areaId.check(z.describe('Stable within the framework: lower case, underscores.')),
  name: wording.check(z.describe('A service that groups areas where one report judges two services alike.')),
  variants: wordings(40, 'Other names of the service.'),
});

const cue = z.strictObject({
  where: z
    .enum(['title', 'law', 'table-head', 'table-row', 'legend', 'text', 'formula'])
    .check(
      z.describe(
        'Where the phrase must stand to count. formula: a sentence or field that only such a report itself prints, on its first or last pages; two of them show by themselves that a text is one.',
      ),
    ),
  phrase: wording.check(z.minLength(3), z.describe('Matched without regard to case, spaces and the shape of quotes.')),
  weight: z
    ._default(z.int().check(z.minimum(-3), z.maximum(3)), 2)
    .check(z.describe('3: enough alone, 2: strong, 1: supporting; negative: speaks against it.')),
});

const sentence = z.strictObject({
  phrase: z
    .string()
    .check(
      z.maxLength(300),
      z.regex(
        /^(?:[^<>{}]|\{area\})*\{(?!area\})[^<>{}]+\}(?:[^<>{}]|\{area\})*$/,
        'must have the grade in braces once',
      ),
      z.regex(/[a-z]{3}/i, 'must have words'),
      z.describe(
        "A formulaic sentence that gives a grade: 'continues to be (a/an) {grade} school'. {grade} stands for any level, other words in braces for the level of this entry, {area} for names of areas, [brackets] for what may be left out, (one/other) for a choice, three dots for a few words.",
      ),
    ),
  area: z
    ._default(z.nullable(areaId), null)
    .check(z.describe('The id of the area that it grades; null where it names one, or that of the heading above.')),
  level: z
    ._default(z.nullable(wording), null)
    .check(z.describe('The label of the level that the words in braces mean, where they are no wording of it.')),
  anyHeading: flag(false, 'True where the heading above may name what none of the areas is.'),
  restates: flag(false, 'True where it repeats what another place of the report gives as the result.'),
  notOfQuestion: flag(false, 'True where it grades no area whose name is a question.'),
  cited: flag(false, 'True where it tells the grade of another inspection.'),
  means: z
    ._default(z.array(wording).check(z.maxLength(20)), [])
    .check(
      z.describe(
        "The labels of levels of which its words tell one again, as 'was {not always safe}' does: they count where the result is one of these, and say nothing where it is another one.",
      ),
    ),
});

const comparability = z.strictObject({
  with: z
    ._default(z.nullable(frameworkId), null)
    .check(z.describe("The other framework's id, or null for a note on any comparison.")),
  relation: z
    .enum(['same', 'renamed', 'nearest', 'not-comparable', 'note'])
    .check(z.describe('How the levels of the two stand to each other.')),
  levels: z
    ._default(z.array(wording).check(z.maxLength(20)), [])
    .check(z.describe("The labels of this framework's levels that it speaks of; empty: all of them.")),
  note: text.check(z.describe('The reason, as one whole sentence.')),
  verified,
});

const date = (description: string) => z._default(z.nullable(partialDate), null).check(z.describe(description));

const neighbour = (description: string) => z._default(z.nullable(frameworkId), null).check(z.describe(description));

export const frameworkSchema = z.strictObject({
  id: frameworkId.check(z.describe('A name that no other framework has: lower-case letters, digits and hyphens.')),
  inspectorate: text.check(z.describe('Who inspects.')),
  name: text.check(z.describe('The full name of the framework.')),
  shortName: z
    .string()
    .check(z.minLength(1), z.maxLength(60), z.describe("What a status line can afford: 'ILACS, four areas'.")),
  from: date('First inspection date (not publication) that it governs; null where open or unknown.'),
  to: date('Last inspection date (not publication) that it governs; null where open or unknown.'),
  direction: z
    .enum(['highest-best', 'lowest-best', 'words'])
    .check(z.describe("Which end of the codes is best; 'words' where levels have no code.")),
  levels: z
    .array(level)
    .check(z.maxLength(20), z.describe('Best to worst; empty where the framework awards no grade.')),
  codesVerified: flag(
    true,
    'False where the words are confirmed but the digits, or which end of them is best, are not.',
  ),
  services: z
    ._default(z.array(service).check(z.maxLength(20)), [])
    .check(z.describe('Services that group areas, where one report judges two services alike.')),
  areas: z._default(z.array(area).check(z.maxLength(150)), []).check(z.describe('What is judged.')),
  cues: z
    ._default(z.array(cue).check(z.maxLength(60)), [])
    .check(z.describe('What shows that a report was written under this framework.')),
  statuses: z
    ._default(z.array(level).check(z.maxLength(20)), [])
    .check(
      z.describe(
        "Levels, best to worst, in which its reports say how things stand that their authors name themselves, in tables beside those of its areas: 'green', 'amber', 'red'.",
      ),
    ),
  sentences: z
    ._default(z.array(sentence).check(z.maxLength(60)), [])
    .check(z.describe('Formulaic sentences in which its reports give a grade.')),
  introductions: wordings(
    20,
    'Words that introduce a list whose items each end in a grade of their own, written as the phrases of sentences are.',
  ),
  calledInProse: wordings(
    10,
    "Short names by which prose speaks of such inspections, or of who inspects: 'Ofsted', 'JAR'.",
  ),
  others: wordings(20, "Who else is inspected: 'Schools: (school/academy/academies)'."),
  subjects: wordings(20, "What its reports call whom they are about, in the singular: 'school'."),
  bodies: wordings(10, "With what the names of those inspected end, a place before it: 'constabulary'."),
  providers: wordings(
    10,
    "What its reports call, in the singular, whom they are about and others like them: 'service', 'setting'.",
  ),
  served: wordings(20, "Whom those it inspects are there for: 'pupils'."),
  authorities: z
    ._default(authorities, { bodies: [], placed: [], words: [] })
    .check(z.describe('How the authorities whose services it inspects are called.')),
  areaNouns: wordings(10, "What its reports call what is judged, behind its name, in the singular: 'key question'."),
  wholeColumns: wordings(
    10,
    "Heads of columns of grades of the whole, beside those of its parts, written as whole is: 'school[ grade]'.",
  ),
  partColumns: wordings(10, "Words in the heads of columns of grades of a part alone: 'sixth form'."),
  forWhom: wordings(
    10,
    "Openings of lines between the name of what is judged and its grade that say for whom it is provided: 'Learning programmes for'.",
  ),
  parts: wordings(20, "What prose calls inspections of a part: 'fostering'."),
  gradesInProse: flag(
    false,
    "True where its reports give grades in sentences to more than their lists of results have: 'The provision for literacy is very good.'",
  ),
  whole: wordings(
    20,
    "Subjects of sentences that stand for all that is judged: '{name} children's services {place}'. {name} stands for a few words before it that may be left out, {place} for a place behind it that may be, [brackets] for what may be left out, (one/other) for a choice.",
  ),
  citing: z
    ._default(citing, { parts: [], whole: [], groups: [], narrow: [], cases: [] })
    .check(z.describe('Of whom its sentences on earlier inspections speak, beside the areas that they name in full.')),
  front: z
    ._default(front, {
      names: [],
      opens: [],
      closes: [],
      within: [],
      titles: [],
      fields: [],
      numbers: [],
      greets: [],
      inspected: [],
      published: [],
    })
    .check(z.describe('How the front of its reports names the subject and the dates.')),
  recommendations: wordings(
    40,
    "Headings under which its reports ask for action, as 'What does the ... need to do to improve'; three dots stand for a few words. One that ends in a full stop opens a sentence before a list; below one with '#' in front only what has a mark is asked for; one with '!' in front heads something else, or with a full stop opens what asks for nothing.",
  ),
  outline: z
    ._default(outline, { chapters: [], listsInAreas: false, apart: [] })
    .check(z.describe('How its reports are divided, where no contents list shows it.')),
  predecessor: neighbour('The id of the framework that it follows.'),
  successor: neighbour('The id of the framework that follows it.'),
  comparability: z
    ._default(z.array(comparability).check(z.maxLength(40)), [])
    .check(z.describe('How its levels compare with those of others.')),
  notes: z._default(z.array(text).check(z.maxLength(40)), []).check(z.describe('What else is to be known.')),
  sources: z._default(z.array(source).check(z.maxLength(40)), []).check(z.describe('Where it was read.')),
  verified,
});

export type Framework = z.output<typeof frameworkSchema>;
export type FrameworkInput = z.input<typeof frameworkSchema>;
export type FrameworkLevel = Framework['levels'][number];
export type FrameworkArea = Framework['areas'][number];
export type FrameworkService = Framework['services'][number];
export type FrameworkSentence = Framework['sentences'][number];
export type FrameworkCue = Framework['cues'][number];
export type FrameworkFront = Framework['front'];
export type FrameworkOutline = Framework['outline'];
