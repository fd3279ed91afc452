import * as assert from 'node:assert/strict';
import { toFound } from '../../../../server/src/cli/output/found';
import { findingJson, judgementJson, reportJson } from '../../../../server/src/cli/output/json';
import { checkReport } from '../../../../server/src/rules/registry';
import { adequate, fourLevels, framework, good, judgement, level, reportOf, section, span } from '../../support/build';

const text = 'Wexcombe\n\n😀 Safety: good\nadequate\n\nDo this\nnow.\n';

const report = reportOf(text, {
  title: { ...span(text, 'Wexcombe'), value: 'Inspection of Wexcombe' },
  authority: { ...span(text, 'Wexcombe'), value: 'Wexcombe' },
  inspected: [{ ...span(text, 'Wexcombe'), from: '2010-11-08', to: '2010-11-19' }],
  parts: [
    {
      start: 0,
      end: text.length,
      detection: { framework, confidence: 0.95, evidence: [], neighbours: [] },
      scale: fourLevels,
    },
  ],
  outline: [section(text, 'section', 'Wexcombe', 'now.\n', [section(text, 'recommendations', 'Do this', 'now.')])],
  judgements: [
    judgement(span(text, 'good'), good, { headline: true, source: 'table', printed: 'good' }),
    judgement(span(text, 'adequate'), adequate, { source: 'statement', service: 'Safeguarding' }),
  ],
  recommendations: [{ ...span(text, 'Do this\nnow.'), heading: 'Actions', timeframe: null, text: 'Do this now.' }],
});

describe('the JSON of a report', () => {
  it('has the fields of the contract, in their order', () => {
    assert.equal(
      JSON.stringify(reportJson('a.txt', report, [])),
      JSON.stringify({
        file: 'a.txt',
        title: 'Inspection of Wexcombe',
        authority: 'Wexcombe',
        framework: { id: 'sample-2010', name: 'Sample inspections of 2010', confidence: 0.95 },
        scale: {
          id: 'four-levels',
          direction: 'lowest-best',
          levels: [
            { label: 'outstanding', code: '1' },
            { label: 'good', code: '2' },
            { label: 'adequate', code: '3' },
            { label: 'inadequate', code: '4' },
          ],
        },
        inspected: [{ from: '2010-11-08', to: '2010-11-19' }],
        published: null,
        outline: [
          {
            title: 'Wexcombe',
            kind: 'section',
            line: 1,
            endLine: 7,
            children: [{ title: 'Do this', kind: 'recommendations', line: 6, endLine: 7, children: [] }],
          },
        ],
        judgements: [
          {
            service: null,
            area: 'Staying safe',
            areaId: 'staying_safe',
            printed: 'good',
            level: 'good',
            rank: 2,
            of: 4,
            score: 1 - 1 / 3,
            source: 'table',
            role: 'awarded',
            headline: true,
            line: 3,
            column: 12,
            endLine: 3,
            endColumn: 16,
          },
          {
            service: 'Safeguarding',
            area: 'Staying safe',
            areaId: 'staying_safe',
            printed: 'adequate',
            level: 'adequate',
            rank: 3,
            of: 4,
            score: 1 - 2 / 3,
            source: 'statement',
            role: 'awarded',
            headline: false,
            line: 4,
            column: 1,
            endLine: 4,
            endColumn: 9,
          },
        ],
        recommendations: [{ heading: 'Actions', timeframe: null, text: 'Do this now.', line: 6, endLine: 7 }],
        findings: [],
      }),
    );
  });

  it('has null where the text gives nothing or too little', () => {
    const unsure = { framework, confidence: 0.2, evidence: [], neighbours: [] };
    const parts = [{ start: 0, end: 0, detection: unsure, scale: null }];
    const nothing = { title: null, authority: null, framework: null, scale: null, inspected: [], published: null };
    for (const empty of [reportOf('', { parts: [] }), reportOf('', { parts })]) {
      assert.deepEqual(reportJson('-', empty, []), {
        file: '-',
        ...nothing,
        outline: [],
        judgements: [],
        recommendations: [],
        findings: [],
      });
    }
  });

  it('has no rank and no score for an unreadable level, and a score of 1 on a scale of one level', () => {
    const at = span(text, 'good');
    const { lines } = report;
    const unreadable = judgementJson(lines, judgement(at, null, { inferred: good }));
    assert.deepEqual([unreadable.level, unreadable.rank, unreadable.of, unreadable.score], [null, null, 4, null]);
    const single = { ...fourLevels, levels: [level('met')] };
    assert.equal(judgementJson(lines, judgement(at, level('met'), { scale: single })).score, 1);
    const ends = [fourLevels.levels[0], fourLevels.levels[3]].map((end) => judgement(at, end ?? null));
    assert.deepEqual(
      ends.map((end) => judgementJson(lines, end).score),
      [1, 0],
    );
  });

  it('gives a finding with its related lines', () => {
    const judgements = report.judgements.map((each) => ({ ...each, service: null }));
    const [finding] = checkReport({ ...report, judgements });
    assert.ok(finding);
    assert.deepEqual(findingJson(toFound('a.txt', report.lines, finding)), {
      file: 'a.txt',
      rule: 'grade-mismatch',
      severity: 'warning',
      message: "'Staying safe' is adequate (3) here, but good (2) in the table on line 3.",
      line: 4,
      column: 1,
      endLine: 4,
      endColumn: 9,
      related: [{ file: 'a.txt', line: 3, message: 'good (2) in the table on line 3' }],
    });
  });
});
