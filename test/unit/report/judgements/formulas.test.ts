import assert from 'node:assert/strict';
import { framework } from '../../support/build';
import { recognise } from '../../../../server/src/report/recognise';
import type { Framework } from '../../../../server/src/frameworks/schema';
import { awarded } from '../tables/forms/support';

const sentence = {
  area: null,
  level: null,
  anyHeading: false,
  restates: false,
  notOfQuestion: false,
  cited: false,
  means: [],
};
const area = {
  short: null,
  optional: true,
  apart: false,
  listed: false,
  demanded: null,
  service: null,
  continues: null,
  levels: [],
  instead: [],
  verified: true,
};

/** A framework whose reports award in sentences alone. */
const catalogue: Framework[] = [
  {
    ...framework,
    areas: [
      { ...area, id: 'whole', name: 'The whole', variants: [], kind: 'overall' },
      { ...area, id: 'trust', name: 'Trust', variants: ['trusting'], kind: 'area' },
      { ...area, id: 'order', name: 'Order', variants: ['orderly'], kind: 'area' },
    ],
    sentences: [
      { ...sentence, phrase: 'goes on being (a/an) {grade} place', area: 'whole' },
      { ...sentence, phrase: 'what stands in this chapter is[:] {grade}' },
      { ...sentence, phrase: 'has {failed in [all of ]this chapter}', level: 'inadequate' },
      { ...sentence, phrase: '... found {grade} in the {area} fields' },
      { ...sentence, phrase: 'had been called {grade} by others', area: 'whole', cited: true },
    ],
    introductions: ['progress with the (points/point) set'],
  },
];

/** What a text awards and cites. */
function read(text: string): string[] {
  return recognise(text, catalogue, { framework: framework.id }).judgements.map(
    ({ area: name, level, printed, role }) => `${role} ${name}: ${level?.label ?? ''} (${printed})`,
  );
}

describe('formulaic sentences of the catalogue', () => {
  it('about an indicator are of no key question', () => {
    const sentences = (title: string) => {
      const text = `${title}\n\nWe evaluated this key question as adequate. People sang, and we evaluated this quality indicator as good.\n`;
      const { judgements } = recognise(text, undefined, { framework: 'care-inspectorate-scotland' });
      return judgements.map(({ area: name, level }) => `${name}: ${level?.label ?? ''}`);
    };
    assert.deepEqual(sentences('How good is our leadership?'), ['How good is our leadership?: adequate']);
    assert.ok(sentences('1.2 People get the most out of life').includes('People get the most out of life: good'));
  });

  it('about this area are of the title right above them, whatever a heading before it names', () => {
    const text = `Leadership and management\n\nLeadership and management are satisfactory.\nEngineering\nOverall provision in this area is unsatisfactory (grade 4)\nStrengths\ngood workshops\n`;
    const { judgements } = recognise(text, undefined, { framework: 'fe-ofsted-ali-2001' });
    assert.deepEqual(
      judgements.map(({ area: name, level }) => `${name}: ${level?.label ?? ''}`),
      ['Leadership and management: satisfactory', 'Engineering: unsatisfactory'],
    );
  });

  it('are read over line breaks, with a choice of words and a name of the report before them', () => {
    assert.deepEqual(read('The Lodge, as we said, goes on\nbeing an outstanding place.'), [
      'awarded The whole: outstanding (outstanding)',
    ]);
    assert.deepEqual(read('The Lodge goes on being a good place to be.'), ['awarded The whole: good (good)']);
  });

  it('end in a grade before the capital of a sentence that a conversion has joined to them, and in no other word', () => {
    const joined = (behind: string) =>
      read(`The Lodge 7 Mill Lane Marle What stands here goes on being a good place ${behind}`);
    assert.deepEqual(joined('A place is where people live.'), ['awarded The whole: good (good)']);
    const inChapter = (behind: string) => read(`Trust\n\nWhat stands in this chapter is good ${behind}`);
    assert.deepEqual(inChapter('Staff talk with people.'), ['awarded Trust: good (good)']);
    assert.deepEqual(inChapter('enough for most.'), []);
  });

  it('go on from a line that breaks off behind "is:" where no line is wrapped', () => {
    const long = 'Staff talk with everybody who lives there, and ask what they like, '.repeat(4);
    const lines = (end: string) =>
      `Trust\n\n${long}.\n${long} and what stands in this chapter ${end}\ngood. Cooks do too.\n`;
    assert.deepEqual(read(lines('is:')), ['awarded Trust: good (good)']);
    assert.deepEqual(read(lines('is as follows:')), []);
  });

  it('belong to the heading of the chapter that they stand in, and to none behind it', () => {
    const found = read(`The Lodge

Trust

Staff talk with everybody who lives there.

Cooks ask what people like. What stands in this
chapter is good.

Order

The home has failed in this chapter.

Meals of the week

What stands in this chapter is good.`);
    assert.deepEqual(found, ['awarded Trust: good (good)', 'awarded Order: inadequate (failed in this chapter)']);
  });

  it('may name several areas, or one that is unknown and then award nothing', () => {
    assert.deepEqual(read('The home was found good in the trusting and orderly fields.'), [
      'awarded Trust: good (good)',
      'awarded Order: good (good)',
    ]);
    assert.deepEqual(read('The home was found good in the trusting and muddy fields.'), []);
  });

  it('award nothing where they are what is done about something, and not that itself', () => {
    const of = (said: string) => {
      const text = `Anyford Fostering\n\nInspection date 14/09/2009\n\nOrganisation\n\nRecords are kept. ${said}\n`;
      const { judgements } = recognise(text, undefined, { framework: 'ofsted-social-care-2007' });
      return judgements.map(({ area: name, level }) => `${name}: ${level?.label ?? ''}`);
    };
    assert.deepEqual(of('The quality of the service is satisfactory.'), ['Quality of service: satisfactory']);
    assert.deepEqual(of('Monitoring of the quality of the service is satisfactory.'), []);
  });

  it('award nothing where they tell of a condition, of another time or of what is not', () => {
    assert.deepEqual(read('Trust\n\nPeople talk.\n\nWhat stands in this chapter is good if all of it is done.'), []);
    assert.deepEqual(read('If the home goes on being a good place, it will be visited.'), []);
    assert.deepEqual(read('The home does not say that it goes on being a good place.'), []);
    assert.deepEqual(read('The owner is required to ensure that the home goes on being a good place.'), []);
    assert.deepEqual(read('In 2014 the home goes on being a good place.'), []);
    assert.deepEqual(read('The home goes on being a good place at its last inspection.'), []);
  });

  it('cite where the catalogue says so', () => {
    assert.deepEqual(read('The home had been called good by others.'), ['cited The whole: good (good)']);
  });

  it('introduce lists whose items each have a grade behind a dash', () => {
    const found = read(`The Lodge

The visit was made in spring.

Progress with the points set:

- let everybody who is good at it cook, and say so
  when it is – outstanding
- sweep the yard – inadequate
- mend the roof

Other matters

- paint the door – good`);
    assert.deepEqual(found, [
      'awarded let everybody who is good at it cook, and say so when it is: outstanding (outstanding)',
      'awarded sweep the yard: inadequate (inadequate)',
    ]);
  });

  it('are of this time behind a date in May, and not where something may be', () => {
    assert.deepEqual(read('Seen on 13 May 2015 The Lodge goes on being an outstanding place.'), [
      'awarded The whole: outstanding (outstanding)',
    ]);
    assert.deepEqual(read('It may be that the Lodge goes on being an outstanding place.'), []);
  });

  it('leave out what holds of a part alone', () => {
    const part = (sentence: string) =>
      recognise(`Part 3 - Welfare, health and safety of pupils\n\n${sentence}\n`, undefined, {
        framework: 'isi-eqi-2016',
      }).judgements.map(({ area: name, level }) => `${name}: ${level?.label ?? ''}`);
    const met = 'The standards relating to welfare in paragraphs 9 to 16 are met';
    const name = 'Part 3 - Welfare, health and safety of pupils';
    assert.deepEqual(part(`${met}.`), [`${name}: met`]);
    assert.deepEqual(part(`${met}, but that in paragraph 7 [safeguarding] is not met.`), [`${name}: not met`]);
    assert.deepEqual(part(`${met}, except that in paragraph 7.`), []);
  });
});

describe('a sentence in which any name may stand', () => {
  it('grades what the heading above it names, and nothing where that is of something else', () => {
    const text = `OVERALL EVALUATION

The provision in pottery is excellent.

POTTERY

Provision in pottery is excellent.

Commentary
1.
Pupils make jugs.
`;
    const { judgements } = recognise(text, undefined, { framework: 'ofsted-s10' });
    assert.deepEqual(
      judgements.map(({ area, level, headline }) => [area, level?.label, headline]),
      [
        ['POTTERY', 'excellent', false],
        ['POTTERY', 'excellent', true],
      ],
    );
  });
});

describe('the outcome below the name of what is judged', () => {
  const report = (name: string) =>
    `Inspection report for local authority adoption agency\nUnique reference number\tSC999901\n\nRecommendations\n\nTo improve further the service should write things down.\n${name}\nJudgement outcome: good.\nChildren settle well.\n`;
  const found = (name: string) => awarded(report(name), 'ofsted-social-care-2007');

  it('is that of the heading right above', () => {
    assert.deepEqual(found('\nQuality of service\n'), ['quality_of_service: good']);
  });

  it('is not that of a chapter above, be the name lost or broken', () => {
    for (const name of ['', 'Outcomes for children, prospective adopters,\nadopters and birth families.'])
      assert.deepEqual(
        found(name).filter((said) => said.startsWith('recommendations')),
        [],
        name,
      );
  });
});
