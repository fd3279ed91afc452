import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** What a report of a framework asks for. */
function askedIn(framework: string, text: string): string[] {
  return recognise(text, undefined, { framework }).recommendations.map((each) => each.text);
}

const HOME = 'The home is good. Children are happy here and staff know them well.\n\n';

describe('requirements whose cells stand on lines of their own', () => {
  it('go on behind the number of a regulation that looks like a heading', () => {
    const text = `${HOME}Statutory requirements\n\nReg.\n\nRequirement\n\nDue date\n\n34 (2001)\n\nensure that staff keep records of visits\n\n30/04/2015\n\n27 (2001)\n\nensure that all staff receive supervision\n\n31/03/2015\n\nInspection judgements\n\nChildren do well.\n`;
    assert.deepEqual(askedIn('ofsted-social-care-2007', text), [
      'ensure that staff keep records of visits',
      'ensure that all staff receive supervision',
    ]);
  });

  it('end where a sentence leads in to what should be done without a day', () => {
    const text = `What does the setting need to do to improve?\nTo meet the requirements of the early years foundation stage, the provider must:\nRequirement\nDue date\nrenew the certificate of first aid\n30/11/2021\nTo further improve the quality of the provision, the provider should:\ngive children more chances to play outdoors\nseek training on healthy food.\nSetting details\nUnique reference number\nEY000000\n`;
    assert.deepEqual(askedIn('ofsted-early-years-2013', text), [
      'renew the certificate of first aid',
      'give children more chances to play outdoors',
      'seek training on healthy food.',
    ]);
  });

  it('are told from the numbers of their rows and standards', () => {
    const text = `${HOME}Recommendations\n\nThese recommendations are taken from best practice.\n\nNo\n\nRefer to Standard\n\nGood Practice Recommendations\n\n1\n21\nCarers should be seen every three months.\n\n2\n16\nThe records should be legible.\n\nPage 21 of 24\n`;
    assert.deepEqual(askedIn('csci-quality-rating-2007', text), [
      'Carers should be seen every three months.',
      'The records should be legible.',
    ]);
  });
});

describe('what a plan asks for', () => {
  it('stands below a number and a colon, and ends before what the provider says', () => {
    const text = `Requirements\nThis section sets out the actions.\n\nOutcome 02: Governance and Management\n1. Action Required:\nUnder Regulation 23(d) you are required to: Ensure that there is a yearly review of the quality and safety of care.\nPlease state the actions you have taken or are planning to take:\nIt will be done.\nProposed Timescale: 30/06/2016\n\nOutcome 09: Medication Management\n2. Action Required:\nUnder Regulation 29(5) you are required to: Keep a record of all medicines.\nProposed Timescale: 30/06/2016\n`;
    assert.deepEqual(askedIn('hiqa-2013', text), [
      'Under Regulation 23(d) you are required to: Ensure that there is a yearly review of the quality and safety of care.',
      'Under Regulation 29(5) you are required to: Keep a record of all medicines.',
    ]);
  });

  it('ends before where the report speaks of it', () => {
    const text = `Quality Improvement Plan\n\nAction required to ensure compliance with the Standards\n\nArea for improvement 1\nRef: Standard 4\nStated: First time\nTo be completed by: 14 September 2018\n\nThe registered person shall ensure that the records of each patient are kept up to date every day of the week.\nRef: 6.2 and 6.5\n\nResponse by registered person detailing the actions taken:\nChecked daily.\n`;
    assert.deepEqual(askedIn('rqia-2009', text), [
      'The registered person shall ensure that the records of each patient are kept up to date every day of the week.',
    ]);
  });
});

describe('items without marks', () => {
  const around = (items: string) =>
    `Recommendations\n\nWe have made some recommendations to the service.\n\nAnyshire should:\n\n${items}\n\nThe region should:\n\nact with urgency on vacancies\nprovide training for new officers.\n\nBackground\n\nWe visited Anyshire for two weeks and spoke with all who work there, and with many who do not.\n`;

  it('are one on each line, be it longer than lines are and what stands above them a lead-in', () => {
    const long = `ensure that what is known of safeguarding is obtained and used before sentence and throughout the whole of supervision`;
    assert.deepEqual(askedIn('hmiprob-2018', around(`improve planning\n${long}\nmake sure that managers have time.`)), [
      'improve planning',
      long,
      'make sure that managers have time.',
      'act with urgency on vacancies',
      'provide training for new officers.',
    ]);
  });

  it('may say what is to be done in particular', () => {
    const item =
      'For homes to be nurturing they will be homely places for those who live in them. In particular, repair the banister. (‘Guide’, page 15).';
    const text = `${HOME}Recommendations\n${item}\n\nStaff should help children to go to school.\n\nInspection judgements\n\nChildren do well.\n`;
    assert.equal(askedIn('ofsted-sccif-2017', text)[0], item);
  });
});

describe('a list of areas for improvement', () => {
  it('does not have the sentence that leads in to it, nor the question that opens the next chapter', () => {
    const text = `Areas for improvement

11.    In order to improve the quality of services for children in Anyshire, the
       council and its partners should take the following action.

       Within three months:

            ensure that assessments are completed on time

            improve the targets in plans.

4.     How good are outcomes for looked after children?

20.    Health is adequate.
`;
    assert.deepEqual(askedIn('ofsted-cqc-slac-2009', text), [
      'ensure that assessments are completed on time',
      'improve the targets in plans.',
    ]);
  });
});

describe('a list that goes on', () => {
  it('does so behind what says why something is asked for', () => {
    const text = `How good is our leadership?                                  3 - Adequate

Areas for improvement

1. The provider should keep a record of falls.

   This is to ensure care and support is consistent with the Standards (1.15).

2. The provider should review each plan.

   This is to comply with Regulation 4.

Number of recommendations: 2

Grade: 3 - adequate
`;
    assert.deepEqual(askedIn('care-inspectorate-scotland', text), [
      'The provider should keep a record of falls.',
      'The provider should review each plan.',
    ]);
  });
});

describe('no list of what is asked for', () => {
  it('is one that says behind each item what became of it', () => {
    const text = `Section 7\nProgress on recommendations from the last inspection\n\nSafety\n\nKey recommendations\nThe number of places should be increased. Not achieved\nThe quality of teaching should be improved. Achieved\n\nAppendix I\n`;
    assert.deepEqual(askedIn('hmip-healthy-establishment', text), []);
  });

  it('are paragraphs that are numbered on from those above', () => {
    const part = (paragraphs: string) =>
      `WHAT THE SCHOOL DOES WELL\n\n3. Teachers plan together.\n\nWHAT COULD BE IMPROVED\n\nStandards, which are not as high as they should be.\n\n${paragraphs}\n\nPART C: SCHOOL DATA\n`;
    const found = (...paragraphs: string[]) => askedIn('ofsted-s10', part(paragraphs.join('\n\n')));
    assert.deepEqual(found('4. Time is lost. Pupils are bored.', '5. Governors are loyal. Few of them visit.'), []);
    assert.equal(found('4. Time is lost. Teachers should plan better.', '5. Governors should visit.').length, 2);
  });
});

describe('a table of requirements', () => {
  it('has the texts of its cells whole, be the head over their middle', () => {
    const text = `STATUTORY REQUIREMENTS

 No.   Standard    Regulation              Requirement                  Timescale
                                                                        for action
 1     FS6         27 and       Checks with the Records Bureau          30/04/07
                   Sch 3        must be renewed.
 2     FS8         33           The reasons must be kept.               31/05/07
`;
    assert.deepEqual(askedIn('csci-quality-rating-2007', text), [
      'Checks with the Records Bureau must be renewed.',
      'The reasons must be kept.',
    ]);
  });
});
