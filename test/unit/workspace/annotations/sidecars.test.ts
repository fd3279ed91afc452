import * as assert from 'node:assert/strict';
import { isBeside } from '../../../../server/src/workspace/beside';
import { Sidecars, sidecarUri } from '../../../../server/src/workspace/annotations/sidecars';

const waiver = {
  type: 'Annotation',
  body: { type: 'TextualBody', purpose: 'tagging', value: 'inspection-reports/acronym' },
  target: { source: 'b.txt', selector: { type: 'TextQuoteSelector', exact: 'LSCB' } },
};
const page = JSON.stringify({ type: 'AnnotationPage', items: [waiver] });

describe('the files of annotations beside open reports', () => {
  it('lie beside documents that have a place of their own', () => {
    assert.equal(sidecarUri('file:///r/wexcombe%202.report.txt'), 'file:///r/wexcombe%202.report.annotations.json');
    assert.equal(sidecarUri('vscode-vfs://github/o/r/a.txt'), 'vscode-vfs://github/o/r/a.annotations.json');
    for (const uri of ['untitled:Untitled-1', 'untitled:/r/new.txt', 'git:/r/a.txt?%7B%22ref%22%3A%22~%22%7D']) {
      assert.equal(sidecarUri(uri), null);
    }
    assert.ok(isBeside('file:///r/a.annotations.json') && isBeside('file:///r/.inspection-reports.json'));
    assert.ok(!isBeside('file:///r/a.txt'));
  });

  it('are read once for a report until they change, and hold for the report that they name', async () => {
    const asked: string[] = [];
    const sidecars = new Sidecars((uri) => {
      asked.push(uri);
      return Promise.resolve(uri === 'file:///r/b.annotations.json' ? page : null);
    });
    await Promise.all([sidecars.prepare('file:///r/b.txt'), sidecars.prepare('file:///r/b.txt')]);
    await sidecars.prepare('file:///r/b.md');
    await sidecars.prepare('file:///r/c.txt');
    assert.deepEqual(
      ['b.txt', 'b.md', 'c.txt'].map((name) =>
        sidecars.of(`file:///r/${name}`).shared.threads.map(({ waives }) => waives),
      ),
      [['acronym'], [], []],
    );
    assert.deepEqual(sidecars.reportsOf('file:///r/b.annotations.json'), ['file:///r/b.txt', 'file:///r/b.md']);
    assert.equal(asked.length, 3);
    sidecars.outdate('file:///r/b.txt');
    await sidecars.prepare('file:///r/b.txt');
    assert.equal(asked.length, 4);
    sidecars.forget('file:///r/b.txt');
    assert.deepEqual(sidecars.of('file:///r/b.txt').shared.threads, []);
  });

  it('that cannot be read are no reason to write them anew', async () => {
    const sidecars = new Sidecars(() => Promise.reject(new Error('no permission')));
    await sidecars.prepare('file:///r/b.txt');
    assert.match(sidecars.of('file:///r/b.txt').shared.problem?.message ?? '', /cannot be read/);
  });

  it('are not taken from an answer that a change has overtaken', async () => {
    const answers: ((text: string | null) => void)[] = [];
    const sidecars = new Sidecars(() => new Promise((resolve) => answers.push(resolve)));
    const first = sidecars.prepare('file:///r/b.txt');
    sidecars.outdate('file:///r/b.txt');
    const second = sidecars.prepare('file:///r/b.txt');
    answers[1]?.(null);
    await second;
    answers[0]?.(page);
    await first;
    assert.deepEqual(sidecars.of('file:///r/b.txt').shared.threads, []);
  });

  it('are known as they are after a change, to whoever asked before it too', async () => {
    const answers: ((text: string | null) => void)[] = [];
    const sidecars = new Sidecars(() => new Promise((resolve) => answers.push(resolve)));
    const first = sidecars.prepare('file:///r/b.txt');
    sidecars.outdate('file:///r/b.txt');
    const second = sidecars.prepare('file:///r/b.txt');
    answers[0]?.(null);
    const early = await Promise.race([first.then(() => true), new Promise((resolve) => setTimeout(resolve, 5, false))]);
    answers[1]?.(page);
    await Promise.all([first, second]);
    assert.equal(early, false);
    assert.equal(sidecars.of('file:///r/b.txt').shared.text, page);
  });
});
