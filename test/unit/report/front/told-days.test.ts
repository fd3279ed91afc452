import assert from 'node:assert/strict';
import { frontOf } from './support';

describe('the days of an inspection that no field gives', () => {
  const probation = [
    'An inspection of probation services in Wold PDU',
    '',
    'Published: 3 June 2025',
    '',
    ...Array.from({ length: 12 }, (_, index) => `Leaders know what matters, and chapter ${index.toString()} says how.`),
    '',
  ];

  it('are those of the sentence that tells them, its lines wrapped or not', () => {
    const { inspected, published } = frontOf(
      'hmiprob-2018',
      ...probation,
      'We conducted fieldwork in Wold over the period of two weeks, beginning 3 March 2025 and ending on',
      '14 March 2025. We inspected 40 cases.',
    );
    assert.equal(inspected, '2025-03-03/2025-03-14');
    assert.equal(published, '2025-06-03');
    const fire = ['An inspection of Wold Fire and Rescue Service', '', 'We inspected the service between 7 March and'];
    assert.equal(frontOf('hmicfrs-frs-2018', ...fire, '29 April 2022.').inspected, '2022-03-07/2022-04-29');
    const near = [
      'An inspection of probation services in Wold PDU',
      'We conducted fieldwork in Wold on 3 March 2025 and',
    ];
    assert.equal(frontOf('hmiprob-2018', ...near, 'ending on 14 March 2025.').inspected, '2025-03-03/2025-03-14');
  });

  it('are those of a sentence whose lines a converter has doubled', () => {
    const told = [
      'We conducted fieldwork in Wold, beginning 3 March 2025 and ending on',
      '14 March 2025. It was calm.',
    ];
    const lines = [...probation, ...told].flatMap((line) => [line, '']);
    assert.equal(frontOf('hmiprob-2018', ...lines).inspected, '2025-03-03/2025-03-14');
  });

  it('are none where the sentence tells of no day, or two sentences tell of different ones', () => {
    const told = ['We conducted fieldwork in Wold in March 2025. It was published on 4 May 2025.'];
    assert.equal(frontOf('hmiprob-2018', ...probation, ...told).inspected, '');
    const twice = [
      'We conducted fieldwork in Wold on 3 March 2025.',
      '',
      'We conducted fieldwork in Fen on 4 May 2025.',
    ];
    assert.equal(frontOf('hmiprob-2018', ...probation, ...twice).inspected, '');
  });

  it('are those told where the field gives but the day that it was completed on', () => {
    const cover = ['Care service inspection report', '', 'Wold House', 'Care Home Service', ''];
    const field = ['Inspection completed on: 19 June 2014', '', 'Summary', ''];
    const told = (first: string) => [
      `We wrote this report after an unannounced inspection that took place on ${first} June 2014 between 9am`,
      'and 6pm and on 19 June 2014.',
    ];
    const framework = 'care-inspectorate-scotland';
    assert.equal(frontOf(framework, ...cover, ...field, ...told('17')).inspected, '2014-06-17/2014-06-19');
    assert.equal(frontOf(framework, ...cover, ...field).inspected, '2014-06-19/2014-06-19');
  });
});

describe('the days of an inspection in fields', () => {
  it('are a range where one field gives the first and another the last', () => {
    const page = ['Wold College', 'URN: 139999', 'Inspection start date: 13 November 2018'];
    const { inspected } = frontOf('fe-ofsted-2012', ...page, 'Inspection end date: 16 November 2018', '');
    assert.equal(inspected, '2018-11-13/2018-11-16');
  });

  it('may be two of one month, given by figures', () => {
    const page = ['Report of an inspection', '', 'Centre ID: OSV-0009999', 'Date of inspection: 04 and 05/09/2019', ''];
    assert.equal(frontOf('hiqa-2018', ...page).inspected, '2019-09-04/2019-09-05');
  });

  it('go on below where the last day has its month there', () => {
    const { inspected } = frontOf(
      'cqc-ratings-2014',
      'Wold General Hospital',
      'Quality Report',
      '',
      'Station Road                    Date of inspection visit: 10 \u2013 13 March 2015 and 24',
      'Wold                            March 2015',
      'Tel: 01999 555000               Date of publication: 07/08/2015',
    );
    assert.equal(inspected, '2015-03-10/2015-03-13 2015-03-24/2015-03-24');
  });
});
