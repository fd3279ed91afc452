import * as assert from 'node:assert/strict';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../server/src/report/recognise';
import { careHome, QUESTIONS, row } from './care-home';
import { AGREEING, mismatches, school } from './school-summary';

describe('a sentence whose subject is the name of an area', () => {
  it('contradicts the list wherever in its paragraph it stands', () => {
    const second = (level: string) => `Pupils enjoy their lessons. Achievement is ${level}.`;
    assert.deepEqual(mismatches(school(...AGREEING, second('outstanding'))), ['outstanding']);
    assert.deepEqual(mismatches(school(...AGREEING, second('good'))), []);
  });

  it('does so in the last clause of a longer sentence, of whose it is said', () => {
    const clause = 'Attendance is average, but the overall quality of pupils’ achievement is inadequate.';
    assert.deepEqual(mismatches(school(...AGREEING, clause)), ['inadequate']);
    const received = 'Pupils are keen. The leadership and management of the school are inadequate.';
    const others = ['The quality of teaching is good.', "Pupils' achievement is good."];
    assert.deepEqual(mismatches(school(...others, received)), ['inadequate']);
  });

  it('says nothing of the result where somebody else thinks so, or where it is of a part', () => {
    const thought = 'The report was clear. The governors had concluded that achievement is outstanding.';
    assert.deepEqual(mismatches(school(...AGREEING, thought)), []);
    const part = 'Pupils enjoy it. In the Nursery, achievement is outstanding.';
    assert.deepEqual(mismatches(school(...AGREEING, part)), []);
  });

  it('says nothing of the result below the heading of something that is not known', () => {
    const subject = `${'Pupils like what they do there.\n\n'.repeat(24)}Geography\n\nLessons vary. Achievement is outstanding.`;
    assert.deepEqual(mismatches(school(...AGREEING, subject)), []);
  });

  it('shows the list to be wrong where all that is said of the area is one grade', () => {
    const two = ['Achievement is outstanding.', 'Pupils like to learn. Achievement is outstanding.'];
    assert.equal(mismatches(school(...AGREEING, ...two)).length, 2);
    assert.deepEqual(
      mismatches(school(...AGREEING, 'Achievement is outstanding.', 'Leaders listen. Achievement is good.')),
      [],
    );
  });
});

describe('a sentence that says in words of its own what a rating is', () => {
  const home = (safe: string) =>
    careHome(
      QUESTIONS.map((question) => row(question)),
      `The five questions we ask about services and what we found\n\n${QUESTIONS.map((each) => `${row(each)}\nThe service was ${each === 'safe' ? safe : each}.\n`).join('\n')}`,
    );

  it('contradicts the rating right above it', () => {
    assert.deepEqual(mismatches(home('safe')), []);
    assert.deepEqual(mismatches(home('not always safe')), ['not always safe']);
  });
});

describe('the sentence on safeguarding', () => {
  const card = (sentence: string) => `Ofsted

Report card

Hollow Lane Primary School

URN: 199301

Inspection report: 13 January 2026

Safeguarding

Not met

Inclusion

Needs attention

Achievement

Needs attention

Safeguarding: not met
The safeguarding standards are ${sentence}. Records are incomplete.
`;

  it('is read below a heading that has the word "not"', () => {
    assert.deepEqual(mismatches(card('not met')), []);
    assert.equal(mismatches(card('met')).length, 1);
  });
});

describe('sentences of reports of Northern Ireland', () => {
  const read = (body: string) =>
    recognise(`POST-PRIMARY INSPECTION\n\nSlieve Green College\n\n${body}\n`, catalogue, { framework: 'eti-2015' })
      .judgements.filter(({ role }) => role === 'awarded')
      .map(({ area, level }) => `${area}: ${level?.label ?? 'none'}`);

  it('grade subjects, care and safeguarding in words of their own', () => {
    assert.deepEqual(
      read(`The standards attained by the pupils in English are very good.

The standards attained by the pupils in mathematics are an important area for improvement.

The school’s approach to the care and welfare of the pupils impacts positively on learning.

The arrangements for safeguarding reflect broadly the current guidance from the Department.`),
      [
        'English: standards attained: very good',
        'Mathematics: standards attained: important area(s) for improvement',
        'Care and welfare: impacts positively',
        'Safeguarding: reflect broadly',
      ],
    );
  });
});

describe('the name of a whole and its grade that a converter has parted', () => {
  const nursery = (between: string) =>
    recognise(
      `Otters Nursery\n\nInspection date\nPrevious inspection date\n\nThe quality and standards of the\nearly years provision\n\n${between}This inspection:\n\nGood\n\n2\n\nPrevious inspection:\n\nInadequate\n\n4\n`,
      catalogue,
      {
        framework: 'ofsted-early-years-2013',
      },
    )
      .judgements.filter(({ role }) => role === 'awarded')
      .map(({ areaId, level }) => `${areaId}: ${level?.label ?? 'none'}`);

  it('belong to each other over the dates of two inspections', () => {
    assert.deepEqual(nursery('21 June 2017\n11 August 2016\n\n'), ['quality_and_standards: good']);
  });

  it('do not over other words', () => {
    assert.deepEqual(nursery('We met Mrs Park.\nShe was new.\n\n'), []);
  });
});
