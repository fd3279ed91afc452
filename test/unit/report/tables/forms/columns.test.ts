import assert from 'node:assert/strict';
import { awarded } from './support';

describe('grades that say so themselves in columns', () => {
  it('are of whom the heads of the columns say', () => {
    const text = `Subject                              Key Stage 1         Key Stage 2
English                                Grade 3             Grade 2
Physical education                     Grade 2             Grade 1
`;
    assert.deepEqual(awarded(text, 'estyn-cif-2004'), [
      'Key Stage 1 / english: good features outweigh shortcomings',
      'Key Stage 2 / english: good features and no important shortcomings',
      'Key Stage 1 / physical_education: good features and no important shortcomings',
      'Key Stage 2 / physical_education: good with outstanding features',
    ]);
  });

  it('are none where they head shares, nor where one is missing or another inspection has a column', () => {
    for (const text of [
      'In the lessons observed teaching was:\n\n   Grade 1       Grade 2       Grade 3\n    18%           61%           21%\n',
      'Subject                    Key Stage 1      Key Stage 2\nEnglish                      Grade 3\n',
      'Subject                    Last inspection  Key Stage 2\nEnglish                      Grade 3          Grade 2\n',
    ])
      assert.deepEqual(awarded(text, 'estyn-cif-2004'), [], text);
  });
});

describe('a scale in the middle of the page', () => {
  it('gives its last grade to nothing below it', () => {
    const scale = ['Outstanding', 'Very Good', 'Good', 'Satisfactory', 'Unsatisfactory'];
    const centred = scale.map((grade) => ' '.repeat(45 - Math.floor(grade.length / 2)) + grade).join('\n');
    const text = `Hollow Lane Primary School\n\nPerformance levels\nInspectors use the following levels in reports:\n${centred}\nOverall effectiveness\nInspectors use the following levels when reporting on it:\n`;
    assert.deepEqual(awarded(text, 'eti-2010'), []);
  });
});

describe('a grade of many words in a column', () => {
  it('is read as far as any level of a framework goes', () => {
    const rows = (whole: string) => `Elm Road School

Report of an inspection

Overall effectiveness                   ${whole}

Outcomes for learners                   Important area(s) for improvement

Leadership and management               Good
`;
    for (const whole of [
      'Capacity to identify and bring about improvement',
      'Needs to address urgently the significant areas for improvement',
      'Needs to address urgently the significant areas for improvement identified',
    ]) {
      const [first] = awarded(rows(whole), 'eti-2015');
      assert.equal(first, `overall_effectiveness: ${whole.replace(/ identified$/, '').toLowerCase()}`);
    }
  });
});

describe('grades in the middle of their column', () => {
  it('are one list, however long each is', () => {
    const rows = [
      ['Overall rating for this hospital', 'Requires improvement'],
      ['Medical care', 'Requires improvement'],
      ['Surgery', 'Good'],
      ['Critical care', 'Outstanding'],
      ['Maternity', 'Inadequate'],
    ].map(([name = '', grade = '']) => {
      const before = 70 - Math.floor(grade.length / 2) - name.length;
      return `${name}${' '.repeat(before)}${grade}`;
    });
    const text = `Anytown General Hospital\nQuality Report\n\nRatings\n\n${rows.join('\n\n')}\n`;
    assert.deepEqual(
      awarded(text, 'cqc-ratings-2014').map((each) => each.split(': ').at(-1)),
      ['requires improvement', 'requires improvement', 'good', 'outstanding', 'inadequate'],
    );
  });
});

describe('a grade in a column', () => {
  it('may be parted within a word at the end of its line', () => {
    const text = `Inspection of services for children in need of help and protection

                                                       Requires
Children who need help and protection                  improvement to be
                                                       good

Adoption performance                                   Good

                                                       Requires improve-
Leadership, management and governance                  ment to be good
`;
    assert.deepEqual(awarded(text, 'ofsted-sif-2013'), [
      'help_and_protection: requires improvement',
      'adoption: good',
      'leadership: requires improvement',
    ]);
  });
});
