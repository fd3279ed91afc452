import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { CountedText } from '../../../../server/src/annotations/places/counted-text';
import { inkIn } from '../../../../server/src/annotations/places/ink';
import { locate, type Anchor } from '../../../../server/src/annotations/places/locate';
import { Searchable } from '../../../../server/src/annotations/places/searchable';
import { quoteAt, type Quote } from '../../../../server/src/annotations/quote';
import { sampleTexts } from '../../support/arbitraries';
import { span } from '../../support/build';
import { distance } from '../../support/distance';

const report = `Inspection of services for children in Wexcombe

Area                          Grade
Being healthy                 2
Staying safe                  3
Enjoying and achieving        2
Making a contribution         3
Overall                       2

Staying safe

Grade 2 (good)

Most children are safe. Staff know what to do when they worry about a child, and they
do it at once. The work with families at an early stage is good and has become better
since the last inspection of services in Wexcombe.
`;

function quoteOf(text: string, piece: string, nth = 1): Quote {
  const searchable = new Searchable(text);
  return quoteAt(searchable, searchable.counted.inwards(span(text, piece, nth)));
}

/** Where the quote stands in another text: offset in it, text and what showed it. */
function found(text: string, quote: Quote): { start: number; text: string; by: Anchor['by'] } | null {
  const counted = new CountedText(text);
  const anchor = locate(new Searchable(counted.text), quote);
  if (anchor === null) return null;
  const { start, end } = counted.outwards(anchor.span);
  return { start, text: text.slice(start, end), by: anchor.by };
}

/** The grade of Staying safe in the table. */
const three = quoteOf(report, '3');
const threeIn = (text: string) => /Staying safe {2,}/.exec(text)?.[0].length ?? NaN;
const startIn = (text: string) => text.indexOf('Staying safe  ') + threeIn(text);

describe('a quoted place', () => {
  it('is found where it stood, whatever its line breaks are now', () => {
    assert.deepEqual(found(report, three), { start: startIn(report), text: '3', by: 'position' });
    const crlf = report.replaceAll('\n', '\r\n');
    assert.deepEqual(found(crlf, three), { start: startIn(crlf), text: '3', by: 'position' });
    assert.deepEqual(found(report, quoteOf(crlf, '3')), { start: startIn(report), text: '3', by: 'position' });
  });

  it('is not found at another mention of its words in its own surroundings when its line is gone', () => {
    const list = [
      'The school was asked at its last visit to put three things right. Since then its leaders have acted on',
      '   improve teaching and the assessment of what pupils learn: satisfactory',
      '   improve the quality of provision in the early years: satisfactory',
      '   improve the quality of the curriculum in the later years: inadequate',
      'The governors know this, and have written down what they will do about it before the end of the year.',
    ];
    const quote = quoteOf(list.join('\n'), 'satisfactory', 2);
    const without = list.filter((line) => !line.includes('early years')).join('\n');
    assert.equal(found(without, quote), null);
    assert.equal(found(`New.\n${list.join('\n')}`, quote)?.text, 'satisfactory');
    const first = quoteOf(list.join('\n'), 'satisfactory', 1);
    assert.equal(found(without, first)?.start, without.indexOf('satisfactory'));
  });

  it('is found by position though the text just behind it is another one', () => {
    const changed = report.replace('Enjoying and achieving        2', 'Learning        4');
    assert.deepEqual(found(changed, three), { start: startIn(changed), text: '3', by: 'position' });
  });

  it('is found by its context after text was added above it', () => {
    const longer = `Draft of 4 March, not for publication 🏫\n\n${report}`;
    assert.deepEqual(found(longer, three), { start: startIn(longer), text: '3', by: 'quote' });
  });

  it('is found by a long quote alone, wherever that stands now, where its surroundings are gone', () => {
    const sentence = 'The work with families at an early stage is good and has become better';
    const moved = `Notes\n\nInspectors said this. ${sentence}, they said.\n`;
    assert.deepEqual(found(moved, quoteOf(report, sentence)), {
      start: moved.indexOf(sentence),
      text: sentence,
      by: 'quote',
    });
  });

  it('stays where its surroundings stand, though the same words stand elsewhere by now', () => {
    const sentence = 'The work with families at an early stage is good and has become better';
    const moved = report.replace(sentence, 'It').replace('Area ', `${sentence}.\n\nArea `);
    assert.deepEqual(found(moved, quoteOf(report, sentence)), {
      start: moved.indexOf('It\nsince'),
      text: 'It',
      by: 'context',
    });
  });

  it('is found where text was added above it and what stands beside it is another one', () => {
    const changed = report
      .replace('Being healthy ', 'Being well ')
      .replace('Area ', 'Results of this inspection\nArea ');
    assert.deepEqual(found(changed, three), { start: startIn(changed), text: '3', by: 'quote' });
  });

  it('is found by likeness where its own words are nearly the same', () => {
    const quote = quoteOf(report, 'The work with families at an early stage is good');
    const changed = `\n${report.replace('at an early stage is good', 'at an earlier stage is good')}`;
    assert.deepEqual(found(changed, quote), {
      start: changed.indexOf('The work'),
      text: 'The work with families at an earlier stage is good',
      by: 'likeness',
    });
  });

  it('is found by likeness where its paragraph was wrapped anew', () => {
    const quote = quoteOf(report, 'is good and has become better\nsince the last inspection');
    const changed = report
      .replace('Most children are safe. ', '')
      .replace('become better\nsince the', 'become\nbetter since the');
    assert.equal(found(changed, quote)?.text, 'is good and has become\nbetter since the last inspection');
  });

  it('is lost when it is gone, though its like stands nearby and at its old position', () => {
    const rows = report.replace(/^Staying safe {2,}3\n/m, '');
    assert.equal(found(rows, three), null);
    const others = report.replace(/^Staying safe {2,}3\n/m, 'Getting on well at a school   3\n');
    assert.equal(found(others.replace('Being healthy  ', 'Keeping fit    ').replace('Enjoying and', ''), three), null);
  });

  it('is found by its context where another grade stands there now, or none', () => {
    const corrected = `\n${report.replace(/^(Staying safe {2,})3/m, '$14')}`;
    assert.deepEqual(found(corrected, three), { start: startIn(corrected), text: '4', by: 'context' });
    const deleted = report.replace(/^(Staying safe {2,})3/m, '$1');
    assert.deepEqual([found(deleted, three)?.text, found(deleted, three)?.by], ['', 'context']);
  });

  it('is not found within a word that says the opposite', () => {
    const said = `${report}\nThe support for care leavers is adequate in most of the cases that inspectors saw there.\n`;
    const changed = said.replace('is adequate', 'is inadequate');
    const anchor = found(`Draft\n${changed}`, quoteOf(said, 'adequate'));
    assert.equal(anchor?.text, 'inadequate');
    assert.notEqual(anchor.by, 'quote');
  });

  it('is found over the end of a page whose running lines are gone, and with its hyphens joined', () => {
    const paged = `${report}
The council has improved its recruit-
ment of social workers and foster carers since
the last inspection, and

Inspection of Wexcombe                       3
\f
children now wait less long for a home that suits them. Managers know their cases.
`;
    const quote = quoteOf(paged, paged.slice(paged.indexOf('The council has'), paged.indexOf(' Managers know')));
    const other = paged.replace(/\n\nInspection of Wexcombe +3\n\f\n/, ' ').replace('recruit-\nment', 'recruitment');
    const anchor = found(`\n${other}`, quote);
    assert.match(anchor?.text ?? '', /^The council has[\s\S]*recruitment[\s\S]*suits them\.$/);
  });

  it('is lost when two places are alike and neither stands where it stood', () => {
    const doubled = `${report}\f${report}`;
    assert.equal(found(`Twice\n${doubled}`, quoteOf(report, '3')), null);
    assert.equal(found(doubled, three)?.start, startIn(doubled));
  });

  it('is quoted with as much context as tells it from the others', () => {
    const twice = `Part one\n${report}\n\f\nPart two\n${report}`;
    const { prefix, exact, suffix } = quoteOf(report, 'Most children');
    assert.equal(report.split(prefix + exact + suffix).length, 2);
    const short = quoteOf(twice, 'Overall');
    assert.equal(twice.split(short.prefix + short.exact + short.suffix).length, 2);
  });

  it('is counted in code points', () => {
    const text = `🏫🏫 ${report}`;
    const { position, exact } = quoteOf(text, 'Grade 2');
    const [start, end] = [position?.start ?? 0, position?.end ?? 0];
    assert.equal(Array.from(text).slice(start, end).join(''), exact);
    assert.equal(found(text, quoteOf(text, 'Grade 2'))?.by, 'position');
  });

  it('between two characters is quoted by its line', () => {
    const searchable = new Searchable(report);
    const at = report.indexOf('Grade 2') + 3;
    assert.equal(quoteAt(searchable, { start: at, end: at }).exact, 'Grade 2 (good)');
  });
});

describe('any quoted place of a sample', () => {
  const sample = fc.constantFrom(...sampleTexts.map((text) => text.replace(/\r\n?/g, '\n')));
  /** A text and a piece of it: as long as what findings mark. */
  const piece = sample.chain((text) => {
    const start = fc.integer({ min: 0, max: text.length - 60 });
    return fc
      .record({ text: fc.constant(text), start, length: fc.integer({ min: 1, max: 60 }) })
      .map(({ text, start, length }) => ({ text, start: wordAt(text, start), length }))
      .map(({ text, start, length }) => ({ text, start, end: Math.min(text.length, start + length) }))
      .filter(({ text, start, end }) => text.slice(start, end).trim() !== '');
  });
  const strange = fc.string({ unit: fc.constantFrom('z', 'Z', 'q', '\n', '#', '🏫'), maxLength: 300 });

  function quoted({ text, start, end }: { text: string; start: number; end: number }): Quote {
    return quoteAt(new Searchable(text), { start, end });
  }

  const evened = (text: string) => text.replace(/\s+/g, ' ');

  it('is found after any text is put in anywhere else, and exactly there', () => {
    fc.assert(
      fc.property(piece, strange, fc.double({ min: 0, max: 1, noNaN: true }), (place, added, where) => {
        const quote = quoted(place);
        if (place.text.split(quote.prefix + quote.exact + quote.suffix).length > 2) return;
        const { text, start, end } = place;
        const free = Math.round(where * (text.length - (end - start)));
        const at = free <= start ? free : free + (end - start);
        const changed = text.slice(0, at) + added + text.slice(at);
        const anchor = locate(new Searchable(changed), quote);
        // Words that stand elsewhere too may be lost when a change makes the others more like them, but never misplaced.
        // What is put in right beside it may make another word of it, and a mark or two are like many others.
        if (anchor === null && (at === start || at === end || inkIn(quote.exact).length < 4)) return;
        if (anchor === null && evened(place.text).split(evened(quote.exact)).length > 2) return;
        const shift = at <= start ? added.length : 0;
        assert.ok(anchor);
        const expected = { start: start + shift, end: end + shift };
        // What is put in right beside a word becomes a part of it, and nothing else does.
        if (at === start || at === end) {
          assert.ok(inkIn(changed.slice(anchor.span.start, anchor.span.end)).includes(inkIn(quote.exact)));
          assert.ok(anchor.span.end - anchor.span.start <= end - start + added.length);
        } else assert.deepEqual(anchor.span, expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is never found where another text stands, whatever happens to the report', () => {
    const cut = fc.record({ from: fc.nat(), length: fc.nat(400), added: strange });
    fc.assert(
      fc.property(piece, fc.array(cut, { maxLength: 12 }), (place, cuts) => {
        const quote = quoted(place);
        const changed = cuts.reduce((text, { from, length, added }) => {
          const at = from % (text.length + 1);
          return text.slice(0, at) + added + text.slice(at + length);
        }, place.text);
        const counted = new CountedText(changed);
        const anchor = locate(new Searchable(counted.text), quote);
        if (anchor === null) return;
        const there = counted.text.slice(anchor.span.start, anchor.span.end);
        // Blanks, dashes and marks are no difference.
        const [ink, own] = [inkIn(there), inkIn(quote.exact)];
        if (anchor.by === 'likeness') assert.ok(distance(ink, own) <= own.length / 5, there);
        else if (anchor.by !== 'context') assert.equal(ink, own);
      }),
      { numRuns: 300 },
    );
  });

  it('is found in no text that has nothing to do with it', () => {
    fc.assert(
      fc.property(
        piece,
        fc.string({ unit: fc.constantFrom('z', 'Z', 'q', '\n', ' ', '#'), maxLength: 2000 }),
        (place, text) => {
          assert.equal(locate(new Searchable(text), quoted(place)), null);
        },
      ),
    );
  });
});

/** The beginning of the next word: a finding does not start within a character. */
function wordAt(text: string, at: number): number {
  const next = /\b\w/g;
  next.lastIndex = at;
  return next.exec(text)?.index ?? at;
}
