import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';
import { FOUR_AREAS, headlines, ilacs, restatements, single, SINGLE_GRID } from '../../support';

describe('a list of results that lost its columns', () => {
  it('reads grades one blank behind their labels, both wrapped', () => {
    const table = `Judgement Grade
The impact of leaders on social work Good
practice with children and families
The experiences and progress of Requires improvement
children who need help and protection to be good
The experiences and progress of Outstanding
children in care
The experiences and progress of care Inadequate
leavers
Requires improvement to be good
Overall effectiveness`;
    assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
  });

  it('reads grades on lines below their labels, and those set around them', () => {
    const cover = `Children’s services in Anyshire require improvement
1. Children who need help and protection
Requires
Improvement
2. Children looked after and achieving
good
permanence
2.1 Adoption performance
inadequate
requires improvement to
2.2 Experiences and progress of care leavers
be good
3. Leadership, management and governance
good
1
Anyshire combines its reports as the law allows.`;
    assert.deepEqual(headlines(single(cover)), SINGLE_GRID);
  });

  it('reads tables that are drawn with characters, and dots that lead to grades', () => {
    const markdown = `| Judgement | Grade |
|---|---|
| The impact of leaders on social work practice with children and families | Good |
|The experiences and progress of children who<br>need help and protection|Requires improvement<br>to be good|
| The experiences and progress of children in care | Outstanding |
| The experiences and progress of care leavers | Inadequate |
| Overall effectiveness | Requires improvement to be good |`;
    assert.deepEqual(headlines(ilacs(markdown)), FOUR_AREAS);
    const grid = `+------------------------------------------+----------------------+
| The impact of leaders on social work     | Good                 |
| practice with children and families      |                      |
+------------------------------------------+----------------------+
| The experiences and progress of children | Requires improvement |
| who need help and protection             | to be good           |
+------------------------------------------+----------------------+`;
    assert.deepEqual(headlines(ilacs(grid)), FOUR_AREAS.slice(0, 2));
    const dots = `The impact of leaders on social work practice with children and families ........ Good
Overall effectiveness .......................... Requires improvement to be good`;
    assert.deepEqual(headlines(ilacs(dots)), [FOUR_AREAS[0], FOUR_AREAS[4]]);
  });

  it('reads a grade that opens on the line above the first label', () => {
    const cover = `Children’s services in Anyshire require improvement

Requires
1. Children who need help and protection
Improvement
2. Children looked after and achieving permanence
Good`;
    assert.deepEqual(headlines(single(cover)), SINGLE_GRID.slice(0, 3));
  });

  it('reads cells parted by tabs whose rows are wrapped', () => {
    const table = `Judgement\tGrade
The impact of leaders on social work\tGood
practice with children and families
The experiences and progress of children\tRequires improvement
who need help and protection\tto be good
The experiences and progress of children in care\tOutstanding
The experiences and progress of care\tInadequate
leavers
\tRequires improvement
Overall effectiveness
\tto be good`;
    assert.deepEqual(headlines(ilacs(table)), FOUR_AREAS);
  });

  it('gives the exact pieces of a grade, without the digit of a footnote or of the page', () => {
    const text = single(`The overall judgement is good
1. Children who need help and protection 1 Requires
improvement
2. Children looked after and achieving permanence Good
2`);
    const [wrapped, last] = recognise(text).judgements.filter(({ source }) => source === 'table');
    const pieces = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(pieces(wrapped?.fragments), ['Requires', 'improvement']);
    assert.deepEqual(pieces(last?.fragments), ['Good']);
  });

  it('reads grades with their codes, and gives none of them to a heading further up', () => {
    const record = `Inspection of looked after children services
Anyshire County Council
Inspection dates: 8 to 19 July 2013
\fQuality of provision
Grade 2 (good)
12. Workers see children often.

Record of main findings
Services for looked after children
Overall effectiveness Grade 3 (adequate)
Capacity to improve
Grade 2 (good)
Outcomes for looked after
Grade 4 (inadequate)
children and young people
Quality of provision Grade 2 (good)
Leadership and management
Grade 3 (adequate)`;
    assert.deepEqual(headlines(record), [
      'overall: adequate',
      'capacity: good',
      'outcomes: inadequate',
      'quality: good',
      'leadership: adequate',
    ]);
    assert.deepEqual(restatements(record), ['quality: good']);
  });

  it('says nothing where grades may stand above their labels or below them', () => {
    const cover = `Children’s services in Anyshire are

Good
1. Children who need help and protection
Inadequate
2. Children looked after and achieving permanence
Outstanding
3. Leadership, management and governance

Anyshire combines its reports as the law allows.`;
    assert.deepEqual(headlines(single(cover)), []);
  });

  it('ends where the numbers of the rows end, and leaves the sentence below to say what it says', () => {
    const cover = `The overall judgement is good
1. Children who need help and protection Good
2. Children looked after and achieving permanence Good
The effectiveness of the Local Safeguarding Children Board (LSCB) requires
improvement`;
    const { judgements } = recognise(single(cover));
    const tables = judgements.filter(({ source }) => source === 'table').map(({ areaId }) => areaId);
    assert.deepEqual(tables, ['help_and_protection', 'looked_after']);
  });

  it('takes no sentences, headings or lists with colons for rows', () => {
    const prose = `What inspectors said of the services

Overall effectiveness: good.
The experiences and progress of care leavers: good.

Care leavers
Good help is there for those who ask.
Children in care
Good homes are found for most.`;
    assert.deepEqual(headlines(ilacs('', prose)), []);
  });
});
