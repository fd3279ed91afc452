import * as fc from 'fast-check';
import { coverForm, writeGap, writeStamp, writeTitle } from './cover';
import { Draft } from './draft';
import { EARLIER_BEHIND, tableForm, writeTable, type Row } from './grade-table';
import { authority, datesForm, datesFrom, dayBetween, person } from './names';
import { opening, paragraph } from './prose';
import { GRADES, levelOf, verbOf, type Award, type GeneratedReport } from './report';

/** An area of these inspections. */
interface Area {
  readonly id: string;
  readonly name: string;
}

const leaders = {
  id: 'impact_of_leaders',
  name: 'The impact of leaders on social work practice with children and families',
};
const help = {
  id: 'help_and_protection',
  name: 'The experiences and progress of children who need help and protection',
};
const both = {
  id: 'in_care_and_care_leavers',
  name: 'The experiences and progress of children in care and care leavers',
};
const inCare = { id: 'in_care', name: 'The experiences and progress of children in care' };
const leavers = { id: 'care_leavers', name: 'The experiences and progress of care leavers' };
const overall = { id: 'overall_effectiveness', name: 'Overall effectiveness' };

/** The editions, each with the time in which inspections began. */
const editions = [
  { from: '2018-02-05', to: '2022-10-05', areas: [leaders, help, both, overall] },
  { from: '2023-01-09', to: '2026-02-20', areas: [leaders, help, inCare, leavers, overall] },
  { from: '2026-05-01', to: '2026-10-10', areas: [leaders, help, inCare, leavers] },
];

/** How titles name the authority: '#' is its name. The second line is the rest of a wrapped title. */
const titles = [
  'Inspection of # local authority children’s services',
  '#|Inspection of children’s social care services',
  "#|Inspection of local authority children's services",
  // Without the words for what is inspected, the name has to say that it is a body's.
  'Inspection of !',
];

/** How a heading ties its grade to its area. */
const ties = [': ', ': ', ' is ', ' are ', ' '] as const;

const headingForm = fc.record({
  tie: fc.constantFrom(...ties),
  capital: fc.boolean(),
  stop: fc.boolean(),
  article: fc.boolean(),
  width: fc.integer({ min: 58, max: 84 }),
  blanks: fc.nat({ max: 1 }),
  endsPage: fc.boolean(),
});

const form = fc.constantFrom(...editions).chain((edition) =>
  fc.record({
    edition: fc.constant(edition),
    first: dayBetween(edition.from, edition.to),
    dates: datesForm,
    title: fc.constantFrom(...titles),
    titleWidth: fc.integer({ min: 38, max: 72 }),
    authority,
    cover: coverForm,
    lead: person,
    office: fc.constantFrom(', His Majesty’s Inspector', ' HMI', ', HMI', '\n                Her Majesty’s Inspector'),
    head: fc.integer({ min: 0, max: 3 }),
    indent: fc.constantFrom(' ', ''),
    table: tableForm,
    grades: fc.array(fc.constantFrom(...GRADES), { minLength: 5, maxLength: 5 }),
    earlier: fc.option(
      fc.record({
        head: fc.constantFrom('Previous grade', 'Previous', '2016 grade', 'Grade at last inspection'),
        grades: fc.array(fc.constantFrom('Good', 'Inadequate', 'Outstanding'), { minLength: 5, maxLength: 5 }),
      }),
      { freq: 2 },
    ),
    unjudged: fc.option(fc.nat({ max: 4 }), { freq: 12 }),
    opening,
    says: fc.boolean(),
    headings: fc.array(headingForm, { minLength: 4, maxLength: 4 }),
    paragraphs: fc.array(paragraph, { minLength: 8, maxLength: 8 }),
    footer: fc.boolean(),
    torn: fc.nat({ max: 6 }),
    hang: fc.integer({ min: 4, max: 8 }),
  }),
);

/** An inspection of local authority children's services, of any edition since 2018. */
export const ilacsReport: fc.Arbitrary<GeneratedReport> = form.map((made) => {
  const draft = new Draft();
  const { place } = made.authority;
  const named = made.title.includes('!') && !made.authority.name.endsWith('Council');
  const name = named ? `${place} Children and Families Trust` : made.authority.name;
  const areas: readonly Area[] = made.edition.areas;
  const dates = datesFrom(made.first, made.dates);
  const spoken = /^(?:London|Royal|Metropolitan|City of|Borough|Isle)/.test(name)
    ? `the ${name}`
    : name.replace(/^The/, 'the');
  const [above = '', title] = made.title.split('|');
  const full = title ?? above.replace(/[#!]/, spoken);
  writeStamp(draft, made.cover);
  if (title !== undefined) {
    draft.paragraph(above.replace('#', name), made.titleWidth);
    writeGap(draft, made.cover);
  }
  writeTitle(draft, made.cover, full, made.titleWidth);
  draft.paragraph(`Inspection dates: ${dates.printed}`, 84);
  draft.add('', ...`Lead inspector: ${made.lead}${made.office}`.split('\n'), '', '');

  let page = 1;
  const footer = made.footer ? [`Inspection of ${place} local authority children’s services`, dates.printed] : [];
  const endPage = () => {
    draft.endPage(page, page > 1 ? footer : []);
    page++;
  };
  const grades = areas.map((_, index) => (made.unjudged === index ? 'Not judged' : (made.grades[index] ?? '')));
  const rows = areas.map((area, index): Row => ({
    label: area.name,
    grade: grades[index] ?? '',
    indent: made.indent,
    earlier: made.earlier?.grades[index] ?? '',
  }));
  // A year tells nothing beside a column that has none.
  const present = made.earlier?.head.startsWith('20') === true ? '2025 grade' : 'Grade';
  const head = made.earlier ? present.padEnd(EARLIER_BEHIND) + made.earlier.head : present;
  draft.add(`${made.indent}Judgement`.padEnd(made.table.column) + head, ...Array.from({ length: made.head }, () => ''));
  const places = writeTable(draft, rows, made.table, (footnote) => {
    if (footnote)
      draft.add(
        '',
        '1',
        '  The area is judged apart from the others since the framework was',
        'changed, and is explained in it.',
      );
    endPage();
  });
  const award = (index: number): Award => ({
    area: areas[index]?.id ?? '',
    level: levelOf(grades[index] ?? ''),
    places: places[index] ?? [],
  });
  const headlines = areas.map((_, index) => award(index));
  draft.add('');
  const last = grades.at(-1) ?? '';
  if (made.says && areas.at(-1) === overall && last !== 'Not judged') {
    draft.paragraph(`Services for children in ${place} ${verbOf(last, true)}. ${made.paragraphs[0] ?? ''}`, 84);
  } else draft.paragraph(made.opening.replaceAll('@', place), 84);
  draft.add(
    '',
    'What needs to improve?',
    '',
    '◼ How soon families are seen.',
    '◼ What is written down, and whether it is good enough.',
  );
  endPage();

  const restated: Award[] = [];
  let number = 0;
  const chapters = [...areas.keys()].filter((index) => areas[index] !== overall);
  const order = [...chapters.slice(1), 0];
  for (const [turn, index] of order.entries()) {
    const heading = made.headings[turn];
    const grade = grades[index] ?? '';
    if (!heading || grade === 'Not judged') continue;
    const printed = heading.capital ? grade : grade.toLowerCase();
    const spokenArea = heading.article ? (areas[index]?.name ?? '') : (areas[index]?.name ?? '').replace(/^The e/, 'E');
    // Only a verb can stand without anything before it.
    const verb = grade.startsWith('Requires');
    const tie = heading.tie === ' ' && !verb ? ': ' : heading.tie;
    const text = `${spokenArea}${tie}${tie.trim() === ':' ? printed : grade.toLowerCase()}`;
    const graded = draft.graded(
      text + (heading.stop ? '.' : ''),
      tie.trim() === ':' ? printed : grade.toLowerCase(),
      heading.width,
    );
    restated.push({ area: areas[index]?.id ?? '', level: levelOf(grade), places: graded });
    draft.add(...Array.from({ length: heading.blanks }, () => ''));
    for (const text of made.paragraphs.slice(2 * turn, 2 * turn + 2)) {
      draft.numbered(++number, text, 84, made.hang, number === made.torn ? endPage : undefined);
      draft.add('');
    }
    if (heading.endsPage) endPage();
  }
  draft.paragraph(
    'The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects to achieve excellence in the care of children and young people, and in education and skills for learners of all ages.',
    84,
  );
  endPage();
  // A report of few pages would show too little of what they have in common.
  while (page < 6) {
    draft.paragraph(made.paragraphs[page] ?? '', 84);
    endPage();
  }
  return {
    text: draft.text(),
    draft,
    title: full,
    authority: name,
    inspected: dates.ranges,
    published: null,
    lead: made.lead,
    headlines,
    restated,
  };
});
