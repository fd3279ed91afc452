import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** A report on a made-up area, with what a test wants to stand at its end. */
function areaReport(end: string): string {
  return `Local area partnership report

Area SEND inspection of Anyshire Local
Area Partnership
Inspection dates: 3 to 7 June 2024
Dates of previous inspection: 9 to 13 May 2016

 Inspection outcome

 The local area partnership’s arrangements lead to inconsistent experiences and
 outcomes for children and young people with special educational needs and/or
 disabilities (SEND).

Information about the local area partnership

Anyshire Council and Anyshire Integrated Care Board plan and commission the services for
children and young people with special educational needs and/or disabilities.

${footer(2)}
What is it like to be a child or young person with SEND in this area?

Too many wait for too long.

${footer(3)}
${end}
${footer(9)}
`;
}

function footer(page: number): string {
  return `Area SEND inspection report: Anyshire Local Area Partnership
3 to 7 June 2024                                                        ${String(page)}`;
}

/** The recommendations of a report: the lines that each stands on, 1-based, and how it begins. */
function asked(text: string): string[] {
  const { recommendations, lines } = recognise(text);
  return recommendations.map(
    (item) =>
      `${String(lines.at(item.start) + 1)}-${String(lines.at(item.end) + 1)} ${item.text.split(' ').slice(0, 4).join(' ')}`,
  );
}

describe('recommendations', () => {
  const TABLE = `Areas for priority action

 Responsible body                   Areas for priority action
 Anyshire County Council            Leaders must jointly and without delay:
 and NHS Anyshire                   •   find out who waits for
 Integrated Care                        SEND support;
 Board
                                    •   agree on who pays.
 Anyshire County Council            Leaders must keep the plans up to date.
 and NHS Anyshire                   Parents should see them.
 Integrated Care

${footer(4)}
Board
Anyshire County Council            Health leaders must shorten the waiting times.

Areas for improvement

Leaders should train those who write the plans.
`;

  it('reads a table of who should act and what is to be done, over a page break', () => {
    assert.deepEqual(asked(areaReport(TABLE)), [
      '30-34 Leaders must jointly and',
      '35-36 Leaders must keep the',
      '42-42 Health leaders must shorten',
      '46-46 Leaders should train those',
    ]);
  });

  it('takes no cell of such a table for a heading', () => {
    const titles = recognise(areaReport(TABLE)).outline.map(({ title }) => title);
    assert.deepEqual(titles, [
      'Inspection outcome',
      'Information about the local area partnership',
      'What is it like to be a child or young person with SEND in this area?',
      'Areas for priority action',
      'Areas for improvement',
    ]);
  });

  const BOX = `Areas for improvement

 Areas for improvement
 Leaders should make sure that they know who waits for an assessment, and for how
 long.
 Leaders should improve what they tell families, to:
     - show them where help is to be had;
     - tell them in good time what has been decided.
 Leaders should take action to see that plans are written well. This should include:
     ◼ what the child says;
     ◼ what health services will do.
 Health leaders should shorten the waiting times.
`;

  it('takes the bullets behind a colon as parts of the action that announces them', () => {
    assert.deepEqual(asked(areaReport(BOX)), [
      '30-31 Leaders should make sure',
      '32-34 Leaders should improve what',
      '35-37 Leaders should take action',
      '38-38 Health leaders should shorten',
    ]);
  });

  it('shows a heading once that is printed again as the caption of its box', () => {
    const titles = recognise(areaReport(BOX)).outline.map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title === 'Areas for improvement'),
      ['Areas for improvement'],
    );
  });

  it('keeps bullets apart where the sentence before them is the only one', () => {
    const text = areaReport(`Areas for improvement

Leaders have more to do. They should:
◼ train those who write the plans
◼ shorten the waiting times.
`);
    assert.deepEqual(asked(text).slice(-2), ['30-30 train those who write', '31-31 shorten the waiting times.']);
  });

  it('joins a bullet or a number to the text that stands below it, a blank line between', () => {
    const { recommendations } = recognise(
      areaReport(
        [
          'Areas for improvement',
          '',
          '\u2022',
          '',
          'Leaders should mend the roof of the',
          'hall.',
          '',
          '\u2022',
          '',
          'Leaders should paint it.',
          '',
        ].join('\n'),
      ),
    );
    assert.deepEqual(
      recommendations.map(({ text }) => text),
      ['Leaders should mend the roof of the hall.', 'Leaders should paint it.'],
    );
  });
});

describe('the title of an area report', () => {
  it('is the line that names the inspection and the area, not the kind of document above it', () => {
    const { title, authority } = recognise(areaReport('Areas for improvement\n\nLeaders should plan.\n'));
    assert.equal(title?.value, 'Area SEND inspection of Anyshire Local Area Partnership');
    assert.equal(authority?.value, 'Anyshire');
  });
});
