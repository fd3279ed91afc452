import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

const PHASES = 'KG\nElementary\nMiddle\n';

const FIRST = `1. Achievement\n${PHASES}
Arabic as an
Additional Language
Attainment
Weak
Good
Good
Progress
Acceptable
Good
Very good

English
Attainment
Good
Good
Good
`;

describe('lists of what is judged for each phase', () => {
  const read = (text: string) =>
    awarded(`${text}\nThe school opened in a new building.\n`, 'uae-school-inspection-2015');

  it('keep the name of a subject on two lines for all that is judged of it', () => {
    assert.deepEqual(
      read(FIRST).filter((each) => each.includes('progress')),
      [
        'Foundation Stage / arabic_as_an_additional_language_progress: acceptable',
        'Primary / arabic_as_an_additional_language_progress: good',
        'Middle / arabic_as_an_additional_language_progress: very good',
      ],
    );
  });

  it('may have one row where another one has the same phases', () => {
    const one = `2. Development\n${PHASES}Personal development\nGood\nWeak\nVery good\n`;
    const rows = [
      'Foundation Stage / personal_development: good',
      'Primary / personal_development: weak',
      'Middle / personal_development: very good',
    ];
    const found = (text: string) => read(text).filter((each) => each.includes('personal'));
    assert.deepEqual(found(`${FIRST}\n${one}`), rows);
    assert.deepEqual(found(`${one}\n${FIRST}`), rows);
    assert.deepEqual(found(one), []);
    assert.deepEqual(found(`${FIRST}\n${one.replace('KG\n', '').replace('Good\n', '')}`), []);
  });
});
