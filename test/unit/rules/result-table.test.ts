import * as assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { ilacs } from '../report/support';
import { applyEdits } from '../support/fixes';

const HEAD = ' Judgement                                            Grade\n';
const LEADERS = ' The impact of leaders on social work practice        Good\n with children and families\n';
const PROTECTION = ' The experiences and progress of children who         Good\n need help and protection\n';
const CARE = ' The experiences and progress of children in care     Outstanding\n';
const LEAVERS = ' The experiences and progress of care leavers         Good\n';
const OVERALL = ' Overall effectiveness                                Good\n';

const table = (...rows: string[]) => [HEAD, ...rows].join('\n');
const found = (text: string) => checkReport(recognise(text));
const inspected = (dates: string) => (text: string) => text.replace('4 to 15 March 2024', dates);

describe('judgement-missing', () => {
  it('finds the area that the table of results lacks', () => {
    const text = ilacs(table(LEADERS, PROTECTION, CARE, OVERALL));
    const [finding, ...others] = found(text);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.rule, 'judgement-missing');
    assert.equal(
      finding.message,
      "The table has no row for 'The experiences and progress of care leavers', which every inspection of this kind " +
        'judges (ILACS, four areas).',
    );
  });

  it('is silent where the pages show another edition than a mistyped date on the cover', () => {
    const footer = 'Inspection of Anyshire local authority children’s services\n4 March to 15 March 2026';
    const pages = Array.from({ length: 4 }, (_, page) => `${footer}   ${String(page + 2)}\n\f`).join('\nText.\n\n');
    const text = ilacs(table(LEADERS, PROTECTION, CARE, LEAVERS)) + pages;
    const rulesIn = (report: string) => found(report).map(({ rule }) => rule);
    assert.ok(rulesIn(inspected('4 to 15 March 2026')(text)).includes('judgement-missing'));
    const later = text.replaceAll('March 2026', 'June 2026');
    assert.ok(!rulesIn(later).includes('judgement-missing'), 'the cover alone says 2024');
  });

  it('demands what the inspection’s own date demands', () => {
    const without = ilacs(table(LEADERS, PROTECTION, CARE, LEAVERS));
    assert.deepEqual(
      found(without).map(({ rule }) => rule),
      ['judgement-missing'],
      'the overall grade, in March 2024',
    );
    assert.deepEqual(found(inspected('8 to 19 June 2026')(without)), [], 'no overall grade in June 2026');
    const three = ilacs(
      table(
        LEADERS,
        PROTECTION,
        ' The experiences and progress of children in care     Good\n and care leavers\n',
        OVERALL,
      ),
    );
    assert.deepEqual(found(inspected('4 to 15 February 2019')(three)), [], 'three areas and the whole in 2019');
  });

  it('goes by the dates of the document that the table stands in', () => {
    const later = inspected('8 to 19 June 2026')(ilacs(table(LEADERS, PROTECTION, CARE, LEAVERS, OVERALL)));
    const lacking = ilacs(table(LEADERS, PROTECTION, CARE, OVERALL));
    for (const text of [`${later}\n\f${lacking}`, `${lacking}\n\f${later}`]) {
      const places = found(text).filter(({ rule }) => rule === 'judgement-missing');
      assert.deepEqual(
        places.map(({ start }) => start > text.indexOf('\f')),
        [text.startsWith(later)],
      );
    }
  });

  it('is silent where nothing says when the inspection was', () => {
    const undated = ilacs(table(LEADERS, PROTECTION, CARE, OVERALL)).replace(
      'Inspection dates: 4 to 15 March 2024\n',
      '',
    );
    assert.deepEqual(found(undated), []);
  });

  it('counts an area that was not judged, and a row whose grade cannot be read', () => {
    const notJudged = LEAVERS.replace('Good', 'Not judged');
    assert.deepEqual(found(ilacs(table(LEADERS, PROTECTION, CARE, notJudged, OVERALL))), []);
    const unreadable = LEAVERS.replace('Good', 'G**d');
    assert.deepEqual(found(ilacs(table(LEADERS, PROTECTION, CARE, unreadable, OVERALL))), []);
  });

  it('is silent where the table has too few rows to be the list of results', () => {
    assert.deepEqual(found(ilacs(table(OVERALL))), []);
  });
});

describe('judgement-missing where two services are judged alike', () => {
  const SAFEGUARDING = [
    'Overall effectiveness\tGood',
    'Capacity for improvement\tGood',
    'Children and young people are safe\tGood',
    'Quality of provision\t',
    'Service responsiveness including complaints\tGood',
    'Leadership and management\t',
    'Ambition and prioritisation\tGood',
    'Evaluation, including performance management, quality assurance and workforce development\tAdequate',
    'User engagement\tGood',
    'Equality and diversity\tAdequate',
  ];
  const LOOKED_AFTER = [
    'Overall effectiveness\tAdequate',
    'Capacity for improvement\tAdequate',
    'Being healthy\tGood',
    'Staying safe\tGood',
    'Enjoying and achieving\tAdequate',
    'Making a positive contribution\tGood',
    'Economic well-being\tAdequate',
    'Quality of provision\t',
    'Service responsiveness\tAdequate',
    'Leadership and management\t',
    'Ambition and prioritisation\tGood',
    'Evaluation, including performance management, quality assurance and workforce development\tAdequate',
    'User engagement\tAdequate',
    'Equality and diversity\tGood',
  ];
  const without = (rows: readonly string[], label: string) => rows.filter((row) => !row.startsWith(`${label}\t`));
  const both = (
    safeguarding: readonly string[],
    lookedAfter: readonly string[],
    prose = 'User engagement is adequate.',
  ) =>
    [
      'Inspection of safeguarding and looked after children services',
      'Ellermouth',
      'Inspection dates: 17 May 2010 to 28 May 2010',
      '',
      'Published: 25 June 2010',
      '',
      'About this inspection',
      '',
      '1. Inspectors read the files of thirty children.',
      '',
      'The inspection outcomes: services for looked after children',
      '',
      'Leadership and management',
      '',
      'Grade 3 (adequate)',
      '',
      `12. ${prose} Foster carers are asked what they think.`,
      '',
      'Record of main findings: Ellermouth',
      '',
      'Safeguarding services\t',
      ...safeguarding,
      '',
      'Services for looked after children\t',
      ...lookedAfter,
      '',
    ].join('\n');
  const missing = (text: string) =>
    found(text)
      .filter(({ rule }) => rule === 'judgement-missing')
      .map(({ message, start }) => [message, text.slice(0, start).split('\n').length]);

  it('is silent on whole tables, where rows that head a group have no grade', () => {
    assert.deepEqual(missing(both(SAFEGUARDING, LOOKED_AFTER)), []);
  });

  it('looks at the rows of each service by themselves', () => {
    const why = 'which every inspection of this kind judges (Safeguarding and looked after children).';
    assert.deepEqual(missing(both(SAFEGUARDING, without(LOOKED_AFTER, 'Capacity for improvement'))), [
      [`The table has no row for 'Capacity for improvement' under 'Looked after children', ${why}`, 34],
    ]);
    assert.deepEqual(missing(both(without(SAFEGUARDING, 'Overall effectiveness'), LOOKED_AFTER)), [
      [`The table has no row for 'Overall effectiveness' under 'Safeguarding', ${why}`, 22],
    ]);
    assert.deepEqual(missing(both(SAFEGUARDING, without(LOOKED_AFTER, 'Staying safe'))), [
      [`The table has no row for 'Staying safe' under 'Looked after children', ${why}`, 34],
    ]);
  });

  it('finds a row that the other service has and the text judges, with the place that judges it', () => {
    const text = both(SAFEGUARDING, without(LOOKED_AFTER, 'User engagement'));
    assert.deepEqual(missing(text), [
      ["The table has no row for 'User engagement' under 'Looked after children', which is judged on line 17.", 34],
    ]);
    const silent = both(SAFEGUARDING, without(LOOKED_AFTER, 'User engagement'), 'Partners meet.');
    assert.deepEqual(missing(silent), [], 'nothing judges it for this service');
    assert.deepEqual(missing(both(without(SAFEGUARDING, 'User engagement'), LOOKED_AFTER)), []);
  });

  it('is silent where the two services are listed on different lines', () => {
    const prose = 'User engagement is adequate. Value for money is good.';
    const lookedAfter = without(LOOKED_AFTER, 'User engagement');
    assert.deepEqual(missing(both([...SAFEGUARDING, 'Value for money\tGood'], lookedAfter, prose)), []);
  });

  it('is silent where the heading of a service stands a row too low', () => {
    const [first, ...others] = LOOKED_AFTER;
    const text = both(SAFEGUARDING, others).replace('\n\nServices for', `\n\n${String(first)}\nServices for`);
    assert.deepEqual(missing(text), []);
  });
});

describe('judgement-missing beside other lines that name the area', () => {
  const rows = table(LEADERS, PROTECTION, CARE, LEAVERS);
  const missing = (text: string) => found(text).filter(({ rule }) => rule === 'judgement-missing').length;

  it('takes a sentence below the table that gives the grade for no row of it', () => {
    assert.equal(missing(ilacs(`${rows}\nThe text begins here.\n\nOverall effectiveness is good.\n`)), 1);
  });

  it('takes a sentence that runs on for no row', () => {
    const prose = 'The text begins here.\n\nOverall effectiveness was looked at when\nthere was time for it.\n';
    assert.equal(missing(ilacs(`${rows}\n${prose}`)), 1);
  });

  it('is silent on a row that a footnote and the end of a page part from its table', () => {
    const note = '\n1\n  The area is judged apart from the others since the framework\nwas changed.\n\n\n';
    const number = `${' '.repeat(80)}1\n`;
    assert.deepEqual(found(ilacs(table(LEADERS, PROTECTION, CARE, LEAVERS) + note + number + OVERALL)), []);
  });

  it('is silent where columns were lost and a row beside the others could not be read', () => {
    const oneBlank = (text: string) => text.replace(/^ +/gm, '').replace(/ {2,}/g, ' ');
    const misprinted = ' How care leavers get on and do                       Good\n';
    const rules = (...rows: string[]) => found(ilacs(oneBlank(table(...rows)))).map(({ rule }) => rule);
    assert.deepEqual(rules(LEADERS, PROTECTION, CARE, misprinted, OVERALL), []);
    assert.deepEqual(rules(LEADERS, PROTECTION, CARE, OVERALL), ['judgement-missing']);
  });

  it('is silent on a last row that stands apart and cannot be read', () => {
    assert.equal(missing(ilacs(`${rows}\nOverall effectiveness   G**d\n`)), 0);
    assert.equal(missing(ilacs(`${rows}\nOverall effectiveness\n\nThe text begins here.\n`)), 0);
  });
});

describe('judgement-duplicated', () => {
  it('finds the second row of an area, and takes it away', () => {
    const once = ilacs(table(LEADERS, PROTECTION, CARE, LEAVERS, OVERALL));
    const text = ilacs(table(LEADERS, PROTECTION, CARE, CARE, LEAVERS, OVERALL));
    const [finding, ...others] = found(text);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.rule, 'judgement-duplicated');
    assert.equal(finding.message, "'The experiences and progress of children in care' has a row already, on line 16.");
    assert.deepEqual(
      finding.fixes?.map(({ title, edits }) => [title, applyEdits(text, edits)]),
      [['Remove this row', once]],
    );
  });

  it('is silent on a second list of the same areas', () => {
    const two = table(LEADERS, PROTECTION, CARE, LEAVERS, OVERALL, LEADERS, PROTECTION, CARE, LEAVERS, OVERALL);
    assert.deepEqual(
      found(ilacs(two)).filter(({ rule }) => rule === 'judgement-duplicated'),
      [],
    );
  });

  it('is silent where a line between the two rows may name another list', () => {
    const grouped = table(LEADERS, PROTECTION, CARE, LEAVERS, OVERALL, ' Services at night\n', OVERALL);
    assert.deepEqual(
      found(ilacs(grouped)).filter(({ rule }) => rule === 'judgement-duplicated'),
      [],
    );
  });

  const NIGHT = ' The work of the night team                           Good\n';
  const twice = (text: string) => found(text).filter(({ rule }) => rule === 'judgement-duplicated');

  it('finds a row of an area that no framework knows right below its like', () => {
    const [finding, ...others] = twice(ilacs(table(LEADERS, NIGHT, NIGHT, PROTECTION, CARE, LEAVERS, OVERALL)));
    assert.match(finding?.message ?? '', /^'The work of the night team' has a row already, on line \d+\.$/);
    assert.deepEqual(others, []);
    assert.deepEqual(twice(ilacs(table(LEADERS, NIGHT, PROTECTION, NIGHT, CARE, LEAVERS, OVERALL))), []);
  });

  it('finds a row of a list that lost its columns', () => {
    const list = (
      ...rows: string[]
    ) => `CARE QUALITY COMMISSION\n\nThe Beeches\n\nInspection report\n\nRatings\n\n${rows.join('\n\n')}
\nWe inspected the service on 9 July 2019.\n`;
    const safe = 'Is the service safe?\n\nGood';
    const caring = 'Is the service caring?\n\nOutstanding';
    const led = 'Is the service well-led?\n\nGood';
    assert.deepEqual(twice(list(safe, caring, led)), []);
    const [finding, ...others] = twice(list(safe, caring, caring, led));
    assert.equal(finding?.message, "'Caring' has a row already, on line 15.");
    assert.deepEqual(others, []);
  });
});
