import * as fc from 'fast-check';
import { coverForm, isAuthority, writeGap, writeStamp, writeTitle } from './cover';
import { Draft, type Place } from './draft';
import { tableForm, writeTable, type Row } from './grade-table';
import { authority, datesForm, datesFrom, dayBetween, daysAfter, person, printedDay } from './names';
import { paragraph } from './prose';
import type { Award, GeneratedReport } from './report';

/** The levels of 2013 with their digits: 1 is the best. */
const CODED = ['Outstanding', 'Good', 'Adequate', 'Inadequate'];

const areas = [
  {
    id: 'overall',
    chapter: 'Overall effectiveness of services for looked after children and young people',
    row: 'Overall effectiveness',
  },
  { id: 'capacity', chapter: 'Capacity to improve', row: 'Capacity to improve' },
  {
    id: 'outcomes',
    chapter: 'Outcomes for looked after children and young people',
    row: 'Outcomes for looked after children and young people',
  },
  { id: 'quality', chapter: 'Quality of provision', row: 'Quality of provision' },
  { id: 'leadership', chapter: 'Leadership and management', row: 'Leadership and management' },
];

/** How a grade of 2013 stands in the record: its label, or its label with the digit. */
const records = ['#', '# Grade =', 'Grade = (#)'];

/** How a chapter prints it. */
const lines = ['Grade = (#)', 'Grade = (~)', ' | Grade = (~)'];

/** An inspection of looked after children services of 2013, with digits, a legend and a record of its findings. */
export const lookedAfterReport: fc.Arbitrary<GeneratedReport> = fc
  .record({
    authority,
    cover: coverForm,
    first: dayBetween('2013-06-20', '2013-07-25'),
    dates: datesForm,
    lead: person,
    grades: fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }),
    contents: fc.boolean(),
    line: fc.constantFrom(...lines),
    record: fc.constantFrom(...records),
    table: tableForm,
    paragraphs: fc.array(paragraph, { minLength: 10, maxLength: 10 }),
    says: fc.boolean(),
  })
  .map((made) => {
    const draft = new Draft();
    // Directly below the title only a name that says that it is one is told from the title.
    const cover = isAuthority(made.authority.name) ? made.cover : { ...made.cover, gap: Math.max(1, made.cover.gap) };
    const { name } = made.authority;
    const dates = datesFrom(made.first, { ...made.dates, days: Math.min(5, made.dates.days), again: 0 });
    const published = daysAfter(dates.ranges[0]?.[1] ?? made.first, 28);
    const running = [`${name} Inspection of looked after children services`];
    writeStamp(draft, cover);
    writeTitle(draft, cover, 'Inspection of looked after children services', 36);
    writeGap(draft, cover);
    draft.add(name, '', '', '');
    draft.add(`Inspection dates:   ${dates.printed}`, `Reporting inspector ${made.lead} HMI`, '', '', '');
    draft.add('Age group:   All', `Published:   ${printedDay(published)}`, '© Crown copyright 2013', '');
    let page = 1;
    const endPage = () => {
      draft.endPage(page, running);
      page++;
    };
    endPage();
    if (made.contents) {
      draft.add(
        'Contents',
        '',
        'About this inspection'.padEnd(70) + '2',
        '',
        'Service information'.padEnd(70) + '2',
        '',
      );
      draft.add('The inspection judgements and what they mean'.padEnd(70) + '3', '');
      for (const [index, { chapter }] of areas.entries()) {
        draft.add(chapter.slice(0, 66).padEnd(70) + String(index + 2), '');
      }
      draft.add('Record of main findings'.padEnd(70) + '9');
      endPage();
    }
    draft.add('The inspection judgements and what they mean');
    draft.add('1.    All inspection judgements are made using the following four point scale.', '');
    for (const [index, label] of CODED.entries()) {
      draft.add(`        ${label} (Grade ${String(index + 1)})`.padEnd(36) + 'A service that is described here');
    }
    endPage();
    const graded = (form: string, level: number) =>
      form
        .replace('#', CODED[level] ?? '')
        .replace('~', (CODED[level] ?? '').toLowerCase())
        .replace('=', String(level + 1));
    let number = 1;
    const restated: Award[] = [];
    for (const [index, { id, chapter }] of areas.entries()) {
      const level = made.grades[index] ?? 0;
      const [onLine, behind] = made.line.split(' | ');
      const label = (CODED[level] ?? '').toLowerCase();
      if (behind === undefined) {
        draft.paragraph(chapter, 46);
        const text = graded(onLine ?? '', level);
        restated.push({ area: id, level: label, places: [{ line: draft.lines.length, from: 0, to: text.length }] });
        draft.add(text);
      } else {
        const text = graded(behind, level);
        restated.push({ area: id, level: label, places: draft.graded(`${chapter} ${text}`, text, 110) });
      }
      for (const text of made.paragraphs.slice(2 * index, 2 * index + 2)) {
        draft.numbered(++number, text, 78, 7);
        draft.add('');
      }
      endPage();
    }
    draft.add('Record of main findings', 'Services for looked after children', '');
    const rows = areas.map(({ row }, index): Row => ({
      label: row,
      grade: graded(made.record, made.grades[index] ?? 0),
      indent: ' ',
    }));
    const table = { ...made.table, gap: Math.max(3, made.table.gap), breaks: null, rows: made.table.rows.map(plain) };
    const places = writeTable(draft, rows, table, endPage);
    endPage();
    return {
      text: draft.text(),
      draft,
      title: 'Inspection of looked after children services',
      authority: name,
      inspected: dates.ranges,
      published,
      lead: made.lead,
      headlines: areas.map(({ id }, index) => ({
        area: id,
        level: (CODED[made.grades[index] ?? 0] ?? '').toLowerCase(),
        places: labelOnly(made.record, places[index] ?? [], CODED[made.grades[index] ?? 0] ?? ''),
      })),
      restated,
    };
  });

/** A row beside a digit has no footnote, and its label stays as it is. */
const plain = <T extends { footnote: string; case: string }>(row: T): T => ({
  ...row,
  footnote: 'none',
  case: 'Capital',
});

/** Of 'Adequate Grade 3' the word is the grade. */
function labelOnly(form: string, places: readonly Place[], label: string): Place[] {
  return form.startsWith('#') ? places.map((place) => ({ ...place, to: place.from + label.length })) : [...places];
}
