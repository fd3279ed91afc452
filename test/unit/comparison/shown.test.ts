import assert from 'node:assert/strict';
import { compareAll, type Comparison } from '../../../server/src/comparison/compare';
import { gradesCsv, tableCsv } from '../../../server/src/comparison/shown/csv';
import { comparisonMarkdown } from '../../../server/src/comparison/shown/markdown';
import { comparisonPage } from '../../../server/src/comparison/shown/page';
import { picture } from '../../../server/src/comparison/shown/picture';
import { anyshire, later, read } from './written';

function anywhere(texts = anyshire()): Comparison {
  const [comparison] = compareAll(read(texts)).subjects;
  assert.ok(comparison);
  return comparison;
}

/** The page of a report whose authority and recommendation are markup and a formula. */
const hostile = {
  '=a.txt': later(
    '<b>Any</b>shire & "Co"',
    '20 to 24 May 2019',
    [
      ['leaders', 'Good'],
      ['protection', 'Good'],
      ['both', 'Good'],
      ['overall', 'Good'],
    ],
    ['<script>alert(1)</script> the timeliness of assessments for all disabled children.'],
  ),
};

describe('a comparison as it is shown', () => {
  it('is one page that stands alone: no script, nothing from elsewhere', () => {
    const page = comparisonPage(compareAll(read(anyshire())));
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.doesNotMatch(page, /<script|<link|<img|\bsrc=|href="(?!#)|url\(|@import/);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    // Whoever was inspected once is named, not compared.
    assert.match(page, /<h2>Inspected once<\/h2><ul><li>North Anyshire: 3 to 7 June 2019/);
  });

  it('has a table with heads of rows and columns beside the picture', () => {
    const page = comparisonPage(compareAll(read(anyshire())));
    assert.equal(page.match(/<th scope="col">/g)?.length, 4);
    assert.equal(page.match(/<th scope="row">/g)?.length, 9);
    assert.match(page, /<caption>Grades of Anyshire/);
    assert.match(page, /<svg [^>]*role="img" aria-label="Anyshire: grades over the years\./);
    assert.equal(new Set(page.match(/ id="[^"]+"/g)).size, page.match(/ id="[^"]+"/g)?.length);
  });

  it('points from a grade to the note that says what is to be known of its change', () => {
    const page = comparisonPage(compareAll(read(anyshire())));
    const [, id] = /href="#(s1-note-\d)" aria-label="Note \d"/.exec(page) ?? [];
    assert.ok(page.includes(`<li id="${id ?? ''}">An inspection in between does not judge it by itself.</li>`));
  });

  it('shows what reports hold and never obeys it', () => {
    const inspections = read(hostile).map((each) => ({ ...each, authority: '<b>Any</b>shire & "Co"' }));
    const page = comparisonPage(compareAll(inspections));
    assert.match(page, /&lt;b&gt;Any&lt;\/b&gt;shire &amp; &quot;Co&quot;/);
    assert.doesNotMatch(page, /<b>Any|<script/);
    const markdown = comparisonMarkdown(compareAll(inspections).subjects[0] ?? anywhere());
    assert.match(markdown, /^# \\<b\\>Any\\<\/b\\>shire \\& "Co"\n/);
  });

  it('draws a strip for each area that was judged twice, the best on top', () => {
    const { svg, left } = picture(anywhere());
    assert.equal(left, 5);
    const strips = svg.match(/<g><title>[^<]+<\/title>/g) ?? [];
    assert.deepEqual(strips.length, 4);
    // Inadequate in 2019 and good in 2023: the mark of the later grade is the higher one.
    const [leaders = ''] = svg.split('<g><title>').slice(1);
    const heights = [...leaders.matchAll(/<circle [^>]*cy="(\d+)"/g)].map(([, y]) => Number(y));
    assert.equal(heights.length, 2);
    assert.ok((heights[0] ?? 0) > (heights[1] ?? 0));
  });

  it('breaks a line where levels may not be compared, and says why in the picture that stands alone', () => {
    const comparison = anywhere();
    const reason = 'The two are on different scales.';
    const rows = comparison.rows.map((row) => ({
      ...row,
      cells: row.cells.map(
        (cell) =>
          cell && {
            ...cell,
            change: cell.change && { ...cell.change, direction: 'not-comparable' as const, reason },
          },
      ),
    }));
    const { svg } = picture({ ...comparison, rows });
    assert.doesNotMatch(svg, /d="M\d+ \d+H\d+V\d+"/);
    assert.match(svg, /≠1/);
    assert.match(svg, /≠1 The two are on different scales\.<\/text>/);
  });

  it('is a line for each grade as CSV, with what changed', () => {
    const lines = gradesCsv([anywhere()]).split('\n');
    assert.equal(
      lines[0],
      'subject,number,service,area,date,framework,printed,level,rank,of,score,change,since,reason,file,line',
    );
    assert.ok(lines.some((line) => /2023-03-17,ofsted-ilacs-2023,Good,good,2,4,0\.66\d+,rose,2019-05-24,/.test(line)));
    assert.equal(lines.filter((line) => line !== '').length, 1 + 15);
  });

  it('is a column for each inspection as CSV of one subject', () => {
    const [head, first] = tableCsv(anywhere()).split('\n');
    assert.equal(
      head,
      'area,service,2016-02-04 Single inspection framework,"2019-05-24 ILACS, three areas","2023-03-17 ILACS, four areas"',
    );
    assert.equal(first, 'The impact of leaders on social work practice with children and families,,,Inadequate,Good');
  });

  it('has no cell that a spreadsheet would run', () => {
    const inspections = read(hostile).map((each) => ({ ...each, authority: '=cmd()' }));
    const { subjects } = compareAll(inspections);
    const csv = gradesCsv(subjects);
    assert.match(csv, /^'=cmd\(\),/m);
    assert.match(csv, /,'=a\.txt,/);
  });

  it('is a table and lists as Markdown', () => {
    const markdown = comparisonMarkdown(anywhere());
    assert.match(markdown, /\| Impact of leaders \| – \| Inadequate \| Good ▲ \|/);
    assert.match(markdown, /- 6 to 17 March 2023: Impact of leaders rose from Inadequate to Good/);
    assert.match(markdown, /\| Care leavers \| Outstanding \| – \| Inadequate ▼ \(note 1\) \|/);
    assert.match(markdown, /## Asked for again\n\n- 12 January to 4 February 2016: Improve the timeliness/);
  });
});

describe('an inspection that is not there', () => {
  const texts = {
    ...anyshire(),
    '2023.txt': (anyshire()['2023.txt'] ?? '').replace(
      'Children who need help',
      'Since the last inspection in November 2021, when services were judged to be inadequate, leaders have\nmade progress. Children who need help',
    ),
  };

  it('is named, and the change over it is marked', () => {
    const comparison = anywhere(texts);
    assert.deepEqual(comparison.missing, [{ when: '2021-11', saidBy: 2 }]);
    const leaders = comparison.rows[0]?.cells[2];
    assert.deepEqual(leaders?.change?.over, comparison.missing);
    assert.match(
      comparisonMarkdown(comparison),
      /The inspection of November 2021 is not here: its grade may have been another\./,
    );
  });

  it('is not one that is there, spoken of by its month or by the year of its report', () => {
    for (const when of ['May 2019', 'July 2019', '2019']) {
      const spoken = { ...texts, '2023.txt': texts['2023.txt'].replace('November 2021', when) };
      assert.deepEqual(anywhere(spoken).missing, [], when);
    }
  });
});
