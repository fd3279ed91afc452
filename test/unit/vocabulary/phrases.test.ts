import assert from 'node:assert/strict';
import { Phrases } from '../../../server/src/vocabulary/phrases';

type Entry = [phrase: string, kept: string];

function visited(phrases: Phrases<string>, text: string): [string, number][] {
  const found: [string, number][] = [];
  phrases.visit(text, (kept, start) => found.push([kept, start]));
  return found;
}

describe('phrases that are found all at once', () => {
  const entries: Entry[] = [
    ['joint area', 'a'],
    ['joint area review', 'b'],
    ['area review', 'c'],
    ['care', 'd'],
    ['care inspectorate', 'e'],
    ['care', 'f'],
  ];

  it('finds those that begin alike and those that begin within others', () => {
    const found = visited(new Phrases(entries, 'words'), 'the joint area review');
    assert.deepEqual(found, [
      ['a', 4],
      ['b', 4],
      ['c', 10],
    ]);
  });

  it('finds all that is kept for a phrase, each time it stands', () => {
    const found = visited(new Phrases(entries, 'words'), 'care of the care inspectorate');
    assert.deepEqual(found, [
      ['d', 0],
      ['f', 0],
      ['d', 12],
      ['e', 12],
      ['f', 12],
    ]);
  });

  it('takes a phrase of one word for nothing but that word, one of several words also where the last one goes on', () => {
    const phrases = new Phrases(entries, 'words');
    assert.deepEqual(visited(phrases, 'careful carers in healthcare'), []);
    assert.deepEqual(visited(phrases, 'joint areas'), [['a', 0]]);
  });

  it('finds phrases within words where those count', () => {
    assert.deepEqual(visited(new Phrases([['rated', 'x']], 'anywhere'), 'rated, operated'), [
      ['x', 0],
      ['x', 10],
    ]);
  });

  it('finds nothing where there are no phrases', () => {
    assert.deepEqual(visited(new Phrases<string>([], 'words'), 'anything'), []);
  });
});
