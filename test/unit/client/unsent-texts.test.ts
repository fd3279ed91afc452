import * as assert from 'node:assert/strict';
import {
  nameOf,
  UnsentTexts,
  type TextStorage,
  type Unsent,
} from '../../../client/src/annotations/unsent/unsent-texts';

/** A storage as the editor has it, in memory. */
class Storage implements TextStorage {
  private readonly kept = new Map<string, unknown>();
  keys(): readonly string[] {
    return [...this.kept.keys()];
  }
  get(key: string): unknown {
    return this.kept.get(key);
  }
  update(key: string, value: unknown): Promise<void> {
    if (value === undefined) this.kept.delete(key);
    else this.kept.set(key, JSON.parse(JSON.stringify(value)));
    return Promise.resolve();
  }
}

function reply(to: string, text = 'It is not.', report = 'file:///reports/a.txt'): Unsent {
  return { report, what: 'reply', to, text };
}

describe('texts that are not sent', () => {
  const report = 'file:///reports/a.txt';
  let storage: Storage;
  let texts: UnsentTexts;
  beforeEach(() => {
    storage = new Storage();
    texts = new UnsentTexts(storage);
  });
  const keep = (unsent: Unsent): void => {
    texts.keep(nameOf(unsent), unsent);
  };
  /** What the next window finds. */
  const later = (address = report): string[] => {
    texts.dispose();
    return new UnsentTexts(storage).of(address).map(([, { text }]) => text);
  };

  it('are there in the next window, each as it was typed last', () => {
    keep(reply('one', 'It'));
    keep(reply('two', 'Yes.'));
    keep(reply('one', 'It is.'));
    assert.deepEqual(later(), ['Yes.', 'It is.']);
    assert.deepEqual(later('file:///reports/b.txt'), []);
  });

  it('are written down while somebody types without a rest', async () => {
    for (let keys = 1; keys <= 12; keys++) {
      keep(reply('one', 'It is not.'.repeat(keys)));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.notDeepEqual(storage.keys(), []);
  });

  it('may be the words that a correction proposes, be it none, but not those that stand there', () => {
    const begun = { kind: 'correction', layer: 'shared', range: null, quote: 'good' } as const;
    const proposing = (replacement: string | null): Unsent => ({
      ...{ report, what: 'create', to: '', text: '' },
      begun: { ...begun, replacement },
    });
    for (const [words, count] of [
      ['outstanding', 1],
      ['', 1],
      ['good', 0],
      [null, 0],
    ] as const) {
      keep(proposing(words));
      assert.equal(later().length, count, String(words));
    }
  });

  it('are gone where nothing is left of them, and so is the storage', () => {
    keep(reply('one'));
    keep(reply('one', ' \n'));
    keep(reply('two'));
    texts.forgetAbout(report, 'two');
    assert.deepEqual(later(), []);
    assert.deepEqual(storage.keys(), []);
  });

  it('are fifty at most, the oldest first to go, and of twenty thousand characters each', () => {
    for (let index = 0; index < 60; index++) keep(reply(String(index), `text ${String(index)}`));
    keep(reply('long', 'x'.repeat(30_000)));
    const found = later();
    assert.equal(found.length, 50);
    assert.equal(found[0], 'text 11');
    assert.equal(found.at(-1)?.length, 20_000);
  });

  it('go with a report, and with a folder of reports', () => {
    keep(reply('one'));
    texts.move(report, 'file:///reports/b.txt');
    texts.move('file:///reports', 'file:///archive');
    assert.deepEqual(later(), []);
    assert.deepEqual(later('file:///archive/b.txt'), ['It is not.']);
  });
});
