import assert from 'node:assert/strict';
import { apply } from './edits';
import { cased, rewrite } from './grade-wording';
import { Random } from './random';
import { subjectOf } from './subject';

const report = (sentence: string) =>
  `Areley County Council
Inspection of children’s social care services
Inspection dates: 4 to 15 March 2024

Judgement                                                                         Grade

The impact of leaders on social work practice with children and families         Good

The experiences and progress of children who need help and protection            Requires improvement
                                                                                 to be good

Overall effectiveness                                                            Good

${sentence}
`;

/** What becomes of the last grade of a report when another level is written there. */
function rewritten(sentence: string, level: string): string {
  const subject = subjectOf('areley', report(sentence));
  const judgement = subject.report.judgements.at(-1);
  const wanted = judgement?.scale.levels.find(({ label }) => label === level);
  assert.ok(judgement && wanted, 'the sentence is read as a judgement');
  const edits = rewrite(subject, judgement, { ...wanted, variants: [] }, new Random(1));
  assert.ok(edits, 'the level can be written there');
  return apply(subject.text, edits)
    .slice(report('').length - 1)
    .trimEnd();
}

describe('a wrong grade, as a person writes it', () => {
  it('keeps the sentence whole where an adjective becomes a verb, or a verb an adjective', () => {
    assert.equal(
      rewritten('Overall effectiveness is good.', 'requires improvement'),
      'Overall effectiveness requires improvement.',
    );
    assert.equal(
      rewritten('Overall effectiveness requires improvement to be good.', 'inadequate'),
      'Overall effectiveness is inadequate.',
    );
  });

  it('writes a heading as headings are written', () => {
    const heading = 'The experiences and progress of children who need help and protection:';
    assert.equal(rewritten(`${heading} good`, 'requires improvement'), `${heading} requires improvement`);
  });

  it('keeps the case of the place', () => {
    assert.equal(cased('requires improvement', 'Good'), 'Requires improvement');
    assert.equal(cased('requires improvement', 'Not Judged'), 'Requires Improvement');
    assert.equal(cased('good', 'INADEQUATE'), 'GOOD');
    assert.equal(cased('good', 'requires improvement'), 'good');
  });

  it('takes a grade that is wrapped in its cell away as a whole', () => {
    const subject = subjectOf('areley', report(''));
    const judgement = subject.report.judgements.find(({ areaId }) => areaId === 'help_and_protection');
    const good = judgement?.scale.levels.find(({ label }) => label === 'good');
    assert.ok(judgement && good);
    const text = apply(subject.text, rewrite(subject, judgement, good, new Random(1)) ?? []);
    assert.match(text, /help and protection {12}Good\n\nOverall/);
  });
});
