import * as assert from 'node:assert/strict';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import type { Judgement, Report } from '../../../../server/src/report/model';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { applyEdits } from '../../support/fixes';
import { adequate, fourLevels, good, inadequate, judgement, reportOf, span } from '../../support/build';

/** One judgement on each line; the text of a line is its number. */
function reportWith(...judgements: ((line: { start: number; end: number }) => Judgement)[]): Report {
  const text = judgements.map((_, index) => `line ${String(index + 1)}.`).join('\n');
  return reportOf(text, {
    judgements: judgements.map((make, index) => make(span(text, `line ${String(index + 1)}.`))),
  });
}

function lines(report: Report): number[] {
  return checkReport(report).map((finding) => report.lines.at(finding.start) + 1);
}

describe('grade-mismatch', () => {
  it('compares no places whose service is not known with each other, where an area is judged in several', () => {
    const one = (at: { start: number; end: number }) => judgement(at, adequate, { source: 'heading' });
    const other = (at: { start: number; end: number }) => judgement(at, good, { source: 'heading' });
    const of = (service: string) => (at: { start: number; end: number }) =>
      judgement(at, adequate, { source: 'table', headline: true, service });
    assert.deepEqual(lines(reportWith(one, other, of('Safeguarding'))), [2]);
    const services = [of('Safeguarding'), of('Looked after children')];
    assert.deepEqual(lines(reportWith(one, other, ...services)), []);
    // The whole has results of its own beside those of its services.
    const whole = (at: { start: number; end: number }) => judgement(at, adequate, { source: 'table', headline: true });
    assert.deepEqual(lines(reportWith(whole, other, ...services)), [2]);
  });

  it('finds the one place that disagrees with two kinds of source', () => {
    const report = reportWith(
      (at) => judgement(at, adequate, { source: 'table', headline: true }),
      (at) => judgement(at, good, { source: 'heading' }),
      (at) => judgement(at, adequate, { source: 'statement' }),
    );
    const [finding, ...others] = checkReport(report);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.rule, 'grade-mismatch');
    assert.equal(finding.severity, 'warning');
    assert.equal(
      finding.message,
      "'Staying safe' is good (2) here, but adequate (3) in the table on line 1 and the statement on line 3.",
    );
    assert.deepEqual({ start: finding.start, end: finding.end }, span(report.text, 'line 2.'));
    assert.deepEqual(
      finding.related.map(({ start, message }) => [report.lines.at(start) + 1, message]),
      [
        [1, 'adequate (3) in the table on line 1'],
        [3, 'adequate (3) in the statement on line 3'],
      ],
    );
  });

  it('names five other places at most, and counts the rest', () => {
    const places = Array.from({ length: 9 }, () => (at: { start: number; end: number }) => judgement(at, adequate, {}));
    const report = reportWith(...places, (at) => judgement(at, good, { source: 'heading' }));
    const [finding] = checkReport(report);
    assert.equal(finding?.related.length, 5);
    assert.match(finding.related.at(-1)?.message ?? '', /\(and 4 more\)$/);
  });

  it('finds the table where heading and sentence agree against it', () => {
    const report = reportWith(
      (at) => judgement(at, good, { source: 'table', headline: true }),
      (at) => judgement(at, adequate, { source: 'heading' }),
      (at) => judgement(at, adequate, { source: 'statement' }),
    );
    assert.deepEqual(lines(report), [1]);
  });

  it('counts kinds of source, not places: three sentences are one witness', () => {
    const report = reportWith(
      (at) => judgement(at, good, { source: 'table', headline: true }),
      (at) => judgement(at, good, { source: 'heading' }),
      (at) => judgement(at, adequate, { source: 'statement' }),
      (at) => judgement(at, adequate, { source: 'statement' }),
      (at) => judgement(at, adequate, { source: 'statement' }),
    );
    assert.deepEqual(lines(report), [3, 4, 5]);
  });

  it('believes the headline where it is one against one, wherever it stands', () => {
    const report = reportWith(
      (at) => judgement(at, good, { source: 'heading' }),
      (at) => judgement(at, adequate, { source: 'table', headline: true }),
    );
    assert.deepEqual(lines(report), [1]);
  });

  it('believes the earlier place where neither is a headline', () => {
    const report = reportWith(
      (at) => judgement(at, good, { source: 'heading' }),
      (at) => judgement(at, adequate, { source: 'statement' }),
    );
    assert.deepEqual(lines(report), [2]);
  });

  it('reports each of three levels that is not the believed one', () => {
    const report = reportWith(
      (at) => judgement(at, good, { source: 'table', headline: true }),
      (at) => judgement(at, adequate, { source: 'heading' }),
      (at) => judgement(at, inadequate, { source: 'statement' }),
    );
    assert.deepEqual(lines(report), [2, 3]);
  });

  it('is silent where every place agrees, in whatever wording', () => {
    const report = reportWith(
      (at) => judgement(at, good, { source: 'table', printed: 'Good' }),
      (at) => judgement(at, good, { source: 'statement', printed: 'was judged to be good' }),
    );
    assert.deepEqual(lines(report), []);
  });

  it('never compares what is cited, inferred, unreadable or not judged', () => {
    const report = reportWith(
      (at) => judgement(at, good, { source: 'table' }),
      (at) => judgement(at, adequate, { role: 'cited' }),
      (at) => judgement(at, null, { source: 'tick', inferred: adequate }),
      (at) => judgement(at, null, { printed: 'not judged' }),
    );
    assert.deepEqual(lines(report), []);
  });

  it('compares the cover with the part that alone has the scale of what it says', () => {
    const board = { ...fourLevels, id: 'board-levels' };
    const report = reportWith(
      (at) => judgement(at, good, { source: 'cover', scale: board }),
      (at) => judgement(at, adequate, { source: 'heading', scale: board }),
    );
    const review = { start: report.lines.start(1), end: report.text.length, detection: null, scale: board };
    assert.deepEqual(lines({ ...report, parts: [...report.parts, review] }).length, 1);
  });

  it('never compares services, areas, scales or parts with each other', () => {
    const report = reportWith(
      (at) => judgement(at, good, { service: 'Safeguarding' }),
      (at) => judgement(at, adequate, { service: 'Looked after children' }),
      (at) => judgement(at, adequate, { areaId: 'being_healthy' }),
      (at) => judgement(at, adequate, { service: 'Safeguarding', scale: { ...fourLevels, id: 'other' } }),
      (at) => judgement(at, inadequate, { service: 'Safeguarding' }),
    );
    const annex = { ...span(report.text, 'line 5.'), detection: null, scale: fourLevels };
    assert.deepEqual(lines({ ...report, parts: [...report.parts, annex] }), []);
    assert.deepEqual(lines(report), [5], 'without the annex they are compared');
  });

  it('compares across an annex that lies between two places of the report itself', () => {
    const report = reportWith(
      (at) => judgement(at, good, { source: 'table' }),
      (at) => judgement(at, inadequate),
      (at) => judgement(at, adequate, { source: 'statement' }),
    );
    const annex = { ...span(report.text, 'line 2.'), detection: null, scale: fourLevels };
    assert.deepEqual(lines({ ...report, parts: [...report.parts, annex] }), [3]);
  });

  it('names the service, and sums up places beyond the third', () => {
    const report = reportWith(
      ...(['table', 'heading', 'tick', 'cover', 'statement'] as const).map(
        (source) => (at: { start: number; end: number }) => judgement(at, good, { source, service: 'Fostering' }),
      ),
      (at) => judgement(at, adequate, { service: 'Fostering' }),
    );
    assert.equal(
      checkReport(report)[0]?.message,
      "'Staying safe' (Fostering) is adequate (3) here, but good (2) in the table on line 1, the heading on line 2, " +
        'the tick row on line 3 and 2 more places.',
    );
  });

  describe('offers', () => {
    const text = 'Table: Adequate. Heading: Good. It is adequate.';
    const places = [
      judgement(span(text, 'Adequate'), adequate, { source: 'table', printed: 'Adequate' }),
      judgement(span(text, 'Good'), good, { source: 'heading', printed: 'Good' }),
      judgement(span(text, 'adequate'), adequate, { source: 'statement', printed: 'adequate' }),
    ];

    it('to make this place say what the others say, or all of them say this', () => {
      const [finding] = checkReport(reportOf(text, { judgements: places }));
      assert.deepEqual(
        finding?.fixes?.map(({ title, preferred, edits }) => [title, preferred, applyEdits(text, edits)]),
        [
          ["Change to 'Adequate'", true, 'Table: Adequate. Heading: Adequate. It is adequate.'],
          ["Change the 2 other places to 'good'", undefined, 'Table: Good. Heading: Good. It is good.'],
        ],
      );
    });

    it('each of the other levels where they disagree among themselves, and prefers none', () => {
      const [table, heading, statement] = places;
      assert.ok(table && heading && statement);
      const third = { ...statement, level: inadequate, printed: 'adequate' };
      const [finding] = checkReport(reportOf(text, { judgements: [table, heading, third] }));
      assert.deepEqual(
        finding?.fixes?.map(({ title, preferred }) => [title, preferred]),
        [
          ["Change to 'Adequate'", false],
          ["Change to 'Inadequate'", false],
          ["Change the 2 other places to 'good'", undefined],
        ],
      );
    });
  });

  it('is silent on areas that two lists judge differently, and finds the one that differs in a list told again', () => {
    const report = (second: readonly string[]) =>
      recognise(`An inspection of youth offending services in

Anytown
HM Inspectorate of Probation, February 2022

Ratings

Overall rating	Requires improvement

Court disposals

Assessment	Good
Planning	Good
Implementation and delivery	Good
Reviewing	Good

Other work that we looked at is told here in a sentence or two.

Ratings again

Assessment	${second[0] ?? ''}
Planning	${second[1] ?? ''}
Implementation and delivery	${second[2] ?? ''}
Overall rating	Requires improvement
Staff	Good
`);
    const found = (second: readonly string[]) => checkReport(report(second)).map(({ rule }) => rule);
    assert.deepEqual(found(['Inadequate', 'Requires improvement', 'Good']), []);
    assert.deepEqual(found(['Good', 'Inadequate', 'Good']), ['grade-mismatch']);
  });

  it('is silent on an area that one table has twice: which of the rows a heading repeats is not known', () => {
    const report = (heading: string) =>
      recognise(`An inspection of youth offending services in

Anytown
HM Inspectorate of Probation, February 2022

Ratings

Anytown Youth Offending Service              Score 19/36

Overall rating                            Requires improvement

2.1 Assessment                            Requires improvement
2.2 Planning                              Requires improvement
2.3 Implementation and delivery           Good
3.2 Planning                              Inadequate
3.3 Implementation and delivery           Good

Executive summary

2.2 Planning                              ${heading}

Planning is done with children, and parents are asked what they think of it.
`);
    for (const heading of ['Requires improvement', 'Inadequate'])
      assert.deepEqual(checkReport(report(heading)), [], heading);
  });

  it('is silent on rows of one name that have numbers of their own, each a box between bars', () => {
    const rows = (name: string, number: string) =>
      checkReport(
        recognise(
          `An inspection of youth justice services in Anytown

HM Inspectorate of Probation, February 2022

Ratings

| Overall rating | Good |


Court disposals

| 2.1 | Assessment | Good |


| 2.2 | Planning | Good |


Out-of-court disposals

| ${number} | ${name} | Inadequate |
`,
          catalogue,
          { framework: 'hmiprob-2018' },
        ),
      ).map(({ rule }) => rule);
    assert.deepEqual(rows('Assessment', '3.1'), []);
    assert.deepEqual(rows('Planning', '3.2'), []);
    assert.deepEqual(rows('Planning', '2.2'), ['grade-mismatch']);
  });

  it('is silent on two lists of which each row has become a box of its own', () => {
    const list = (title: string, grades: readonly string[]) => {
      const areas = ['Improvements in performance', "Learners' experiences", 'Meeting learning needs'];
      return `${title}\n\n${areas.map((area, index) => `${area}\n${grades[index] ?? ''}\n`).join('\n')}`;
    };
    const found = (nursery: readonly string[]) => {
      const lists = [list('School', ['satisfactory', 'good', 'satisfactory']), list('Younger children', nursery)];
      const text = `Here are the evaluations for Example Primary School.\n\n${lists.join('\n')}`;
      return checkReport(recognise(text, catalogue, { framework: 'education-scotland-six-point' }));
    };
    assert.deepEqual(found(['good', 'very good', 'very good']), []);
    assert.deepEqual(
      found(['satisfactory', 'very good', 'satisfactory']).map(({ rule }) => rule),
      ['grade-mismatch'],
    );
  });
});
