import * as assert from 'node:assert/strict';
import type { FrameworkLevel } from '../../../server/src/frameworks/schema';
import type { Judgement, Scale } from '../../../server/src/report/model';
import type { Span } from '../../../server/src/text/spans';
import { Rewriter } from '../../../server/src/rules/rewording/rewriter';
import { applyEdits } from '../support/fixes';
import {
  adequate,
  fourLevels,
  good,
  inadequate,
  judgement,
  level,
  outstanding,
  reportOf,
  span,
} from '../support/build';

const requires: FrameworkLevel = {
  ...level('requires improvement'),
  variants: ['requires improvement to be good', 'require improvement', 'requiring improvement'],
};
const words: Scale = {
  id: 'words',
  direction: 'words',
  levels: [level('outstanding'), level('good'), requires, level('inadequate')],
  legend: null,
};
const [, goodWord = good, , inadequateWord = inadequate] = words.levels;

/** What a text says after the grade in it that stands at a piece is made to say a level. */
function reworded(text: string, piece: string, to: FrameworkLevel, rest: Partial<Judgement> = {}): string | null {
  const at = span(text, piece);
  const old = words.levels.find((one) => one.label === piece.toLowerCase()) ?? requires;
  const made = judgement(at, old, { scale: words, printed: piece, source: 'statement', ...rest });
  const rewording = new Rewriter(reportOf(text, { judgements: [made] })).reword(made, to);
  return rewording && applyEdits(text, rewording.edits);
}

/** The same for a grade in pieces. */
function rewordedPieces(text: string, pieces: readonly string[], to: FrameworkLevel, source: Judgement['source']) {
  const fragments: Span[] = pieces.map((piece) => span(text, piece));
  const at = { start: fragments[0]?.start ?? 0, end: fragments.at(-1)?.end ?? 0 };
  const made = judgement(at, requires, { scale: words, printed: pieces.join(' '), fragments, source });
  const rewording = new Rewriter(reportOf(text, { judgements: [made] })).reword(made, to);
  return rewording && applyEdits(text, rewording.edits);
}

describe('rewording a grade', () => {
  it('keeps the capitals of the place', () => {
    assert.equal(reworded('Staying safe: Good', 'Good', inadequateWord), 'Staying safe: Inadequate');
    assert.equal(reworded('Staying safe: GOOD', 'GOOD', requires), 'Staying safe: REQUIRES IMPROVEMENT');
    assert.equal(reworded('Staying safe: good', 'good', requires), 'Staying safe: requires improvement');
  });

  it('keeps a full stop and a footnote’s digit behind the grade', () => {
    assert.equal(
      reworded('Staying safe  Good1', 'Good1', inadequateWord, { source: 'table' }),
      'Staying safe  Inadequate1',
    );
    assert.equal(reworded('Safety: good.', 'good', inadequateWord), 'Safety: inadequate.');
  });

  it('changes the article with the word behind it, also where a line ends between them', () => {
    assert.equal(
      reworded('Services make a good contribution to safety.', 'good', inadequateWord),
      'Services make an inadequate contribution to safety.',
    );
    assert.equal(
      reworded('Services make an\ninadequate contribution.', 'inadequate', goodWord),
      'Services make a\ngood contribution.',
    );
  });

  it('has no words for a level that is a verb where an adjective must stand', () => {
    assert.equal(reworded('Services make a good contribution to safety.', 'good', requires), null);
  });

  it('changes the verb with a level that brings its own', () => {
    assert.equal(reworded('Staying safe is now good.', 'good', requires), 'Staying safe now requires improvement.');
    assert.equal(reworded('Services are\ngood because', 'good', requires), 'Services\nrequire improvement because');
    assert.equal(reworded('It was judged to be good.', 'good', requires), 'It was judged to be requiring improvement.');
    assert.equal(
      reworded('Staying safe requires improvement.', 'requires improvement', goodWord),
      'Staying safe is good.',
    );
    assert.equal(
      reworded('Services require improvement.', 'require improvement', inadequateWord),
      'Services are inadequate.',
    );
    assert.equal(
      reworded('Adoption: the judgement is that it requires improvement', 'requires improvement', goodWord),
      'Adoption: the judgement is that it is good',
    );
    assert.equal(reworded('Leadership: requires improvement', 'requires improvement', goodWord), 'Leadership: good');
  });

  it('writes a level as the report writes it at such places, and otherwise as it does elsewhere', () => {
    const text = 'Health  Requires improvement to be good\nSafety  Good\nSafety: good\n';
    const row = (piece: string, of: FrameworkLevel, rest: Partial<Judgement> = {}) =>
      judgement(span(text, piece), of, { scale: words, printed: piece, source: 'table', ...rest });
    const table = row('Good', goodWord);
    const heading = row('good\n', goodWord, { source: 'heading', printed: 'good', ...span(text, 'good', 2) });
    const inHeading = { ...heading, fragments: [span(text, 'good', 2)] };
    const report = reportOf(text, { judgements: [row('Requires improvement to be good', requires), table, inHeading] });
    const rewriter = new Rewriter(report);
    assert.equal(rewriter.reword(table, requires)?.printed, 'Requires improvement to be good');
    assert.equal(rewriter.reword(inHeading, requires)?.printed, 'requires improvement to be good');
  });

  it('writes a wrapped grade on as few of its lines as it needs', () => {
    const cell = 'Leadership of         Requires\nsocial work           improvement\npractice\n';
    assert.equal(
      rewordedPieces(cell, ['Requires', 'improvement'], inadequateWord, 'table'),
      'Leadership of         Inadequate\nsocial work\npractice\n',
    );
    const alone = 'Care leavers\n          Requires\n          improvement\n\nHealth';
    assert.equal(
      rewordedPieces(alone, ['Requires', 'improvement'], goodWord, 'table'),
      'Care leavers\n          Good\n\nHealth',
    );
    const sentence = 'Services in Anyshire require\nimprovement.1 Leaders know it.';
    assert.equal(
      rewordedPieces(sentence, ['require', 'improvement'], goodWord, 'statement'),
      'Services in Anyshire are good.1\nLeaders know it.',
    );
  });

  it('changes a digit, and code and label together', () => {
    const text = 'Safety\t2\nGrade 2 (Good)\n';
    const digit = judgement(span(text, '2'), good, { printed: '2', source: 'table' });
    const both = judgement(span(text, 'Grade 2 (Good)'), good, {
      printed: 'Grade 2 (Good)',
      coded: { code: { ...span(text, '2', 2), value: good }, label: { ...span(text, 'Good'), value: good } },
    });
    const rewriter = new Rewriter(reportOf(text, { judgements: [digit, both] }));
    assert.equal(applyEdits(text, rewriter.reword(digit, adequate)?.edits ?? []), 'Safety\t3\nGrade 2 (Good)\n');
    assert.equal(applyEdits(text, rewriter.reword(both, adequate)?.edits ?? []), 'Safety\t2\nGrade 3 (Adequate)\n');
  });

  it('moves a tick to the box of the other level, or behind its label where that has no box', () => {
    const boxes = (text: string, ...spans: (Span & { ticked: boolean | null })[]) =>
      judgement(span(text, text), good, {
        source: 'tick',
        scale: fourLevels,
        boxes: spans.map((box, index) => ({ ...box, level: fourLevels.levels[index] ?? null })),
      });
    const full = 'Outstanding ☐ Good ☒ Adequate ☐';
    const row = boxes(
      full,
      { ...span(full, '☐'), ticked: false },
      { ...span(full, '☒'), ticked: true },
      { ...span(full, '☐', 2), ticked: false },
    );
    const moved = new Rewriter(reportOf(full, { judgements: [row] })).reword(row, adequate);
    assert.equal(applyEdits(full, moved?.edits ?? []), 'Outstanding ☐ Good ☐ Adequate ☒');
    const bare = 'Outstanding  Good  X  Adequate';
    const end = (piece: string) => span(bare, piece).end;
    const lost = boxes(
      bare,
      { start: end('Outstanding'), end: end('Outstanding'), ticked: null },
      { ...span(bare, 'X'), ticked: true },
      { start: bare.length, end: bare.length, ticked: null },
    );
    const rewriter = new Rewriter(reportOf(bare, { judgements: [lost] }));
    assert.equal(applyEdits(bare, rewriter.reword(lost, adequate)?.edits ?? []), 'Outstanding  Good     Adequate X');
    assert.equal(rewriter.reword(lost, inadequate), null, 'there is no label for it');
    assert.equal(applyEdits(bare, rewriter.reword(lost, outstanding)?.edits ?? []), 'Outstanding X  Good     Adequate');
  });
});
