import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

describe('a level of its own on the line below a name', () => {
  it('is that of the name, on however many lines it stands', () => {
    for (const name of [
      'The provider confirms that the requirements of the compulsory part of the Childcare Register are:',
      'The provider confirms that the requirements of the\ncompulsory part of the Childcare Register are:',
    ]) {
      const text = `Early years provision\n\nInspection report\n\nThe Childcare Register\n\n${name}\n\nMet\n`;
      assert.deepEqual(awarded(text, 'ofsted-early-years-2008'), ['childcare_register_compulsory: met'], name);
    }
  });

  it('is read between the rows of a table, and none where another cell follows it', () => {
    const row = 'Effective steps have been taken to promote improvement since the last\ninspection';
    const report = (answer: string) =>
      `Elm Road School\n\nInspection report\n\nInspection judgements\n\nKey to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and grade 4 inadequate\n\nThe effectiveness of the school's self-evaluation\n2\nThe capacity to make any necessary improvements\n3\n${row}\n${answer}\nHow well do learners achieve?\n3\nHow well learners enjoy their education\n2\n`;
    const steps = (answer: string) =>
      awarded(report(answer), 'ofsted-s5-2005').filter((each) => each.includes('effective_steps'));
    assert.deepEqual(steps('Yes'), ['effective_steps: yes']);
    assert.deepEqual(steps('Yes\nNo'), []);
  });
});

describe('a line that names an area and its own level', () => {
  const text = (point: string) =>
    `Elm Grove School\n\nInspection report\n\nIndependent school standards\n\n${point}\n\nPupils read well.\n`;
  const standards = (point: string) =>
    awarded(text(point), 'ofsted-cif-2015').filter((said) => said.includes('independent_school_standards'));

  it('says so where it stands by itself', () => {
    assert.deepEqual(standards('Independent school standards are met.'), ['independent_school_standards: met']);
  });

  it('does not, where it is the end of what another line began', () => {
    for (const end of ['\n', '\n\n'])
      assert.deepEqual(
        standards(`\u25aa The proprietor cannot say whether the${end}independent school standards are met.`),
        [],
        end,
      );
  });
});

describe('a tick before a line that names an area and its own level', () => {
  const card = (line: string) => `Ofsted\n\nReport card\n\nHollow Lane Primary School\n\n${line}\n`;

  it('is no part of the name', () => {
    for (const line of ['\u2713 Safeguarding standards met', '### \u2714 Safeguarding standards met'])
      assert.deepEqual(awarded(card(line), 'ofsted-report-card-2025'), ['safeguarding: met'], line);
  });

  it('is none where it is a cross', () => {
    assert.deepEqual(awarded(card('\u2717 Safeguarding standards met'), 'ofsted-report-card-2025'), []);
  });
});

describe('a level of its own that the whole has too', () => {
  it('is the result of a name on two lines as those beside it are', () => {
    const text = `Report on an unannounced inspection of HMP Marle\n\nOfsted made the following assessments:\n\nLeadership and management of learning and skills and work:\n\nRequires improvement\n\nQuality of learning and skills and work provision, including the quality\nof teaching, training, learning and assessment:\n\nGood\n\n3.10\n`;
    assert.deepEqual(awarded(text, 'hmip-healthy-establishment'), [
      'leadership_and_management_of_education_skills_and_work: requires improvement',
      'quality_of_learning_and_skills_and_work_activities: good',
    ]);
  });
});

describe('the mark of a footnote behind a level of its own', () => {
  const card = (line: string) => `Ofsted\n\nReport card\n\nHollow Lane Primary School\n\n${line}\n`;

  it('is no part of it, beside the name of its area or below it', () => {
    for (const mark of ['', '[3]', '\u2020', '12', '*']) {
      for (const line of [`Safeguarding standards not met${mark}`, `Safeguarding\nNot met${mark}`])
        assert.deepEqual(awarded(card(line), 'ofsted-report-card-2025'), ['safeguarding: not met'], line);
    }
  });
});
