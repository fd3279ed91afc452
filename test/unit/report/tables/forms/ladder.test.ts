import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';

/** The area and the grade of each judgement of the report's list. */
function read(list: string): string[] {
  const report = recognise(`PEEL 2023/25\n\nAn inspection of Marshland Police\n\n${list}\n`, undefined, {
    framework: 'hmicfrs-peel-2021',
  });
  return report.judgements
    .filter(({ source }) => source === 'table')
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
}

describe('areas listed under the grade that they have', () => {
  const list = (...items: string[]) => items.join('\n\n');

  it('are read where a grade is typed twice, once for another', () => {
    assert.deepEqual(
      read(
        list(
          'Good',
          'Recording data about crime',
          'Good',
          'Preventing crime',
          'Supporting victims',
          'Adequate',
          'Investigating crime',
          'Requires improvement',
          'Managing offenders',
          'Responding to the public',
        ),
      ),
      [
        'Recording data about crime: good',
        'Preventing crime: good',
        'Supporting victims: good',
        'Investigating crime: adequate',
        'Managing offenders: requires improvement',
        'Responding to the public: requires improvement',
      ],
    );
  });

  it('have the whole of a name that goes on in the next line, also where its first line is another name', () => {
    const report = recognise(
      `Anyford School\n\n${list('Strong standard', 'Inclusion', 'Expected standard', 'Achievement', 'Curriculum\nand teaching', 'Needs attention', 'Leadership and governance')}\n`,
      undefined,
      { framework: 'ofsted-report-card-2025' },
    );
    assert.deepEqual(
      report.judgements.map(({ area, level }) => `${area}: ${level?.label ?? ''}`),
      [
        'Inclusion: strong standard',
        'Achievement: expected standard',
        'Curriculum and teaching: expected standard',
        'Leadership and governance: needs attention',
      ],
    );
  });

  it('are read where a grade has the mark of a footnote', () => {
    assert.deepEqual(
      read(list('Good°', 'Supporting victims', 'Preventing crime', 'Adequate', 'Investigating crime', 'Inadequate')),
      ['Supporting victims: good', 'Preventing crime: good', 'Investigating crime: adequate'],
    );
  });

  it('end before an area whose grade stands below it', () => {
    const body = list('Managing offenders', 'Good', 'The force knows where those are whom it manages.');
    const listed = list('Good', 'Supporting victims', 'Preventing crime', 'Adequate', 'Investigating crime');
    assert.deepEqual(read(list(listed, 'Requires improvement', 'Responding to the public', body)), [
      'Supporting victims: good',
      'Preventing crime: good',
      'Investigating crime: adequate',
      'Responding to the public: requires improvement',
    ]);
  });

  it('are read where one line of a dense list has a blank line too many', () => {
    const lines = ['Outstanding', 'Preventing crime', 'Good', 'Supporting victims', 'Adequate', 'Investigating crime'];
    const more = ['Managing offenders', 'Requires improvement', '', 'Responding to the public', 'Inadequate'];
    assert.deepEqual(read([...lines, ...more].join('\n')), [
      'Preventing crime: outstanding',
      'Supporting victims: good',
      'Investigating crime: adequate',
      'Managing offenders: adequate',
      'Responding to the public: requires improvement',
    ]);
  });

  it('have none below a line that may be a grade which nobody knows, and none of the grade that stands below them', () => {
    const lines = ['Outstanding', 'Preventing crime', 'Supporting victims', 'Good', 'Investigating crime'];
    const more = ['Not good enough', 'Managing offenders', 'Recording data about crime', 'Inadequate'];
    assert.deepEqual(read([...lines, ...more, 'Responding to the public', 'About us'].join('\n')), [
      'Preventing crime: outstanding',
      'Supporting victims: outstanding',
      'Investigating crime: good',
      'Responding to the public: inadequate',
    ]);
  });

  it('have no grade where theirs is broken, though a name that opens with a grade stands below them', () => {
    const lines = ['Adequate', 'Investigating crime', 'Managing offenders', 'Requires improv-\n\nement'];
    const found = read(list(...lines, 'Responding to the public', 'Good use of resources', 'Inadequate'));
    assert.deepEqual(
      found.filter((each) => each.startsWith('Responding')),
      [],
    );
  });

  it('are none where the first grade is the end of one that opens on the line above', () => {
    const rows = [
      'Regulation 16: Training and staff development',
      'Substantially\ncompliant',
      'Regulation 17: Premises',
      'Not compliant',
      'Regulation 28: Fire precautions',
      'Compliant',
    ];
    const report = recognise(`Anytown Nursing Home\n\n${list('Regulation Title', 'Judgment', ...rows)}\n`, undefined, {
      framework: 'hiqa-2018',
    });
    assert.deepEqual(
      report.judgements.map(({ areaId, level, source }) => [areaId, level?.label, source]),
      [
        ['regulation_16', 'substantially compliant', 'table'],
        ['regulation_17', 'not compliant', 'table'],
        ['regulation_28', 'compliant', 'table'],
      ],
    );
  });

  it('are read below the scale, whose grades stand one below the other without a name', () => {
    const scale = ['Outstanding', 'Good', 'Adequate', 'Requires improvement', 'Inadequate'];
    const groups = ['Good', 'Preventing crime', 'Supporting victims', '', 'Adequate', 'Investigating crime'];
    const more = ['Responding to the public', '', 'Requires improvement', 'Managing offenders', '', 'About us'];
    assert.deepEqual(read([...scale, '', ...groups, ...more].join('\n')), [
      'Preventing crime: good',
      'Supporting victims: good',
      'Investigating crime: adequate',
      'Responding to the public: adequate',
      'Managing offenders: requires improvement',
    ]);
  });

  it('are none where a conversion gives several heads of columns before the names of all of them', () => {
    const torn = ['Outstanding', 'Good', 'Preventing crime', 'Adequate', 'Requires improvement', 'Inadequate'];
    assert.deepEqual(read([...torn, 'Investigating crime', 'Managing offenders', '', 'About us'].join('\n')), []);
  });

  it('are none where most of their names have another grade in their chapters, but for one or two of many', () => {
    const groups = ['Good', 'Preventing crime', 'Supporting victims', '', 'Adequate', 'Investigating crime'];
    const found = (...graded: readonly (readonly [name: string, grade: string])[]) =>
      recognise(
        [
          'PEEL 2023-25',
          'An inspection of Anyshire Constabulary',
          'Our judgments',
          ...groups,
          '',
          'We set out our detailed findings in the rest of this report.',
          ...graded.flatMap(([name, grade]) => ['', name, '', grade, '', 'Officers spend their time on patrol.']),
          '',
        ].join('\n'),
        undefined,
        { framework: 'hmicfrs-peel-2021' },
      )
        .judgements.filter(({ source }) => source === 'table')
        .map(({ level }) => level?.label);
    assert.deepEqual(found(['Preventing crime', 'Inadequate'], ['Investigating crime', 'Good']), []);
    assert.deepEqual(found(['Preventing crime', 'Inadequate'], ['Investigating crime', 'Adequate']), [
      'good',
      'good',
      'adequate',
    ]);
  });
});
