import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentSymbol } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { outline } from '../../../server/src/features/outline';
import { recognise } from '../../../server/src/report/recognise';
import { root } from '../../support/root';
import { adequate, good, judgement, reportOf, section, span } from '../support/build';

const text = `Main findings
Summary
Staying safe    good
Being healthy    adequate
Staying safe: good
1. Children are safe.
Inadequate  Adequate  Good
What next
- Do this.
- Do that.

Annex
`;

const tick = span(text, 'Good');
const report = reportOf(text, {
  outline: [
    section(text, 'section', 'Main findings', '- Do that.\n\n', [
      section(text, 'grade-table', 'Summary', 'Being healthy    adequate'),
      section(text, 'section', 'Staying safe: good', 'Adequate  Good', [
        section(text, 'tick-row', 'Inadequate  Adequate  Good', 'Adequate  Good'),
      ]),
      section(text, 'recommendations', 'What next', '- Do that.'),
    ]),
    section(text, 'annex', 'Annex', 'Annex'),
  ],
  judgements: [
    judgement(span(text, 'good'), good, { source: 'table', areaSpans: [span(text, 'Staying safe')] }),
    judgement(span(text, 'adequate'), adequate, {
      source: 'table',
      area: 'Being healthy',
      areaSpans: [span(text, 'Being healthy')],
    }),
    judgement(span(text, 'good', 2), good, { source: 'heading' }),
    judgement(tick, null, { source: 'tick', inferred: good }),
  ],
  recommendations: ['- Do this.', '- Do that.'].map((item) => ({
    ...span(text, item),
    heading: 'What next',
    timeframe: null,
    text: item,
  })),
});

/** The tree as lines: name, detail and lines from 1, indented by depth. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, range, children }) => [
    `${indent}${name} [${detail ?? ''}] ${String(range.start.line + 1)}-${String(range.end.line + 1)}`,
    ...drawn(children ?? [], `${indent}  `),
  ]);
}

const named = (symbols: readonly DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children }) => [name, ...named(children ?? [])]);

describe('the outline', () => {
  it('is the tree of the sections, with the rows of grade tables, grades and counts', () => {
    assert.deepEqual(drawn(outline(report)), [
      'Main findings [] 1-11',
      '  Summary [2 grades] 2-4',
      '    Staying safe: good [] 3-3',
      '    Being healthy: adequate [] 4-4',
      '  Staying safe: good [] 5-7',
      '    Staying safe: good? [] 7-7',
      '  What next [2 recommendations] 8-10',
      'Annex [] 12-12',
    ]);
  });

  it('selects the heading, and the grade of a row', () => {
    const [findings] = outline(report);
    const row = findings?.children?.[0]?.children?.[0];
    assert.deepEqual(findings?.selectionRange, {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 13 },
    });
    assert.deepEqual(row?.selectionRange.start, { line: 2, character: 16 });
    assert.equal(row.kind, SymbolKind.Field);
  });

  it('ends a section on its own last line when its span ends with the line break', () => {
    const whole = { ...section(text, 'section', 'Annex', 'Annex'), end: text.length };
    assert.deepEqual(outline(reportOf(text, { outline: [whole] }))[0]?.range.end, { line: 11, character: 5 });
  });

  it('has the rows of a table that lie across each other where their grades are', () => {
    const table = section(text, 'grade-table', 'Summary', 'Being healthy    adequate');
    const judgements = [
      judgement(span(text, 'good'), good, { source: 'table', areaSpans: [span(text, 'Being healthy')] }),
      judgement(span(text, 'adequate'), adequate, { source: 'table', areaSpans: [span(text, 'Staying safe')] }),
    ];
    assert.deepEqual(drawn(outline(reportOf(text, { outline: [table], judgements }))).slice(1), [
      '  Staying safe: good [] 3-4',
      '  Staying safe: adequate [] 4-4',
    ]);
  });

  it('has every row of a table whose areas stand in columns below their grades, each where its area is', () => {
    const police = `PEEL 2023–2025
An inspection of Northmere Police

Our judgments

Our inspection assessed how good Northmere Police is in 4 areas of policing. We make graded judgments as follows:

 Outstanding        Good               Adequate           Inadequate

 Preventing         Recording          Supporting         Investigating
 crime              data about         victims            crime
                    crime

                    Managing
                    offenders
`;
    const table = outline(recognise(police, undefined, { framework: 'hmicfrs-peel-2021' }))
      .flatMap(function all(symbol): DocumentSymbol[] {
        return [symbol, ...(symbol.children ?? []).flatMap(all)];
      })
      .find(({ detail }) => detail === '5 grades');
    assert.deepEqual(
      table?.children?.map(({ name, selectionRange }) => `${String(selectionRange.start.line + 1)} ${name}`).sort(),
      [
        '14 Managing offenders: good',
        '8 Investigating crime: inadequate',
        '8 Preventing crime: outstanding',
        '8 Recording data about…: good',
        '8 Supporting victims: adequate',
      ],
    );
  });

  it('has no table of one row below a heading that is printed beside its grade', () => {
    const learn = `Pupils learn well, and those who have fallen behind are helped by staff who know them
and what they need. Leaders look closely at how each of them is doing, and act on it.`;
    const card = `Rowanbank Primary School

Inspection report: 3 February 2026

Expected standard

Inclusion                                                    Expected standard

${learn}

Achievement                                                  Expected standard

${learn}`;
    const names = named(outline(recognise(card, undefined, { framework: 'ofsted-report-card-2025' })));
    assert.deepEqual(names, [
      'Rowanbank Primary School · 3 February 2026',
      'Expected standard',
      'Inclusion: expected standard',
      'Achievement: expected standard',
    ]);
  });

  it('has a name for every symbol, and no endless one', () => {
    const untitled = { ...section(text, 'grade-table', 'Summary', 'Summary'), title: ' ' };
    const endless = { ...section(text, 'section', 'Annex', 'Annex'), title: 'x'.repeat(5000) };
    const names = outline(reportOf(text, { outline: [untitled, endless] })).map(({ name }) => name);
    assert.equal(names[0], 'grade table');
    assert.ok(names[1]?.endsWith('x…') && names[1].length < 200);
  });

  it('begins with whom the report is about, when it was inspected, and its title', () => {
    const front = 'Inspection of services\nWexcombe\n8 to 19 November 2010\n\nAnnex\n';
    const [head, annex] = outline(
      reportOf(front, {
        title: { ...span(front, 'Inspection of services'), value: 'Inspection of services' },
        authority: { ...span(front, 'Wexcombe'), value: 'Wexcombe' },
        inspected: [{ ...span(front, '8 to 19 November 2010'), from: '2010-11-08', to: '2010-11-19' }],
        outline: [section(front, 'annex', 'Annex', 'Annex')],
      }),
    );
    assert.deepEqual([head?.name, head?.detail], ['Wexcombe · 8 to 19 November 2010', 'Inspection of services']);
    assert.deepEqual([head?.range.start.line, head?.range.end.line], [0, 2]);
    assert.equal(annex?.name, 'Annex');
  });

  const seed = (file: string) => outline(recognise(readFileSync(join(root, 'seeds', file), 'utf8')));

  it("shows the grade within the first characters of a name, by the catalogue's short name of the area", () => {
    const names = named(seed('ilacs-four-areas-2024.report.txt'));
    for (const row of [
      'Impact of leaders: good',
      'Help and protection: requires improvement',
      'Children in care: good',
      'Care leavers: outstanding',
    ]) {
      assert.ok(names.includes(row), row);
      assert.ok(
        names.some((name) => name.startsWith(`${row} · The `) && / (?:experiences|impact) /.test(name)),
        row,
      );
    }
  });

  it('names tick rows by their area, and the service where two services have such an area', () => {
    const ticks = named(seed('joint-area-review-2008.report.txt'));
    assert.ok(ticks.includes('Safeguarding: adequate?') && ticks.includes('Learning difficulties: good'));
    assert.ok(!ticks.some((name) => name.startsWith('Grade marked')));
    const rows = named(seed('first-look.report.txt'));
    assert.ok(rows.includes('Overall effectiveness: adequate (Safeguarding)'), rows.join('\n'));
  });
});
