import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { single } from '../support';

const COVER = `1. Children who need help and protection              Good
2. Children looked after and achieving permanence     Good
2.1 Adoption performance                              Good
3. Leadership, management and governance              Good`;

/** A report with a section in which a heading, a sentence and a table give one grade each time. */
const withSection = (heading: string, grade: string) =>
  recognise(
    single(
      COVER,
      `The local authority

Information about this local authority area

Anyshire has 48 schools and many small towns, in which most of its children live.

${heading}

It is told here what was found in the authority, so that it can be compared.

Adoption performance: ${grade}

The experiences and progress of care leavers are ${grade}. Workers know their families.

Leadership, management and governance              ${grade}
Children who need help and protection              ${grade}
`,
    ),
  );

/** How a report takes the grades of one level: the form, the role, and whether they are results. */
const taken = ({ judgements }: ReturnType<typeof recognise>, label: string) =>
  judgements
    .filter(({ level }) => level?.label === label)
    .map(({ source, role, headline }) => `${source} ${role}${headline ? ' result' : ''}`);

describe('what rates a service below the grids of a hospital', () => {
  it('is none of the whole, be the columns of the grids parted by blanks or by dots', () => {
    for (const gap of ['        ', ' ........ ', '\t', ' | ']) {
      const head = ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led', 'Overall'].join(gap);
      const text = `Example Hospitals NHS Foundation Trust
Inspection report

Ratings

Overall trust quality rating        Requires improvement
Are services safe?                  Good
Are services effective?             Good
Are services caring?                Good
Are services responsive?            Requires improvement
Are services well-led?              Good

Is this organisation responsive?

Our rating of responsive stayed the same. We rated it as requires improvement because:

- patients wait.

Ratings for the whole trust
${head}

Ratings for Example Hospital
${head}

Maternity

Is the service responsive?
 Good

Our rating of responsive stayed the same. We rated it as good.

Is the service well-led?
 Inadequate

Our rating of well-led went down. We rated it as inadequate.
`;
      const report = recognise(text, undefined, { framework: 'cqc-ratings-2014' });
      assert.deepEqual(
        report.judgements.filter(({ start, role }) => start > text.indexOf('Maternity') && role === 'awarded'),
        [],
        gap,
      );
    }
  });
});

describe('a section about earlier inspections', () => {
  it('makes a grade of any form that of another inspection, and never a result', () => {
    const report = withSection('Previous inspections', 'inadequate');
    assert.deepEqual(taken(report, 'inadequate'), ['heading cited', 'statement cited', 'table cited', 'table cited']);
  });

  it('does so by its heading alone', () => {
    const report = withSection('What we found', 'inadequate');
    assert.deepEqual(taken(report, 'inadequate'), [
      'heading awarded',
      'statement awarded',
      'table awarded',
      'table awarded',
    ]);
  });

  it('has no grade that is off the scale of this report', () => {
    assert.deepEqual(withSection('Previous inspections', 'satisfactory').unplaced, []);
    const { unplaced } = withSection('What we found', 'satisfactory');
    assert.deepEqual(
      unplaced.map(({ area, printed, source }) => [area, printed, source]),
      [['Adoption performance', 'satisfactory', 'heading']],
    );
  });
});

describe('a grade off the scale in a grid of services', () => {
  it('is that of the service of its row', () => {
    const { unplaced } = recognise(`Anytown General Hospital
Quality Report
Mill Lane, Anytown
Date of inspection visit: 3 March 2017

This report describes our judgement of the quality of care at this hospital. It is based on a combination of what we found when we inspected.

Our ratings for this hospital

                     Safe      Effective    Caring      Responsive    Well-led    Overall
Surgery              Good      Good         Good        Satisfactory  Good        Good
Critical care        Good      Good         Good        Good          Good        Good
Maternity            Good      Good         Good        Good          Good        Good
Overall              Good      Good         Good        Good          Good        Good
`);
    assert.deepEqual(
      unplaced.map(({ service, area, printed }) => [service, area, printed]),
      [['Surgery', 'Responsive', 'Satisfactory']],
    );
  });
});
