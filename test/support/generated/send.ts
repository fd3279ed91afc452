import * as fc from 'fast-check';
import { coverForm, writeStamp, writeTitle } from './cover';
import { Draft } from './draft';
import { authority, datesForm, datesFrom, dayBetween } from './names';
import { paragraph } from './prose';
import type { GeneratedReport } from './report';

/** The outcome statements of inspections of how an area serves children with special needs, with their levels. */
const outcomes = [
  {
    level: 'positive experiences and outcomes',
    verb: 'typically lead to positive experiences and outcomes for children and young people with SEND',
  },
  {
    level: 'inconsistent experiences and outcomes',
    verb: 'lead to inconsistent experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND)',
  },
  {
    level: 'inconsistent experiences and outcomes',
    verb: 'lead to inconsistent experiences and outcomes for children and young people with SEND',
  },
];
const failings =
  'There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with special educational needs and/or disabilities (SEND), which the local area partnership must address urgently.';

/** An area SEND inspection with one of its three outcomes. */
export const sendReport: fc.Arbitrary<GeneratedReport> = fc
  .record({
    authority,
    cover: coverForm,
    first: dayBetween('2023-02-06', '2026-06-01'),
    dates: datesForm,
    previous: fc.boolean(),
    outcome: fc.nat({ max: 3 }),
    long: fc.boolean(),
    margin: fc.constantFrom('', ' '),
    width: fc.integer({ min: 70, max: 90 }),
    titleWidth: fc.integer({ min: 36, max: 72 }),
    paragraphs: fc.array(paragraph, { minLength: 6, maxLength: 6 }),
  })
  .map((made) => {
    const draft = new Draft();
    const { name } = made.authority;
    const dates = datesFrom(made.first, made.dates);
    const title = `Area SEND inspection of ${name} Local Area Partnership`;
    writeStamp(draft, made.cover);
    draft.add('Local area partnership report', '', '');
    writeTitle(draft, made.cover, title, made.titleWidth);
    draft.add(`Inspection dates: ${dates.printed}`);
    if (made.previous) draft.add('Dates of previous inspection: 23 to 27 January 2017');
    draft.add('', '', ' Inspection outcome', '');
    const outcome = outcomes[made.outcome];
    const who = made.long
      ? 'The local area partnership’s special educational needs and/or disabilities (SEND) arrangements'
      : 'The local area partnership’s arrangements';
    const level = outcome?.level ?? 'widespread and/or systemic failings';
    const first = draft.lines.length;
    draft.paragraph(
      outcome ? `${who} ${outcome.verb}. The local area partnership must work jointly to make improvements.` : failings,
      made.width,
      made.margin,
    );
    const last = draft.lines.length - 1;
    draft.add('', `${made.margin}The next full area SEND inspection will be within approximately 3 years.`, '', '');
    draft.add('Information about the local area partnership', '');
    for (const [index, text] of made.paragraphs.entries()) {
      draft.paragraph(text, 88);
      draft.add('');
      if (index === 2) draft.endPage(1);
    }
    draft.endPage(2);
    draft.add('Areas for improvement', '', 'Leaders should see that plans are good.', '');
    draft.endPage(3);
    return {
      text: draft.text(),
      draft,
      title,
      authority: name,
      inspected: dates.ranges,
      published: null,
      lead: null,
      headlines: [],
      restated: [],
      outcome: { level, first, last },
    };
  });
