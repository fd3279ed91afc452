import * as z from 'zod/mini';
import { wording, wordings } from './wording-schema';

const nameForm = z.strictObject({
  where: z
    .enum(['label', 'title', 'line', 'above', 'below', 'opens'])
    .check(
      z.describe(
        'label: a field whose value the name is. title: the title holds it, behind the phrase or where the phrase has {name}. line: a line anywhere begins with the phrase and goes on with the name, as running lines do. above, below: the name is the line above or below the one that begins with the phrase. opens: the text opens with the name, and the phrase begins one of the next lines.',
      ),
    ),
  phrase: wording.check(
    z.minLength(3),
    z.describe(
      'Matched without regard to case, spaces and the shape of quotes; {name} stands for the name in a title, three dots for a word of it, at the end of other phrases for a few words; {council} at the end demands a name of a council.',
    ),
  ),
});

/** How reports of a framework begin and end: titles, the name of what was inspected, labels of days. */
export const front = z.strictObject({
  names: z
    ._default(z.array(nameForm).check(z.maxLength(80)), [])
    .check(z.describe('How its reports name what was inspected; the first form that a report has counts.')),
  opens: wordings(20, "Words with which titles of its reports begin, whatever of, as 'Annual performance assessment'."),
  // Titles may go on with what stands in brackets at the very end.
  closes: wordings(20, "Ends of titles that name in full what was inspected: 'local area[ partnership]'."),
  within: wordings(
    20,
    "Forms in which titles name an authority, written as whole is, dots for any words: '...inspection of [the ]{name}[ {year}]'; {place} is a name that only capitals tell, words behind it in the braces are its last ones; '+' in front: in running lines alone.",
  ),
  titles: wordings(40, "Titles that say only what kind of report it is, as 'Quality report'."),
  fields: wordings(20, "Labels that no other forms have: 'Number [of pupils ]on roll'."),
  numbers: wordings(10, "Labels of the number that the subject is known by: 'Centre ID'."),
  greets: wordings(20, "Whom letters at its end greet: 'pupils'."),
  inspected: wordings(
    20,
    "Labels of the days of the inspection, as 'Date of inspection visit'; with three dots at the end, words that begin a sentence that tells them.",
  ),
  published: wordings(20, "Labels of the day of publication, as 'Report published'."),
});
