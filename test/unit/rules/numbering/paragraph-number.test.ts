import * as assert from 'node:assert/strict';
import type { Finding } from '../../../../server/src/rules/finding';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { apply } from '../../../mutation/edits';
import { ilacs } from '../../report/support';

/** A report with numbered paragraphs between headings. */
const reportWith = (...paragraphs: string[]) => ilacs('', paragraphs.join('\n\n'));

/** A paragraph of two lines, as reports set it. */
const paragraph = (number: string, words = 'Social workers know the families well.') =>
  `${number} ${words}\n${' '.repeat(number.length + 1)}They visit them often and listen to what they are told.`;

const numbered = (...numbers: number[]) => numbers.map((number) => paragraph(`${String(number)}.`));

function findings(text: string): Finding[] {
  return checkReport(recognise(text)).filter(({ rule }) => rule === 'paragraph-number');
}

/** What is found, as 'line: message', and lines counted from that of the text's first paragraph. */
function said(text: string): string[] {
  const first = text.split('\n').findIndex((line) => line.startsWith('1.'));
  const report = recognise(text);
  return findings(text).map(({ start, message }) => {
    const plain = message.replace(/line (\d+)/g, (_, line: string) => `line +${String(Number(line) - 1 - first)}`);
    return `+${String(report.lines.at(start) - first)}: ${plain}`;
  });
}

function mended(text: string): string {
  const [finding, ...others] = findings(text);
  assert.ok(finding?.fixes?.[0], 'a fix is offered');
  assert.deepEqual(others, []);
  return apply(text, finding.fixes[0].edits);
}

describe('paragraph-number', () => {
  it('is silent where the numbers go on', () => {
    assert.deepEqual(said(reportWith(...numbered(1, 2, 3, 4))), []);
  });

  it('finds a number that is skipped, also over a heading', () => {
    const text = reportWith(...numbered(1, 2, 3), 'The experiences of care leavers', ...numbered(5, 6, 7));
    assert.deepEqual(said(text), ['+11: Paragraph 5 follows paragraph 3 on line +6: 4 is missing.']);
    assert.equal(
      mended(text),
      reportWith(...numbered(1, 2, 3), 'The experiences of care leavers', ...numbered(4, 5, 6)),
    );
  });

  it('is silent where the missing number stands within a line that a converter has joined', () => {
    const line = (number: number) => `${String(number)}. Social workers know the families well.`;
    assert.deepEqual(said(reportWith(line(1), line(2), `${line(3)} ${line(4)}`, line(5), line(6))), []);
    assert.deepEqual(said(reportWith(line(1), line(2), `${line(3)} There were 4.5 visits.`, line(5), line(6))), [
      '+6: Paragraph 5 follows paragraph 3 on line +4: 4 is missing.',
    ]);
  });

  it('is silent where the missing number has a line of its own', () => {
    const [one = '', two = '', three = '', four = '', five = ''] = numbered(1, 2, 3, 4, 5);
    const alone = three.replace(/^3\. /, '3\n');
    assert.deepEqual(said(reportWith(one, two, alone, four, five)), []);
  });

  it('is silent where a number opens a group of rows with numbers of their own, in borders or not', () => {
    for (const [left, right] of [
      ['', ''],
      ['| ', ' |'],
    ] as const) {
      const group = `4. What partners do\n\n${left}4.1 What they share${right}`;
      assert.deepEqual(said(reportWith(...numbered(1, 2), group)), []);
    }
  });

  it('is silent where a list further up has the same number with the same words', () => {
    const titles = [
      'Context',
      'Views of staff',
      'Focus',
      'Findings',
      'Outcomes',
      'Provision',
      'Leadership',
      'Care',
      'Summary',
    ];
    const listed = titles.map((title, index) => `${String(index + 1)}.\n${title}\n${String(index + 1)}`);
    const words = 'Families are seen soon and often, and they say that it helps them.';
    const chapters = titles.map((title, index) => `${index < 2 ? '' : `${String(index + 1)}.\n`}${title}\n${words}`);
    const text = `${ilacs('')}\n${[...listed, ...chapters].join('\n')}\n`;
    assert.deepEqual(said(text), []);
    const other = text.replace('Focus\nFamilies', 'Purpose\nFamilies');
    assert.equal(said(other).length, 1);
  });

  it('is silent on a number above parts of its own, where a group of them was left out', () => {
    const group = (number: number) =>
      `${String(number)}. What was looked at\n\n${String(number)}.1 Planning\n\n${String(number)}.2 Reviewing`;
    assert.deepEqual(said(reportWith(group(1), group(2), group(4))), []);
  });

  it('finds a number that is used twice, and renumbers what follows', () => {
    const text = reportWith(...numbered(1, 2, 3, 4, 4, 5, 6));
    assert.deepEqual(said(text), ['+12: The number 4 is used twice: paragraph 4 on line +9 has it too.']);
    assert.equal(mended(text), reportWith(...numbered(1, 2, 3, 4, 5, 6, 7)));
  });

  it('offers no renumbering where the text refers to a paragraph behind it', () => {
    const [finding] = findings(
      reportWith(...numbered(1, 2, 3, 4, 4, 5), paragraph('6.', 'As in paragraph 5, visits help.')),
    );
    assert.ok(finding);
    assert.deepEqual(finding.fixes, []);
  });

  it('finds a number that stands between others, and gives it theirs', () => {
    const text = reportWith(...numbered(1, 2, 13, 4, 5));
    assert.deepEqual(said(text), [
      '+6: This paragraph is numbered 13, but stands between paragraph 2 on line +3 and paragraph 4 on line +9.',
    ]);
    assert.equal(mended(text), text.replace('13.', '3.'));
  });

  it('finds such a number directly below a heading', () => {
    const below = `The impact of leaders on social work practice\n${paragraph('31.')}`;
    assert.equal(said(reportWith(...numbered(1, 2), below, ...numbered(4, 5))).length, 1);
  });

  it('finds such a number below a heading of two lines and above a scale', () => {
    const scale =
      '        Outstanding (Grade 1)\n        Good (Grade 2)\n        Adequate (Grade 3)\n        Inadequate (Grade 4)';
    const wrong =
      'The inspection judgements and what they\nmean\n33. Every judgement stands on this scale of four points.';
    const unnumbered = ['Information about this local authority', 'The council has two homes.', 'Care leavers'];
    const text = reportWith(
      ...numbered(1, 2),
      wrong,
      scale,
      'Service information',
      ...numbered(4, 5),
      ...unnumbered,
      ...numbered(6, 7),
    );
    assert.equal(said(text).length, 1);
    assert.match(said(text)[0] ?? '', /^\+8: This paragraph is numbered 33, but /);
    assert.equal(mended(text), text.replace('33.', '3.'));
  });

  it('finds two numbers that have changed places', () => {
    const text = reportWith(...numbered(1, 2, 4, 3, 5, 6));
    assert.deepEqual(said(text), ['+6: Paragraph 4 stands before paragraph 3 on line +9.']);
    assert.equal(mended(text), reportWith(...numbered(1, 2, 3, 4, 5, 6)));
  });

  for (const [slip, what] of [
    ['3 ', 'The full stop after paragraph number 3 is missing.'],
    ['3. .', 'A stray full stop follows paragraph number 3.'],
    ['3..', 'A stray full stop follows paragraph number 3.'],
    ['3)', 'Paragraph number 3 is not followed by a full stop and a blank, as the others are.'],
  ] as const) {
    it(`finds the mark of '${slip}'`, () => {
      const text = reportWith(...numbered(1, 2), paragraph(slip), ...numbered(4, 5));
      assert.deepEqual(said(text), [`+6: ${what}`]);
      assert.deepEqual(findings(mended(text)), []);
    });
  }

  it('leaves lists alone that start at 1 again, and the paragraphs that go on behind them', () => {
    const list = '1. the first step\n\n2. the second step\n\n3. the third step';
    assert.deepEqual(said(reportWith(...numbered(1, 2, 3, 4), list, ...numbered(5, 6))), []);
    assert.deepEqual(said(reportWith(...numbered(1, 2, 3, 4), 'Annex A', ...numbered(1, 2, 3))), []);
  });

  it('leaves a number alone that wrapped to the start of a line', () => {
    const wrapped = '3. Care leavers are seen until they are\n\n18. They value this.';
    assert.deepEqual(said(reportWith(...numbered(1, 2), wrapped, ...numbered(4, 5))), []);
  });

  it('says nothing of a number that conversion turned into a bullet', () => {
    const bullet = '- Partners work well together, and families are helped early where they ask for it.';
    assert.deepEqual(said(reportWith(...numbered(1, 2, 3), bullet, ...numbered(5, 6))), []);
  });

  const leading = '3. The council should:';
  const items = [
    'Immediately',
    '- Give every care leaver a plan.',
    'Within three months',
    '- Visit each of them once a month.\n- Listen to what they say.',
  ];

  it('finds a number that is skipped behind a list that its paragraph leads into', () => {
    const text = reportWith(...numbered(1, 2), leading, ...items, ...numbered(5, 6));
    assert.deepEqual(said(text), ['+17: Paragraph 5 follows paragraph 3 on line +6: 4 is missing.']);
    assert.equal(mended(text), reportWith(...numbered(1, 2), leading, ...items, ...numbered(4, 5)));
  });

  it('tells the items of such a list from paragraphs that are left with a dash for a number', () => {
    const dashed = (indent: string) =>
      reportWith(...numbered(1, 2), leading, ...items, ...numbered(5, 6))
        .replace(/^- /gm, `${indent}- `)
        .replace(/^(?=\d\. )/gm, '- ');
    assert.equal(findings(dashed(' ')).length, 1);
    assert.deepEqual(findings(dashed('')), []);
  });

  it('is silent where a text without a number stands behind such a list', () => {
    const lost = 'Partners work well together, and families are helped early where they ask for it.';
    assert.deepEqual(said(reportWith(...numbered(1, 2), leading, ...items, lost, ...numbered(5, 6))), []);
  });

  it('finds a number that is skipped over the rows of a table, but not over a paragraph behind them', () => {
    const rows = 'Major strengths\tImportant weaknesses\nEarly help from one team.\tLong waits for equipment';
    const text = reportWith(...numbered(1, 2, 3), rows, ...numbered(5, 6));
    assert.deepEqual(said(text), ['+12: Paragraph 5 follows paragraph 3 on line +6: 4 is missing.']);
    const lost = 'Partners work well together, and families are helped early where they ask for it.';
    assert.deepEqual(said(reportWith(...numbered(1, 2, 3), rows, lost, ...numbered(5, 6))), []);
    assert.deepEqual(said(reportWith(...numbered(1, 2, 3), `\t${lost}`, ...numbered(5, 6))), []);
  });

  it('is silent where the items are some of those that their lead-in numbers, and not beyond them', () => {
    const standards = (last: number) =>
      said(reportWith(`The intended outcomes for Standards 1 – ${String(last)} are:`, ...numbered(1, 2, 3, 5)));
    assert.deepEqual(standards(6), []);
    assert.equal(standards(4).length, 1);
  });

  it('is silent where a lead-in says that the items are numbered things of another kind', () => {
    const items = [3, 6, 8, 9, 15].map((each) => `     ${String(each)}.  The service keeps children safe.`).join('\n');
    const list = (leadIn: string) => said(reportWith(leadIn, items, 'The Commission looked at them.'));
    assert.deepEqual(list('The intended outcomes for these Standards are:'), []);
    assert.notDeepEqual(list('What inspectors found in the service:'), []);
  });

  it('finds a number that is skipped among titles, which have their own text below them', () => {
    const titles = (...names: string[]) =>
      reportWith(...names.flatMap((name) => [name, 'Staff are kind. They listen.']));
    const all = [
      '1. The quality of teaching',
      '2. The quality of care',
      '3. Leadership',
      '5. Self-evaluation',
      '6. Pay',
    ];
    assert.deepEqual(
      said(titles(...all)).map((each) => each.replace(/^.*?: /, '')),
      ['Paragraph 5 follows paragraph 3 on line +8: 4 is missing.'],
    );
    assert.deepEqual(said(titles(...all.slice(0, 3), 'Partnerships', ...all.slice(3))), []);
  });
});
