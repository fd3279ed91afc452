import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { CountedText } from '../../../../server/src/annotations/places/counted-text';
import { span } from '../../support/build';

describe('a counted text', () => {
  it('counts a character outside the basic plane once, and a line break once', () => {
    const text = 'A 🏫 school\r\nis 𝟛 here\rGrade 3';
    const counted = new CountedText(text);
    assert.equal(counted.text, 'A 🏫 school\nis 𝟛 here\nGrade 3');
    const at = counted.inwards(span(text, 'Grade 3'));
    assert.equal(counted.text.slice(at.start, at.end), 'Grade 3');
    const codePoints = Array.from(counted.text);
    assert.equal(codePoints.slice(counted.codePointAt(at.start), counted.codePointAt(at.end)).join(''), 'Grade 3');
    assert.equal(counted.offsetOf(counted.codePointAt(at.start)), at.start);
    assert.deepEqual(counted.outwards(at), span(text, 'Grade 3'));
  });

  it('takes any place there and back, but for one within a line break or a character', () => {
    const pieces = fc.constantFrom('a', '\r\n', '\r', '\n', '🏫', '\ud83d', '\ude00', ' ');
    fc.assert(
      fc.property(fc.array(pieces), fc.array(pieces), fc.array(pieces), (before, piece, after) => {
        // What stands at the seams must not become one line break or one character.
        const [head, middle, tail] = [before, piece, after].map((each) => `${each.join('')}.`);
        const text = `${head ?? ''}${middle ?? ''}${tail ?? ''}`;
        const at = { start: head?.length ?? 0, end: (head?.length ?? 0) + (middle?.length ?? 0) };
        const counted = new CountedText(text);
        const inside = counted.inwards(at);
        assert.equal(counted.text.slice(inside.start, inside.end), middle?.replace(/\r\n?/g, '\n'));
        assert.deepEqual(counted.outwards(inside), at);
        const characters = Array.from(counted.text.slice(0, inside.start)).length;
        assert.equal(counted.codePointAt(inside.start), characters);
        assert.equal(counted.offsetOf(characters), inside.start);
      }),
    );
  });
});
