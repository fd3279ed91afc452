import * as assert from 'node:assert/strict';

/** The motivations of the Web Annotation Vocabulary, which are the purposes of bodies too. */
const motivations = new Set([
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
]);

type Fields = Readonly<Record<string, unknown>>;

/**
 * Asserts that a text is a page by the rules of the Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/), as far as this program uses it.
 */
export function assertIsPage(text: string): void {
  const page = JSON.parse(text) as Fields;
  const contexts = listOf(page['@context']);
  assert.ok(contexts.includes('http://www.w3.org/ns/anno.jsonld'), 'a page names its context');
  assert.equal(page['type'], 'AnnotationPage');
  assertIsIri(page['id']);
  const items = listOf(page['items']) as readonly Fields[];
  assert.ok(Array.isArray(page['items']) && items.length > 0, 'a page has items');
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length, 'each item has an id of its own');
  items.forEach(assertIsAnnotation);
}

function assertIsAnnotation(item: Fields): void {
  assertIsIri(item['id']);
  assert.ok(listOf(item['type']).includes('Annotation'));
  for (const each of listOf(item['motivation'])) assert.ok(motivations.has(String(each)), String(each));
  for (const name of ['created', 'modified']) {
    const time = item[name];
    if (time === undefined) continue;
    assert.ok(typeof time === 'string');
    assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  }
  for (const creator of listOf(item['creator']) as Fields[]) {
    assert.equal(creator['type'], 'Person');
    assert.equal(typeof creator['name'], 'string');
  }
  assert.ok(item['body'] === undefined || item['bodyValue'] === undefined, 'a body or its value, not both');
  for (const body of listOf(item['body']) as Fields[]) {
    assert.equal(body['type'], 'TextualBody');
    assert.equal(typeof body['value'], 'string');
    assert.match(String(body['format']), /^text\/(?:plain|markdown)$/);
    for (const each of listOf(body['purpose'])) assert.ok(motivations.has(String(each)), String(each));
  }
  const targets = listOf(item['target']);
  assert.ok(targets.length > 0, 'an annotation has a target');
  targets.forEach(assertIsTarget);
}

function assertIsTarget(target: unknown): void {
  if (typeof target === 'string') {
    assertIsReference(target);
    return;
  }
  const { source, selector } = target as Fields;
  assertIsReference(source);
  assert.ok(listOf(selector).length > 0);
  (listOf(selector) as Fields[]).forEach(assertIsSelector);
}

function assertIsSelector(selector: Fields): void {
  switch (selector['type']) {
    case 'TextQuoteSelector':
      for (const name of ['exact', 'prefix', 'suffix']) assert.equal(typeof selector[name], 'string');
      break;
    case 'TextPositionSelector': {
      const { start, end } = selector;
      assert.ok(Number.isInteger(start) && Number.isInteger(end));
      assert.ok(Number(start) >= 0 && Number(start) <= Number(end));
      break;
    }
    default:
      assert.fail(`no selector of the model: ${String(selector['type'])}`);
  }
}

function assertIsIri(value: unknown): void {
  assert.match(String(value), /^[a-z][a-z0-9+.-]*:\S+$/i);
}

/** A reference may be relative to the page: then it is percent-encoded. */
function assertIsReference(value: unknown): void {
  assert.match(String(value), /^[^\s<>"{}|\\^`]+$/);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}
