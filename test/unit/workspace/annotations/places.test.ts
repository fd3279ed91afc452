import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { quoteAt } from '../../../../server/src/annotations/quote';
import { Searchable } from '../../../../server/src/annotations/places/searchable';
import { threadsOf, type Thread } from '../../../../server/src/annotations/threads';
import { remarkItem } from '../../../../server/src/annotations/written';
import { Places } from '../../../../server/src/workspace/annotations/places/places';
import { reportOf } from '../../support/build';

const uri = 'file:///a.report.txt';

/** An area's part of a report, told from the others by its number alone. */
const part = (n: number): string => `${String(n)}. Area ${String(n)}

Grade: good

Staff know the ${String(n)} children well. Plans are ${n % 2 === 0 ? 'clear' : 'late'}, and leaders check them.
`;
const text = [1, 2, 3, 4, 5, 6].map(part).join('\n');

/** An open report with annotations, edited as a person does. */
class Editing {
  readonly places = new Places();
  private threads: Thread[] = [];

  constructor(private now = text) {}

  /** Annotates a piece, its first place behind an offset. */
  annotate(piece: string, behind = 0): void {
    const start = this.now.indexOf(piece, behind);
    assert.ok(start >= 0, piece);
    const searchable = new Searchable(this.now);
    const quote = quoteAt(searchable, searchable.counted.inwards({ start, end: start + piece.length }));
    const id = `urn:${String(this.threads.length)}`;
    const remark = { id, author: null, created: '', source: 'a.report.txt', kind: 'note', text: '', replacement: null };
    this.threads = [...this.threads, ...threadsOf([remarkItem({ ...remark, quote })], 'a.report.txt')];
    this.shown();
  }

  edit(start: number, end: number, put: string): void {
    const before = this.now;
    this.now = before.slice(0, start) + put + before.slice(end);
    this.places.follow({ uri, before, after: this.now, edit: { start, end, text: put } });
  }

  /** Puts other words in the place of some, their first place behind an offset. */
  replace(words: string, put: string, behind = 0): void {
    const start = this.now.indexOf(words, behind);
    assert.ok(start >= 0, words);
    this.edit(start, start + words.length, put);
  }

  /** Replaces the whole text, as programs do that read or lay it out anew. */
  put(whole: string): void {
    this.edit(0, this.now.length, whole);
  }

  at(): (number | null)[] {
    return this.found().map((place) => place?.start ?? null);
  }

  /** What stands at the places now; null for orphans. */
  shown(): (string | null)[] {
    return this.found().map((place) => place && this.now.slice(place.start, place.end));
  }

  /** What stood there, where that is not what stands there now. */
  was(): (string | null | undefined)[] {
    return this.found().map((place) => place?.was);
  }

  get text(): string {
    return this.now;
  }

  private found() {
    return this.places.of(uri, reportOf(this.now), this.threads);
  }
}

/** Where the part of an area begins. */
const area = (n: number): number => text.indexOf(part(n));

describe('the places of annotations in an open report', () => {
  it('follow what is written and deleted above them, and are not moved by what stands below', () => {
    const report = new Editing();
    report.annotate('good', area(3));
    const [before] = report.at();
    report.edit(0, 0, 'A line more.\nAnd one more.\n');
    report.edit(report.text.length, report.text.length, 'The end.\n');
    assert.deepEqual(report.at(), [(before ?? 0) + 27]);
    report.edit(0, 13, '');
    assert.deepEqual(report.at(), [(before ?? 0) + 14]);
    assert.deepEqual(report.was(), [null]);
  });

  it('grow and shrink with what is written in them', () => {
    const report = new Editing();
    report.annotate('Staff know the 4 children well.');
    report.replace('4 children', '4 younger children');
    report.replace('Staff know', 'All know', area(4));
    assert.deepEqual(report.shown(), ['All know the 4 younger children well.']);
    assert.deepEqual(report.was(), ['Staff know the 4 children well.']);
  });

  it('are what is written in the place of their words, key by key', () => {
    const report = new Editing();
    report.annotate('good', area(2));
    const start = report.text.indexOf('good', area(2));
    report.edit(start, start + 4, 'r');
    for (const [n, key] of Array.from('equires improvement').entries()) report.edit(start + 1 + n, start + 1 + n, key);
    assert.deepEqual(report.shown(), ['requires improvement']);
    assert.deepEqual(report.was(), ['good']);
  });

  it('are empty where their words are deleted, and have them again when they are put back', () => {
    const report = new Editing();
    report.annotate('good', area(5));
    const start = report.text.indexOf('good', area(5));
    for (let n = 3; n >= 0; n--) report.edit(start + n, start + n + 1, '');
    assert.deepEqual(report.shown(), ['']);
    report.edit(0, 0, 'Draft. ');
    report.edit(start + 7, start + 7, 'good');
    assert.deepEqual(report.shown(), ['good']);
    assert.deepEqual(report.was(), [null]);
  });

  it('cut no word: what is written at their edges without a blank belongs to them', () => {
    const report = new Editing();
    report.annotate('clear', area(2));
    report.replace('clear', 'unclear', area(2));
    assert.deepEqual(report.shown(), ['unclear']);
    const other = new Editing();
    other.annotate('clear', area(2));
    const at = other.text.indexOf('clear', area(2));
    other.edit(at, at, 'un');
    assert.deepEqual(other.shown(), ['unclear']);
  });

  it('keep the half that a deletion leaves, and are whole after undo', () => {
    const report = new Editing();
    report.annotate('Plans are late, and leaders check them.', area(3));
    const start = report.text.indexOf('Plans are late', area(3));
    const gone = report.text.slice(start - 5, start + 16);
    report.edit(start - 5, start + 16, '');
    assert.deepEqual(report.shown(), ['and leaders check them.']);
    report.edit(start - 5, start - 5, gone);
    assert.deepEqual(report.shown(), ['Plans are late, and leaders check them.']);
  });

  it('are orphans when all around them is deleted, and there again after undo, be there others like them or not', () => {
    const report = new Editing();
    for (const n of [1, 2, 3, 4]) report.annotate('good', area(n));
    const before = report.at();
    report.edit(area(2), area(4), '');
    assert.deepEqual(report.shown(), ['good', null, null, 'good']);
    report.edit(area(2), area(2), part(2) + '\n' + part(3) + '\n');
    assert.deepEqual(report.at(), before);
    report.put('');
    assert.deepEqual(report.shown(), [null, null, null, null]);
    report.put(text);
    assert.deepEqual(report.at(), before);
  });

  it('stay where they are when the whole text is replaced by one with a few other lines', () => {
    const report = new Editing();
    for (const n of [1, 2, 3, 4, 5, 6]) report.annotate('good', area(n));
    report.annotate('Area 4');
    const changed = text
      .replace(part(1), part(1).replace('good', 'outstanding'))
      .replace(part(3), `A paragraph more.\n\n${part(3)}`)
      .replace('Area 4', 'Area Four');
    report.put(changed);
    assert.deepEqual(report.shown(), ['outstanding', 'good', 'good', 'good', 'good', 'good', 'Area Four']);
    const starts = [1, 2, 3, 5, 6].map((n) => changed.indexOf('Grade', changed.indexOf(`Area ${String(n)}`)) + 7);
    assert.deepEqual(
      report.at().filter((_, n) => n !== 3 && n !== 6),
      starts,
    );
    report.put(text);
    assert.deepEqual(report.shown(), ['good', 'good', 'good', 'good', 'good', 'good', 'Area 4']);
  });

  it('follow a paragraph that is moved', () => {
    const moved = part(2).replace('Staff', 'Foster carers are visited often, and staff');
    const report = new Editing(text.replace(part(2), moved));
    report.annotate('Foster carers are visited often');
    report.put([part(1), part(3), part(4), moved, part(5), part(6)].join('\n'));
    assert.deepEqual(report.shown(), ['Foster carers are visited often']);
    assert.deepEqual(report.was(), [null]);
  });

  it('stand in a text that a formatter has laid out anew', () => {
    const report = new Editing();
    for (const n of [1, 2, 3]) report.annotate('Plans are', area(n));
    report.put(text.replace(/\. Plans/g, '.\n    Plans').replace(/\n/g, '\r\n'));
    assert.deepEqual(report.shown(), ['Plans are', 'Plans are', 'Plans are']);
    assert.deepEqual(
      report.at(),
      [1, 2, 3].map((n) => report.text.indexOf('Plans', report.text.indexOf(`Area ${String(n)}`))),
    );
  });

  it('are nowhere in another text', () => {
    const report = new Editing();
    report.annotate('good', area(3));
    report.put('A shopping list\n\ngood bread\nmilk\n');
    assert.deepEqual(report.shown(), [null]);
  });

  it('follow any edits elsewhere to the character', () => {
    const piece = fc.constantFrom('good', 'Grade: good\n', '\n', 'x', part(2), ' and', 'Area 4');
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(10_000), length: fc.nat(60), put: fc.option(piece, { nil: '' }) }), {
          maxLength: 12,
        }),
        (edits) => {
          const report = new Editing();
          report.annotate('Staff know the 4 children well.');
          for (const { at, length, put } of edits) {
            const [start = 0] = report.at();
            const end = (start ?? 0) + 'Staff know the 4 children well.'.length;
            const from = at % (report.text.length + 1);
            const to = Math.min(from + length, report.text.length);
            const isAway = to < (start ?? 0) - 1 || from > end + 1;
            if (!isAway) continue;
            report.edit(from, to, put);
            const moved = to < (start ?? 0) ? (start ?? 0) + put.length - (to - from) : start;
            assert.deepEqual(report.at(), [moved]);
          }
        },
      ),
    );
  });
});
