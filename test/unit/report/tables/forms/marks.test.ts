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

describe('a coloured circle in a cell of its own behind a grade', () => {
  it('is none of it, be there a code before the name or not', () => {
    const rows = ['| P 1.1 | Leadership | Good | \u{1F7E2} |', '| Staffing | Inadequate | \u{1F534} |'];
    assert.deepEqual(awarded(`Ratings\n\n${rows.join('\n')}\n`, 'hmiprob-2018'), [
      'leadership: good',
      'staff: inadequate',
    ]);
  });

  it('is read as any other cell where the one before the grade may say what it was before', () => {
    const rows = ['| Leadership | RI | Good | \u2191 |', '| Staffing | RI | Good | \u2191 |'];
    assert.deepEqual(awarded(`Ratings\n\n${rows.join('\n')}\n`, 'hmiprob-2018'), []);
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

  it('are results as items whose names or grades are bold', () => {
    for (const item of ['- **%s**: $', '- **%s:** $', '- %s: **$**', '* **%s** \u2013 $']) {
      const row = (name: string, grade: string) => `${item.replace('%s', name).replace('$', grade)}\n`;
      const rows = `${row('Overall rating', 'Good')}${row('Safe', 'Requires improvement')}${row('Caring', 'Outstanding')}`;
      const said = awarded(`# Example House\n\n## Ratings\n\n${rows}`, 'cqc-ratings-2014');
      assert.deepEqual(said, ['overall: good', 'safe: requires improvement', 'caring: outstanding'], item);
    }
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

  const cells = (...rows: readonly string[]) =>
    `Ratings\n\n| Overall rating for this service | ${rows[0] ?? ''} |\n|---|---|\n| Is the service safe? | ${rows[1] ?? ''} |\n| Is the service caring? | ${rows[2] ?? ''} |\n`;

  it('is no part of it in a cell between strokes, be the grade bold or not', () => {
    const grades = ['overall: good', 'safe: inadequate', 'caring: outstanding'];
    for (const rows of [
      ['Good \u25cf', 'Inadequate \u25cf', 'Outstanding \u2606'],
      ['**Good** \u25cf', '**Inadequate** \u25cf', '**Outstanding** \u2606'],
      ['Good \u{1f7e2}', 'Inadequate \u{1f534}', 'Outstanding \u2b50'],
      ['\u25cf Good', '\u25cf Inadequate', '\u2606 Outstanding'],
      ['Good | \u25cf', 'Inadequate | \u25cf', 'Outstanding | \u2606'],
    ])
      assert.deepEqual(awarded(cells(...rows), 'cqc-ratings-2014'), grades, rows[0]);
  });

  it('marks what was chosen where another grade stands beside it', () => {
    const choice = (mark: string) => `Good${mark} | Inadequate \u25cf`;
    for (const mark of ['', ' \u25cb'])
      assert.deepEqual(awarded(cells(choice(mark), choice(mark), choice(mark)), 'cqc-ratings-2014'), [], mark);
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

  it('is a legend where its best level is wrapped', () => {
    const text = `Annual performance assessment letter

Areas for judgement                                              Grade
                                                                 awarded1

The contribution of the local authority's children's services
in maintaining and improving outcomes for children and             3
young people

The council's overall capacity to improve its services for         3
children and young people

      1
          Grade           Service descriptors                     Capacity to improve
                                                                  descriptors
            4     A service that is well above what is            Excellent /
                  required by those who use it                    outstanding
            3     A service that is rather above what is          Good
                  required by those who use it
            2     A service that is only what is                  Adequate
                  required by those who use it
            1     A service that is below what is                 Inadequate
                  required by those who use it
`;
    assert.equal(awarded(text, 'ofsted-csci-apa-2006').length, 2);
  });
});
