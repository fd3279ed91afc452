import * as assert from 'node:assert/strict';
import { withItems, withoutItems } from '../../../../server/src/annotations/edit';
import { readSidecar } from '../../../../server/src/annotations/sidecar';
import { replyItem } from '../../../../server/src/annotations/written';
import { run } from '../../../../server/src/cli/run';
import { idOf, page, remark } from '../../support/annotated';
import { MemoryHost } from '../../support/memory-host';

const one = remark(1, { text: 'One.' });
const two = remark(2, { text: 'Two.' });
const base = page(one, two);

function answer(n: number, to: number, text: string): object {
  return replyItem({ id: idOf(n), author: 'Ola Bright', created: '2024-06-01T00:00:00.000Z' }, idOf(to), text);
}

function changed(item: object, text: string, day: number): object {
  return { ...remark(1, { text }), ...item, body: remark(1, { text })['body'], modified: `2024-06-0${String(day)}` };
}

/** Merges as git has it done. */
async function merged(ours: string, theirs: string, from = base) {
  const host = new MemoryHost({ O: from, A: ours, B: theirs });
  const code = await run(host, ['annotations', 'merge', 'O', 'A', 'B']);
  const text = host.written.get('A') ?? ours;
  const { threads } = readSidecar(text, 'a.txt');
  const said = threads.map(({ text: remarked, replies }) => [remarked, ...replies.map((reply) => reply.text)]);
  return { code, text, said, notes: host.notes };
}

describe('two states of a file of annotations', () => {
  it('are put together: what each has added, changed and taken away', async () => {
    const ours = withItems(withoutItems(base, new Set([idOf(2)])), [remark(3, { text: 'Three.' })], 'x');
    const theirs = page(changed(one, 'One, changed.', 1), two, remark(4, { text: 'Four.' }), answer(5, 1, 'Yes.'));
    const { code, said } = await merged(ours, theirs);
    assert.equal(code, 0);
    assert.deepEqual(said, [['One, changed.', 'Yes.'], ['Three.'], ['Four.']]);
    const turned = await merged(theirs, ours);
    assert.deepEqual(turned.said, said);
  });

  it('say what both have changed as the later one does, and what the other said in a reply', async () => {
    const [ours, theirs] = [page(changed(one, 'Ours.', 1), two), page(changed(one, 'Theirs.', 2), two)];
    const { said, text } = await merged(ours, theirs);
    assert.deepEqual(said, [['Theirs.', 'Ours.'], ['Two.']]);
    assert.deepEqual((await merged(theirs, ours)).said, said);
    assert.deepEqual((await merged(text, theirs)).text, text, 'once more changes nothing');
  });

  it('keep what one has answered or changed and the other has taken away, with its other answers', async () => {
    const from = page(one, two, answer(5, 1, 'Before.'));
    const ours = withoutItems(from, new Set([idOf(1), idOf(2), idOf(5)]));
    const theirs = page(one, { ...two, 'x:seen': true }, answer(5, 1, 'Before.'), answer(6, 1, 'Since.'));
    for (const { said } of [await merged(ours, theirs, from), await merged(theirs, ours, from)]) {
      assert.deepEqual(said, [['One.', 'Before.', 'Since.'], ['Two.']]);
    }
    const gone = await merged(ours, from, from);
    assert.deepEqual(gone.said, []);
  });

  it('that come from none keep all of both', async () => {
    const { said } = await merged(page(one), page(two), '');
    assert.deepEqual(said, [['One.'], ['Two.']]);
    const host = new MemoryHost({ A: page(one), B: page(two) });
    assert.equal(await run(host, ['annotations', 'merge', 'A', 'B']), 0);
    assert.deepEqual(
      readSidecar(host.written.get('A') ?? '', 'a.txt').threads.map(({ text }) => text),
      ['One.', 'Two.'],
    );
  });

  it('keep every character of ours that need not change', async () => {
    const odd = base.replace('"type": "AnnotationPage"', '"type":   "AnnotationPage", "x:kept": 1.50');
    const { text } = await merged(odd, page(one, two, remark(3)));
    assert.ok(text.startsWith(odd.slice(0, odd.indexOf('Two.'))));
    assert.equal((await merged(odd, base)).text, odd);
  });

  it('that cannot be read are a conflict, and nothing is written', async () => {
    const { code, text, notes } = await merged(base, '<<<<<<< ours');
    assert.deepEqual([code, text], [2, base]);
    assert.match(notes.join(), /^A: not merged, This is no JSON/);
    assert.equal(await run(new MemoryHost({}), ['annotations', 'merge', 'A']), 2);
  });
});
