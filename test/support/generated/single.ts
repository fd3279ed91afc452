import * as fc from 'fast-check';
import { coverForm, isAuthority, writeGap, writeStamp, writeTitle } from './cover';
import { Draft, type Place } from './draft';
import { tableForm, writeTable, type Row } from './grade-table';
import { authority, datesForm, datesFrom, dayBetween, daysAfter, printedDay } from './names';
import { earlier, opening, paragraph } from './prose';
import { GRADES, gradeIn, levelOf, verbOf, type Award, type GeneratedReport } from './report';

const areas = [
  { id: 'help_and_protection', label: '1. Children who need help and protection', indent: '' },
  { id: 'looked_after', label: '2. Children looked after and achieving permanence', indent: '' },
  { id: 'adoption', label: '2.1 Adoption performance', indent: '        ' },
  { id: 'care_leavers', label: '2.2 Experiences and progress of care leavers', indent: '        ' },
  { id: 'leadership', label: '3. Leadership, management and governance', indent: '' },
];

const chapters = [
  { id: 'help_and_protection', name: 'The experiences and progress of children who need help and protection' },
  { id: 'looked_after', name: 'The experiences and progress of children looked after and achieving permanence' },
  { id: 'leadership', name: 'Leadership, management and governance' },
];

const inspection =
  'spection of services for children in need of help and protection, children looked after and care leavers';
const review = 'Review of the effectiveness of the Local Safeguarding Children Board';

/** How the cover says what the services are as a whole: '@' is the place, '#' the verb with the grade, '~' that of one thing. */
const headlines = [
  'Children’s services in @ #',
  'Children’s services in the @ area #',
  'The overall judgement is that children’s services #',
  'Children’s services #',
  'Children’s services in @ ~',
  'The overall judgement is =',
  'Overall, children’s services in @ #',
];

/** How a chapter gives its grade. */
const chapterForms = ['box', 'box with a head', 'box with the grade in the middle', 'heading', 'sentence'] as const;

/** How a sentence within a chapter says what one of its areas is. */
const sentences = [
  'The graded judgement for % is that it #',
  'The graded judgment for % is that it #',
  'The graded judgement about % is that it is =',
  'The graded judgement for % #',
];

/** How a summary opens with the grade of the whole: a heading above the reasons. */
const because = [
  'Children’s services in @ # because:',
  'This local authority # because',
  'This local authority # and is not yet good because:',
  'This local authority has serious weaknesses and is not yet good because',
];

/** What the board is called where its result is given. */
const boardNames = [
  'The effectiveness of the Local Safeguarding Children Board (LSCB)',
  'The Local Safeguarding Children Board',
  'The effectiveness of the LSCB',
  'The effectiveness of the Anyshire Safeguarding Children Board (ASCB)',
];

const form = fc.record({
  authority,
  cover: coverForm,
  first: dayBetween('2013-12-02', '2018-05-01'),
  dates: datesForm,
  gap: fc.integer({ min: 40, max: 90 }),
  title: fc.constantFrom('In', 'Re-in', 'Rein'),
  width: fc.integer({ min: 56, max: 78 }),
  /** What of the board: nothing, its review within the report, or its result on the cover too. */
  board: fc.constantFrom('none' as const, 'within', 'cover', 'cover as a verb'),
  headline: fc.constantFrom(...headlines),
  toBeGood: fc.boolean(),
  capital: fc.boolean(),
  boardName: fc.constantFrom(...boardNames),
  contents: fc.boolean(),
  torn: fc.nat({ max: 6 }),
  stop: fc.constantFrom('', '', '.', '.2'),
  explained: fc.boolean(),
  table: tableForm,
  margin: fc.constantFrom('', '    '),
  grades: fc.array(fc.constantFrom(...GRADES), { minLength: 7, maxLength: 7 }),
  unjudged: fc.option(fc.constantFrom(2, 1), { freq: 12 }),
  because: fc.option(fc.constantFrom(...because)),
  earlier: fc.option(earlier),
  chapters: fc.array(
    fc.record({
      form: fc.constantFrom(...chapterForms),
      column: fc.integer({ min: 46, max: 72 }),
      sentence: fc.constantFrom(...sentences),
      endsPage: fc.boolean(),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  opening,
  paragraphs: fc.array(paragraph, { minLength: 10, maxLength: 10 }),
  hang: fc.integer({ min: 4, max: 8 }),
});

/** A single inspection of 2013 to 2018, with the review of the safeguarding board or without it. */
export const singleReport: fc.Arbitrary<GeneratedReport> = form.map((made) => {
  const draft = new Draft();
  const { name, place } = made.authority;
  const dates = datesFrom(made.first, made.dates);
  const published = daysAfter(dates.ranges.at(-1)?.[1] ?? made.first, made.gap);
  const title = `${made.title}${inspection}`;
  // The last reviews of boards were of 2017.
  const board = made.first < '2017-11' ? made.board : 'none';
  const hasBoard = board !== 'none';
  writeStamp(draft, made.cover);
  if (made.cover.joined && isAuthority(name)) writeTitle(draft, made.cover, `${name} ${title}`, 120);
  else {
    draft.paragraph(name, made.width);
    writeGap(draft, made.cover);
    writeTitle(draft, made.cover, title, made.width);
  }
  if (hasBoard) {
    const leading = Array<string>(made.cover.leading).fill('');
    draft.add(...leading, 'and', ...leading);
    writeTitle(draft, made.cover, `${review}1`, made.width);
  }
  draft.add(...Array<string>(made.cover.leading).fill(''));
  draft.paragraph(`Inspection date: ${dates.printed}`, 84);
  draft.add(`Report published: ${printedDay(published)}`, '');

  let page = 1;
  const endPage = () => {
    draft.endPage(page);
    page++;
  };
  const [overall = '', boardGrade = '', ...rest] = made.grades;
  const grades = rest.map((grade, index) => (made.unjudged === index ? 'Not judged' : grade));
  const whole = made.toBeGood ? overall : overall.replace(/ to be good$/, '');
  const printsBoard = board.startsWith('cover');
  const shown: Award[] = [];

  const sentence = made.headline.includes('=')
    ? made.capital
      ? whole
      : whole.toLowerCase()
    : verbOf(whole, !made.headline.includes('~') || !whole.startsWith('Requires'));
  const text = `${made.headline.replace('@', name.replace(/^The /, 'the ')).replace(/[#=~]/, sentence)}${made.stop}`;
  shown.push({
    area: 'overall',
    level: levelOf(whole),
    places: draft.graded(text, gradeIn(sentence), made.width, made.margin),
  });
  if (made.explained) {
    draft.paragraph(
      'The authority is not yet delivering good protection, help and care for children, young people and families. It is Ofsted’s expectation that, as a minimum, all children and young people receive good help, care and protection.',
      84,
    );
    draft.add('', 'The judgements on areas of the service that contribute to overall effectiveness are:', '');
  }
  const rows = areas.map(({ label, indent }, index): Row => ({
    label,
    indent: made.margin + indent,
    grade: grades[index] ?? '',
  }));
  const table = {
    ...made.table,
    column: Math.max(48, made.table.column),
    gap: Math.max(3, made.table.gap),
    breaks: null,
  };
  const places = writeTable(draft, rows, table, endPage);
  const award = (index: number): Award => ({
    area: areas[index]?.id ?? '',
    level: levelOf(grades[index] ?? ''),
    places: places[index] ?? [],
  });
  shown.push(...areas.map((_, index) => award(index)));
  if (printsBoard) {
    const verb = verbOf(boardGrade, false);
    const said = board === 'cover' ? `is ${boardGrade.toLowerCase()}` : verb;
    draft.add('');
    shown.push({
      area: 'lscb',
      level: levelOf(boardGrade),
      places: draft.graded(`${made.boardName} ${said}`, gradeIn(said), made.width),
    });
  }
  draft.add('', '');
  if (hasBoard) {
    draft.add('1');
    draft.paragraph(
      '  Ofsted produces this report under its power to combine reports in accordance with section 152 of the Education and Inspections Act 2006.',
      84,
    );
  }
  endPage();

  if (made.contents) {
    draft.add(
      'Contents',
      '',
      'Executive summary'.padEnd(72) + '2',
      'Inspection judgements about the local authority'.padEnd(72) + '4',
    );
    for (const [index, { name: chapter }] of chapters.entries()) {
      if (chapter.length < 68) draft.add(`   ${chapter}`.padEnd(72) + String(index + 2));
    }
    if (hasBoard) draft.add('The Local Safeguarding Children Board (LSCB)'.padEnd(72) + '4');
    endPage();
  }
  const restated: Award[] = [];
  draft.add('Executive summary', '');
  const isWeak = made.because?.includes('weaknesses') === true;
  if (made.because !== null && isWeak && whole === 'Inadequate') {
    const grade = 'has serious weaknesses and is not yet good';
    restated.push({ area: 'overall', level: 'inadequate', places: draft.graded(made.because, grade, 84) });
    draft.add('');
  } else if (made.because !== null && !isWeak) {
    const plural = made.because.startsWith('Children');
    const verb = verbOf(whole.replace(/ to be good$/, ''), plural);
    // What 'is not yet good' can only be of one grade.
    const says = whole.startsWith('Requires') ? made.because : made.because.replace(' and is not yet good', '');
    const line = says.replace('@', place).replace('#', verb);
    const graded = says.includes('not yet') ? `${gradeIn(verb)} and is not yet good` : gradeIn(verb);
    restated.push({ area: 'overall', level: levelOf(whole), places: draft.graded(line, graded, 84) });
    draft.add('');
  }
  draft.paragraph(made.opening.replaceAll('@', place), 84);
  draft.add('', 'Recommendations', '', '1.   Make sure that all plans are good enough.', '');
  endPage();
  if (made.earlier) {
    draft.add(made.earlier.title, '');
    for (const item of made.earlier.items) draft.paragraph(item, 84);
    draft.add(
      '',
      'Other information about this area',
      '',
      '\uf0b7 The chief executive has been in post since 2014.',
      '',
    );
    endPage();
  }
  let number = 1;
  const numbered = (paragraphText = '') => {
    draft.numbered(++number, paragraphText, 84, made.hang, number === made.torn ? endPage : undefined);
    draft.add('');
  };
  for (const [turn, chapter] of chapters.entries()) {
    const how = made.chapters[turn];
    const index = areas.findIndex(({ id }) => id === chapter.id);
    const grade = grades[index] ?? '';
    if (!how || grade === 'Not judged') continue;
    restated.push({ area: chapter.id, level: levelOf(grade), places: writeChapter(draft, chapter.name, grade, how) });
    for (const paragraphText of made.paragraphs.slice(2 * turn, 2 * turn + 2)) numbered(paragraphText);
    if (chapter.id === 'looked_after') {
      for (const [within, of] of [
        [2, 'adoption performance'],
        [3, 'the experience and progress of care leavers'],
      ] as const) {
        const inner = grades[within] ?? '';
        if (inner === 'Not judged') continue;
        const verb = verbOf(inner, false);
        const says = how.sentence.replace('%', of).replace('#', verb).replace('=', inner.toLowerCase());
        draft.add('');
        restated.push({
          area: areas[within]?.id ?? '',
          level: levelOf(inner),
          places: draft.graded(says, how.sentence.includes('=') ? inner.toLowerCase() : gradeIn(verb), 84),
        });
        draft.add('');
        numbered(made.paragraphs[6 + within - 2]);
      }
    }
    if (how.endsPage) endPage();
  }
  if (hasBoard) {
    const how = made.chapters[3];
    draft.add('The Local Safeguarding Children Board (LSCB)', '');
    const verb = verbOf(boardGrade, false);
    const says = how?.form === 'heading' ? `The LSCB ${verb} because:` : `${made.boardName} ${verb}`;
    const at = draft.graded(says, gradeIn(verb), 84);
    (printsBoard ? restated : shown).push({ area: 'lscb', level: levelOf(boardGrade), places: at });
    draft.add('');
    numbered(made.paragraphs[9]);
  }
  endPage();
  draft.add('What the inspection judgements mean: the local authority', '');
  draft.paragraph(
    'An outstanding local authority leads highly effective services that contribute to better outcomes.',
    84,
  );
  draft.paragraph('A good local authority leads effective services that help, protect and care for children.', 84);
  endPage();
  return {
    text: draft.text(),
    draft,
    title,
    authority: name,
    inspected: dates.ranges,
    published,
    lead: null,
    headlines: shown,
    restated,
  };
});

interface ChapterForm {
  readonly form: (typeof chapterForms)[number];
  readonly column: number;
}

/** Writes the heading of a chapter with its grade. */
function writeChapter(draft: Draft, name: string, grade: string, { form: how, column }: ChapterForm): Place[] {
  if (how === 'heading' || how === 'sentence') {
    const verb = verbOf(grade, false);
    const text = how === 'heading' ? `${name}: ${grade.toLowerCase()}` : `${name} ${verb}`;
    const places = draft.graded(text, how === 'heading' ? grade.toLowerCase() : gradeIn(verb), 84);
    draft.add('');
    return places;
  }
  if (how === 'box with a head') draft.add('Key Judgement'.padEnd(column) + 'Judgement Grade', '');
  const stands = how === 'box with the grade in the middle' ? 'in the middle' : 'on the first line';
  const [places] = writeTable(
    draft,
    [{ label: name, grade }],
    {
      column,
      gap: how === 'box with a head' ? 2 : 3,
      glued: false,
      breaks: null,
      rows: [
        {
          stands,
          grade: 0,
          case: 'Capital',
          narrower: 0,
          footnote: 'none',
          misprint: { kind: 'none', word: 0 },
          blanks: 0,
        },
      ],
    },
    () => undefined,
  );
  draft.add('');
  return places ?? [];
}
