import * as assert from 'node:assert/strict';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import type { Judgement } from '../../../server/src/report/model';
import { adequate, good, judgement, reportOf, span } from '../support/build';

const text = `Staying safe	3
Being healthy   Grade 2
Enjoying        good
Leadership      ☐ ☒ ☐ ☐
Capacity        ¢ ¢
`;

const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

/** The hints as they are read: what they stand behind, and what they say. */
function hints(judgements: readonly Judgement[], range = all): string[] {
  const lines = text.split('\n');
  return inlayHints(reportOf(text, { judgements }), range).map(
    ({ position, label }) =>
      `${lines[position.line]?.slice(0, position.character).split(/\s+/).at(-1) ?? ''} ${typeof label === 'string' ? label : ''}`,
  );
}

const digit = judgement(span(text, '3'), adequate, { printed: '3' });
const grade = judgement(span(text, 'Grade 2'), good, { printed: 'Grade 2' });
const tick = judgement(span(text, '☒'), good, { printed: '☒', source: 'tick' });

describe('the inlay hints', () => {
  it('give the level behind a bare digit, a bare grade and a tick', () => {
    assert.deepEqual(hints([digit, grade, tick]), ['3 adequate', '2 good', '☒ good']);
  });

  it('give the level of a tick row whose grade is the label of a box', () => {
    const labelled = judgement(span(text, '☐ ☒'), good, { printed: 'Good', source: 'tick' });
    assert.deepEqual(hints([labelled]), ['☒ good']);
  });

  it('are not given where the grade names its level', () => {
    const word = judgement(span(text, 'good'), good, { printed: 'good' });
    const both = judgement(span(text, 'Grade 2'), good, { printed: 'Grade 2 (good)' });
    assert.deepEqual(hints([word, both]), []);
  });

  it('give with a question mark what a row most likely says, and nothing where nothing does', () => {
    const unreadable = judgement(span(text, '¢ ¢'), null, { source: 'tick' });
    assert.deepEqual(hints([unreadable, { ...unreadable, inferred: adequate }]), ['¢ adequate?']);
  });

  it('stand behind the last piece of a grade, within the part that is shown', () => {
    const pieces = [span(text, '3'), span(text, 'Grade 2')];
    assert.deepEqual(hints([{ ...digit, end: pieces[1]?.end ?? 0, fragments: pieces }]), ['2 adequate']);
    const shown = { start: { line: 1, character: 0 }, end: { line: 1, character: 40 } };
    assert.deepEqual(hints([digit, grade, tick], shown), ['2 good']);
  });
});
