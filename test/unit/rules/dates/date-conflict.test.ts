import * as assert from 'node:assert/strict';
import type { Report } from '../../../../server/src/report/model';
import type { Finding } from '../../../../server/src/rules/finding';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { ilacs, paged, single } from '../../report/support';
import { applied } from '../support';

const title = 'Inspection of Anyshire local authority children’s services';
const cover = (dates: string) => `${title}\nInspection dates: ${dates}\n\nLead inspector: Pat Example HMI`;

/** A report whose cover and pages give dates, and what is found in it. */
function found(dates: string, foot: string | ((page: number) => string)): { report: Report; findings: Finding[] } {
  const footer = (page: number) => `${title}\n${typeof foot === 'string' ? foot : foot(page)}`;
  const report = recognise(paged(cover(dates), footer));
  return { report, findings: checkReport(report).filter(({ rule }) => rule === 'date-conflict') };
}

function printed({ text }: Report, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

describe('date-conflict', () => {
  it('finds the cover where every page says other dates, once, with the pages', () => {
    const { report, findings } = found('9 May to 20 May 2022', '10 May to 20 May 2022');
    const [finding, ...more] = findings;
    assert.ok(finding);
    assert.deepEqual(more, []);
    assert.equal(finding.severity, 'warning');
    assert.equal(printed(report, finding), '9 May to 20 May 2022');
    assert.match(finding.message, /^The inspection is dated 9 to 20 May 2022 here, but 10 May to 20 May 2022 in the/);
    const line = report.text.split('\n').indexOf('10 May to 20 May 2022') + 1;
    assert.ok(finding.message.endsWith(`5 pages, first on line ${String(line)}.`), finding.message);
    assert.deepEqual(
      finding.related.map((place) => printed(report, place)),
      Array.from({ length: 5 }, () => '10 May to 20 May 2022'),
    );
  });

  it('offers both ways to mend it, each place in its own wording', () => {
    const { report, findings } = found('09 May 2022 – 20 May 2022', '10th to 20th May 2022');
    const [toPages, toCover, ...more] = findings[0]?.fixes ?? [];
    assert.ok(toPages && toCover);
    assert.deepEqual(more, []);
    assert.equal(toPages.title, "Change the cover to '10 May 2022 – 20 May 2022'");
    assert.equal(toCover.title, "Change the header or footer of all 5 pages to '9th to 20th May 2022'");
    for (const fix of [toPages, toCover]) {
      assert.deepEqual(checkReport(recognise(applied(report.text, fix))), []);
    }
  });

  it('finds the page that differs where the others agree with the cover', () => {
    const { report, findings } = found('9 to 20 May 2022', (page) =>
      page === 4 ? '9 to 20 May 2023' : '9 to 20 May 2022',
    );
    const [finding, ...more] = findings;
    assert.ok(finding);
    assert.deepEqual(more, []);
    assert.equal(printed(report, finding), '9 to 20 May 2023');
    assert.match(finding.message, /9 to 20 May 2023 here, but 9 to 20 May 2022 on the cover \(line 2\)\.$/);
    const [fix] = finding.fixes ?? [];
    assert.ok(fix?.preferred);
    assert.deepEqual(checkReport(recognise(applied(report.text, fix))), []);
  });

  it('finds another day where the other pages have the day of the inspection, or behind the name', () => {
    const { report, findings } = found('9 May 2022', (page) => (page === 4 ? '10 May 2022' : '9 May 2022'));
    assert.deepEqual(
      findings.map((finding) => printed(report, finding)),
      ['10 May 2022'],
    );
    // By itself it may be the day of publication.
    assert.deepEqual(found('9 May 2022', '10 May 2022').findings, []);
    assert.deepEqual(
      found('9 May to 20 May 2022', (page) => (page === 4 ? '1 July 2022' : '9 May 2022')).findings.length,
      1,
    );
    assert.equal(found('9 May 2022', 'Inspection report: Anyshire, 10 May 2022').findings.length, 1);
  });

  it('finds a month that turns the days of a page round', () => {
    const { report, findings } = found('20 June to 1 July 2022', (page) =>
      page === 4 ? '20 June to 1 February 2022' : '20 June to 1 July 2022',
    );
    assert.deepEqual(
      findings.map((finding) => printed(report, finding)),
      ['20 June to 1 February 2022'],
    );
  });

  it('finds the foot of the first page that differs', () => {
    const dates = '9 to 20 May 2022';
    const body = 'Leaders know their services well and act on what they hear from families and schools.';
    const first = (foot: string) =>
      paged(cover(dates), `${title}\n${dates}`).replace('\f', `${body}\n\n${title}\n${foot}\n      1\n\f`);
    const report = recognise(first('9 to 21 May 2022'));
    assert.deepEqual(
      checkReport(report).map((finding) => printed(report, finding)),
      ['9 to 21 May 2022'],
    );
    assert.deepEqual(checkReport(recognise(first(dates))), []);
  });

  it('takes one day of the inspection in every footer for dates cut short', () => {
    const { findings } = found('11 – 22 July 2022', '11 July 2022');
    assert.deepEqual(
      findings[0]?.fixes?.map(({ title, preferred }) => [title, preferred]),
      [["Change the header or footer of all 5 pages to '11 to 22 July 2022'", true]],
    );
  });

  it('offers no fix where a weekday stands beside the date', () => {
    const { findings } = found('Monday 9 to Friday 20 May 2022', '10 to 20 May 2022');
    assert.deepEqual(
      findings[0]?.fixes?.map(({ edits }) => edits.length),
      [5],
    );
  });

  const agreeing: [string, string, string][] = [
    ['another way to write the same days', '9 to 20 May 2022', '9th May 2022 – 20th May 2022'],
    ['the day of publication', '9 to 20 May 2022', 'Published 5 July 2022'],
    ['the year that is looked back on', '9 to 20 May 2022', '1 April 2021 to 31 March 2022'],
    ['the dates of the inspection before', '9 to 20 May 2022', 'Previous inspection: 7 to 11 January 2019'],
    ['one of two visits', '2 to 6 May and 9 to 20 May 2022', '9 to 20 May 2022'],
    ['no date', '9 to 20 May 2022', 'Anyshire'],
  ];
  for (const [what, onCover, foot] of agreeing) {
    it(`is silent where the pages print ${what}`, () => {
      assert.deepEqual(found(onCover, foot).findings, []);
    });
  }

  it('finds an inspection that ends before it starts, and turns it round', () => {
    for (const dates of ['15 to 4 March 2024', '15 March 2024 to 4 March 2024']) {
      const report = recognise(ilacs('').replace('4 to 15 March 2024', dates));
      const [finding] = checkReport(report);
      assert.ok(finding, dates);
      assert.equal(finding.message, 'The inspection ends before it starts.');
      assert.equal(printed(report, finding), dates);
      const [fix] = finding.fixes ?? [];
      assert.ok(fix);
      assert.deepEqual(checkReport(recognise(applied(report.text, fix))), []);
    }
  });

  it('leaves an inspection alone that runs over the turn of the year', () => {
    assert.deepEqual(
      checkReport(recognise(ilacs('').replace('4 to 15 March 2024', '12 December to 8 January 2024'))),
      [],
    );
  });

  it('finds a report that was published before the inspection ended, and offers the next year', () => {
    const text = single('').replace('11 May 2015', '11 February 2015').replaceAll('March 2015', 'December 2015');
    const report = recognise(text);
    const [finding] = checkReport(report).filter(({ rule }) => rule === 'date-conflict');
    assert.ok(finding);
    assert.equal(printed(report, finding), '11 February 2015');
    assert.equal(
      finding.message,
      'Published on 11 February 2015 here, before the inspection ended on 25 December 2015 (line 7).',
    );
    assert.deepEqual(
      finding.fixes?.map(({ title }) => title),
      ["Change to '11 February 2016'"],
    );
    assert.deepEqual(checkReport(recognise(single(''))), []);
  });

  it('finds the cover where a text has footers without page breaks', () => {
    const text = paged(cover('11 – 22 July 2022'), `${title}\n11 July 2022`).replaceAll('\f', '');
    const report = recognise(text);
    const [finding, ...more] = checkReport(report).filter(({ rule }) => rule === 'date-conflict');
    assert.ok(finding);
    assert.deepEqual(more, []);
    assert.equal(printed(report, finding), '11 – 22 July 2022');
    assert.match(finding.message, /but 11 July 2022 in the header or footer of 5 pages/);
  });

  it('takes a footer that was not told from the text for no day of publication', () => {
    const text = paged(cover('11 – 22 July 2022'), (page) => `${title}\n${String(10 + page)} July 2022`).replaceAll(
      '\f',
      '',
    );
    assert.deepEqual(
      checkReport(recognise(text)).filter(({ rule }) => rule === 'date-conflict'),
      [],
    );
  });

  it('compares each document of a text with its own pages', () => {
    const first = paged(cover('9 to 20 May 2022'), `${title}\n9 to 20 May 2022`);
    const second = paged(cover('4 to 8 March 2019'), `${title}\n4 to 8 March 2019`);
    assert.deepEqual(checkReport(recognise(`${first}\f${second}`)), []);
  });

  it('takes the first or the last day in figures in every footer for a short form of the dates', () => {
    assert.deepEqual(found('11 to 22 July 2022', 'Report on Anyshire, 11/07/22').findings, []);
    assert.deepEqual(found('11 to 22 July 2022', 'Report on Anyshire, 22/07/22').findings, []);
    assert.equal(found('11 to 22 July 2022', 'Report on Anyshire, 18/07/22').findings.length, 1);
  });
});
