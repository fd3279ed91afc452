import * as assert from 'node:assert/strict';
import { judgementRows, type JudgementRow } from '../../../client/src/views/judgement-rows';
import { recommendationGroups } from '../../../client/src/views/recommendation-rows';
import type {
  ListedAnnotation,
  ListedJudgement,
  ListedRecommendation,
  ListedReport,
} from '../../../server/src/protocol';

const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } };

function judgement(short: string, rank: number | null, more: Partial<ListedJudgement> = {}): ListedJudgement {
  const grade = rank === null ? '' : (['outstanding', 'good', 'adequate', 'inadequate'][rank - 1] ?? '');
  const place = { range, source: 'table', grade, differs: false } as const;
  return {
    area: short,
    short,
    service: null,
    isShared: false,
    grade,
    standing: null,
    rank,
    of: 4,
    places: [place],
    at: range,
    ...more,
  };
}

const report = (name: string | null, judgements: ListedJudgement[]): ListedReport => ({
  uri: `file:///reports/${name ?? 'no%20name'}.txt`,
  name,
  framework: null,
  judgements,
});

const wexcombe = report('Wexcombe', [judgement('Safeguarding', 3), judgement('Adoption', 1)]);
const elmcombe = report('Elmcombe', [judgement('Safeguarding', 2), judgement('Capacity', null)]);
const nameless = report(null, [judgement('Adoption', 4, { service: 'Fostering', isShared: true })]);
const all = [wexcombe, report('Empty', []), nameless, elmcombe];

/** What rows are about, in few words. */
function told(rows: readonly JudgementRow[], depth = 0): string[] {
  return rows.flatMap((row) => {
    const text =
      row.kind === 'report'
        ? (row.report.name ?? '?')
        : row.kind === 'group'
          ? `[${row.key}]`
          : row.kind === 'award'
            ? `${row.judgement.short} ${row.judgement.grade} ${row.named.startsWith('area') ? '' : (row.report.name ?? '?')}`
            : '';
    return row.kind === 'place' ? [] : [`${'  '.repeat(depth)}${text.trim()}`, ...told(row.children, depth + 1)];
  });
}

describe('the rows of the view of judgements', () => {
  it('are those of one report as it has them, or by the names of its areas', () => {
    assert.deepEqual(told(judgementRows([wexcombe], 'report', false)), [
      'Safeguarding adequate',
      'Adoption outstanding',
    ]);
    assert.deepEqual(told(judgementRows([wexcombe], 'area', false)), ['Adoption outstanding', 'Safeguarding adequate']);
  });

  it('are all reports of a folder by their names; those without grades are left out', () => {
    assert.deepEqual(told(judgementRows(all, 'report', true)), [
      'Elmcombe',
      '  Safeguarding good',
      '  Capacity',
      '?',
      '  Adoption inadequate',
      'Wexcombe',
      '  Safeguarding adequate',
      '  Adoption outstanding',
    ]);
  });

  it('stand below their services where these share names of areas', () => {
    const [safeguarding, lookedAfter] = ['Safeguarding', 'Looked after children'].map((service) =>
      judgement('Overall effectiveness', 3, { service, isShared: true }),
    );
    assert.ok(safeguarding && lookedAfter);
    const alone = judgement('Capacity', 2, { service: 'Safeguarding' });
    const rows = told(judgementRows([report('Wexcombe', [safeguarding, lookedAfter, alone])], 'report', false));
    assert.deepEqual(rows, [
      '[Safeguarding]',
      '  Overall effectiveness adequate',
      '  Capacity good',
      '[Looked after children]',
      '  Overall effectiveness adequate',
    ]);
  });

  it('are areas with the reports that judge them, the best first; services are told apart', () => {
    assert.deepEqual(told(judgementRows(all, 'area', true)), [
      '[Adoption]',
      '  Adoption outstanding Wexcombe',
      '[Adoption (Fostering)]',
      '  Adoption inadequate ?',
      '[Capacity]',
      '  Capacity  Elmcombe',
      '[Safeguarding]',
      '  Safeguarding good Elmcombe',
      '  Safeguarding adequate Wexcombe',
    ]);
  });

  it('are grades, the best first and those that cannot be read last', () => {
    const rows = judgementRows(all, 'grade', true);
    assert.deepEqual(
      rows.map((row) => (row.kind === 'group' ? row.key : '')),
      ['outstanding', 'good', 'adequate', 'inadequate', ''],
    );
  });

  it('have ids that tell each from all others', () => {
    const ids = (rows: readonly JudgementRow[]): string[] =>
      rows.flatMap((row) => [row.id, ...(row.kind === 'place' ? [] : ids(row.children))]);
    for (const order of ['report', 'area', 'grade'] as const) {
      const found = ids(judgementRows(all, order, true));
      assert.equal(new Set(found).size, found.length);
    }
  });
});

describe('the rows of the view of recommendations', () => {
  const at = (line: number): ListedRecommendation['range'] => ({
    start: { line, character: 2 },
    end: { line, character: 40 },
  });
  const recommendation = (text: string, line: number, timeframe: string | null): ListedRecommendation => ({
    text,
    timeframe,
    heading: 'Areas for improvement',
    range: at(line),
  });
  const mark = (line: number, more: Partial<ListedAnnotation> = {}): ListedAnnotation => ({
    id: String(line),
    layer: 'shared',
    kind: 'done',
    state: 'resolved',
    waives: null,
    finding: null,
    text: 'Done',
    replacement: null,
    author: null,
    created: null,
    modified: null,
    replies: [],
    quote: '',
    whole: false,
    section: null,
    paragraph: null,
    place: { by: 'position', range: at(line), was: null },
    ...more,
  });
  const asked = [
    recommendation('a', 5, 'Immediately'),
    recommendation('b', 7, 'Within a year'),
    recommendation('c', 8, 'Immediately'),
    recommendation('d', 9, null),
  ];

  it('are grouped by their timeframes, and by the heading of their list where none is said', () => {
    const groups = recommendationGroups(asked, []);
    assert.deepEqual(
      groups.map(({ title, rows }) => [title, rows.map((row) => row.recommendation.text).join('')]),
      [
        ['Immediately', 'ac'],
        ['Within a year', 'b'],
        ['Areas for improvement', 'd'],
      ],
    );
  });

  it('are done where a resolved annotation of that kind stands on them, and nowhere else', () => {
    const annotations = [mark(5), mark(7, { state: 'open' }), mark(8, { kind: 'note' }), mark(9, { place: null })];
    const rows = recommendationGroups(asked, annotations).flatMap((group) => group.rows);
    assert.deepEqual(
      rows.map((row) => [row.recommendation.text, row.isDone, row.annotation?.id]),
      [
        ['a', true, '5'],
        ['c', false, undefined],
        ['b', false, '7'],
        ['d', false, undefined],
      ],
    );
  });
});
