import assert from 'node:assert/strict';
import { awarded } from './support';

describe('tables of care reports, as conversions leave them', () => {
  it('numbers with their scores one blank apart, under heads one blank apart', () => {
    const text = `SCORING OF OUTCOMES
CHOICE OF HOME
Standard No Score
1 X
3 3
6 N/A
STAFFING
Standard No Score
27 4
29 1
30 2
Example Lodge
Page 14
`;
    assert.deepEqual(awarded(text, 'csci-quality-rating-2007'), [
      'standard_3: standard met',
      'standard_27: standard exceeded',
      'standard_29: standard not met',
      'standard_30: standard almost met',
    ]);
  });

  it('lines of a number and a digit say nothing without their heads', () => {
    assert.deepEqual(awarded('Beds and rooms\n1 2\n3 3\n27 4\n', 'csci-quality-rating-2007'), []);
  });

  it('a tick or a cross opens the line below the name of a standard', () => {
    const text = `We inspected the following standards as part of a routine inspection. This is what we found:
Consent to care and treatment
\u2714 Met this standard
Staffing
\u2718 Action needed
Records
\u2718 Enforcement action taken

Details about this location
`;
    assert.deepEqual(awarded(text, 'cqc-compliance-2010'), [
      'consent_to_care_and_treatment: met this standard',
      'staffing: action needed',
      'records: enforcement action',
    ]);
  });

  it('letters for the arrows of a font of symbols stand below the grades of a grid', () => {
    const text = `Ratings for Example General Hospital
                               Safe        Effective        Caring       Responsive      Well-led       Overall

                             Requires         Good           Good         Requires         Good         Requires
 Urgent and emergency      improvement         \u00e9              \u00e7\u00e8        improvement        \u00e7\u00e8       improvement
 services                       \u00e7\u00e8          May 2019       May 2019          \u00ea           May 2019         \u00e7\u00e8
                             May 2019                                     May 2019                      May 2019

                            Inadequate      Requires         Good           Good        Inadequate     Inadequate
 Maternity                      \u00ea\u00ea        improvement         \u00e7\u00e8             \u00e7\u00e8             \u00ea\u00ea             \u00ea\u00ea
                             May 2019          \u00ea           May 2019       May 2019       May 2019       May 2019
                                            May 2019
`;
    const services = awarded(text, 'cqc-ratings-2014').map((said) => said.toLowerCase());
    assert.deepEqual(services, [
      'urgent and emergency services / safe: requires improvement',
      'urgent and emergency services / effective: good',
      'urgent and emergency services / caring: good',
      'urgent and emergency services / responsive: requires improvement',
      'urgent and emergency services / well_led: good',
      'urgent and emergency services / overall: requires improvement',
      'maternity / safe: inadequate',
      'maternity / effective: requires improvement',
      'maternity / caring: good',
      'maternity / responsive: good',
      'maternity / well_led: inadequate',
      'maternity / overall: inadequate',
    ]);
  });

  it('the name of the whole is wrapped over three lines, its grade below a blank one', () => {
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
});
