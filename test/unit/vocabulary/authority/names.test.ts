import * as assert from 'node:assert/strict';
import { authorityNamesOf } from '../../../../server/src/vocabulary/authority/names';
import { distinctiveWords, mayBeSame } from '../../../../server/src/vocabulary/authority/words';

const none = { bodies: [], placed: [], words: [] };

/** Ports are run by harbour boards: words that no shipped framework has. */
const ports = authorityNamesOf(
  [{ authorities: { bodies: ['harbour board'], placed: ['port'], words: ['joint'] } }, { authorities: none }],
  new Set(['quay inspectorate', 'wharfed']),
);

describe('names of authorities', () => {
  it('are known by the words that the catalogue has for them', () => {
    assert.ok(ports.isBody('fenmouth harbour board'));
    assert.ok(ports.isBody('joint port of fenmouth'));
    assert.ok(!ports.isBody('fenmouth council'), 'no framework of this catalogue inspects councils');
    assert.ok(!ports.isBody('joint harbour board'), 'it says only what kind of body is meant');
    assert.ok(ports.isAnyBody('joint harbour board'));
  });

  it('are not those of papers, nor of who inspects', () => {
    assert.ok(ports.isName('Fenmouth Harbour Board'));
    assert.ok(!ports.isName('Wharfed'), 'it inspects');
    assert.ok(!ports.isName('Agenda item'));
  });

  it('are told apart by what the words of the catalogue leave', () => {
    assert.deepEqual(distinctiveWords('Joint Port of Fenmouth', ports), ['fenmouth']);
    assert.ok(mayBeSame('Joint Port of Fenmouth', 'Fenmouth Harbour Board', ports));
    assert.ok(!mayBeSame('Fenmouth Harbour Board', 'Oakmouth Harbour Board', ports));
  });

  it('have no words of their own where the catalogue has none', () => {
    const names = authorityNamesOf([{ authorities: none }], new Set());
    assert.ok(!names.isBody('anyshire council'));
    assert.ok(!names.isOfPapers('Anyshire'));
    assert.deepEqual(distinctiveWords('Anyshire Council', names), ['anyshire', 'council']);
  });
});
