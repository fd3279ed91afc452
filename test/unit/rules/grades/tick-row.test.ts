import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { applyEdits } from '../../support/fixes';

/** A joint area review of a made-up authority with one tick row; empty boxes are those of the text given. */
function review(row: string): string {
  return `Joint area review
Anyshire Children's Services Authority Area
Review of services for children and young people

Published: 9 September 2008

Inspectors make judgements on this scale
4: outstanding; 3: good; 2: adequate; 1: inadequate

Safeguarding

${row}

Children at risk are seen on the day that they are referred, and plans are made with their families.
`;
}

function found(row: string) {
  const text = review(row);
  return checkReport(recognise(text)).filter(({ rule }) => rule === 'tick-row');
}

describe('tick-row', () => {
  it('finds two marks, and offers to keep either', () => {
    const row = 'Inadequate\t☐\tAdequate\t☒\tGood\t☒\tOutstanding\t☐';
    const text = review(row);
    const [finding, ...others] = checkReport(recognise(text));
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.message, "The row for 'Safeguarding' marks 2 grades: adequate and good.");
    assert.equal(text.slice(finding.start, finding.end), '☒\tGood\t☒');
    assert.deepEqual(
      finding.fixes?.map(({ title, edits }) => [title, applyEdits(text, edits)]),
      [
        ["Keep only the mark at 'adequate'", review('Inadequate\t☐\tAdequate\t☒\tGood\t☐\tOutstanding\t☐')],
        ["Keep only the mark at 'good'", review('Inadequate\t☐\tAdequate\t☐\tGood\t☒\tOutstanding\t☐')],
      ],
    );
  });

  it('finds a row whose boxes are all empty', () => {
    const [finding] = found('Inadequate\t☐\tAdequate\t☐\tGood\t☐\tOutstanding\t☐');
    assert.equal(finding?.message, "The row for 'Safeguarding' marks no grade.");
  });

  it('leaves alone one mark, a label that vanished with its mark, and boxes that conversion damaged', () => {
    for (const row of [
      'Inadequate\t☐\tAdequate\t☒\tGood\t☐\tOutstanding\t☐',
      'Inadequate\t☐\tGood\t☐\tOutstanding\t☐',
      'Inadequate\tП\tAdequate\tJ\tGood\t٦\tOutstanding\tП',
      'Inadequate\tAdequate\tGood\tOutstanding',
    ]) {
      assert.deepEqual(found(row), [], row);
    }
  });

  it('finds a row of labels without a mark where another row shows what a mark looks like', () => {
    const text = `${review('Inadequate\tAdequate\tGood\tX\tOutstanding')}
Looked after children and young people

Inadequate\tП\tAdequate\tGood\tOutstanding

Carers stay for years, and few children have to move from one home to another.
`;
    const [finding, ...others] = checkReport(recognise(text));
    assert.deepEqual(others, []);
    assert.equal(finding?.message, "The row for 'Looked after children' marks no grade.");
  });

  it('offers only the mark that the report agrees with elsewhere', () => {
    const row = 'Inadequate\t☐\tAdequate\t☒\tGood\t☒\tOutstanding\t☐';
    const sentence =
      'The contribution of local services to improving outcomes for children and young people at risk or requiring safeguarding is good.';
    const text = `${review(row)}\n${sentence}\n`;
    assert.deepEqual(
      checkReport(recognise(text)).flatMap(({ rule, fixes = [] }) => [rule, ...fixes.map(({ title }) => title)]),
      ['tick-row', "Keep only the mark at 'good'"],
    );
  });
});
