import * as assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';

/** A letter on the children's services of a council, whose first chapter follows the legend of its table. */
const letter = (grade: string) => `Ofsted

Annual performance assessment of services for children and young people in Alderby Council 2008

The following table sets out the grades awarded for performance in 2008.

  Assessment judgement area                                               APA grade

  Being healthy                                                                3

  Staying safe                                                                 2

  Enjoying and achieving                                                       3

  Making a positive contribution                                               4

  Inspectors make judgements based on the following scale
  4: outstanding/excellent; 3: good; 2: adequate; 1: inadequate

Staying safe                                                          ${grade}

Alderby Council delivers services for children and young people at a level above minimum requirements.
`;

const results = (text: string) =>
  recognise(text).judgements.flatMap(({ area, headline, printed }) => (headline ? [`${area} ${printed}`] : []));

describe('what stands below the legend of a table', () => {
  const rows = ['Being healthy 3', 'Staying safe 2', 'Enjoying and achieving 3', 'Making a positive contribution 4'];

  it('is no row where it gives its grade in another way', () => {
    assert.deepEqual(results(letter('Grade 2')), rows);
  });

  it('is read in its place', () => {
    const again = recognise(letter('Grade 2')).judgements.filter(({ headline }) => !headline);
    assert.deepEqual(
      again.map(({ area, source }) => [area, source]),
      [['Staying safe', 'heading']],
    );
  });
});
