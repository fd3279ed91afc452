import * as assert from 'node:assert/strict';
import type { Report } from '../../../../server/src/report/model';
import type { Finding } from '../../../../server/src/rules/finding';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { paged } from '../../report/support';
import { applied } from '../support';

const titleOf = (name: string) => `Inspection of ${name} local authority children’s services`;
const dates = '4 to 15 March 2024';

/** A report whose cover and pages name an authority; its text is about Anyshire. */
function found(
  onCover: string,
  foot: string | ((page: number) => string),
): { report: Report; findings: readonly Finding[] } {
  const report = recognise(
    paged(
      `${onCover}\nInspection dates: ${dates}`,
      (page) => `${typeof foot === 'string' ? foot : foot(page)}\n${dates}`,
    ),
  );
  return { report, findings: checkReport(report) };
}

function printed({ text }: Report, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

describe('name-conflict', () => {
  it('finds no other title in fewer words of the one on the cover', () => {
    const title =
      '2007 annual performance assessment of services for children and young people in Anyshire County Council';
    assert.deepEqual(found(title, 'Anyshire County Council Annual Performance Assessment').findings, []);
    const other = found(title, 'Inspection of safeguarding and looked after children services').findings;
    assert.deepEqual(
      other.map(({ rule }) => rule),
      ['name-conflict'],
    );
  });

  it('finds a name that every page spells otherwise than the cover and the text', () => {
    const { report, findings } = found(titleOf('Anyshire'), titleOf('Anyshrie'));
    const [finding, ...more] = findings;
    assert.ok(finding);
    assert.deepEqual(more, []);
    assert.deepEqual([finding.rule, finding.severity], ['name-conflict', 'warning']);
    assert.equal(printed(report, finding), 'Anyshrie');
    assert.equal(finding.message, "The authority is 'Anyshrie' here, but 'Anyshire' on the cover (line 1).");
    assert.deepEqual(
      finding.related.map((place) => printed(report, place)),
      ['Anyshire', 'Anyshrie', 'Anyshrie', 'Anyshrie', 'Anyshrie'],
    );
    const [fix] = finding.fixes ?? [];
    assert.ok(fix?.preferred);
    assert.equal(fix.title, "Change the header or footer of all 5 pages to 'Anyshire'");
    assert.deepEqual(checkReport(recognise(applied(report.text, fix))), []);
  });

  it('finds the cover where the text spells the name as its pages do', () => {
    const { report, findings } = found(titleOf('Anyshier'), titleOf('Anyshire'));
    const [finding, ...more] = findings;
    assert.ok(finding);
    assert.deepEqual(more, []);
    assert.equal(printed(report, finding), 'Anyshier');
    assert.match(
      finding.message,
      /^The authority is 'Anyshier' here, but 'Anyshire' in the header or footer of 5 pages/,
    );
    const [fix] = finding.fixes ?? [];
    assert.ok(fix);
    assert.deepEqual(checkReport(recognise(applied(report.text, fix))), []);
  });

  it('finds another authority', () => {
    const { findings } = found(titleOf('Anyshire'), titleOf('North Areley'));
    assert.deepEqual(
      findings.map(({ message }) => message),
      ["The authority is 'North Areley' here, but 'Anyshire' on the cover (line 1)."],
    );
  });

  it('finds the one page that differs', () => {
    const { report, findings } = found(titleOf('Anyshire'), (page) => titleOf(page === 4 ? 'Anyshiree' : 'Anyshire'));
    assert.deepEqual(
      findings.map((finding) => [printed(report, finding), finding.fixes?.[0]?.edits.length]),
      [['Anyshiree', 1]],
    );
  });

  it('finds the name in the line that opens with it', () => {
    const title = 'Inspection of looked after children services';
    const { findings } = found(`${title}\nAnyshire County Council`, `Anyshrie County Council ${title}`);
    assert.deepEqual(
      findings.map(({ message }) => message),
      ["The authority is 'Anyshrie' here, but 'Anyshire' on the cover (line 2)."],
    );
  });

  it('keeps capitals', () => {
    const { report, findings } = found(titleOf('Anyshire'), titleOf('ANYSHRIE'));
    const [fix] = findings[0]?.fixes ?? [];
    assert.ok(fix);
    assert.ok(applied(report.text, fix).includes(titleOf('ANYSHIRE')));
  });

  it('finds a page that calls it another kind of inspection', () => {
    const { report, findings } = found(
      'Inspection of looked after children services\nAnyshire County Council',
      'Anyshire County Council Inspection of safeguarding and looked after children',
    );
    const [finding, ...more] = findings;
    assert.ok(finding);
    assert.deepEqual(more, []);
    assert.equal(printed(report, finding), 'Inspection of safeguarding and looked after children');
    assert.match(
      finding.message,
      /here, but 'Inspection of looked after children services' on the cover \(line 1\)\.$/,
    );
    const [fix] = finding.fixes ?? [];
    assert.ok(fix);
    assert.deepEqual(checkReport(recognise(applied(report.text, fix))), []);
  });

  const silent: [string, string, string][] = [
    ['the same name', titleOf('Anyshire'), titleOf('Anyshire')],
    ['the name in capitals', titleOf('Anyshire'), titleOf('ANYSHIRE')],
    ['what the authority is left off', titleOf('the London Borough of Anyshire'), titleOf('Anyshire')],
    ['what the authority is added', titleOf('Anyshire'), titleOf('Anyshire Metropolitan Borough Council')],
    ['a short form', titleOf('Anyshire upon Tarn'), titleOf('Anyshire')],
    ['another order', titleOf('Anyshire East'), titleOf('East Anyshire')],
    ['an ampersand', titleOf('Anyshire and Tarn'), titleOf('Anyshire & Tarn')],
    ['hyphens', titleOf('Anyshire-on-Tarn'), titleOf('Anyshire on Tarn')],
    ['an abbreviation', titleOf('Anyshire, Tarn and Pell'), titleOf('ATP')],
    [
      'a title wrapped over two lines',
      titleOf('Anyshire'),
      'Inspection of Anyshire local authority\nchildren’s services',
    ],
    ['a sentence again and again', titleOf('Anyshire'), 'We read a range of evidence and made a visit to this service'],
    ['no authority', titleOf('Anyshire'), 'Children’s services: inspection report'],
    ['a shorter title', titleOf('Anyshire'), 'Inspection report: Anyshire'],
    [
      'the title of its own framework in other words',
      'Inspection of Anyshire local authority children’s services',
      'Inspection of children’s social care services',
    ],
  ];
  for (const [what, onCover, foot] of silent) {
    it(`is silent where the pages have ${what}`, () => {
      assert.deepEqual(found(onCover, foot).findings, []);
    });
  }

  it('is silent where the text uses neither name', () => {
    assert.deepEqual(found(titleOf('Tarnwick'), titleOf('Pellworth')).findings, []);
  });
});
