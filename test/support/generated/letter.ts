import * as fc from 'fast-check';
import { Draft } from './draft';
import { authority, datesForm, datesFrom, dayBetween, daysAfter, printedDay } from './names';
import { opening, paragraph } from './prose';
import type { GeneratedReport } from './report';

/** A letter about a visit, which gives no grade, however many it mentions. */
export const letterReport: fc.Arbitrary<GeneratedReport> = fc
  .record({
    authority,
    first: dayBetween('2018-06-01', '2026-06-01'),
    dates: datesForm,
    kind: fc.constantFrom('Focused', 'Monitoring'),
    opening,
    grade: fc.constantFrom('inadequate', 'good', 'requires improvement to be good'),
    paragraphs: fc.array(paragraph, { minLength: 6, maxLength: 6 }),
  })
  .map((made) => {
    const draft = new Draft();
    const { name } = made.authority;
    const visit = datesFrom(made.first, { ...made.dates, days: Math.min(2, made.dates.days), again: 0 });
    const published = daysAfter(made.first, 30);
    const title = `${made.kind} visit to ${name.replace(/^The /, 'the ')} children’s services`;
    draft.add('Ofsted', 'Piccadilly Gate', 'Store Street', 'Manchester', '', '', '', '');
    draft.add(
      printedDay(published),
      '',
      'Pat Example',
      'Director of Children’s Services',
      name,
      'Castle Green',
      '',
      '',
    );
    draft.add('Dear Ms Example', '');
    draft.paragraph(title, 88);
    draft.add('');
    draft.paragraph(
      `This letter summarises the findings of the ${made.kind.toLowerCase()} visit to ${name} children’s services on ${visit.printed}. The inspectors were Mary Anne Sample and Jo Penn-Larkin, HMI.`,
      88,
    );
    draft.add('');
    draft.paragraph(
      `The local authority was judged ${made.grade} at its last inspection. This visit was carried out in line with the inspection of local authority children’s services (ILACS) framework.`,
      88,
    );
    draft.add('', 'Headline findings', '');
    draft.paragraph(made.opening.replaceAll('@', made.authority.place), 88);
    for (const [index, text] of made.paragraphs.entries()) {
      draft.add('');
      draft.paragraph(text, 88);
      if (index % 3 === 2) draft.endPage(1 + Math.floor(index / 3));
    }
    draft.add('', 'Yours sincerely', '', 'Mary Anne Sample', 'His Majesty’s Inspector');
    draft.endPage(3);
    return {
      text: draft.text(),
      draft,
      title,
      authority: name,
      inspected: visit.ranges,
      published,
      lead: null,
      headlines: [],
      restated: [],
    };
  });
