import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { frontOf } from './support';

describe('fronts of kinds of reports', () => {
  it('name a training centre in the title, and none by the number above its dates', () => {
    const number = [
      '  Unique reference number            SC999047',
      '  Inspection dates                   12/11/2012 to 16/11/2012',
    ];
    const name = 'Woldholt Secure Training Centre';
    const page = [
      '  Inspection report for Woldholt Secure',
      '  Training Centre',
      '',
      ...number,
      '',
      `${name} is calm.`,
    ];
    assert.equal(frontOf('stc-joint', ...page).subject, name);
    assert.notEqual(frontOf('stc-joint', 'Inspection report', '', ...number).subject, 'SC999047');
  });

  it('name a fostering service above the number that it is registered by, else by that number', () => {
    const page = (name: string) => [
      'Inspection report for local authority fostering agency',
      '',
      name,
      '',
      'Unique reference number      SC999043',
      'Inspection date              18/10/2013',
      'Type of inspection           Full',
    ];
    assert.equal(
      frontOf('ofsted-social-care-2007', ...page('Woldshire Fostering Service')).subject,
      'Woldshire Fostering Service',
    );
    assert.equal(frontOf('ofsted-social-care-2007', ...page('')).subject, 'SC999043');
  });

  it("name a children's centre in the title", () => {
    const page = (title: string) => [
      title,
      '',
      'Local authority              Anyshire',
      'Inspection dates   1 May 2012',
    ];
    for (const title of [
      "Inspection report for Fenby Children's Centre",
      "Inspection report for the Fenby Children's Centre",
    ])
      assert.equal(frontOf('ofsted-childrens-centre-2010', ...page(title)).subject, "Fenby Children's Centre");
  });

  it('name a residential special school above its address', () => {
    const page = [
      'Woldholt School',
      'Woldholt School, Mill Lane, Fenby, Anyshire AN1 2BC',
      'Residential provision inspected under the social care common inspection framework',
      '',
      'Inspection dates: 11 to 13 June 2019',
    ];
    assert.equal(frontOf('ofsted-sccif-2017', ...page).subject, 'Woldholt School');
  });

  it('name a landlord before the day, a force behind a colon, and none of them on the path to the page', () => {
    const long =
      'a line that is as long as a paragraph of the page is, so that nobody takes it for a wrapped one; '.repeat(2);
    const body = Array<string>(6).fill(long);
    const name = 'Wold and Fenby Housing Association Limited';
    const page = [
      'Home',
      `Regulatory Judgement: ${name} - 30 April 2025`,
      'HTML',
      'Contents',
      'Our judgement',
      ...body,
    ];
    const landlord = frontOf('rsh-2024', ...page);
    assert.equal(landlord.subject, name);
    assert.equal(landlord.title, `Regulatory Judgement: ${name}`);
    const title = 'PEEL 2023–25: An inspection of Anyshire Police';
    const force = frontOf(
      'hmicfrs-peel-2021',
      'Home',
      `Home / Publications / ${title}`,
      title,
      'Published 1 May 2025',
      '',
    );
    assert.equal(force.subject, 'Anyshire Police');
    assert.equal(force.title, title);
    const here = [
      'You are here: Home > Reports > Supporting People',
      'Supporting People',
      'Anyshire County Council',
      '',
    ];
    assert.equal(frontOf('ac-service-inspection-2000', ...here).title, 'Supporting People');
  });

  it('give a church school below the title of its inspection', () => {
    const school = "St Oswald's Church of England Voluntary Controlled Primary School";
    const { title, subject, inspected } = frontOf(
      'siams-2018',
      '          Statutory Inspection of Anglican and Methodist Schools (SIAMS) Report',
      '',
      ` ${school}`,
      '',
      ' Address              Church Lane, Fenby, Wexshire, WX9 4PT',
      '',
      ' Date of inspection          14 June 2019        Status of school       Voluntary controlled primary',
    );
    assert.equal(subject, school);
    assert.match(title ?? '', /^Statutory Inspection .* Report$/);
    assert.equal(inspected, '2019-06-14/2019-06-14');
  });

  it('take the kind of an inspection for the title of what opens with a number', () => {
    const home = ['SC999041', 'Registered provider: Wold Care Limited', '', 'Full inspection', ''];
    const law = 'Inspected under the social care common inspection framework';
    const { title, subject } = frontOf('ofsted-sccif-2017', ...home, law, '', 'Inspection dates: 2 to 3 May 2019');
    assert.equal(title, 'Full inspection');
    assert.equal(subject, 'SC999041');
  });

  it('take neither a word on how an inspection was announced nor a kind of service for a name', () => {
    const report = ['Care service inspection report', '                             Unannounced', ''];
    const home = frontOf('care-inspectorate-scotland', ...report, 'Wold House', 'Care Home Service', '');
    assert.equal(home.subject, 'Wold House');
    const page = ['Wold Fostering', 'URN: SC999037', 'Independent fostering agency', '', 'Monitoring visit'];
    const agency = frontOf('ofsted-sccif-2017', ...page, '22 February 2022', '', 'Inspection judgements');
    assert.equal(agency.subject, 'Wold Fostering');
    assert.notEqual(agency.title, 'Monitoring visit');
    const kind = ["Children's home", 'URN: SC999038', '', "The children's home is calm."];
    assert.notEqual(frontOf('ofsted-sccif-2017', ...kind).subject, "Children's home");
  });

  it('take no cells of a table for a council and its title', () => {
    const table = ['Achievement                      3', 'Overall corporate assessment score      3'];
    const { title, subject } = frontOf(
      'ac-cpa-2005',
      'Corporate Assessment',
      '',
      'Wold Metropolitan Borough Council',
      '',
      'Introduction',
      '',
      ...table,
    );
    assert.equal(title, 'Corporate Assessment');
    assert.equal(subject, 'Wold Metropolitan Borough Council');
  });

  it('give a hospital below a title with how it was announced, and an inspection of borders what it was of', () => {
    const hospital = ['Hospital Inspection Report', '(Unannounced)', 'Glanwold Hospital', 'Wold Health Board', ''];
    assert.equal(frontOf('hiw-inspection', ...hospital).subject, 'Glanwold Hospital');
    const prison = ['Report on a full announced', 'inspection of', 'HMP Wold', '', '7\u201311 July 2008'];
    assert.equal(frontOf('hmip-healthy-establishment', ...prison).subject, 'HMP Wold');
    const border = ['An inspection of Border Force operations at Woldport', 'October 2021 to January 2022', ''];
    assert.equal(frontOf('icibi-inspection', ...border).subject, 'Border Force operations at Woldport');
  });

  it('have their values behind a run of labels, one of which is wrapped', () => {
    const labels = ['Name of designated', 'centre:', 'Name of provider:', 'Date of inspection:', 'Centre ID:', ''];
    const { subject, inspected } = frontOf(
      'hiqa-2018',
      'Report of an inspection of a',
      'Designated Centre for Older People',
      '',
      ...labels,
      'Wold View',
      'Wold Services Limited',
      '04 and 05 September 2019',
      'OSV-0009999',
      '',
    );
    assert.equal(subject, 'Wold View');
    assert.equal(inspected, '2019-09-04/2019-09-05');
  });

  it('name their subject at the end of the path of a web page, where nothing else does', () => {
    const page = ['Skip to main content', 'Home / Find a care service / Plas Wold', 'Plas Wold', 'Print', 'Share', ''];
    assert.equal(frontOf('ciw-ratings-2025', ...page, 'Ratings').subject, 'Plas Wold');
    const visit = ['Wold Skills Limited Ofsted Report', '', 'Monitoring visit: new provider', ''];
    const back = ['Back to Wold Skills Limited', '', 'Inspection date(s):', '6\u20137 November 2019'];
    assert.equal(frontOf('fe-monitoring-2012', ...visit, ...back).subject, 'Wold Skills Limited');
    const path = 'Home \u203a Publications \u203a PEEL 2023: An inspection of Wold Police';
    const peel = 'PEEL 2023: Police effectiveness, efficiency and legitimacy \u2013 An inspection of Wold Police';
    const force = frontOf('hmicfrs-peel-2021', path, peel, 'Published on: 16 August 2024', '');
    assert.deepEqual([force.title, force.subject], [peel, 'Wold Police']);
    const list = ['Home / Find a care service / Search results', 'Search results', 'Print', ''];
    assert.equal(frontOf('ciw-ratings-2025', ...list, 'Ratings').subject, null);
  });

  it('name it where a page has it twice, at the end of its path and as its heading', () => {
    const page = (name: string) => ['Find an inspection report', 'Search results', name, name, 'URN: 199302'];
    const kind = ['Further education and skills', 'Monitoring visit: 11 May 2022', ''];
    assert.equal(frontOf('fe-monitoring-2012', ...page('Wold Skills Limited'), ...kind).subject, 'Wold Skills Limited');
    assert.equal(frontOf('fe-monitoring-2012', ...page('Further education and skills'), ...kind).subject, null);
  });
});

describe('a field whose value stands right below it', () => {
  it('is no label in a column of labels where the cover has the value already', () => {
    const { title, subject } = frontOf(
      'isi-2010',
      'MARLDOWN SCHOOL',
      '',
      'INTEGRATED INSPECTION',
      '',
      'Marldown School',
      '',
      'Full Name of School',
      'Marldown School',
      'DfE Number',
      '999/6029',
      'Head',
      'Mrs Ivy Larkin',
      'Age Range',
      '3 to 18',
      'Inspection Dates',
      '4 Feb 2014 to 7 Feb 2014',
    );
    assert.equal(subject, 'Marldown School');
    assert.equal(title, 'INTEGRATED INSPECTION');
  });
});

describe('a label of the front with a word that a converter parts', () => {
  const front = (label: string) =>
    recognise(
      `Elm Road School\nInspection report\n\n${'Age group          14–16\n'.repeat(20)}${label}          9–10 March 2011\n`,
      undefined,
      {
        framework: 'ofsted-s5-2009',
      },
    ).inspected.map(({ from, to }) => `${from} ${to}`);

  it('is read as the whole word is', () => {
    assert.deepEqual(front('Inspection dates'), ['2011-03-09 2011-03-10']);
    assert.deepEqual(front('Inspect ion dates'), ['2011-03-09 2011-03-10']);
    assert.deepEqual(front('Inspector date s'), []);
  });
});
