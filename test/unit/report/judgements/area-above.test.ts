import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';

const CHAPTERS = [
  ["How well do we support people's wellbeing?", '4 - Good', 'good'],
  ['How good is our leadership?', '3 - Adequate', 'adequate'],
  ['How good is our staff team?', '5 - Very Good', 'very good'],
  ['How good is our setting?', '2 - Weak', 'weak'],
] as const;

const REPORT = [
  'Oakfield House\nCare Home Service\n\n12 Kirk Wynd\nOakfield\n\nType of inspection:\nUnannounced\n',
  'Completed on:\n9 May 2022\n\nService provided by:                     Service provider number:',
  'Oakfield Care Ltd                        SP2009010417\n\nAbout the inspection',
  'This was an unannounced inspection which took place on 5, 6 and 9 May 2022. The inspection was',
  'carried out by three inspectors from the Care Inspectorate.\n',
  'From this inspection we evaluated this service as:\n',
  'In evaluating quality, we use a six point scale where 1 is unsatisfactory and 6 is excellent\n',
  ...CHAPTERS.map(([name, grade]) => `${name.padEnd(56)}${grade}\n`),
  'Further details on the particular areas inspected are provided at the end of this report.\n',
  ...CHAPTERS.map(
    ([name, grade, level]) =>
      `${name.padEnd(56)}${grade}\n\nWe evaluated this key question as ${level}. While the strengths had an impact,\nthere was more to do for people, and they told us what they thought of\nit.\n`,
  ),
].join('\n');

describe('a sentence about the question above it', () => {
  for (const [form, text] of [
    ['with blank lines', REPORT],
    ['without them', REPORT.replace(/\n{2,}/g, '\n')],
  ] as const) {
    it(`is of the question that heads it with its grade in a column, ${form}`, () => {
      const report = recognise(text);
      const stated = report.judgements.filter(({ source }) => source === 'statement');
      assert.deepEqual(
        stated.map(({ area, level }) => [area, level?.label]),
        CHAPTERS.map(([name, , level]) => [name, level]),
      );
      assert.deepEqual(checkReport(report), []);
    });
  }

  it('is of the one above it that has a number, where no blank line shows that its name is a heading', () => {
    const indicators = `About the inspection
7.1 People's health and well being are supported and safeguarded during the COVID-19 pandemic
We evaluated this quality indicator as adequate. Strengths just outweighed weaknesses.
7.2 Infection control practices support a safe environment for people experiencing care and staff
We evaluated this quality indicator as weak. Several chairs were not clean.`;
    const { judgements } = recognise(indicators, undefined, { framework: 'care-inspectorate-scotland' });
    assert.deepEqual(
      judgements.map(({ area, level }) => `${area.split(' ')[0] ?? ''}: ${level?.label ?? ''}`),
      ["People's: adequate", 'Infection: weak'],
    );
  });
});

describe('an outcome that is told below the numbers of its standards', () => {
  it('is that of the heading above them, be there two numbers or many', () => {
    const chapter = (name: string, numbers: string, level: string) =>
      `${name}\nThe intended outcomes for Standards are:\n    1.   People are asked what they wish.\n\nJUDGEMENT – we looked at outcomes for the following standard(s):\n\n${numbers}\nQuality in this outcome area is ${level}. This judgement has been made using\navailable evidence including a visit to this service.\n\nEVIDENCE:\nPlans were seen.\n`;
    const { judgements } = recognise(
      `Key inspection report\n\nHeron Lodge\n\n${chapter('Choice of Home', '3 and 6', 'good')}\n${chapter('Staffing', '27, 28, 29 and 30', 'adequate')}\n${chapter('Environment', '19 to 26', 'poor')}`,
      undefined,
      { framework: 'csci-quality-rating-2007' },
    );
    assert.deepEqual(
      judgements.map(({ area, level }) => `${area}: ${level?.label ?? ''}`),
      ['Choice of home: good', 'Staffing: adequate', 'Environment: poor'],
    );
  });

  it('is that of the heading above them where blank lines part what introduces the standards from it', () => {
    const chapter = (name: string, level: string) =>
      `                ${name}\n\nThe intended outcomes for Standards 1 – 6 are:\n\n1.    People are asked what they wish.\n\nJUDGEMENT – we looked at outcomes for the following standard(s):\n\n1 and 3.\n\nQuality in this outcome area is ${level}.\n\nEVIDENCE:\n\nPlans were seen.\n`;
    const { judgements } = recognise(
      `Key inspection report\n\nHeron Lodge\n\n${chapter('Choice of Home', 'good')}\n${chapter('Staffing', 'poor')}`,
      undefined,
      { framework: 'csci-quality-rating-2007' },
    );
    assert.deepEqual(
      judgements.map(({ area, level, headline }) => `${area}: ${level?.label ?? ''}${headline ? '' : ', again'}`),
      ['Choice of home: good', 'Staffing: poor'],
    );
  });
});

describe('an outcome whose heading was joined to what is below it', () => {
  it('is none of the chapter before', () => {
    const opening = 'JUDGEMENT – we looked at outcomes for the following standard(s): 3 and 6';
    const { judgements } = recognise(
      `Key inspection report\n\nHeron Lodge\n\nChoice of Home\n\n${opening} Quality in this outcome area is good.\n\nStaffing ${opening} Quality in this outcome area is poor.\n`,
      undefined,
      { framework: 'csci-quality-rating-2007' },
    );
    assert.deepEqual(
      judgements.map(({ area, level }) => `${area}: ${level?.label ?? ''}`),
      ['Choice of home: good'],
    );
  });
});

describe('a sentence about the chapter above it', () => {
  it('is of the one whose name has a number before it, where no blank lines show that it is a heading', () => {
    const chapter = (number: number, name: string) => [
      `Section ${String(number)}: ${name}`,
      `The extent to which the school meets Standards relating to ${name.toLowerCase()}`,
      `${String(5 + number)}. All the relevant Standards are met.`,
    ];
    const text = [
      'School inspection report\n\n1 to 3 October 2024\n\nOld Wickham School\n\nContents\n\n',
      ...chapter(1, 'Leadership and management, and governance'),
      ...chapter(2, 'Quality of education, training and recreation'),
    ].join('\n');
    assert.deepEqual(
      recognise(text, undefined, { framework: 'isi-2023' }).judgements.map(({ areaId }) => areaId),
      ['leadership', 'education'],
    );
  });
});

describe('the comment below a score', () => {
  const score = (name: string, comment: string) =>
    `${name} score:\nThis score indicates how much of the work was of a sufficiently high level of quality.\nScore:\tComment:\n61%\t${comment} improvement required\n\n`;

  it('is not that of the area above where another title of the kind stands between them', () => {
    const text = `Core Case Inspection of youth offending work in Marle\n\n${score('Safeguarding', 'MODERATE')}${score('Resettlement', 'DRASTIC')}`;
    const report = recognise(text, undefined, { framework: 'hmiprob-core-case-2009' });
    assert.deepEqual(
      report.judgements.map(({ areaId, level }) => [areaId, level?.label]),
      [['safeguarding_score', 'moderate improvement required']],
    );
    assert.deepEqual(checkReport(report), []);
  });

  it('stands below its head though a converter put blank lines between the two', () => {
    const apart = (columns: string) =>
      `Core Case Inspection of youth offending work in Marle\n\nSafeguarding score:\n\n${columns}\n\nWe met the staff.\n`;
    const read = (columns: string) =>
      recognise(apart(columns), undefined, { framework: 'hmiprob-core-case-2009' }).judgements.map(
        ({ areaId, level }) => [areaId, level?.label],
      );
    const moderate = [['safeguarding_score', 'moderate improvement required']];
    assert.deepEqual(read('Score:            Comment:\n\n61%               MODERATE improvement required'), moderate);
    assert.deepEqual(read('Score:\tComment:\n\n\n61%\tMODERATE improvement required'), moderate);
    // What stands below another paragraph is of that.
    assert.deepEqual(read('Comment:\n\nStaff are keen.\n\nMODERATE improvement required'), []);
  });
});
