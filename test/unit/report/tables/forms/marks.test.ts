import assert from 'node:assert/strict';
import { awarded } from './support';

describe('bars of dashes behind grades', () => {
  it('are none of the grades, however they are drawn', () => {
    for (const bar of ['  \u2013\u2013\u2013', ' \u2013\u2013\u2013', '  ---', ' ---']) {
      const row = (name: string, grade: string) => `${name.padEnd(50)}${grade}${bar}\n`;
      const text = `Example NHS Trust\n\nRatings\n\n${row('Overall trust quality rating', 'Inadequate')}${row('Are services safe?', 'Good')}${row('Are services caring?', 'Requires improvement')}`;
      assert.deepEqual(
        awarded(text, 'cqc-ratings-2014').map((said) => said.replace(/^.*: /, '')),
        ['inadequate', 'good', 'requires improvement'],
        bar,
      );
    }
  });
});

describe('lists in which a dash stands behind each name', () => {
  const surgery = (sentence: string) => `Example Surgery

We carried out an announced inspection at Example Surgery on 17 May 2023. ${sentence}

Safe - Requires improvement.

Effective - Good.

Caring - Good
`;

  it('are results below running text that says what is rated', () => {
    assert.deepEqual(
      awarded(surgery('The key questions are rated as follows.'), 'cqc-ratings-2014').filter(
        (said) => !said.startsWith('('),
      ),
      ['safe: requires improvement', 'effective: good', 'caring: good'],
    );
  });

  it('are none below running text that says what was rated before', () => {
    const said = awarded(
      surgery('At the previous inspection we have rated the practice as follows.'),
      'cqc-ratings-2014',
    );
    assert.ok(!said.includes('effective: good'));
  });
});

describe('what stands behind a grade', () => {
  it('is no part of it: dashes, dots, arrows, stars', () => {
    const text = `Ratings

Overall rating for this service                       Inadequate           –––

Is the service safe?                                    Inadequate         ●

Is the service effective?                                 Outstanding      ✩

Is the service caring?                                    Good             ↑

Is the service responsive?                                Good             ☆

Is the service well-led?                                  Good             ⚫
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), [
      'overall: inadequate',
      'safe: inadequate',
      'effective: outstanding',
      'caring: good',
      'responsive: good',
      'well_led: good',
    ]);
  });

  it('may be the mark of a footnote, behind a label or within the grade as well', () => {
    const text = ` Judgement                                   Grade

 The impact of leaders on social work        Good²
 practice with children and families

 The experiences and progress of             Requires improvement3 to be good
 children who need help and protection

 The experiences and progress of             Good°
 children in care4

 The experiences and progress of care        Outstanding†
 leavers
`;
    assert.deepEqual(awarded(text, 'ofsted-ilacs-2023'), [
      'impact_of_leaders: good',
      'help_and_protection: requires improvement',
      'in_care: good',
      'care_leavers: outstanding',
    ]);
  });
});

describe('a table of codes and what they mean', () => {
  it('awards nothing where the codes are called grades', () => {
    const text = `There is a five-point scale used to represent all inspection judgements in this report:

   Grade 1     good with outstanding features
   Grade 2     good features and no important shortcomings
   Grade 5     many important shortcomings
`;
    assert.deepEqual(awarded(text, 'estyn-cif-2004'), []);
  });

  it('is a legend, whether its cells are parted by tabs or set in place', () => {
    const text = `Grade   Service descriptors                            Capacity to improve

4       A service well above what is required          Excellent

3       A service above what is required               Good

2       A service as required                          Adequate

1       A service below what is required               Inadequate
`;
    assert.deepEqual(awarded(text, 'ofsted-csci-apa-2006'), []);
  });
});
