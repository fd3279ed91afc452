import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

describe('front matter without blank lines', () => {
  it('ends the title of a letter before its first sentence', () => {
    const letter = `Dear Pat
Focused visit to Anyshire children’s services
This letter summarises the findings of the focused visit to Anyshire children’s services
on 18 and 19 February 2025. Inspectors looked at the ‘front door’.
This visit was carried out in line with the inspection of local authority children’s
services (ILACS) framework.`;
    const { title, authority, inspected } = recognise(letter);
    assert.equal(title?.value, 'Focused visit to Anyshire children’s services');
    assert.equal(authority?.value, 'Anyshire');
    assert.deepEqual(
      inspected.map(({ from, to }) => [from, to]),
      [['2025-02-18', '2025-02-19']],
    );
  });
});

describe('the day on which a report was published', () => {
  it('is none of the days of a visit that stand one below the other', () => {
    const text = (days: string) =>
      recognise(
        `Inspection of Anyshire local authority\nchildren’s services\n\nDate\n${days}\n\nLeaders know their services.\n`,
      );
    assert.equal(text('04 March 2019\n05 March 2019').published, null);
    assert.equal(text('04 March 2019').published?.value, '2019-03-04');
  });

  it('opens a letter that lost its blank lines, and is no footnote of its page', () => {
    const { title, published } = recognise(`17 December 2008
The Director of Children’s Services
Marchwell County Council
Dear Director
Annual performance assessment of services for children and young people in
Marchwell County Council 2008
This letter summarises the findings of the 2008 annual performance assessment (APA) for your
council. We are grateful for what you sent us. The following table sets out the grades awarded.
Assessment judgement area                                               APA grade
Being healthy                                                                3
Staying safe                                                                 2
Enjoying and achieving                                                       3
Inspectors make judgements based on the following scale
4: outstanding/excellent; 3: good; 2: adequate; 1: inadequate
\fBeing healthy is good.
`);
    assert.match(title?.value ?? '', /^Annual performance assessment/);
    assert.equal(published?.value, '2008-12-17');
  });

  it('ends in the year that stands on the line below, although another line tells of it', () => {
    const letter = (broken: string) =>
      recognise(`26 November 2007

Dear Mrs Example
2007 ANNUAL PERFORMANCE ASSESSMENT OF SERVICES FOR CHILDREN
AND YOUNG PEOPLE IN ANYSHIRE COUNTY COUNCIL
This letter tells what was found. The judgements in the letter draw on a
range of data which covers the period 1 April 2006 to 31 March${broken}2007.
Performance is judged on a scale of four points.
`).documents.flatMap(({ misdated }) => misdated);
    for (const broken of [' ', '\n']) assert.deepEqual(letter(broken), [], JSON.stringify(broken));
  });

  it('is none of the inspection where the label that ends so is of something else', () => {
    const days = (label: string) =>
      recognise(`Report of an inspection of a Designated Centre for Disabilities

Name of designated centre: The Willows
${label}
14/05/2020
`).documents.flatMap(({ inspected }) => inspected.map(({ to }) => to));
    assert.deepEqual(days('Number of residents on the\ndate of inspection:'), []);
    assert.deepEqual(days('Number of residents\nDate of inspection:'), ['2020-05-14']);
  });

  it('is none at which a period of the cover ends that is wrapped', () => {
    const cover = (below: string) =>
      recognise(`Area SEND inspection of Anyshire
Local Area Partnership
Inspection dates: 29 January 2024 to 2
February 2024
${below}

Inspection outcome
`);
    for (const period of [
      'Dates of previous inspection: 5 July 2021 to\n9 July 2021',
      'Dates of previous inspection: 5 July 2021 –\n9 July 2021',
    ])
      assert.equal(cover(period).published, null, period);
    assert.equal(cover('9 March 2024').published?.value, '2024-03-09');
  });
});

describe('the title above fields that no blank line parts from it', () => {
  const title = 'Inspection of care homes';
  const titled = (below: string) =>
    recognise(
      `${title}\nfor older people\n${below}\n\nThe quality rating for this care home is: two star good service A quality rating is our assessment of the home.`,
    ).title?.value;

  it('ends at a label, a number of registration and an address', () => {
    for (const below of [
      'Name: Address: Mill House 29 Mill Road Marle',
      'Mill House 29 Mill Road Marle MA7 2BQ',
      'Registration 1234567 Mill House',
      'Mill House DfE number 212 6384',
    ]) {
      assert.equal(titled(below), `${title} for older people`, below);
    }
  });
});

describe('the front matter of a cover', () => {
  const grid = `
Children’s services are good
1. Children who need help and protection               Good

2. Children looked after and achieving permanence      Good

3. Leadership, management and governance               Good
`;

  it('has a title that breaks behind a comma, and dates that break off before the last day', () => {
    const report = recognise(`Anyshire County Council
Re-inspection of services for children in need of help and protection,
children looked after and care leavers
Inspection date: 16 September 2017 to 19 September 2017 and 22 October 2017 to
24 October 2017
Report published: 7 December 2017
${grid}`);
    assert.equal(
      report.title?.value,
      'Re-inspection of services for children in need of help and protection, children looked after and care leavers',
    );
    assert.equal(report.authority?.value, 'Anyshire County Council');
    assert.deepEqual(
      report.inspected.map(({ from, to }) => [from, to]),
      [
        ['2017-09-16', '2017-09-19'],
        ['2017-10-22', '2017-10-24'],
      ],
    );
    assert.equal(report.published?.value, '2017-12-07');
  });

  it('has a name that begins on the first line of its title', () => {
    const { title, authority } = recognise(`Inspection of Anyshire Children and
Families Trust
Inspection dates: 4 to 15 March 2024

Lead inspector: Pat Example, His Majesty’s Inspector

Judgement                                  Grade

The experiences and progress of            Good
children in care

Overall effectiveness                      Good
`);
    assert.equal(title?.value, 'Inspection of Anyshire Children and Families Trust');
    assert.equal(authority?.value, 'Anyshire Children and Families Trust');
  });
});

/** Who is inspected, as read from the lines of a cover or of the head of a letter. */
function authorityOf(...front: string[]): string | null {
  return frontOf(...front).authority?.value ?? null;
}

/** The report of which nothing but the front is there; somebody has said what it is. */
function frontOf(...front: string[]): ReturnType<typeof recognise> {
  return recognise(`${front.join('\n')}\n`, undefined, { framework: 'ofsted-sif-2013' });
}

describe('the name of an authority', () => {
  const dates = ['', 'Inspection dates: 8 – 12 July 2013', 'Lead inspector   Pat Example HMI'];
  const title = 'Inspection of services for children in need of help and protection';

  it('keeps a shortened word with its full stop, and the line that says what body it is', () => {
    const name = ['St. Harrow Metropolitan Borough', 'Council'];
    assert.equal(authorityOf(...name, '', title, ...dates), name.join(' '));
    assert.equal(authorityOf(...name, title, ...dates), name.join(' '));
    assert.equal(authorityOf(title, '', ...name, ...dates), name.join(' '));
    assert.equal(authorityOf('Council', title, ...dates), null);
  });

  it('has no blank behind the hyphen that it is wrapped at', () => {
    const { title: whole, authority } = frontOf(
      ...['Inspection of Harrow-on-', 'Trent local authority children’s services', ...dates],
    );
    assert.equal(authority?.value, 'Harrow-on-Trent');
    assert.equal(whole?.value, 'Inspection of Harrow-on-Trent local authority children’s services');
    assert.equal(authorityOf('Harrow-on-', 'Trent Council', '', title, ...dates), 'Harrow-on-Trent Council');
  });

  it('may stand in the title without the words ‘local authority’, where it is written as a name', () => {
    assert.equal(authorityOf('Inspection of Fen and Wold', 'children’s services', ...dates), 'Fen and Wold');
    assert.equal(authorityOf('Inspection of looked after children’s services', ...dates), null);
    assert.equal(authorityOf('INSPECTION OF ADOPTION CHILDREN’S SERVICES', ...dates), null);
  });

  it('is the place of what was inspected there, not the whole of it', () => {
    const joint = 'Joint targeted area inspection of the multi-agency response to abuse and';
    assert.equal(authorityOf(joint, 'neglect in Wexcombe City Council', ...dates), 'Wexcombe City Council');
    assert.equal(authorityOf(joint, 'neglect in Wexcombe', ...dates), 'Wexcombe');
  });

  it('may stand behind the services, where it is written as a name', () => {
    assert.equal(authorityOf('Inspection of children’s services in Wexcombe', ...dates), 'Wexcombe');
    const local = 'Inspection of local authority children’s services';
    assert.equal(authorityOf(`${local} in the Borough of Fen`, 'and Wold', ...dates), 'Borough of Fen and Wold');
    assert.equal(authorityOf(`${local} in Harrow-on-`, 'Trent', ...dates), 'Harrow-on-Trent');
    assert.equal(authorityOf('Inspection of children’s services in need of help', ...dates), null);
  });

  it('ends before an address, a date and the raised letters of ordinals, as the title does', () => {
    const own = 'Inspection of Anyshire children’s services';
    for (const below of [['County Hall', 'Anytown', 'AN1 2BC'], ['rd th', '3 – 14 June 2019'], ['3 – 14 June 2019']]) {
      const front = frontOf(own, ...below, ...dates);
      assert.equal(front.title?.value, own);
      assert.equal(front.authority?.value, 'Anyshire');
    }
  });
});

describe('the authority of a cover in large type', () => {
  const dates = ['', 'Inspection dates: 8 – 12 July 2013', 'Lead inspector   Pat Example HMI', '', 'Age group: All'];

  for (const blanks of [1, 2, 3]) {
    const gap = Array<string>(blanks).fill('');

    it(`stands ${String(blanks)} blank lines below the title`, () => {
      const title = ['Inspection of looked after children', 'services'];
      assert.equal(authorityOf(...title, ...gap, 'Anyshire County Council', ...dates), 'Anyshire County Council');
      assert.equal(
        authorityOf(...title, ...gap, 'Northgate, Southgate and', 'Westgate Council', ...dates),
        'Northgate, Southgate and Westgate Council',
      );
      // A place by itself stands right above the dates.
      assert.equal(authorityOf(...title, ...gap, 'Ambleford-on-Sea', ...dates), 'Ambleford-on-Sea');
    });

    it(`stands ${String(blanks)} blank lines above the title`, () => {
      const title = ['Inspection of services for children in need of help and', 'protection'];
      assert.equal(authorityOf('', '', 'Anyshire', ...gap, ...title, ...dates), 'Anyshire');
      assert.equal(authorityOf('Ofsted', 'for better lives', '', 'Anyshire', ...gap, ...title, ...dates), 'Anyshire');
      assert.equal(authorityOf('Pat Example', 'Castle Green', 'Anyshire', ...gap, ...title, ...dates), null);
      assert.equal(
        authorityOf('Royal Borough of Kelham upon', 'Wend Council', ...gap, ...title, ...dates),
        'Royal Borough of Kelham upon Wend Council',
      );
    });
  }

  it('is no address, no heading and no sentence below the title', () => {
    const title = 'Inspection of looked after children services';
    assert.equal(authorityOf(title, '', 'Contents', '', 'About this inspection'), null);
    assert.equal(authorityOf(title, '', 'Executive Summary', ...dates), null);
    assert.equal(authorityOf(title, '', 'Inspectors visited Anyshire Council', 'in July.'), null);
  });

  it('is read below a title that has a blank line below each of its lines', () => {
    const { title, authority } = frontOf(
      'Anyshire Council',
      ...['', 'Inspection of services for children in need of help and'],
      ...['', 'protection, children looked after and care leavers'],
      ...['', 'and'],
      ...['', 'Review of the effectiveness of the Local Safeguarding Children'],
      ...['', 'Board1'],
      ...dates,
    );
    assert.equal(
      title?.value,
      'Inspection of services for children in need of help and protection, children looked after and care leavers and Review of the effectiveness of the Local Safeguarding Children Board',
    );
    assert.equal(authority?.value, 'Anyshire Council');
    const partnership = frontOf(
      ...['Area SEND inspection of East', '', 'Anyshire Local Area', '', 'Partnership'],
      ...['Inspection dates: 4 to 8 March 2024'],
    );
    assert.equal(partnership.title?.value, 'Area SEND inspection of East Anyshire Local Area Partnership');
    assert.equal(partnership.authority?.value, 'East Anyshire');
    const letter = frontOf(
      ...['Focused visit to Anyshire local authority children’s services', ''],
      'This letter is about Anyshire local authority children’s services',
    );
    assert.equal(letter.title?.value, 'Focused visit to Anyshire local authority children’s services');
    const split = frontOf('Inspection of Anyshire local authority', '', 'children’s services', ...dates);
    assert.equal(split.title?.value, 'Inspection of Anyshire local authority children’s services');
    assert.equal(split.authority?.value, 'Anyshire');
  });

  it('reads a title that breaks behind a comma and ends in its years', () => {
    const report = recognise(
      'PEEL: Police effectiveness,\nefficiency and legitimacy 2018/19\nAn inspection of Anyshire Police\n\nEffectiveness\n\nGood\n',
    );
    assert.equal(
      report.title?.value,
      'PEEL: Police effectiveness, efficiency and legitimacy 2018/19 An inspection of Anyshire Police',
    );
  });

  it('reads a title that breaks behind a comma below the label of an appendix', () => {
    const { title, authority } = recognise(`Appendix 1
Inspection of the Royal Borough of Morley,
Dunwick and Poole local authority
children’s services
Inspection dates: 14 to 18 August 2023
`);
    assert.equal(
      title?.value,
      'Inspection of the Royal Borough of Morley, Dunwick and Poole local authority children’s services',
    );
    assert.equal(authority?.value, 'Royal Borough of Morley, Dunwick and Poole');
  });
});

describe('what stands above a title and is no authority', () => {
  const cover = [
    'Inspection of Anyshire local authority',
    'children’s services',
    'Inspection dates: 24 to 28 March 2025',
  ];
  const above = [
    ...['Appendix A', 'APPENDIX B', 'Annex A', 'Annexe C', 'Enclosure A', 'Agenda Item', 'Draft report', 'DRAFT'],
    ...['This report is public', 'OFFICIAL - SENSITIVE', 'Not Protectively Marked', 'Ofsted inspection report'],
  ];
  for (const label of above) {
    it(`'${label}'`, () => {
      assert.equal(authorityOf(label, ...cover), 'Anyshire');
      assert.equal(authorityOf(`${' '.repeat(60)}${label}`, '', ...cover), 'Anyshire');
      // Where the title does not name the authority, it is the line between.
      const title = ['Inspection of children’s social care services', 'Inspection dates: 4 to 15 March 2019'];
      assert.equal(authorityOf(label, '', ...title), null);
      assert.equal(authorityOf(label, '', 'Anyshire', '', ...title), 'Anyshire');
      assert.equal(authorityOf(label, 'Anyshire City Council', ...title), 'Anyshire City Council');
    });
  }
});

describe('the authority that a title names', () => {
  const letter = (title: string) =>
    authorityOf(
      '21 October 2019',
      '',
      'Dear Ms Roe',
      '',
      ...title.split('\n'),
      '',
      'This letter summarises the findings.',
    );

  it('is whose services were visited or inspected', () => {
    assert.equal(
      letter('Monitoring visit of Anyshire Borough Council children’s services'),
      'Anyshire Borough Council',
    );
    assert.equal(letter('Monitoring visit to Anyshire children’s services'), 'Anyshire');
    assert.equal(
      letter(
        'Annual unannounced inspection of contact, referral and assessment arrangements\nwithin Anyshire Council children’s services',
      ),
      'Anyshire Council',
    );
  });

  it('is told whatever has become of the apostrophe', () => {
    for (const mark of ['', ' ', '?', '`', '\ufffd', '\u00e2\u20ac\u2122']) {
      assert.equal(letter(`Focused visit to Anyshire children${mark}s services`), 'Anyshire', mark);
      assert.equal(letter(`Inspection of Anyshire local authority children${mark}s services`), 'Anyshire', mark);
    }
  });

  it('is the council whose work was assessed', () => {
    assert.equal(letter('Anyshire County Council: local authority assessment'), 'Anyshire County Council');
    assert.equal(letter('An inspection of youth justice services in Northgate'), 'Northgate');
    assert.equal(
      letter('Annual performance assessment of Anyshire Borough Council’s education services 2005'),
      'Anyshire Borough Council',
    );
  });

  it('is the place at the end of the title of a joint inspection', () => {
    assert.equal(letter('Joint local area SEND inspection in Anyshire'), 'Anyshire');
    assert.equal(letter('Joint area SEND revisit in Ambleford-on-Sea'), 'Ambleford-on-Sea');
    assert.equal(letter('Joint targeted area inspection of Northgate and Southgate'), 'Northgate and Southgate');
    const response = 'Joint targeted area inspection of the multi-agency response to sexual\nabuse in the family';
    assert.equal(letter(`${response} in the Isle of Anyshire`), 'Isle of Anyshire');
    assert.equal(letter(response), null);
  });

  it('may stand on one line with it', () => {
    const dates = ['', 'Inspection dates: 9 October to 2 November 2017', '', 'Report published: 21 December 2017'];
    const wrapped = frontOf(
      ...['1', '', 'Anyshire City Council Re-inspection of services for children in need of help and', ''],
      ...['protection, children looked after and care leavers', ...dates],
    );
    const title =
      'Re-inspection of services for children in need of help and protection, children looked after and care leavers';
    assert.equal(wrapped.title?.value, title);
    assert.equal(wrapped.text.slice(wrapped.title.start, wrapped.title.start + 13), 'Re-inspection');
    assert.equal(wrapped.authority?.value, 'Anyshire City Council');
    const whole = frontOf(`London Borough of Westmarch ${title}`, ...dates);
    assert.equal(whole.title?.value, title);
    assert.equal(whole.authority?.value, 'London Borough of Westmarch');
    assert.equal(
      authorityOf('Royal Borough of Kelham upon', `Wend Council ${title}`, ...dates),
      'Royal Borough of Kelham upon Wend Council',
    );
    // The name of an inspectorate is no authority, and a heading of a council's own paper no title.
    assert.equal(authorityOf('Ofsted Inspection of children’s services', ...dates), null);
  });
});

describe('dates and names below their labels', () => {
  for (const blanks of [0, 1, 3]) {
    it(`with ${String(blanks)} blank lines between`, () => {
      const gap = Array<string>(blanks).fill('');
      const { inspected, published, leadInspector, text } = frontOf(
        ...['Anyshire Council', 'Inspection of children’s social care services', ''],
        ...['Inspection dates:', ...gap, '4 to 15 March 2019', ''],
        ...['Report published:', ...gap, '29 April 2019', ''],
        ...['Lead inspector:', ...gap, 'Máire O’Tarrow, Her Majesty’s Inspector', ''],
      );
      assert.deepEqual(
        inspected.map(({ from, to }) => [from, to]),
        [['2019-03-04', '2019-03-15']],
      );
      assert.equal(published?.value, '2019-04-29');
      assert.equal(leadInspector?.value, 'Máire O’Tarrow');
      assert.equal(text.slice(leadInspector.start, leadInspector.end), 'Máire O’Tarrow');
    });
  }

  it('have no office behind a name, whatever its letters are', () => {
    const title = 'Inspection of children’s social care services';
    for (const office of [' HMI', ', QAI', ' (OI)', ', Senior Her Majesty’s Inspector']) {
      assert.equal(frontOf(title, '', `Lead inspector: Pat Example${office}`).leadInspector?.value, 'Pat Example');
    }
    assert.equal(frontOf(title, '', 'Lead inspector: PAT EXAMPLE').leadInspector?.value, 'PAT EXAMPLE');
    for (const other of ['      Date:', ' an Anyorg Regulatory Inspector']) {
      assert.equal(frontOf(title, '', `Lead inspector:${other}`).leadInspector, null);
    }
  });

  it('are no other labels and no sentences', () => {
    const title = 'Inspection of children’s social care services';
    assert.equal(frontOf(title, '', 'Lead inspector:', '', 'Team Inspectors:', '', 'Pat Example').leadInspector, null);
    assert.equal(frontOf(title, '', 'Lead inspector', '', 'Social workers know their children.').leadInspector, null);
  });
});

describe('a report without page breaks', () => {
  const carers = 'Children who come into care live with carers who know them well and speak up for them.';
  const page = Array<string>(14).fill(carers);
  const cover = [
    'Inspection of Anyshire local authority',
    'children’s services',
    'Inspection date: 11 – 22 July 2022',
    '',
  ];

  const furnitureOf = (...lines: string[]) => {
    const { furniture, text, published } = frontOf(...cover, ...lines);
    return { feet: furniture.map(({ start, end }) => text.slice(start, end)), published };
  };

  it('has running lines known by the day in them', () => {
    const foot = ['', 'Inspection of Anyshire local authority children’s services', '11 July 2022'];
    const two = furnitureOf(...page, ...foot, ...page, ...foot, ...page, ...foot);
    assert.deepEqual(two.feet, [...foot.slice(1), ...foot.slice(1), ...foot.slice(1)]);
    assert.equal(two.published, null);
    const line = 'Area SEND inspection report: Anyshire Local Area Partnership, 11 to 15 March 2024';
    assert.deepEqual(furnitureOf(...page, '', line, ...page, '', line, ...page, '', line).feet, [line, line, line]);
  });

  it('has none in days that a text names again and again', () => {
    const day = ['', 'at 31 March 2015', ''];
    assert.deepEqual(furnitureOf(...page, ...day, ...page, ...day, ...page, ...day).feet, []);
    const line = 'There were 120 children in care in Anyshire on 31 March 2015';
    assert.deepEqual(furnitureOf(carers, line, carers, line, carers, line).feet, []);
  });

  it('has its results below long sentences on its cover', () => {
    const board = (between: string) => `Anyshire Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
Inspection date: 22 June 2015 – 16 July 2015
Report published: 1 September 2015

${between}
There are no widespread or serious failures that leave children at risk.

The authority is not yet delivering good protection and help for children, young
people and families.

The authority is not yet delivering good care for children looked after.

Leaders know what has to change, and have begun to change it with partners
who share their aims.

They are not in place everywhere.

1. Children who need help and protection                               Requires improvement

2. Children looked after and achieving permanence                      Requires improvement

3. Leadership, management and governance                               Requires improvement
`;
    const overall = (between: string) =>
      recognise(board(between)).judgements.filter(({ areaId, headline }) => areaId === 'overall' && headline).length;
    assert.equal(overall('Children’s services in Anyshire require improvement'), 1);
    assert.equal(overall('Executive summary\n\nChildren’s services in Anyshire require improvement.'), 0);
  });
});

describe('the date of publication', () => {
  it('is no date at the feet of pages', () => {
    const foot = ['', 'Inspection of Anyshire local authority children’s services', '11 July 2022'];
    const page = Array<string>(14).fill(
      'Children who come into care live with carers who know them well and speak up for them.',
    );
    const { published } = frontOf(
      ...['Inspection of Anyshire local authority', 'children’s services', 'Inspection date: 11 – 22 July 2022', ''],
      ...page,
      ...foot,
      ...page,
      ...foot,
    );
    assert.equal(published, null);
  });

  it('may stand by itself above the title of a letter', () => {
    const { published } = frontOf(
      '21 October 2019',
      '',
      'Dear Ms Roe',
      '',
      'Monitoring visit to Anyshire children’s services',
    );
    assert.equal(published?.value, '2019-10-21');
    const weekday = frontOf(
      'Monday, 21 October 2019',
      '',
      'Dear Ms Roe',
      '',
      'Monitoring visit to Anyshire children’s services',
    );
    assert.equal(weekday.published?.value, '2019-10-21');
  });

  it('is none of the inspection where it is the day on which the report came', () => {
    const title = ['Inspection of Anyshire local authority', 'children’s services', ''];
    const { inspected } = frontOf(...title, 'The council received the report from the inspectors on 22 April 2019.');
    assert.deepEqual(inspected, []);
    const visit = frontOf(...title, 'The council met the inspectors on 22 April 2019.');
    assert.equal(visit.inspected.length, 1);
  });
});
