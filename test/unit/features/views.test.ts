import * as assert from 'node:assert/strict';
import { listedReport } from '../../../server/src/features/views/judgements';
import { packed, unpacked } from '../../../server/src/features/views/packed';
import { listedRecommendations } from '../../../server/src/features/views/recommendations';
import { judgementSheet } from '../../../server/src/features/views/sheet';
import { recognise } from '../../../server/src/report/recognise';
import { covered, seedReport } from './seed';

const file = 'first-look.report.txt';
const report = seedReport(file);
const listed = listedReport(report, `file:///reports/${file}`);

describe('the judgements that a view lists', () => {
  it('are each area once, with every place that states it and those that differ', () => {
    assert.equal(listed.name, 'Wexcombe · 8 to 19 November 2010');
    assert.deepEqual(
      listed.judgements.map(({ short, service, isShared, grade, standing, rank, of }) =>
        [isShared ? `${short} (${service ?? ''})` : short, grade, standing, rank, of].join(' '),
      ),
      [
        'Overall effectiveness (Safeguarding) adequate lower 3 4',
        'Capacity for improvement adequate lower 3 4',
        'Overall effectiveness (Looked after children) good upper 2 4',
        'Leadership and management adequate lower 3 4',
      ],
    );
    const capacity = listed.judgements[1];
    assert.ok(capacity);
    assert.deepEqual(
      capacity.places.map(({ range, source, grade, differs }) => [covered(report, range), source, grade, differs]),
      [
        ['Grade 2 (good)', 'heading', 'good', true],
        ['adequate', 'statement', 'adequate', false],
        ['Adequate', 'table', 'adequate', false],
      ],
    );
    assert.equal(capacity.at.start.line, capacity.places[2]?.range.start.line, 'the list of results is gone to');
  });

  it('are the same once packed and unpacked, and take a fraction of the room', () => {
    for (const name of [file, 'ilacs-four-areas-2024.report.txt', 'joint-area-review-2008.report.txt']) {
      const each = listedReport(seedReport(name), 'file:///a.txt');
      assert.deepEqual(unpacked(each.uri, packed(each)), each);
      assert.ok(packed(each).length * 3 < JSON.stringify(each).length);
    }
  });

  it('are none where a text is no report', () => {
    assert.deepEqual(listedReport(recognise('Milk\nBread\n'), 'file:///a.txt').judgements, []);
  });
});

describe('the recommendations that a view lists', () => {
  it('have their timeframes, and stand where the text says them', () => {
    const found = listedRecommendations(report);
    assert.deepEqual(
      found.map(({ timeframe }) => timeframe),
      ['Immediately', 'Within three months', 'Within three months'],
    );
    assert.ok(found.every(({ range, text }) => covered(report, range).includes(text.slice(0, 20))));
  });
});

describe('judgements to be copied', () => {
  it('are a row for each area, best grades first where that is asked for', () => {
    const { text, count } = judgementSheet([listed], 'grade', 'table');
    const [titles, ...rows] = text.trimEnd().split('\n');
    assert.equal(count, 4);
    assert.equal(titles?.split('\t')[4], 'Grade');
    assert.deepEqual(
      rows.map((row) => row.split('\t').slice(2, 8)),
      [
        ['Looked after children', 'Overall effectiveness', 'good', '2 of 4', '72, 74, 89', ''],
        ['Safeguarding', 'Overall effectiveness', 'adequate', '3 of 4', '44, 46, 85', ''],
        ['Safeguarding', 'Capacity for improvement', 'adequate', '3 of 4', '51, 53, 86', 'good, line 51'],
        ['Looked after children', 'Leadership and management', 'adequate', '3 of 4', '78, 80, 90', ''],
      ],
    );
  });

  it('say nothing that a spreadsheet would run, nor that breaks a table', () => {
    const [first] = listed.judgements;
    assert.ok(first);
    const harmful = { ...listed, name: '=HYPERLINK("x")', judgements: [{ ...first, area: '@a|b', grade: '+1\n2' }] };
    assert.match(judgementSheet([harmful], 'report', 'csv').text, /\n"'=HYPERLINK\(""x""\)",/);
    assert.match(judgementSheet([harmful], 'report', 'table').text, /\n'=HYPERLINK\("x"\)\t.*\t'@a\|b\t'\+1 2\t/);
    const markdown = judgementSheet([harmful], 'report', 'markdown').text;
    assert.match(markdown, /@a\\\|b \| \+1 2 \|/);
    assert.equal(markdown.trimEnd().split('\n').length, 3);
  });
});
