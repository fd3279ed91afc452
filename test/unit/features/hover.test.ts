import * as assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { hover } from '../../../server/src/features/hover';
import { toPosition } from '../../../server/src/features/positions';
import type { Judgement, Report, Scale } from '../../../server/src/report/model';
import { adequate, fourLevels, good, judgement, level, reportOf, section, span } from '../support/build';

const uri = 'file:///reports/wexcombe%20(2).report.txt';
const text = `Scale: 1 to 4
Staying safe    Requires
                improvement
Staying safe: good
Staying safe is adequate. ↑
Prose that is good to read.
`;

function shown(report: Report, offset: number, format: 'markdown' | 'plaintext' = 'markdown'): string | null {
  const answer = hover(report, toPosition(report.lines, offset), uri, format);
  return answer === null ? null : (answer.contents as MarkupContent).value;
}

function one(at: { start: number; end: number }, rest: Partial<Judgement> = {}, grade = good): string | null {
  return shown(reportOf(text, { judgements: [judgement(at, grade, rest)] }), at.start);
}

const heading = span(text, 'good');
const statement = span(text, 'adequate');

describe('the hover', () => {
  it('gives level, area, place on the scale and all levels with this one marked', () => {
    assert.equal(
      one(heading),
      [
        '**Good** · Staying safe',
        '2nd of 4; here 1 is the best',
        '1 outstanding · **2 good** · 3 adequate · 4 inadequate',
      ].join('\n\n'),
    );
  });

  it('lists where else the area is judged, agreeing or not, each with a link to its line', () => {
    const report = reportOf(text, {
      judgements: [
        judgement(heading, good),
        judgement(statement, adequate, { source: 'statement' }),
        judgement(span(text, 'Requires'), good, { source: 'table' }),
        judgement(span(text, 'Prose'), good, { areaId: 'other' }),
        judgement(span(text, 'read'), adequate, { role: 'cited' }),
      ],
    });
    const address = 'file:///reports/wexcombe%20%282%29.report.txt';
    assert.equal(
      shown(report, heading.start)?.split('\n\n').at(-1),
      [
        'Also judged:',
        `- [line 2](${address}#L2) · table: good ✓`,
        `- [line 5](${address}#L5) · statement: **adequate** ≠`,
      ].join('\n'),
    );
  });

  it('works on every piece of a wrapped grade, its area and the arrow beside it, with the range of that piece', () => {
    const pieces = [span(text, 'Requires'), span(text, 'improvement')];
    const area = span(text, 'Staying safe');
    const arrow = span(text, '↑');
    const wrapped = judgement({ start: pieces[0]?.start ?? 0, end: pieces[1]?.end ?? 0 }, adequate, {
      fragments: pieces,
      areaSpans: [area],
      travel: { ...arrow, value: 'up' },
    });
    const report = reportOf(text, { judgements: [wrapped] });
    for (const piece of [...pieces, area, arrow]) {
      const answer = hover(report, toPosition(report.lines, piece.start), uri, 'markdown');
      assert.match((answer?.contents as MarkupContent).value, /^\*\*Adequate\*\* · Staying safe · improving/);
      assert.deepEqual(answer?.range?.start, toPosition(report.lines, piece.start));
      assert.deepEqual(answer.range.end, toPosition(report.lines, piece.end));
    }
    assert.equal(shown(report, (pieces[0]?.end ?? 0) + 3), null, 'the gap between the pieces is no grade');
  });

  it('answers where the caret stands just after a grade', () => {
    const report = reportOf(text, { judgements: [judgement(heading, good)] });
    assert.notEqual(shown(report, heading.end), null);
    assert.equal(shown(report, heading.start - 1), null);
  });

  it('is silent on prose', () => {
    const report = reportOf(text, { judgements: [judgement(heading, good)] });
    assert.equal(shown(report, span(text, 'good', 2).start), null);
  });

  it('says whose a cited grade is, and what this report awards', () => {
    const report = reportOf(text, {
      judgements: [
        judgement(heading, good, { role: 'cited', citation: 'Ofsted, May 2009' }),
        judgement(statement, adequate, { source: 'statement' }),
      ],
    });
    const said = shown(report, heading.start) ?? '';
    assert.match(said, /Cited, not awarded by this report: Ofsted, May 2009/);
    assert.match(said, /Awarded by this report:\n- \[line 5\]/);
  });

  it('says that a tick row cannot be read, and what it most likely says', () => {
    const report = reportOf(text, { judgements: [judgement(heading, null, { source: 'tick', inferred: adequate })] });
    assert.match(
      shown(report, heading.start) ?? '',
      /^\*\*Unreadable\*\*, most likely adequate: shown, never compared · Staying safe/,
    );
  });

  it('says that an area was not judged, in the words of the report', () => {
    const report = reportOf(text, { judgements: [judgement(heading, null, { printed: 'not judged' })] });
    assert.match(shown(report, heading.start) ?? '', /^\*\*Not judged\*\* · Staying safe/);
  });

  it('says that a code and its label disagree', () => {
    const coded = { code: { ...heading, value: adequate }, label: { ...heading, value: good } };
    assert.match(one(heading, { coded }) ?? '', /The code stands for \*\*adequate\*\*, the label says \*\*good\*\*/);
  });

  it('gives no direction to digits of which nothing says which end is best, nor to words', () => {
    const words: Scale = { ...fourLevels, direction: 'words' };
    assert.match(one(heading, { scale: words }) ?? '', /\n2nd of 4\n/);
    const labels = { ...words, levels: [level('met'), level('not met')] };
    assert.match(one(heading, { scale: labels }, level('met')) ?? '', /1st of 2\n\n\*\*met\*\* · not met$/);
  });

  it('says so where the level is none of the scale, and nothing where there is no scale', () => {
    assert.match(one(heading, {}, level('excellent')) ?? '', /Not a level of this report's scale/);
    assert.equal(one(heading, { scale: { ...fourLevels, levels: [] } }), '**Good** · Staying safe');
  });

  it('on a legend gives the whole scale', () => {
    const legend = { ...span(text, 'Scale: 1 to 4'), scale: fourLevels, entries: [] };
    assert.equal(
      shown(reportOf(text, { legends: [legend] }), 3),
      "**This report's scale** · 4 levels, best first; here 1 is the best\n\n" +
        '- 1 outstanding\n- 2 good\n- 3 adequate\n- 4 inadequate',
    );
  });

  it('escapes what markdown would read, and is plain for a client without markdown', () => {
    const area = '*Staying* [safe](http://example.org) <b>';
    assert.match(one(heading, { area }) ?? '', /· \\\*Staying\\\* \\\[safe\\\]\(http:\/\/example.org\) \\<b\\>/);
    const report = reportOf(text, {
      judgements: [judgement(heading, good, { area }), judgement(statement, good, { area })],
    });
    const said = shown(report, heading.start, 'plaintext') ?? '';
    assert.ok(said.startsWith(`Good · ${area}`));
    assert.match(said, /• line 5 · heading: good ✓$/);
  });

  it('counts the places that it does not list', () => {
    const many = Array.from({ length: 12 }, () => judgement(statement, good));
    const report = reportOf(text, { judgements: [judgement(heading, good), ...many] });
    assert.match(shown(report, heading.start) ?? '', /\n- 4 more$/);
  });

  it('says the same on the labels, the empty boxes and the damaged marks of a tick row', () => {
    const row = 'Inadequate ¢ Adequate ٦ Good X Outstanding';
    const rowed = `${row}\nProse.\n`;
    const report = reportOf(rowed, {
      outline: [section(rowed, 'tick-row', row, row)],
      judgements: [judgement(span(rowed, 'Good X'), good, { source: 'tick', fragments: [span(rowed, 'X')] })],
    });
    for (const piece of ['Inadequate', '¢', '٦', 'Good', 'X', 'Outstanding']) {
      assert.match(shown(report, span(rowed, piece).start) ?? '', /^\*\*Good\*\* · Staying safe/, piece);
    }
    assert.equal(shown(report, span(rowed, 'Prose').start), null);
  });

  it('beside a finding gives only the ways to the other places, whose grades the finding says', () => {
    const report = reportOf(text, {
      judgements: [judgement(heading, good), judgement(statement, adequate, { source: 'statement' })],
    });
    const answer = hover(report, toPosition(report.lines, heading.start), 'file:///a.txt', 'markdown', [], true);
    const said = (answer?.contents as MarkupContent).value;
    assert.ok(said.endsWith('Also judged: [line 5](file:///a.txt#L5)'), said);
  });
});
