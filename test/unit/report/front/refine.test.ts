import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { framework as sample } from '../../support/build';

/** What the front of a report of a framework says: title, subject, days of the inspection, day of publication. */
function frontOf(framework: string, ...lines: string[]) {
  const report = recognise(`${lines.join('\n')}\n`, undefined, { framework });
  const { title, authority, inspected, published } = report;
  if (authority) assert.ok(authority.start < authority.end && authority.end <= report.text.length);
  return {
    title: title?.value ?? null,
    subject: authority?.value ?? null,
    inspected: inspected.map(({ from, to }) => `${from}/${to}`).join(' '),
    published: published?.value ?? null,
  };
}

describe('the subject of a report', () => {
  it('is not who inspects, whose name heads a page', () => {
    const page = ['Education Scotland', 'Search', '', 'Contents', '1. How well do children learn?', ''];
    const said = ['Here are the evaluations for Larkfold Primary School', '', 'Improvements in performance\tgood'];
    assert.equal(frontOf('education-scotland-six-point', ...page).subject, null);
    assert.equal(frontOf('education-scotland-six-point', ...page, ...said).subject, 'Larkfold Primary School');
  });

  it('is not the heading of the grades below the words of a report card', () => {
    const page = ['Wend Day Nursery', 'URN: 2599999', 'Address: The Mill, Wend', ''];
    const { subject } = frontOf(
      'early-years-report-card-2025',
      ...page,
      'Report card',
      'Grades',
      'Exceptional',
      'None',
    );
    assert.equal(subject, 'Wend Day Nursery');
  });

  it('is not the label that stands below another one and its value', () => {
    const fields = [
      'Full Name of School',
      'Larkfold School',
      '',
      'DCSF Number',
      'Nine-nine',
      '',
      'Head',
      'Pat Example',
    ];
    assert.equal(
      frontOf('isi-2006', 'Inspection report on', '', 'Larkfold School', '', ...fields).subject,
      'Larkfold School',
    );
    assert.notEqual(frontOf('isi-2006', 'Inspection report', '', ...fields).subject, 'DCSF Number');
  });

  it('stands behind the words of a title, and ends before the address', () => {
    const { title, subject } = frontOf(
      'ofsted-eif-2019',
      'Inspection of Larkfold Primary School',
      'Mill Lane, Larkfold, Anyshire AN1 2CD',
      '',
      'Inspection dates:     4 and 5 May 2022',
    );
    assert.equal(subject, 'Larkfold Primary School');
    assert.equal(title, 'Inspection of Larkfold Primary School');
  });

  it('goes on below where the text has both lines as one name elsewhere, and else ends with its line', () => {
    const body = [
      '',
      'Inspection dates: 14 to 17 March 2022',
      '',
      'The Wold Teaching Alliance SCITT works with schools.',
    ];
    const wrapped = frontOf('ofsted-ite-2020', 'An inspection of Wold Teaching', 'Alliance SCITT', ...body);
    assert.equal(wrapped.subject, 'Wold Teaching Alliance SCITT');
    const street = frontOf('estyn-cif-2017', 'A report on', 'Ysgol Bryn', 'Castle Road', 'Llanfarn', ...body);
    assert.equal(street.subject, 'Ysgol Bryn');
  });

  it('opens the text, however long, where its address follows', () => {
    const name = 'Fen Church of England Voluntary Aided Primary School';
    const urn = ['', 'Unique reference number (URN): 112233'];
    assert.equal(frontOf('ofsted-report-card-2025', name, 'Address: Mill Lane, AN1 2CD', ...urn).subject, name);
    assert.equal(frontOf('ofsted-report-card-2025', name, ...urn).subject, null);
  });

  it('stands below a title that takes two lines', () => {
    const { subject } = frontOf('ofsted-ite-2020', 'Initial teacher education inspection', 'report', 'Fen University');
    assert.equal(subject, 'Fen University');
  });

  it('goes on below where the text shortens the next line to its first letters', () => {
    const title = ['An inspection of', '', 'Fen and Wold', '', 'Community Rehabilitation Company', '', ''];
    assert.equal(
      frontOf('hmiprob-2018', ...title, 'Overall, Fen and Wold CRC is rated as good.').subject,
      'Fen and Wold Community Rehabilitation Company',
    );
    assert.equal(frontOf('hmiprob-2018', ...title, 'Overall, it is rated as good.').subject, 'Fen and Wold');
  });

  it('is the name above the kind of report, below the provider', () => {
    const { title, subject, inspected, published } = frontOf(
      'cqc-ratings-2014',
      '  Anyshire Care Limited',
      '  The Birches Residential Home',
      '  Inspection report',
      '',
      '  4 Foreland Road                                    Date of inspection visit: 7 and 10 July 2015',
      '  Westmarch                                          Date of publication: 05/10/2015',
    );
    assert.equal(subject, 'The Birches Residential Home');
    assert.equal(title, 'Inspection report');
    assert.equal(inspected, '2015-07-07/2015-07-10');
    assert.equal(published, '2015-10-05');
  });

  it('is the value of a field: beside it, below it, or beside a label that is wrapped', () => {
    const beside = frontOf(
      'hiqa-2018',
      'Report of an inspection',
      '',
      'Name of designated        Wend House',
      'centre:',
      '',
    );
    assert.equal(beside.subject, 'Wend House');
    const below = frontOf('hiqa-2013', 'Compliance Monitoring Inspection report', '', 'Centre name:', 'Wend House', '');
    assert.equal(below.subject, 'Wend House');
    const web = frontOf(
      'estyn-2022',
      'Inspection report',
      '',
      'Name of provider',
      'Ysgol Bryn',
      'Local authority',
      'Glan',
    );
    assert.equal(web.subject, 'Ysgol Bryn');
  });

  it('is the value in the place of its label, where labels and values stand in two runs', () => {
    const labels = ['Unique reference number', 'Local authority', 'Inspection number'];
    const { subject } = frontOf(
      'ofsted-early-years-2013',
      'Setting details',
      '',
      ...labels,
      '',
      'EY999111',
      'Anyshire',
      '12',
    );
    assert.equal(subject, 'EY999111');
  });

  it('is the number of a home that is known by nothing else', () => {
    const { subject, title } = frontOf(
      'ofsted-sccif-2017',
      'SC999111',
      'Registered provider: Anyshire Homes Ltd',
      '',
      'Full inspection',
    );
    assert.equal(subject, 'SC999111');
    assert.equal(title, 'Full inspection');
  });

  it('opens the text of a report card, with its dates below', () => {
    const { subject, title, inspected } = frontOf(
      'ofsted-report-card-2025',
      'Wold Academy',
      'Address: 4 Mill Lane, Westmarch, WM1 2AB',
      'Unique reference number (URN): 100001',
      'Inspection report: 13 January 2026',
    );
    assert.equal(subject, 'Wold Academy');
    assert.equal(title, 'Wold Academy');
    assert.equal(inspected, '2026-01-13/2026-01-13');
  });

  it('is nothing where the text only has an address, a sentence or the name of a page', () => {
    assert.equal(
      frontOf('ofsted-report-card-2025', 'Skip to main content', 'Unique reference number: 100001').subject,
      null,
    );
    const prose = ['Inspection report', 'This report was written by a team.', ''];
    assert.equal(frontOf('ofsted-s5-2005', ...prose).subject, null);
  });

  it('is named by a framework of one\u2019s own, by the same forms', () => {
    const own = recognise(
      'Quality review of\nThe Old Mill\n\nHouse: Wend Lodge\nSeen on: 4 May 2021\n',
      [
        {
          ...sample,
          front: {
            ...sample.front,
            names: [{ where: 'label', phrase: 'House' }],
            inspected: ['Seen on'],
          },
        },
      ],
      { framework: sample.id },
    );
    assert.equal(own.authority?.value, 'Wend Lodge');
    assert.equal(own.inspected[0]?.from, '2021-05-04');
  });

  it('is found by the words with which titles begin, those of one\u2019s own frameworks too', () => {
    const text = 'Anyshire trust\nLetter to all members\n\nVillage appraisal: Wend\nwith its farms\n\n4 May 2021\n';
    const titleWith = (opens: string[]) => {
      const front = { ...sample.front, opens };
      return recognise(text, [{ ...sample, front }], { framework: sample.id }).title?.value;
    };
    assert.equal(titleWith(['Village appraisal']), 'Village appraisal: Wend with its farms');
    assert.notEqual(titleWith([]), 'Village appraisal: Wend with its farms');
  });

  it('goes on below a blank line to what ends titles, and no further, by the words of the catalogue', () => {
    const titleWith = (closes: string[], ...below: string[]) => {
      const front = { ...sample.front, opens: ['Village appraisal'], closes };
      const text = `Village appraisal of\nWend\n\n${below.join('\n\n')}\n\n4 May 2021\n`;
      return recognise(text, [{ ...sample, front }], { framework: sample.id }).title?.value;
    };
    assert.equal(titleWith(['parish[ and farms]'], 'Rural Parish'), 'Village appraisal of Wend Rural Parish');
    assert.equal(titleWith(['farms[ and barns]'], 'Rural Parish'), 'Village appraisal of Wend');
    assert.equal(
      titleWith(['parish[ and farms]'], 'Parish and Farms', 'Upper Parish'),
      'Village appraisal of Wend Parish and Farms',
    );
  });

  it('names whom it is about in the forms of the catalogue, a place by its capitals alone', () => {
    const namedBy = (form: string, title: string) => {
      const front = { ...sample.front, opens: ['Village appraisal'], within: [form] };
      const text = `${title}\n\n4 May 2021\n`;
      return recognise(text, [{ ...sample, front }], { framework: sample.id }).authority?.value ?? null;
    };
    const title = 'Village appraisal of farms for Lower Wend 2021';
    assert.equal(namedBy('village appraisal of ... for {name}[ {year}]', title), 'Lower Wend');
    assert.equal(namedBy('village appraisal of farms for {name wend}...', title), 'Lower Wend');
    assert.equal(namedBy('village appraisal of (barns/farms) for {place} {year}', title), 'Lower Wend');
    assert.equal(namedBy('...of {place} for ...', title), null);
    assert.equal(namedBy('+...of farms for {name} {year}', title), null);
  });
});

describe('the dates of a report', () => {
  it('are those below a label, over the lines that they take', () => {
    const { inspected } = frontOf(
      'uae-school-inspection-2015',
      'Private School Inspection Report',
      'Wadi School',
      '',
      'Inspection Date',
      '19 February 2018',
      'to',
      '22 February 2018',
      '',
    );
    assert.equal(inspected, '2018-02-19/2018-02-22');
  });

  it('are one visit where single days are listed, and no dates of an earlier inspection', () => {
    const { inspected } = frontOf(
      'cqc-ratings-2014',
      'Wend Homecare',
      'Inspection report',
      '',
      'Date of inspection visit:',
      '09 July 2019',
      '11 July 2019',
    );
    assert.equal(inspected, '2019-07-09/2019-07-11');
    const nursery = frontOf(
      'ofsted-early-years-2013',
      'Puddle Lane Nursery',
      'The Old Maltings, Wend, WE1 5AB',
      '',
      'Inspection date                   16/10/2014',
      'Previous inspection date          22/02/2011',
    );
    assert.equal(nursery.inspected, '2014-10-16/2014-10-16');
  });

  it('are found in a run of values behind a run of labels', () => {
    const labels = ['Unique Reference Number', 'Inspection number', 'Inspection date', 'Reporting inspector'];
    const values = ['100001', '300003', '3 October 2007', 'Pat Example'];
    const { inspected, published } = frontOf(
      'ofsted-s5-2005',
      'Wold School',
      'Inspection report',
      '',
      ...labels,
      '',
      ...values,
    );
    assert.equal(inspected, '2007-10-03/2007-10-03');
    assert.equal(published, null);
  });

  it('are not taken from the columns of a history', () => {
    const { inspected } = frontOf(
      'ofsted-sccif-2017',
      'SC999111',
      'Registered provider: A',
      '',
      'Inspection date    Inspection type    Judgement',
      '22/01/2019         Interim            Sustained',
    );
    assert.equal(inspected, '');
  });

  it('are all those of the visit where the front gives its first one alone', () => {
    const card = (...below: string[]) =>
      frontOf('ofsted-report-card-2025', 'Elm Road School', 'Inspection report: 9 June 2026', '', ...below).inspected;
    assert.equal(card('Inspection dates: 9 and 10 June 2026'), '2026-06-09/2026-06-10');
    assert.equal(card('Inspection dates: 4 and 5 May 2021'), '2026-06-09/2026-06-09');
  });

  it('are not mixed of the lines of two fields', () => {
    const mixed = frontOf(
      'cqc-compliance-2010',
      'Wold House',
      'Date of Inspections:',
      '04 June 2013',
      'Date of Publication: July',
      '29 May 2013',
      '2013',
    );
    assert.deepEqual([mixed.inspected, mixed.published], ['2013-06-04/2013-06-04', null]);
  });

  it('of publication are a letter\u2019s own, and nothing that stands alone in another report', () => {
    const title = ['Special measures monitoring inspection of Wold School', '', 'Thank you for your help.'];
    assert.equal(
      frontOf('ofsted-s8-monitoring-2012', '19 February 2019', '', 'Dear Mr Example', '', ...title).published,
      '2019-02-19',
    );
    const web = frontOf(
      'cqc-ratings-2014',
      'Wend Home',
      'Overall: Good',
      '',
      'All Inspections',
      '23 February 2022',
      '',
    );
    assert.equal(web.published, null);
    assert.equal(web.inspected, '2022-02-23/2022-02-23');
    const cover = frontOf('rqia-2009', 'Unannounced Care Inspection', 'Report', '14 June 2017', '', 'Wend Home', '');
    assert.equal(cover.published, null);
  });
});
