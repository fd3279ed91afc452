import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const list = (levels: readonly string[]) =>
  ['Overall Performance Level', 'Achievements and Standards', 'Provision', 'Leadership and Management']
    .map((name, index) => `${name.padEnd(40)}${levels[index] ?? ''}`)
    .join('\n');

/** The levels that a text of two lists gives, each with whether it is a result. */
function levels(second: readonly string[], between: number): string[] {
  const prose = Array.from({ length: between }, () => 'The children play well together and listen to stories.');
  const text = `Education and Training Inspectorate\n\nA report of an inspection of Hollow Lane Primary School\n\n${list(['Good', 'Good', 'Very Good', 'Satisfactory'])}\n\n${prose.join('\n')}\n\n${list(second)}\n`;
  return recognise(text, undefined, { framework: 'eti-2010' }).judgements.map(
    ({ level, headline }) => `${headline ? '' : 'again '}${level?.label ?? ''}`,
  );
}

const first = ['good', 'good', 'very good', 'satisfactory'];

describe('a second list of the same areas', () => {
  it('is of something else where it gives half of them other levels', () => {
    assert.deepEqual(levels(['Very Good', 'Very Good', 'Outstanding', 'Good'], 40), first);
  });

  it('is the same with a slip where it gives one of them another level', () => {
    assert.deepEqual(levels(['Good', 'Good', 'Very Good', 'Good'], 40), [
      ...first,
      ...['again good', 'again good', 'again very good', 'again good'],
    ]);
  });

  it('is that of the next chapter of a summary where it stands near', () => {
    assert.ok(levels(['Very Good', 'Very Good', 'Outstanding', 'Good'], 2).length > first.length);
  });
});
