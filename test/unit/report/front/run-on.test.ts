import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** What the front of a report of a framework says: title, subject, days of the inspection. */
function frontOf(framework: string, ...lines: string[]) {
  const { title, authority, inspected, text } = recognise(`${lines.join('\n')}\n`, undefined, { framework });
  const [first = ''] = authority?.value.toLowerCase().split(' ') ?? [];
  if (authority) assert.ok(text.slice(authority.start, authority.end).toLowerCase().includes(first));
  return [title?.value, authority?.value, inspected.map(({ from, to }) => `${from}/${to}`).join(' ')];
}

describe('a front whose lines a conversion has joined', () => {
  it('has the fields that run on in one line, each up to the label of the next', () => {
    const [, subject, inspected] = frontOf(
      'fe-ofsted-ali-2001',
      'Contents',
      '',
      'Name of college: Wold College Type of college: General Principal: Pat Example Dates of inspection: 3-7 March 2003',
    );
    assert.deepEqual([subject, inspected], ['Wold College', '2003-03-03/2003-03-07']);
    const below = ['Issued by the Chief Inspector of all such places Name of designated centre:', '', 'Elm Centre 2'];
    assert.equal(frontOf('hiqa-2018', ...below, '', 'Name of provider: Wold Foundation')[1], 'Elm Centre 2');
  });

  it('has the days behind a label within a line, up to what is no day', () => {
    const home =
      'Elm House Mill Lane Westmarch Lead Inspector Pat Example Unannounced Inspection 5th May 2005 10:00 Elm';
    assert.equal(frontOf('ncsc-csci-standard-scores', 'CARE HOME ADULTS 18-65', home)[2], '2005-05-05/2005-05-05');
    const boxes = 'Lead inspector: Pat Example Date: 0 5 1 0 2 0 0 8 This is a report of 3 May 2009 and others';
    assert.equal(frontOf('csci-quality-rating-2007', 'Key inspection report', boxes)[2], '2008-10-05/2008-10-05');
    const tie = 'School Number: 999/1111 of the county Date of Inspection: 30 May 2 June 2005 by Pat Example';
    assert.equal(frontOf('estyn-cif-2004', tie)[2], '2005-05-30/2005-06-02');
  });

  it('has a name before its address that the text has elsewhere without it', () => {
    const home = 'Elm Grange Mill Lane Elm Anyshire AN1 2CD Lead Inspector';
    const at = (...below: string[]) =>
      frontOf('ncsc-csci-standard-scores', 'CARE HOMES FOR OLDER PEOPLE', home, ...below)[1];
    assert.equal(at('Elm Grange DS0000999999.V1.R01.S.doc Version 5.2 Page 1'), 'Elm Grange');
    assert.equal(at('People like Elm Grange, they say.'), 'Elm Grange');
    const said = ['PRIMARY INSPECTION', 'Elm School is a small school, and its rooms are full of light and of colour.'];
    assert.equal(frontOf('eti-2015', ...said, 'Elm School is good.')[1], undefined);
    assert.equal(at('They go to Elm Grange School by bus.'), undefined);
    assert.equal(at('Nobody says more.'), undefined);
    const church = [
      'CARE HOMES FOR OLDER PEOPLE',
      "St Elm's House Mill Lane Elm Anyshire AN1 2CD",
      'They like St Elm\u2019s House.',
    ];
    assert.equal(frontOf('ncsc-csci-standard-scores', ...church)[1], "St Elm's House");
  });

  it('has a name behind who inspects and what kind of report it is', () => {
    const eti = (...lines: string[]) => frontOf('eti-2015', ...lines, '', 'Elm Primary School is in the country.');
    assert.deepEqual(
      eti('Education and Training Inspectorate PRIMARY INSPECTION', '', 'Elm Primary School, Wold, County').slice(0, 2),
      ['PRIMARY INSPECTION', 'Elm Primary School'],
    );
    const joined =
      'Education and Training Inspectorate PRIMARY INSPECTION Elm Primary School, Wold, County Elm Maintained';
    assert.equal(eti(joined)[1], 'Elm Primary School');
    const letterhead = ['PRIMARY INSPECTION', 'Education and Training', 'Inspectorate', 'Elm Primary School'];
    assert.equal(eti(...letterhead)[1], 'Elm Primary School');
  });
});

describe('the forms of fronts of kinds of reports', () => {
  it('have words in them that differ from report to report', () => {
    const web = [
      'Please wait',
      'Inspection on 03/09/09 for 7 Wold Lane',
      '',
      'This inspection was carried out on 3 May.',
    ];
    assert.deepEqual(frontOf('csci-quality-rating-2007', ...web), [web[1], '7 Wold Lane', '2009-09-03/2009-09-03']);
    const irish = (...lines: string[]) => frontOf('ireland-des-evaluation', 'An Roinn Oideachais', '', ...lines);
    const subject = irish('Subject Inspection of Music', '', 'Scoil Wold', 'Wold, County Elm', 'Roll number: 99999X');
    assert.deepEqual(subject.slice(0, 2), ['Subject Inspection of Music', 'Scoil Wold']);
    const evaluation = irish('Whole School Evaluation', '', 'Scoil Th\u00edr an Wold', 'Elm, County Elm');
    assert.deepEqual(evaluation.slice(0, 2), ['Whole School Evaluation', 'Scoil Th\u00edr an Wold']);
  });

  it('end a title before who inspects and before a date', () => {
    const youth = ['An inspection of youth justice services in', '', 'Wold HM Inspectorate of Probation, May 2020'];
    assert.deepEqual(frontOf('hmiprob-2018', ...youth).slice(0, 2), [
      'An inspection of youth justice services in Wold',
      'Wold',
    ]);
    const care = ['Unannounced Care Inspection Report 3 May 2016', '', 'Elm House', 'Type of service: Nursing home'];
    assert.deepEqual(frontOf('rqia-2009', ...care), [
      'Unannounced Care Inspection Report',
      'Elm House',
      '2016-05-03/2016-05-03',
    ]);
  });

  it('have a name of two lines before who inspects, and of which the second says that it is a council', () => {
    const company = ['An inspection of', 'Wold Community', 'Rehabilitation Company', 'HM Inspectorate of Probation'];
    assert.equal(frontOf('hmiprob-2018', ...company)[1], 'Wold Community Rehabilitation Company');
    const unit = ['An inspection of', 'Wold', 'PDU (Unit)', 'The Service - North', 'HM Inspectorate of Probation'];
    assert.equal(frontOf('hmiprob-2018', ...unit)[1], 'Wold');
    const progress = ['Inspection of progress made in the provision', 'of safeguarding services in the London'];
    assert.equal(frontOf('ofsted-jar-progress-2009', ...progress, 'Borough of Wold')[1], 'London Borough of Wold');
  });

  it('have values above their labels where the first of them stands above the first label', () => {
    const value = (text: string) => `${' '.repeat(40)}${text}`;
    const fields = [value('Elm House'), 'Centre name:', value('OSV-0099999'), 'Centre ID:', value('Elm'), 'Address:'];
    assert.equal(frontOf('hiqa-2013', 'Compliance Monitoring Inspection report', '', ...fields)[1], 'Elm House');
    assert.equal(frontOf('hiqa-2013', 'Monitoring', '', ...fields.slice(1, 2), value('Elm House'))[1], 'Elm House');
  });

  it('have days below what they are of, and ranges with a label at each end', () => {
    const web = ['4 May 2019', 'During a routine inspection', 'People are safe. On 3 May 2018 they were not.'];
    assert.equal(frontOf('cqc-ratings-2014', ...web)[2], '2019-05-04/2019-05-04');
    const audit = 'Dates of audit: Start date: 9 May 2016 End date: 10 May 2016';
    assert.equal(frontOf('nz-health-certification', audit)[2], '2016-05-09/2016-05-10');
  });

  it('have a range and the boxes of a day in cells beside each other', () => {
    const card = ['Wold Academy', 'Inspection Date        5 May 2018      to       8 May 2018'];
    assert.equal(frontOf('uae-school-inspection-2015', ...card)[2], '2018-05-05/2018-05-08');
    const head = ['Key inspection report', '', 'Lead inspector:                Date:'];
    const boxes = 'Pat Example                    1 9   0 2   2 0 0 9';
    assert.equal(frontOf('csci-quality-rating-2007', ...head, boxes)[2], '2009-02-19/2009-02-19');
  });

  it('have the year of a day below its label, and no day of publication', () => {
    const cover = ['Elm Hospital', 'Inspection report', `${' '.repeat(40)}Date of inspection visit: 3 to 5 May`];
    const below = [`AN1 2CD${' '.repeat(33)}2019`, `Tel: 01${' '.repeat(33)}Date of publication: 09/10/2019`];
    assert.equal(frontOf('cqc-ratings-2014', ...cover, ...below)[2], '2019-05-03/2019-05-05');
    const alone = ['Elm Hospital', 'Inspection report', ...below.slice(1)];
    assert.equal(frontOf('cqc-ratings-2014', ...alone)[2], '');
  });

  it('name councils, schools and services below what kind of report it is, and no row of a table', () => {
    const council = ['Service Inspection Report', 'Supporting People', 'Wold County Council', 'March 2006'];
    assert.equal(frontOf('ac-service-inspection-2000', ...council)[1], 'Wold County Council');
    const prose = [
      'Housing Management',
      'The Audit Commission, it says, is independent, and the Audit Commission reports.',
    ];
    assert.equal(frontOf('ac-service-inspection-2000', ...prose, '', 'Supporting People', 'Benefits')[1], undefined);
    const rows = ['Corporate Assessment', 'July 2006', '', `Use of resources${' '.repeat(30)}3`, 'Housing'];
    assert.equal(frontOf('ac-cpa-2005', ...rows)[1], undefined);
    const church = [
      'Statutory Inspection of Anglican and Methodist Schools Report',
      "St Elm's and St Wold's Church of England",
    ];
    assert.equal(frontOf('siams-2013', ...church, 'Mill Lane, Elm AN1 2CD')[1], church[1]);
    assert.equal(frontOf('uae-school-inspection-2015', 'Inspection Report', 'Published in 2013')[1], undefined);
  });

  it('have no type of provider and no running line for a title', () => {
    const college = ['Wold College', 'General further education college', 'Inspection dates 3 to 5 May 2016'];
    assert.equal(frontOf('fe-ofsted-2012', ...college)[0], 'Wold College');
    const home = ['Elm House', 'Care Home Service', '', 'Inspection report for Elm House page 4 of 14'];
    assert.equal(frontOf('care-inspectorate-scotland', ...home)[0], 'Elm House');
    const force = ['Chief Inspector of Borders', 'An inspection of customs at Wold', 'Published 3 May 2022'];
    assert.deepEqual(frontOf('icibi-inspection', ...force).slice(0, 2), [force[1], undefined]);
  });

  it('end a title before fields, with or without columns', () => {
    const web = [
      'Inspection report Ysgol Elm 2023',
      'About Ysgol Elm',
      'Name of provider',
      'Ysgol Elm',
      'Local authority',
    ];
    assert.deepEqual(frontOf('estyn-2022', ...web).slice(0, 2), [web[0], 'Ysgol Elm']);
    const ite = [
      'Elm University',
      '',
      'Initial Teacher Education inspection',
      'report',
      'Provider address      Mill Lane',
    ];
    assert.equal(frontOf('ofsted-ite-2008', ...ite)[0], 'Initial Teacher Education inspection report');
  });

  it('end a title before the address behind its name', () => {
    const title = ['A report on', '', 'Wold School Mill Lane', '', 'Elm', '', 'A report on Wold School January 2017'];
    assert.deepEqual(frontOf('estyn-cif-2010', ...title).slice(0, 2), ['A report on Wold School', 'Wold School']);
  });

  it('name the service above its kind and the number of a home that has no name', () => {
    const saf = ['Skip to main content', 'Elm Court', 'Location', 'Overall', 'Good'];
    assert.deepEqual(frontOf('cqc-ratings-2014', ...saf).slice(0, 2), ['Elm Court', 'Elm Court']);
    const home = ["Inspection report for children's home", '', 'Unique reference number   SC999111'];
    assert.equal(frontOf('ofsted-social-care-2007', ...home)[1], 'SC999111');
  });
});

describe('what is no title and no subject', () => {
  it('who inspects, a label, an area of a list of grades', () => {
    const ero = ['Education Review Office | Home', '', 'Wold School', 'School Evaluation Report'];
    assert.deepEqual(frontOf('ero-school-profile-2021', ...ero).slice(0, 2), ['Wold School', 'Wold School']);
    const college = ['Wold College', '', 'Contents', 'How effective is the college?', 'Name of college: Wold College'];
    assert.equal(frontOf('fe-ofsted-ali-2001', ...college)[0], 'Wold College');
  });

  it('prose before the words of a title, and the kind of place before its name', () => {
    const prose = 'Members were provided with a copy of the full corporate assessment report.';
    assert.deepEqual(frontOf('ac-cpa-2005', prose).slice(0, 2), [undefined, undefined]);
    const prison = ['Report on an unannounced inspection of', 'HMYOI', 'by HM Chief Inspector of Prisons'];
    assert.equal(frontOf('hmip-healthy-establishments', ...prison)[1], undefined);
  });

  it('the end of a title that has a name behind it', () => {
    const title = ['2007 ANNUAL PERFORMANCE ASSESSMENT OF SERVICES FOR CHILDREN', 'AND YOUNG PEOPLE IN WOLD COUNCIL'];
    assert.equal(frontOf('ofsted-apa-2007', ...title)[1], 'Wold Council');
  });
});
