import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isEmptyPage, UnusableSidecar, withItems, withoutItems } from '../../../server/src/annotations/edit';
import { isSourceOf } from '../../../server/src/annotations/name';
import { sidecarOf } from '../../../server/src/protocol';
import { readSidecar as readThreads } from '../../../server/src/annotations/sidecar';
import { waiverItem, type Statement } from '../../../server/src/annotations/written';
import { waiversOf } from '../../../server/src/waivers/waiver';

const statement: Statement = {
  id: 'urn:uuid:0f0e0d0c-0000-4000-8000-000000000001',
  rule: 'grade-mismatch',
  message: "'Staying safe' is good here, but adequate in the table on line 6.",
  reason: 'The table is of the year before.',
  author: 'Wilma Ashdown',
  created: '2024-05-02T09:30:00.000Z',
  source: 'wexcombe%202024.report.txt',
  quote: { exact: 'good', prefix: 'is 🏫 ', suffix: ' now', position: { start: 5, end: 9 } },
};
const annotation = waiverItem(statement);

function readSidecar(text: string, fileName: string) {
  const { threads, problem } = readThreads(text, fileName);
  return { waivers: waiversOf(threads), problem };
}

const page = 'urn:uuid:0f0e0d0c-0000-4000-8000-0000000000ff';
const own = 'wexcombe 2024.report.txt';

describe('a file of annotations', () => {
  it('is begun as a page of the Web Annotation Data Model', () => {
    const text = withItems(null, [annotation], page);
    assert.ok(text.endsWith('}\n'));
    assert.deepEqual(JSON.parse(text), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: page,
      type: 'AnnotationPage',
      items: [
        {
          id: statement.id,
          type: 'Annotation',
          motivation: 'assessing',
          creator: { type: 'Person', name: 'Wilma Ashdown' },
          created: '2024-05-02T09:30:00.000Z',
          body: [
            { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: statement.reason },
            {
              type: 'TextualBody',
              purpose: 'tagging',
              format: 'text/plain',
              value: 'inspection-reports/grade-mismatch',
            },
            { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: statement.message },
          ],
          target: {
            source: 'wexcombe%202024.report.txt',
            selector: [
              { type: 'TextQuoteSelector', exact: 'good', prefix: 'is 🏫 ', suffix: ' now' },
              { type: 'TextPositionSelector', start: 5, end: 9 },
            ],
          },
        },
      ],
    });
  });

  it('gives back what was written', () => {
    const [waiver] = readSidecar(withItems(null, [annotation], page), own).waivers;
    assert.ok(waiver);
    const { key, rule, reason, message, creator: author, created, quote } = waiver;
    assert.deepEqual({ id: key, rule, reason, message, author, created, quote, source: statement.source }, statement);
  });

  it('keeps everything that others have written, to the letter', () => {
    const theirs = [
      '{"@context": ["http://www.w3.org/ns/anno.jsonld", {"x": "urn:x"}],',
      '\t"type": ["AnnotationPage", "x:Page"], "x:count": 1.50, "id": "urn:x:1",',
      '\t"items": [',
      '\t\t{"type":"Annotation",   "target": "a.txt", "bodyValue": "caf\\u00e9"} ],',
      '\t"startIndex": 0',
      '}',
    ].join('\r\n');
    const text = withItems(theirs, [annotation], page);
    const [head = '', tail = ''] = theirs.split(/(?<="caf\\u00e9"\}) (?=\])/);
    assert.ok(text.startsWith(head), text);
    assert.ok(text.endsWith(tail), text);
    assert.ok(!/[^\r]\n/.test(text), 'the line breaks are theirs');
    assert.match(text, /\n\t\t\{\r\n\t\t\t"id"/);
    assert.deepEqual(
      readSidecar(text, own).waivers.map(({ key }) => key),
      [statement.id],
    );
    assert.equal(withoutItems(text, new Set([statement.id])), theirs);
  });

  it('stays on one line where it is on one', () => {
    const theirs = '{"type": "AnnotationPage", "items": [{"id": "urn:x:1"}]}';
    const text = withItems(theirs, [annotation], page);
    assert.ok(!text.includes('\n'), text);
    assert.equal(withoutItems(text, new Set([statement.id])), theirs);
    const empty = '{\n  "type": "AnnotationPage",\n  "items": []\n}\n';
    assert.match(withItems(empty, [annotation], page), /"items": \[\n {4}\{\n {6}"id"/);
  });

  it('may go when its only annotation goes, but not when it says more', () => {
    const text = withItems(null, [annotation], page);
    const left = withoutItems(text, new Set([statement.id]));
    assert.deepEqual((JSON.parse(left) as { items: unknown }).items, []);
    assert.ok(isEmptyPage(left) && !isEmptyPage(text));
    assert.equal(withoutItems(text, new Set(['urn:uuid:of-another'])), text);
    const named = text.replace('"items"', '"label": "Wexcombe",\n  "items"');
    assert.ok(!isEmptyPage(withoutItems(named, new Set([statement.id]))));
  });

  it('loses the one annotation that was taken away, though it has no id', () => {
    const nameless = { ...annotation, id: undefined };
    const text = withItems(withItems(null, [annotation], page), [nameless], page);
    const keys = readSidecar(text, own).waivers.map(({ key }) => key);
    assert.equal(keys[0], statement.id);
    assert.match(keys[1] ?? '', /^#/);
    const left = withoutItems(text, new Set(keys.slice(1)));
    assert.deepEqual(
      readSidecar(left, own).waivers.map(({ key }) => key),
      [statement.id],
    );
  });

  for (const [what, text, at] of [
    ['has a comma too many', '{"type": "AnnotationPage", "items": [],}', 39],
    ['breaks off', '{"type": "AnnotationPage", "items": [{"type": "Annot', 46],
    ['has a comment', '// of Wilma\n{"type": "AnnotationPage", "items": []}', 0],
    ['is empty', '', 0],
    ['is text', 'Dear reader', 0],
    ['is something else', '{"images": [], "annotations": []}', 0],
    ['is a collection', '{"type": "AnnotationCollection", "items": []}', 0],
    ['has no list', '{"type": "AnnotationPage", "items": {"type": "Annotation"}}', 0],
  ] as const) {
    it(`that ${what} is told of at its place and never written to`, () => {
      const { waivers, problem } = readSidecar(text, own);
      assert.deepEqual(waivers, []);
      assert.equal(problem?.start, at, problem?.message);
      assert.ok(problem.end > problem.start);
      assert.throws(() => withItems(text, [annotation], page), UnusableSidecar);
      assert.throws(() => withoutItems(text, new Set([statement.id])), UnusableSidecar);
    });
  }

  it('is read whatever it holds', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), tie('list'), tie('object')),
      list: fc.array(tie('any'), { maxLength: 3 }),
      object: fc.dictionary(
        fc.constantFrom(
          'type',
          'items',
          'body',
          'value',
          'purpose',
          'target',
          'source',
          'selector',
          'exact',
          'creator',
        ),
        fc.oneof(fc.constantFrom('Annotation', 'tagging', 'inspection-reports/x', 'TextQuoteSelector'), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(fc.array(value), fc.boolean(), (items, broken) => {
        const text = JSON.stringify({ type: 'AnnotationPage', items });
        const sidecar = readThreads(broken ? text.slice(0, text.length / 2) : text, own);
        assert.deepEqual(waiversOf(sidecar.waiving), waiversOf(sidecar.threads));
        if (broken) return;
        const more = withItems(text, [annotation], page);
        const theirs = JSON.parse(text) as { items: unknown[] };
        assert.deepEqual((JSON.parse(more) as { items: unknown }).items, [...theirs.items, annotation]);
        assert.equal(withoutItems(more, new Set([statement.id])), text);
      }),
    );
  });

  it('tells waivers from the rest as they are told with it', () => {
    const tag = { type: 'TextualBody', purpose: 'tagging', value: 'inspection-reports/acronym' };
    const items = [
      annotation,
      { type: 'Annotation', id: 'urn:remark', body: 'Is it?', target: 'wexcombe%202024.report.txt' },
      { type: 'Annotation', body: tag, target: 'wexcombe%202024.report.txt' },
      { type: 'Annotation', body: tag, target: 'wexcombe%202024.report.md' },
      { type: 'Annotation', body: [tag, { ...tag, value: 'inspection-reports/state/resolved' }], target: 'elsewhere' },
    ];
    const answer = { type: 'Annotation', id: 'urn:answer', body: tag, target: 'urn:remark' };
    for (const all of [items, [...items, answer]]) {
      const { waiving, threads } = readThreads(JSON.stringify({ type: 'AnnotationPage', items: all }), own);
      assert.deepEqual(waiversOf(waiving), waiversOf(threads));
      assert.deepEqual(
        waiving.map(({ waives }) => waives),
        ['grade-mismatch', 'acronym'],
      );
    }
  });

  it('tells waivers however their tags are spelled', () => {
    const text = JSON.stringify({ type: 'AnnotationPage', items: [annotation] });
    for (const spelled of ['inspection-reports\\/', 'inspection\\u002dreports/', '\\u0069nspection-reports/']) {
      const { waiving } = readThreads(text.replace('inspection-reports/', spelled), own);
      assert.deepEqual(
        waiving.map(({ waives }) => waives),
        ['grade-mismatch'],
      );
    }
  });

  it('nested too deeply is told of', () => {
    const { problem } = readSidecar(`{"type": "AnnotationPage", "items": ${'['.repeat(500_000)}`, own);
    assert.match(problem?.message ?? '', /nested too deeply/);
  });
});

describe('the name of a file of annotations', () => {
  it('is that of the report without its last extension', () => {
    const names = ['/a.b/report.txt', 'file:///r/wexcombe.report.txt', 'C:\\r\\x.inspection.txt', 'plain', '/r/.txt'];
    assert.deepEqual(names.map(sidecarOf), [
      '/a.b/report.annotations.json',
      'file:///r/wexcombe.report.annotations.json',
      'C:\\r\\x.inspection.annotations.json',
      'plain.annotations.json',
      '/r/.txt.annotations.json',
    ]);
  });

  it('may be that of two reports: then the annotation says which it is about, under whatever name it was written', () => {
    assert.ok(isSourceOf('a%20b.txt', 'a b.txt'));
    assert.ok(isSourceOf('a%20b.txt', 'a%20b.txt'));
    assert.ok(!isSourceOf('report.txt', 'report.md'));
    assert.ok(isSourceOf('draft.txt', 'final.txt'), 'both files were renamed');
    assert.ok(isSourceOf('100%.txt', '100%.txt'));
    assert.ok(isSourceOf(null, 'a.txt'));
  });
});
