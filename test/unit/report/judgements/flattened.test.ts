import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

describe('the box of a chapter', () => {
  it('gives the result, and the sentence right above it introduces it', () => {
    const text = `Quality Report

Older people
The practice is rated as outstanding for the care of older people.

Outstanding –––
• All housebound patients were visited.

People with long-term conditions
The practice is rated as good for the care of people with long-term conditions.
• Nurses had lead roles.
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), [
      '(older_people: outstanding)',
      'older_people: outstanding',
      'people_with_long_term_conditions: good',
    ]);
  });

  it('does not where it stands pages below the sentence of the front', () => {
    const rating = 'The quality rating for this care home is: two star good service';
    const pages = Array.from({ length: 30 }, () => 'Rooms are bright, and meals are served at noon.').join('\n');
    const text = `Key inspection report\nCare homes for older people\n\n${rating}\n\nA quality rating is our assessment of the home.\n\n${pages}\n\nSummary\n\n${rating}\n\nOur judgement for each outcome:\n`;
    assert.deepEqual(awarded(text, 'csci-quality-rating-2007'), ['quality_rating: good', '(quality_rating: good)']);
  });
});

describe('a row that ran on into the next one', () => {
  it('gives no area a name that has the other one and its digit', () => {
    const row = (label: string, digit: number) => `       ${label.padEnd(74)}${digit.toString()}\n`;
    const table = `Joint area review

Anyshire Children's Services Authority Area

                    4: outstanding; 3: good; 2: adequate; 1: inadequate
                                                                       Local services overall
${row('Safeguarding', 2)}       Looked after
children                                                     3
       Learners with learning difficulties and/or
${row('disabilities', 1)}${row('Teenage pregnancy', 2)}${row('Service management', 3)}${row('Capacity to improve', 4)}`;
    const found = awarded(table, 'ofsted-jar-2007');
    assert.deepEqual(
      found.filter((each) => each.includes('learners')),
      [],
    );
    assert.ok(found.includes('teenage_pregnancy: adequate'), found.join());
  });
});

describe('a row of labels that a conversion set below one another', () => {
  it('gives the level that is marked', () => {
    const text = `Safeguarding
Inadequate
Adequate
Good X
Outstanding
8. The contribution of local services is good.

The impact of local services on bullying
Inadequate
X
Adequate
Good
Outstanding
9. Much remains to be done.
`;
    assert.deepEqual(awarded(text, 'ofsted-jar-2007').slice(0, 1), ['(safeguarding: good)']);
    assert.deepEqual(
      awarded(text, 'ofsted-jar-2007').filter((each) => each.includes('bullying')),
      ['(the_impact_of_local_services_on_bullying: inadequate)'],
    );
  });

  it('gives none where the marks are lost', () => {
    const text = 'Safeguarding\nInadequate\nAdequate\nGood\nOutstanding\n8. Children are safe.\n';
    assert.deepEqual(awarded(text, 'ofsted-jar-2007'), []);
  });
});

describe('what is met in part', () => {
  it('is not met', () => {
    const text = `Part 3 – Welfare, health and safety of pupils

2.9 The standards relating to welfare, health and safety in paragraphs 9–16 are met, but that in paragraph 7 [safeguarding] is not met.
`;
    assert.deepEqual(awarded(text, 'isi-eqi-2016'), ['part_3: not met']);
  });
});

describe('a judgement below the text of a regulation', () => {
  const regulations = `Regulation 14: Persons in charge
The person in charge knew the residents well.
Judgment: Compliant

Regulation 23: Governance and
management
The centre had no vehicle of its own.
Judgment: Substantially compliant
`;
  it('is a result though no blank line parts the title from the text', () => {
    assert.deepEqual(awarded(regulations, 'hiqa-2018'), [
      'regulation_14: compliant',
      'regulation_23: substantially compliant',
    ]);
  });

  it('is none of what a sentence on a regulation is about', () => {
    const text = 'Regulation 14: Persons in charge was looked at last year.\nIt was met.\nJudgment: Compliant\n';
    assert.deepEqual(awarded(text, 'hiqa-2018'), []);
  });

  it('is that of a standard whose number was joined to its text, and none of the chapter that it stands in', () => {
    const text = `Capacity and capability

The centre was last inspected in March 2021.

Standard 5.1 The provider knows the law and keeps to it. Staff could say what it asks of them.

Judgment: Substantially compliant

Standard 5.2 The centre is led well. Nobody had looked at its risks since the summer.

Judgment: Not compliant
`;
    const said = awarded(text, 'hiqa-2018');
    assert.equal(said.length, 2);
    assert.match(said[0] ?? '', /standard_5_1: substantially compliant/);
    assert.match(said[1] ?? '', /standard_5_2: not compliant/);
  });

  it('may be a score', () => {
    const text = `KLOE 1.1 Planning for financial health
Does the organisation plan its finances effectively?
Score
3
VFM criterion met
Yes
KLOE 1.3 Financial reporting
Score 2
`;
    assert.deepEqual(awarded(text, 'ac-use-of-resources-2005'), [
      'kloe_1_1_planning_for_financial_health: performing well',
      'kloe_1_3_financial_reporting: adequate performance',
    ]);
  });
});

describe('the grade of a numbered statement', () => {
  it('is a result beside the list of those of the themes', () => {
    const text = `Inspection report

Quality of care and support        5     Very Good
Quality of staffing                3     Adequate

Quality Theme 1: Quality of Care and Support

Grade awarded for this theme: 5 - Very Good

Statement 3

We ensure that health and wellbeing needs are met.

Grade awarded for this statement: 4 - Good
`;
    assert.deepEqual(
      awarded(text, 'care-inspectorate-scotland').filter((each) => each.includes('statement_3')),
      ['quality_of_care_and_support_statement_3: good'],
    );
  });
});

describe('an area with levels of its own', () => {
  it('is read where its name is wrapped above its level', () => {
    const text = `Annex B: the Childcare Register

The provider confirms that the requirements of the
compulsory part of the Childcare Register are:

Met
`;
    assert.deepEqual(awarded(text, 'ofsted-early-years-2008'), ['childcare_register_compulsory: met']);
  });
});
