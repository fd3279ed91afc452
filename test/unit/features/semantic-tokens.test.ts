import * as assert from 'node:assert/strict';
import { semanticTokens, tokensOf } from '../../../server/src/features/semantic-tokens';
import { standingOf } from '../../../server/src/features/semantic-tokens/legend';
import type { Report } from '../../../server/src/report/model';
import {
  adequate,
  fourLevels,
  good,
  inadequate,
  judgement,
  level,
  outstanding,
  reportOf,
  section,
  span,
} from '../support/build';
import { seedReport } from './seed';

const drawn = (report: Report): string[] =>
  tokensOf(report).map(
    ({ start, end, type, modifiers }) =>
      `${String(report.lines.at(start) + 1)} ${report.text.slice(start, end)} [${[type.replace('report', ''), ...modifiers].join(' ')}]`,
  );

describe('the semantic tokens', () => {
  it('are headings, furniture, grades by their standing and timeframes, each as it was read', () => {
    const tokens = drawn(seedReport('first-look.report.txt'));
    for (const token of [
      '40 The inspection outcomes: safeguarding services [Heading]',
      '51 Grade 2 (good) [Grade upper]',
      '86 Adequate [Grade lower]',
      '59 Immediately [Timeframe]',
    ]) {
      assert.ok(tokens.includes(token), `${token}\n${tokens.join('\n')}`);
    }
  });

  it('colour every line of a wrapped title, and the grade in it as a grade', () => {
    const tokens = drawn(seedReport('ilacs-four-areas-2024.report.txt'));
    const line = tokens.filter((token) => token.startsWith('76 '));
    assert.deepEqual(line, [
      '76 The experiences and progress of children in care:  [Heading]',
      '76 good [Grade upper]',
    ]);
    const text = 'A title that\nis wrapped\n\nProse.\n';
    const wrapped = section(text, 'section', 'A title that\nis wrapped', 'Prose.');
    assert.deepEqual(drawn(reportOf(text, { outline: [wrapped] })), [
      '1 A title that [Heading]',
      '2 is wrapped [Heading]',
    ]);
  });

  it('tell cited grades from awarded ones, and mark the box that is ticked', () => {
    const text = 'It was good.\nAdequate ☐ Good ☒\n';
    const report = reportOf(text, {
      judgements: [
        judgement(span(text, 'good'), good, { role: 'cited' }),
        judgement(span(text, 'Good'), good, {
          source: 'tick',
          boxes: [
            { ...span(text, '☐'), level: adequate, ticked: false },
            { ...span(text, '☒'), level: good, ticked: true },
          ],
        }),
      ],
    });
    assert.deepEqual(drawn(report), ['1 good [Grade upper cited]', '2 ☒ [Grade upper]']);
  });

  it('place levels on scales of any length', () => {
    const on = (levels: readonly ReturnType<typeof level>[], grade: ReturnType<typeof level>) =>
      standingOf(judgement({ start: 0, end: 1 }, grade, { scale: { ...fourLevels, levels } }));
    assert.deepEqual(
      [outstanding, good, adequate, inadequate].map((grade) => on(fourLevels.levels, grade)),
      ['best', 'upper', 'lower', 'worst'],
    );
    const met = [level('met'), level('not met')];
    assert.deepEqual(
      met.map((grade) => on(met, grade)),
      ['best', 'worst'],
    );
    const three = [level('a'), level('b'), level('c')];
    assert.deepEqual(
      three.map((grade) => on(three, grade)),
      ['best', 'middle', 'worst'],
    );
    assert.equal(on(three, good), null);
    assert.equal(on([good], good), null);
  });

  it('are encoded in order, none over another, and only those that are shown', () => {
    for (const file of [
      'first-look.report.txt',
      'single-inspection-2015.report.txt',
      'joint-area-review-2008.report.txt',
    ]) {
      const report = seedReport(file);
      const tokens = tokensOf(report);
      tokens.forEach((token, index) => {
        assert.ok(token.start >= (tokens[index - 1]?.end ?? 0), file);
        assert.equal(report.lines.at(token.start), report.lines.at(token.end - 1), file);
      });
      assert.equal(semanticTokens(report).data.length, tokens.length * 5);
      const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
      const few = semanticTokens(report, range).data.length;
      assert.ok(few > 0 && few < tokens.length * 5, file);
    }
  });
});
