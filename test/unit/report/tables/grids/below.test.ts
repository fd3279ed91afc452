import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';
import { awarded } from '../forms/support';

const FRAMEWORK = 'cqc-ratings-2014';

/** A grid with four columns, each of its cells on a line of its own. */
const grid = (...lines: string[]) => ['Ratings', '', 'Safe', 'Effective', 'Caring', 'Overall', ...lines, ''].join('\n');

describe('a grid in reading order', () => {
  it('gives each grade to the name above its line and to its column', () => {
    const text = grid(
      ...['Urgent and emergency', 'services', 'Requires', 'improvement', 'Good', 'Good', 'Requires improvement'],
      ...['Surgery', 'Good', 'Not rated', 'Outstanding', 'Good'],
    );
    assert.deepEqual(awarded(text, FRAMEWORK), [
      'Urgent and emergency services / safe: requires improvement',
      'Urgent and emergency services / effective: good',
      'Urgent and emergency services / caring: good',
      'Urgent and emergency services / overall: requires improvement',
      'Surgery / safe: good',
      "Surgery / effective: 'Not rated'",
      'Surgery / caring: outstanding',
      'Surgery / overall: good',
    ]);
  });

  it('may have areas for the names of its lines, and lines that are in one piece', () => {
    const text = grid(
      'Older people',
      'Inadequate',
      'Good',
      'Good',
      'Good',
      'Working age people Good Good Good Inadequate',
    );
    assert.deepEqual(awarded(text, FRAMEWORK), [
      'Older people / safe: inadequate',
      'Older people / effective: good',
      'Older people / caring: good',
      'Older people / overall: good',
      'Working age people / safe: good',
      'Working age people / effective: good',
      'Working age people / caring: good',
      'Working age people / overall: inadequate',
    ]);
  });

  it('gives nothing of a line that has lost a grade, for nothing tells which', () => {
    const whole = (name: string) => [name, 'Good', 'Good', 'Good', 'Good'];
    const text = grid(...whole('Surgery'), 'Critical care', 'Good', 'Inadequate', 'Good', ...whole('Maternity'));
    const services = new Set(awarded(text, FRAMEWORK).map((each) => each.split(' / ')[0]));
    assert.deepEqual([...services], ['Surgery', 'Maternity']);
  });

  it('is none where the names of all lines stand before all grades', () => {
    const text = grid('Surgery', 'Maternity', ...Array<string>(8).fill('Good'));
    assert.deepEqual(
      awarded(text, FRAMEWORK).filter((each) => !each.startsWith('(')),
      [],
    );
  });

  it('gives no grade to the last of its columns where its only line has no name, and to each where days stand beside all', () => {
    const grades = ['Requires', 'improvement', 'Good', 'Outstanding', 'Good'];
    assert.deepEqual(awarded(grid(...grades), FRAMEWORK), []);
    const dated = grades.flatMap((grade) => (grade === 'Requires' ? grade : [grade, 'Jun 2018']));
    assert.deepEqual(awarded(grid(...dated), FRAMEWORK), [
      'safe: requires improvement',
      'effective: good',
      'caring: outstanding',
      'overall: good',
    ]);
  });

  it('says nothing of the list of results on the first page', () => {
    const list = ['Overall', 'Good', 'Are services safe?', 'Inadequate', 'Are services caring?', 'Good', ''].join('\n');
    const rest = grid('Surgery', 'Good', 'Good', 'Good', 'Good', 'Maternity', 'Good', 'Good', 'Good', 'Good');
    assert.deepEqual(awarded(`${list}\nText of the report.\n\n${rest}`, FRAMEWORK).slice(0, 3), [
      'overall: good',
      'safe: inadequate',
      'caring: good',
    ]);
  });
});

describe('a line of a grid all of whose grades are older than others', () => {
  /** What is awarded and what is cited, by service. */
  const roles = (text: string) => [
    ...new Set(
      recognise(text, undefined, { framework: FRAMEWORK }).judgements.map(
        ({ service, role, headline }) => `${service ?? ''}: ${role}${headline ? ', headline' : ''}`,
      ),
    ),
  ];

  it('is of an earlier inspection, in reading order', () => {
    const dated = (name: string, month: string) => [name, ...Array<string[]>(4).fill(['Good', '→←', month]).flat()];
    assert.deepEqual(roles(grid(...dated('Surgery', 'Jun 2018'), ...dated('Maternity', 'Mar 2016'))), [
      'Surgery: awarded, headline',
      'Maternity: cited',
    ]);
  });

  it('is of an earlier inspection, in columns, and of this one where a grade of it is new', () => {
    const text = `Ratings

                     Safe          Effective       Caring         Overall

 Surgery             Good            Good           Good            Good
                   Jun 2018        Jun 2018       Jun 2018        Jun 2018

 Maternity           Good            Good           Good            Good
                   Mar 2016        Mar 2016       Mar 2016        Mar 2016

 Outpatients         Good            Good           Good            Good
                   Mar 2016        Jun 2018       Mar 2016        Mar 2016
`;
    assert.deepEqual(roles(text), ['Surgery: awarded, headline', 'Maternity: cited', 'Outpatients: awarded, headline']);
  });
});
