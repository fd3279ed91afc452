import assert from 'node:assert/strict';
import { awarded } from './support';

describe('what a conversion leaves of a table', () => {
  it('has the letters of a lost font for arrows beside its grades', () => {
    const text = `Ratings for Eastbrook Hospital

                          Safe            Effective         Overall

 Urgent care            Requires            Good            Requires
                      improvement            é            improvement
                           çè             May 2019            êê
                        May 2019                            May 2019

 Maternity                Good         Not rated              Good
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), [
      'Urgent care / safe: requires improvement',
      'Urgent care / effective: good',
      'Urgent care / overall: requires improvement',
      'Maternity / safe: good',
      "Maternity / effective: 'Not rated'",
      'Maternity / overall: good',
    ]);
  });

  it('has a year beside the wrapped head of this inspection for an earlier one', () => {
    const text = `Overview

                                              This
 Question                                     inspection          2018/19

    Effectiveness                             Good                Requires
                                                                  improvement

    Efficiency                                Requires            Good
                                              improvement

    People                                    Good                Inadequate
`;
    assert.deepEqual(awarded(text, 'hmicfrs-frs-2018'), [
      'effectiveness: good',
      'efficiency: requires improvement',
      'people: good',
    ]);
  });

  it('has areas in cells parted by tabs below the grades that head them', () => {
    const text = `Our judgments

Outstanding\tGood\tAdequate\tRequires improvement
Recording data about crime\tPreventing crime\tManaging offenders\tInvestigating crime
\tDeveloping a positive workplace\t\tProtecting vulnerable people
`;
    assert.deepEqual(awarded(text, 'hmicfrs-peel-2021').sort(), [
      'developing_a_positive_workplace: good',
      'investigating_crime: requires improvement',
      'managing_offenders: adequate',
      'preventing_crime: good',
      'protecting_vulnerable_people: requires improvement',
      'recording_data_about_crime: outstanding',
    ]);
  });

  it('has the number of a standard and its score on one line', () => {
    const text = `SCORING OF OUTCOMES

CHOICE OF HOME
Standard No Score
1 X
3 3
6 N/A
STAFFING
Standard No Score
27 2
30 4
`;
    assert.deepEqual(awarded(text, 'ncsc-csci-standard-scores'), [
      'standard_3: standard met',
      'standard_27: standard almost met',
      'standard_30: standard exceeded',
    ]);
  });

  it('has no scores in lines of a number and a digit without their heads', () => {
    assert.deepEqual(awarded('Beds and rooms\n1 2\n3 3\n27 4\n', 'csci-quality-rating-2007'), []);
  });

  it('has the name of the whole on three lines, and its grade below a blank one', () => {
    const text = `This inspection
The overall experiences and progress of
children and young people living in the
home are

Requires improvement

how well children and young people are
helped and protected

Good

the impact and effectiveness of leaders and
managers

Inadequate
`;
    assert.deepEqual(awarded(text, 'ofsted-social-care-2007').slice(0, 3), [
      // What the third level is called first; later reports call it 'requires improvement'.
      'overall: satisfactory',
      'how_well_children_and_young_people_are_protected: good',
      'the_impact_and_effectiveness_of_leaders_and_managers: inadequate',
    ]);
  });

  it('has a tick or a cross before what was found, unless it is one of several to choose from', () => {
    const found = `Consent to care and treatment
✔ Met this standard
Management of medicines
✘ Action needed
Staffing
✔ Met this standard
`;
    assert.deepEqual(awarded(found, 'cqc-compliance-2010'), [
      'consent_to_care_and_treatment: met this standard',
      'management_of_medicines: action needed',
      'staffing: met this standard',
    ]);
    const chosen = `Staffing
✘ Met this standard
✔ Action needed
Records
✘ Met this standard
✔ Action needed
`;
    assert.deepEqual(awarded(chosen, 'cqc-compliance-2010'), []);
  });

  it('has a tick or a cross behind what was found, in a column of its own', () => {
    const found = `Are services safe?             Requirements notice   \u2718

Are services effective?        No action             \u2713

Are services caring?           No action             \u2713
`;
    assert.deepEqual(awarded(found, 'cqc-not-rated-2014'), [
      'safe: not in accordance with the regulations',
      'effective: in accordance with the regulations',
      'caring: in accordance with the regulations',
    ]);
    const chosen = `Are services safe?       No action \u2713   Requirements notice   \u2718
Are services caring?     No action \u2718   Requirements notice   \u2713
`;
    assert.deepEqual(awarded(chosen, 'cqc-not-rated-2014'), []);
  });

  it('has yes and no among the digits of a record', () => {
    const text = `Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and grade 4 inadequate

The capacity to make any necessary improvements
3
Effective steps have been taken to promote improvement since the last
inspection
Yes
The behaviour of learners
2
Do procedures for safeguarding learners meet current government
requirements?
No
Does this school require special measures?
No
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2005'), [
      'capacity_to_improve: satisfactory',
      'effective_steps: yes',
      'behaviour: good',
      'safeguarding_procedures: no',
      'special_measures: no',
    ]);
  });

  it('has the name of what no framework knows on the lines around its grades', () => {
    const text = `How good is the personal development?

                                  Foundation Stage            Primary                Secondary

  Curriculum quality              Good                        Good                   Acceptable

  Readiness for
                                  Good                        Acceptable             Good
  the next stage

  Ties with the
  neighbourhood                   Good                        Good                   Good
`;
    assert.deepEqual(awarded(text, 'khda-dsib-2008').slice(3, 6), [
      'Foundation Stage / readiness_for_the_next_stage: good',
      'Primary / readiness_for_the_next_stage: acceptable',
      'Secondary / readiness_for_the_next_stage: good',
    ]);
  });
});

describe('scores that lost their columns', () => {
  it('count below a column of scored judgements, unless they rise as pages do', () => {
    const list = (...digits: string[]) =>
      `Use of resources theme\nScored judgement\nManaging finances\n${digits[0] ?? ''}\nGoverning the business\n${digits[1] ?? ''}\nManaging resources\n${digits[2] ?? ''}\n`;
    assert.deepEqual(awarded(list('3', '2', '2'), 'ac-use-of-resources-2005'), [
      'managing_finances: performing well',
      'governing_the_business: adequate performance',
      'managing_resources: adequate performance',
    ]);
    assert.deepEqual(awarded(list('2', '3', '4'), 'ac-use-of-resources-2005'), []);
  });

  it('are explained by a key that describes each before it says what it is called', () => {
    const text = (key: string) => `Summary of assessment scores
 Headline questions             Theme                            Score*       Overall
                                                                             corporate
                                                                             score**

 What is the Council,           Ambition                            4
 together with its partners,
 trying to achieve?             Prioritisation                      2

 What has been                  Achievement                         3            3
 achieved?

 *Key to scores

${key}`;
    const described = ` 1 – below minimum requirements – inadequate performance
 2 – at only minimum requirements – adequate performance
 3 – consistently above minimum requirements – performing well
`;
    assert.deepEqual(awarded(text(described), 'ac-cpa-2005'), [
      'ambition: performing strongly',
      'prioritisation: adequate performance',
      'achievement: performing well',
    ]);
    const items = ` 1 – the leaders of the council – performing well
 3 – the partners of the council – performing well
 2 – the members of the council – adequate performance
`;
    assert.deepEqual(awarded(text(items), 'ac-cpa-2005'), []);
  });
});
