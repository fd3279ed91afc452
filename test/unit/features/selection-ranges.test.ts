import * as assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../../../server/src/features/selection-ranges';
import { reportOf, section, span } from '../support/build';
import { at, covered, seedReport } from './seed';

const text = `Findings
Help
Help is early, e.g. in schools. It is
good. Dr. Hill leads 3.5 teams.

More.
Annex
`;

const report = reportOf(text, {
  outline: [
    section(text, 'section', 'Findings', 'More.', [section(text, 'section', 'Help', 'More.')]),
    section(text, 'annex', 'Annex', 'Annex'),
  ],
});

/** The texts from the narrowest to the widest. */
function widening(line: number, piece: string, of = report): string[] {
  const [range] = selectionRanges(of, [at(of, line, piece)]);
  const texts: string[] = [];
  for (let each: SelectionRange | undefined = range; each !== undefined; each = each.parent)
    texts.push(covered(of, each.range));
  return texts;
}

describe('the selection ranges', () => {
  it('grow from the sentence to the paragraph, the sections and the whole', () => {
    assert.deepEqual(widening(3, 'is\n'.trim(), report).slice(0, 4), [
      'Help is early, e.g. in schools.',
      'Help is early, e.g. in schools. It is\ngood. Dr. Hill leads 3.5 teams.',
      'Help\nHelp is early, e.g. in schools. It is\ngood. Dr. Hill leads 3.5 teams.\n\nMore.',
      'Findings\nHelp\nHelp is early, e.g. in schools. It is\ngood. Dr. Hill leads 3.5 teams.\n\nMore.',
    ]);
    assert.equal(widening(4, 'good')[0], 'It is\ngood.');
    assert.equal(widening(4, '3.5')[0], 'Dr. Hill leads 3.5 teams.');
    assert.equal(widening(4, 'good').at(-1), text);
  });

  it('each lie within the next, on every line of a report, and answer each position', () => {
    const seed = seedReport('single-inspection-2015.report.txt');
    const positions = Array.from({ length: seed.lines.count }, (_, line) => ({ line, character: 3 }));
    const ranges = selectionRanges(seed, positions);
    assert.equal(ranges.length, positions.length);
    for (const range of ranges) {
      for (let each = range; each.parent !== undefined; each = each.parent) {
        const { start, end } = each.parent.range;
        const isWithin =
          (start.line < each.range.start.line ||
            (start.line === each.range.start.line && start.character <= each.range.start.character)) &&
          (end.line > each.range.end.line ||
            (end.line === each.range.end.line && end.character >= each.range.end.character));
        assert.ok(isWithin, JSON.stringify([each.range, each.parent.range]));
      }
    }
  });

  it('take a numbered paragraph over a page break for one', () => {
    const broken = '1. One goes\n\f2\non here.\n';
    const paged = reportOf(broken, {
      paragraphs: [{ start: 0, end: broken.length, number: 1, numberSpan: span(broken, '1.') }],
      furniture: [{ ...span(broken, '\f2'), kind: 'page-number' }],
    });
    assert.ok(widening(3, 'here', paged).includes('1. One goes\n\f2\non here.'));
  });
});
