import assert from 'node:assert/strict';
import { awarded } from './support';

describe('ticks below grades', () => {
  const text = `                                                  outstanding    good    satisfactory    inadequate

Quality of lamps                                                  √
How well the fog signals meet the needs
of those at sea                                                               √
The behaviour of keepers                               √

The lamps are lit at dusk.
`;

  it('give each label the grade that its tick stands below', () => {
    assert.deepEqual(
      awarded(text, 'ofsted-s5-2009').sort(),
      [
        'behaviour_of_keepers: outstanding',
        'how_well_the_fog_signals_meet_the_needs_of_those_at_sea: satisfactory',
        'quality_of_lamps: good',
      ]
        .map((each) => each.replace('behaviour', 'the_behaviour'))
        .sort(),
    );
  });

  it('are not read where one of them stands between two grades', () => {
    assert.deepEqual(
      awarded(
        text.replace(
          'behaviour of keepers                               √',
          'behaviour of keepers                                    √',
        ),
        'ofsted-s5-2009',
      ),
      [],
    );
  });
});

describe('a code in a column before its grade', () => {
  it('is no part of the label', () => {
    const text = `We gave the service these grades

Quality of care and support                  5      Very Good

Quality of environment                       4      Good
`;
    assert.deepEqual(awarded(text, 'care-inspectorate-scotland'), [
      'quality_of_care_and_support: very good',
      'quality_of_environment: good',
    ]);
  });
});
