import assert from 'node:assert/strict';
import { frontOf } from './support';

describe('the name of what was inspected', () => {
  it('stands below a label that is parted over two lines', () => {
    const { subject } = frontOf(
      'hiqa-2018',
      'Report of an inspection of a',
      'Designated Centre for Older People',
      '',
      'Name of designated',
      'centre:',
      '',
      'Hollow Lane Nursing Home',
      '',
      'Name of provider:',
      '',
      'Elm Care Limited',
      '',
    );
    assert.equal(subject, 'Hollow Lane Nursing Home');
  });

  it('is that of an authority area below the title before a slogan above it', () => {
    const { subject } = frontOf(
      'ofsted-jar-2005',
      '                              INSPECTING FOR BETTER DAYS',
      '',
      'Joint area review',
      '',
      'Fenby Metropolitan Borough Children\u2019s Services Authority Area',
      '',
      'Review of services for children and young people',
    );
    assert.equal(subject, 'Fenby Metropolitan Borough');
  });

  it('ends before who inspected, and before a day behind a colon', () => {
    const prison = frontOf(
      'hmip-healthy-establishment',
      'Report on an unannounced inspection of HMP Example by HM Chief Inspector of Prisons, 2–5 May 2023',
    );
    assert.deepEqual(
      [prison.title, prison.subject],
      ['Report on an unannounced inspection of HMP Example', 'HMP Example'],
    );
    const { title, subject } = frontOf('stc-joint', 'Inspection of Elm Secure Training Centre: 6–16 June 2016', '');
    assert.deepEqual([title, subject], ['Inspection of Elm Secure Training Centre', 'Elm Secure Training Centre']);
  });

  it('is that of the path and the heading of a web page, not the kind of school below it', () => {
    const page = ['Home > Search results > Hollow Lane School', 'Hollow Lane School', 'Secondary', 'URN: 199991'];
    const { subject } = frontOf('ofsted-report-card-2025', ...page, 'Inspection date: 13 January 2026');
    assert.equal(subject, 'Hollow Lane School');
  });

  it('is not the head of another column', () => {
    const table = ['Nearby', 'Business name\tAddress\tRating', 'The Copper Kettle\t1 Elm Street\t4'];
    assert.notEqual(frontOf('fhrs', 'Food hygiene ratings', '', ...table).subject, 'Address');
  });

  it('stands below what a page of the regulator opens with, and below the kind of an audit', () => {
    const { subject } = frontOf(
      'cqc-compliance-2010',
      'Inspection Report',
      '',
      'We are the regulator: Our job is to check whether hospitals and care homes meet the standards.',
      '',
      'Elm Lodge Care Home',
      '',
      '1 Elm Street, Wend, WE1 1ZZ',
    );
    assert.equal(subject, 'Elm Lodge Care Home');
    const audit = frontOf(
      'ac-use-of-resources-2005',
      'Use of Resources',
      'Auditor Judgements',
      '',
      'Wend District Council',
    );
    assert.equal(audit.subject, 'Wend District Council');
  });

  it('and the days stand in a column behind all labels, though the title stands right above the first label', () => {
    const { title, subject, inspected } = frontOf(
      'ofsted-social-care-2007',
      'Inspection report for local authority',
      'adoption agency',
      'Unique reference number',
      'Inspection dates',
      'Inspector',
      'Type of inspection',
      '',
      'SC999901',
      '24/06/2013 to 28/06/2013',
      'Pat Example',
      'Full',
      '',
    );
    assert.deepEqual(
      [title, subject, inspected],
      ['Inspection report for local authority adoption agency', 'SC999901', '2013-06-24/2013-06-28'],
    );
  });
});
