import assert from 'node:assert/strict';
import { awarded } from './support';

describe('digits that a later page explains', () => {
  const cover = `Inspection date                                        11 March 2014

The quality and standards of the                       This inspection:          3
early years provision                                  Previous inspection:      2

The contribution of the early years provision to the well-being of children         2
`;
  const key = `
What inspection judgements mean

Grade      Judgement        Description
Grade 1    Outstanding      Outstanding provision is highly effective.
Grade 2    Good             Good provision is effective.
Grade 3    Requires         The provision is not giving children a good
           improvement      standard of early years education.
Grade 4    Inadequate       Provision that is inadequate requires action.
`;
  const EARLY = 'ofsted-early-years-2013';

  it('are read where tabs part them, and what explains them, as where blanks do', () => {
    const inTabs = (cover + key).replace(/(?<=\S) {3,}(?=\S)/g, '\t');
    assert.deepEqual(awarded(inTabs, EARLY), awarded(cover + key, EARLY));
    assert.equal(awarded(inTabs, EARLY).length, 2);
  });

  it('are read beside the names of areas, those of the last inspection left out', () => {
    assert.deepEqual(
      awarded(cover + key, EARLY),
      [
        'quality_and_standards: requires improvement',
        'contribution_of_the_early_years_provision_to_the_well_being_of_children: good',
      ].map((each) => each.replace('contribution', 'the_contribution')),
    );
  });

  it('are none where nothing explains them, or where they may be numbers of pages', () => {
    assert.deepEqual(awarded(cover, EARLY), []);
    assert.deepEqual(
      awarded(`Contents                                                                   Page\n${cover}${key}`, EARLY),
      [],
    );
  });
});

describe('names with what is meant by them, and their grades', () => {
  const text = `Hygienic food handling
Hygienic handling of food including preparation, cooking and storage
Good

Cleanliness and condition of facilities and building
Having an appropriate layout, ventilation and hand washing facilities
Very good

Management of food safety
Checks in place to ensure that food sold or served is safe to eat
Generally satisfactory
`;

  it('are read line by line', () => {
    assert.deepEqual(awarded(text, 'fhrs').length, 3);
  });

  it('are read in part nowhere', () => {
    assert.deepEqual(awarded(text.replace('\nVery good\n', '\n'), 'fhrs'), []);
  });
});

describe('scores below the names of what they are of', () => {
  const text = `Safeguarding
Score: 3

Safe and effective staffing
Score: 2
`;

  it('are those of quality statements', () => {
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), [
      'safeguarding: evidence shows a good standard',
      'safe_and_effective_staffing: evidence shows some shortfalls',
    ]);
  });
});

describe('lists below a sentence that gives their grade', () => {
  const text = `We judged the following to be very good
   •  Climate and relationships
   •  Leadership

We judged the following to be weak
   •  Self-evaluation

Some more was said about it in the second chapter of this report.
`;

  it('have that grade each', () => {
    assert.deepEqual(awarded(text, 'education-scotland-six-point'), [
      'climate_and_relationships: very good',
      'leadership: very good',
      'self_evaluation: weak',
    ]);
  });

  it('have it whatever their names are', () => {
    const strange = text.replace('Self-evaluation', 'Boats and\n      sails\n   \u2022  Leadership of the choir');
    assert.deepEqual(awarded(strange, 'education-scotland-six-point'), [
      'climate_and_relationships: very good',
      'leadership: very good',
      'boats_and_sails: weak',
      'leadership_of_the_choir: weak',
    ]);
  });

  it('are left to the readers of several columns where another digit stands beside them', () => {
    const page =
      'What inspection judgements mean\n\nGrade 1      Outstanding\nGrade 2      Good\nGrade 3      Satisfactory\nGrade 4      Inadequate\n';
    const row = 'How good is the overall personal development and well-being of the learners?        ';
    assert.deepEqual(awarded(`${row}2\n\n\f${page}`, 'ofsted-s5-2005'), ['personal_development: good']);
    const two = awarded(`${row}2             1\n\n\f${page}`, 'ofsted-s5-2005');
    assert.ok(!two.includes('personal_development: outstanding'), two.join());
  });
});
