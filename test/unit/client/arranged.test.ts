import * as assert from 'node:assert/strict';
import { arranged, filtered, neighbour } from '../../../client/src/annotations/view/arranged';
import type { ListedAnnotation } from '../../../server/src/protocol';

function annotation(id: string, line: number | null, more: Partial<ListedAnnotation> = {}): ListedAnnotation {
  const start = { line: line ?? 0, character: 4 };
  return {
    id,
    layer: 'shared',
    kind: 'query',
    state: 'open',
    waives: null,
    finding: null,
    text: id,
    replacement: null,
    author: null,
    created: null,
    modified: null,
    replies: [],
    quote: 'words',
    whole: false,
    section: null,
    paragraph: null,
    place:
      line === null ? null : { by: 'position', range: { start, end: { line: start.line, character: 9 } }, was: null },
    ...more,
  };
}

const whole = annotation('whole', null, { whole: true, author: 'Wilma', kind: 'note' });
const early = annotation('early', 3, { created: '2026-02-01T00:00:00Z', state: 'resolved' });
const waiver = annotation('waiver', 5, { waives: 'grade-mismatch', kind: 'note' });
const late = annotation('late', 9, { created: '2026-03-01T00:00:00Z', author: 'Wilma' });
const orphan = annotation('orphan', null, { author: 'Ann' });
const all = [whole, early, waiver, late, orphan];
const idsOf = (annotations: readonly ListedAnnotation[]): string[] => annotations.map(({ id }) => id);

describe('annotations in the view', () => {
  it('are narrowed by all filters together, and nothing is mine where nobody is known', () => {
    assert.deepEqual(idsOf(filtered(all, [], null)), idsOf(all));
    assert.deepEqual(idsOf(filtered(all, ['open'], null)), ['whole', 'late', 'orphan']);
    assert.deepEqual(idsOf(filtered(all, ['orphans'], null)), ['orphan']);
    assert.deepEqual(idsOf(filtered(all, ['waivers'], null)), ['waiver']);
    assert.deepEqual(idsOf(filtered(all, ['mine', 'remarks'], 'Wilma')), ['whole', 'late']);
    assert.deepEqual(filtered(all, ['mine'], null), []);
  });

  it('are grouped by what the order goes by, those that have nothing of the sort last', () => {
    const groups = (order: 'kind' | 'author' | 'rule'): [string | null, string[]][] =>
      arranged(all, order).map(({ key, annotations }) => [key, idsOf(annotations)]);
    assert.deepEqual(groups('kind'), [
      ['note', ['whole']],
      ['query', ['early', 'late', 'orphan']],
      ['waiver', ['waiver']],
    ]);
    assert.deepEqual(groups('author'), [
      ['Ann', ['orphan']],
      ['Wilma', ['whole', 'late']],
      [null, ['early', 'waiver']],
    ]);
    assert.deepEqual(groups('rule'), [
      ['grade-mismatch', ['waiver']],
      [null, ['whole', 'early', 'late', 'orphan']],
    ]);
  });

  it('are in report order, or the latest first', () => {
    assert.deepEqual(
      arranged(all, 'report').flatMap(({ annotations }) => idsOf(annotations)),
      idsOf(all),
    );
    assert.deepEqual(
      arranged(all, 'date')
        .flatMap(({ annotations }) => idsOf(annotations))
        .slice(0, 2),
      ['late', 'early'],
    );
  });

  it('are gone to forwards and backwards, round at the ends, past those without a place', () => {
    const from = (line: number, character: number, way: 'next' | 'previous'): string | undefined =>
      neighbour(all, { line, character }, way)?.id;
    assert.equal(from(0, 0, 'next'), 'early');
    assert.equal(from(3, 4, 'next'), 'waiver');
    assert.equal(from(9, 4, 'next'), 'early');
    assert.equal(from(9, 4, 'previous'), 'waiver');
    assert.equal(from(3, 4, 'previous'), 'late');
    assert.equal(neighbour([whole, orphan], { line: 0, character: 0 }, 'next'), undefined);
  });
});
