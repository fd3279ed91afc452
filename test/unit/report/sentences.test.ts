import assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { citations, headlines, ilacs, restatements, single } from './support';

const GRID = `1. Children who need help and protection               Good

2. Children looked after and achieving                 Good
   permanence

3. Leadership, management and governance               Good


                                                                              1`;

const TABLE = ` Judgement                                  Grade

 The impact of leaders on social work       Good
 practice with children and families

 The experiences and progress of            Good
 children who need help and protection

 Overall effectiveness                      Good`;

describe('cover sentences', () => {
  const wordings: [string, string][] = [
    ['The overall judgement is requires improvement', 'requires improvement'],
    ['The overall judgement is Inadequate', 'inadequate'],
    ['The overall judgement is that children’s services require\nimprovement', 'requires improvement'],
    ['The overall judgement is that children’s services require\nimprovement.2', 'requires improvement'],
    ['The overall judgement is that children’s services are inadequate.2', 'inadequate'],
    ['Children’s services in Anyshire are inadequate', 'inadequate'],
    ['Children’s services in Anyshire requires improvement to be good', 'requires improvement'],
    ['Children’s services require improvement to be good', 'requires improvement'],
    ['Children’s services in the Borough of Anyshire area\nrequire improvement to be Good', 'requires improvement'],
    ["Children's services in Anyshire are outstanding.", 'outstanding'],
  ];
  for (const [sentence, level] of wordings) {
    it(`reads '${sentence.replace('\n', ' / ')}'`, () => {
      assert.deepEqual(
        headlines(single(`${sentence}\n${GRID}`)).filter((said) => said.startsWith('overall:')),
        [`overall: ${level}`],
      );
    });
  }

  for (const sentence of [
    'The effectiveness of the Local Safeguarding Children Board (LSCB) is\ninadequate',
    'The effectiveness of the Local Safeguarding Children Board (LSCB) is inadequate.',
    'The Local Safeguarding Children Board is inadequate',
  ]) {
    it(`reads the board's '${sentence.replace('\n', ' / ')}'`, () => {
      const grid = GRID.trimEnd().replace(/1$/, '');
      const text = single(
        `Children’s services in Anyshire are good\n${grid}\n\n${sentence}\nThe arrangements in place to evaluate what is done do not work.\n`,
        'Section 2: The effectiveness of the Local Safeguarding\nChildren Board\n\n1.   The board meets.\n',
      );
      assert.ok(headlines(text).includes('lscb: inadequate'), headlines(text).join('; '));
    });
  }

  it('does not take the explanation below the sentence for another judgement', () => {
    const text = single(
      `The overall judgement is requires improvement
There are no widespread or serious failures that create or leave children being
harmed. The authority is not yet delivering good protection and help.
It is expected that, as a minimum, all children and young people receive good help.

${GRID}`,
    );
    assert.equal(headlines(text).filter((said) => said.startsWith('overall:')).length, 1);
  });
});

describe('headings that say a grade again', () => {
  const forms: [string, string][] = [
    ['The experiences and progress of children who need help and\nprotection: outstanding', 'outstanding'],
    ['The experiences and progress of children who need help and\nprotection: Good', 'good'],
    [
      'The experiences and progress of children who need help and\nprotection: requires improvement to be good.',
      'requires improvement',
    ],
    [
      'The experiences and progress of children who need help and\nprotection requires improvement to be good',
      'requires improvement',
    ],
    ['The experiences and progress of children who need help and protection\nis good.', 'good'],
    ['The experiences and progress of children who need help and protection are\ngood', 'good'],
    ['The experiences and progress of children who need help and protection is:\nGood', 'good'],
    ['Experiences and progress of children who need help and protection: good', 'good'],
    [
      'The experiences and progress of children who need help and protection: requires\nimprovement to be good',
      'requires improvement',
    ],
  ];
  for (const [heading, level] of forms) {
    it(`reads '${heading.replace('\n', ' / ')}'`, () => {
      const text = ilacs(TABLE, `${heading}\n1.     Families are helped early by workers who know them.\n`);
      assert.deepEqual(restatements(text), [`help_and_protection: ${level}`]);
    });
  }

  for (const [heading, level] of [
    ['The graded judgement for adoption performance is that it is good', 'good'],
    ['The graded judgment for adoption performance is that it requires\nimprovement', 'requires improvement'],
    ['The graded judgement for adoption performance is that it is requires\nimprovement', 'requires improvement'],
    ['The graded judgment for adoption performance is good.', 'good'],
  ] as const) {
    it(`reads '${heading.replace('\n', ' / ')}'`, () => {
      const body = `Inspection findings\n\n1.   Children wait.\n\n${heading}\n\n2.   Adopters are found in good time.\n`;
      assert.deepEqual(
        restatements(single(`Children’s services in Anyshire are good\n${GRID}`, body)).filter((said) =>
          said.startsWith('adoption'),
        ),
        [`adoption: ${level}`],
      );
    });
  }
});

describe('what is no judgement of this report', () => {
  const cited: [string, string][] = [
    [
      'Since the last inspection in 2019, when services were judged to be inadequate, leaders have acted.',
      'inadequate',
    ],
    [
      'At the last inspection, in May 2019, overall effectiveness was judged ‘requires improvement to be good’.',
      'requires improvement to be good',
    ],
    ['The home was judged outstanding by Ofsted in its most recent inspection.', 'outstanding'],
  ];
  for (const [sentence, printed] of cited) {
    it(`cites '${sentence}'`, () => {
      const text = ilacs(TABLE, `The experiences and progress of children in care: good\n1.     ${sentence}\n`);
      assert.deepEqual(citations(text), [printed]);
      assert.deepEqual(restatements(text), ['in_care: good']);
    });
  }

  for (const [sentence, when] of [
    ['Despite progress since 2018, much is open since services were first rated inadequate in 2011.', '2011'],
    [
      'Services, judged to be good in 2013, were judged inadequate at the last inspection in May 2015.',
      '2013 may 2015',
    ],
    ['In 2016 services were judged good, and in 2019 leaders left.', '2016'],
  ] as const) {
    it(`dates what '${sentence}' cites`, () => {
      const text = ilacs(TABLE, `The experiences and progress of children in care: good\n1.     ${sentence}\n`);
      const found = recognise(text).judgements.filter(({ role }) => role === 'cited');
      assert.equal(found.map(({ citation }) => citation).join(' '), when);
    });
  }

  for (const sentence of [
    'Good practice is shared at team meetings.',
    'Most plans are good, but there are outstanding actions from reviews.',
    'Children are not adequately protected when they go missing.',
    'This is an area that requires improvement.',
    'The council is at level 3 of the equality standard.',
    'Support for care leavers is good enough in most teams.',
    'The experiences and progress of children in care are not yet good.',
    'Some care leavers are good at cooking.',
  ]) {
    it(`finds nothing in '${sentence}'`, () => {
      const text = ilacs(TABLE, `The experiences and progress of children in care: good\n1.     ${sentence}\n`);
      assert.deepEqual(restatements(text), ['in_care: good']);
      assert.deepEqual(citations(text), []);
    });
  }

  it('takes a block of earlier grades under its heading for citations', () => {
    const body = `Information about this local authority area

Previous Ofsted inspections

 The previous inspection was in June 2012. The local authority was judged to be
  inadequate.
 Overall effectiveness: Inadequate.
 Leadership, management and governance: Inadequate.

Recommendations

1.   Act.
`;
    const report = recognise(single(`Children’s services in Anyshire are good\n${GRID}`, body));
    const awarded = report.judgements.filter(({ role }) => role === 'awarded');
    assert.deepEqual(new Set(awarded.map(({ level }) => level?.label)), new Set(['good']));
  });

  it('takes nothing from the page that defines the grades', () => {
    const body = `What the inspection judgements mean: the local
authority
An outstanding local authority leads highly effective services that change lives.

A local authority that is inadequate is providing services where there are failures.

An LSCB requires improvement if it does not yet demonstrate the characteristics
of good.
`;
    assert.deepEqual(restatements(single(`Children’s services in Anyshire are good\n${GRID}`, body)), []);
  });
});

describe('an area that was not judged', () => {
  const report = single(
    'Children’s services in Anyshire are good\n1. Children who need help and protection               Good\n\n2.1 Adoption performance                     Not Judged\n\n3. Leadership, management and governance               Good\n',
    `The graded judgement for adoption performance.

Adoption performance was not judged. No child waited for adoption at the time.

The graded judgement about the experience and progress of care leavers.

This aspect was not judged. Nobody had left care.
`,
  );

  it('is said so by the sentence that opens its section', () => {
    assert.deepEqual(restatements(report), ['adoption: none', 'care_leavers: none']);
  });
});
