import assert from 'node:assert/strict';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { clauseReader } from '../../../server/src/vocabulary/clauses';
import { vocabularyOf } from '../../../server/src/vocabulary/vocabulary';

const reader = clauseReader(vocabularyOf(catalogue).levels);

describe('the clauses that give a grade', () => {
  const sentence = (folded: string) => {
    const clause = reader.sentence(folded, () => false);
    return clause && [clause.subject, folded.slice(clause.gradeStart, clause.gradeEnd)];
  };
  const heading = (folded: string) => {
    const clause = reader.heading(folded);
    return clause && [clause.subject, folded.slice(clause.gradeStart, clause.gradeEnd), clause.linked];
  };

  it('leaves a comma before the verb out of the subject', () => {
    assert.deepEqual(sentence('leadership, is good.'), ['leadership', 'good']);
    assert.deepEqual(sentence('leadership is now good.'), ['leadership', 'good']);
  });

  it('takes the first grade that a sentence gives, by whichever verb', () => {
    assert.deepEqual(sentence('practice requires improvement because leadership is poor.'), [
      'practice',
      'requires improvement',
    ]);
    assert.deepEqual(sentence('leadership is poor, and practice requires improvement.'), ['leadership', 'poor']);
  });

  it('reads what something is judged as', () => {
    for (const verb of ['is judged', 'is judged as', 'is graded as', 'are judged to be', 'is now judged as'])
      assert.deepEqual(sentence(`leadership ${verb} inadequate.`), ['leadership', 'inadequate'], verb);
    assert.equal(sentence('leadership is as good as before.'), null);
  });

  it('takes a list of levels for no grade', () => {
    assert.equal(sentence('services are graded outstanding, good, requires improvement or inadequate.'), null);
    assert.equal(sentence('services are graded good or poor.'), null);
    assert.deepEqual(sentence('services are good, because leaders are.'), ['services', 'good']);
  });

  it('gives no subject the grade of a row that a converter joined with its sentence', () => {
    const joined = 'the overall judgement is outstanding 1. children who need help and protection';
    assert.deepEqual(sentence(`${joined} requires improvement`), ['the overall judgement', 'outstanding']);
    assert.equal(heading(`${joined}: good`), null);
    assert.equal(heading('services require improvement 1. children who need help and protection good'), null);
  });

  it('reads no sentence whose subject is too long or too short to be one', () => {
    assert.equal(sentence(`${'very long '.repeat(24)}leadership is good.`), null);
    assert.equal(sentence('a is good.'), null);
  });

  it('tells what is tied to its grade in a heading from what merely stands before it', () => {
    assert.deepEqual(heading('leadership: good'), ['leadership', 'good', true]);
    assert.deepEqual(heading('leadership good'), ['leadership', 'good', false]);
    assert.deepEqual(heading('leadership is good because:'), ['leadership', 'good', true]);
    assert.deepEqual(heading('leadership requires improvement'), ['leadership', 'requires improvement', true]);
  });

  it('takes the end of a longer wording for no grade', () => {
    assert.equal(heading('what needs improvement to be good'), null);
  });
});
