import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { headlines, ilacs, restatements, single } from '../support';

const TABLE = ` Judgement                                  Grade

 The impact of leaders on social work       Good
 practice with children and families

 Overall effectiveness                      Good`;

const BOARD = `Anyshire
Review of the effectiveness of the Local Safeguarding Children
Board1
Inspection date: 3 March 2015 – 25 March 2015
Report published: 11 May 2015

The Local Safeguarding Children Board requires improvement

1
  The review was carried out under the Local Safeguarding Children Boards (Review) Regulations 2013.
\fExecutive summary

The board meets its duties.
`;

describe('documents', () => {
  it('reads a review of a board that stands alone', () => {
    assert.deepEqual(headlines(BOARD), ['lscb: requires improvement']);
    assert.equal(recognise(BOARD).parts[0]?.detection?.framework.id, 'ofsted-lscb-2013');
  });

  it('keeps two documents of one text apart, each with its own framework and results', () => {
    const first = single(
      `Children’s services in Anyshire are inadequate\n1. Children who need help and protection               Inadequate\n\n3. Leadership, management and governance               Good\n`,
      'Executive summary\n\nServices have failed.\n',
    );
    const text = `${first}\f${ilacs(TABLE)}`;
    const report = recognise(text);
    assert.deepEqual(headlines(text), [
      'overall: inadequate',
      'help_and_protection: inadequate',
      'leadership: good',
      'impact_of_leaders: good',
      'overall_effectiveness: good',
    ]);
    assert.deepEqual(
      report.parts.map(({ detection }) => detection?.framework.id),
      ['ofsted-sif-2013', 'ofsted-ilacs-2023'],
    );
    const last = report.judgements.at(-1);
    assert.equal(last && text.slice(last.start, last.end), 'Good');
    const part = report.outline.at(-1);
    assert.equal(part?.kind, 'part');
    assert.equal(part.title, 'Inspection of Anyshire local authority children’s services');
  });

  /** A visit's letter as its inspectorate sends it. */
  const LETTER = `Ofsted
1 Example Street            T 0300 000 0000
Anytown                     www.example.org




20 March 2025

Pat Example
Director of Children’s Services
Anyshire Council


Dear Pat

Focused visit to Anyshire children’s services

This letter summarises the findings of the focused visit to Anyshire children’s services
on 18 and 19 February 2025. The visit was carried out in line with the framework.

Headline findings

Since the last inspection, when overall effectiveness was judged to be good, leaders have
kept their eye on what children say.

What needs to improve in this area of social work practice

◼ The timeliness of visits to children.
\fYours sincerely

Chris Sample
His Majesty’s Inspector
`;

  describe('a letter', () => {
    for (const [behind, page] of [
      ['an empty page', 'This page is intentionally left blank\n\f'],
      ['the number of a page', 'Page 11\n\f'],
      [
        'the paper of officers',
        'Report to Cabinet\n\nOutcome of the visit\n\nThe letter is at Appendix 1.\n\fAppendix 1\n\n',
      ],
      ['a covering letter', 'Dear Councillor\n\nYou asked for what inspectors wrote to us. It is enclosed.\n\n\f'],
    ] as const) {
      it(`is known behind ${behind}`, () => {
        const report = recognise(page + LETTER);
        assert.equal(report.title?.value, 'Focused visit to Anyshire children’s services');
        assert.equal(report.authority?.value, 'Anyshire');
        assert.deepEqual(
          report.inspected.map(({ from, to }) => `${from} ${to}`),
          ['2025-02-18 2025-02-19'],
        );
        assert.equal(report.published?.value, '2025-03-20');
        assert.equal(report.recommendations.length, 1);
        assert.deepEqual(headlines(page + LETTER), []);
      });
    }

    it('stands beside another one, and beside an inspection', () => {
      const second = LETTER.replaceAll('Anyshire', 'Otherham');
      const titles = recognise(`${LETTER}\f${second}\f${ilacs(TABLE)}`).documents.map(({ title }) => title?.value);
      assert.deepEqual(titles, [
        'Focused visit to Anyshire children’s services',
        'Focused visit to Otherham children’s services',
        'Inspection of Anyshire local authority children’s services',
      ]);
    });

    it('is not what only quotes its subject', () => {
      const paper = `Scrutiny papers\n\fAppendix 1\n\nFocused visit to Anyshire children’s services\n\nMembers are asked to note that Ofsted visited on 18 and 19 February 2025 and that its\nletter is on the council’s website. Overall effectiveness was judged to be good in 2019.\n`;
      assert.ok(recognise(paper).confidence < 0.5);
    });

    it('to the pupils of a school is a piece of the report on it', () => {
      const school = `${ilacs(TABLE)}\f12 May 2010\n\nDear Pupils\n\nInspection of Example Primary School\n\nThank you for talking to the inspectors. The inspectors found that your school is good.\n`;
      assert.equal(recognise(school).documents.length, 1);
    });
  });

  describe('a paper of another kind behind a report', () => {
    const report = ilacs(TABLE);
    const quoted = `The Committee noted that the overall effectiveness was inadequate, as it was on 31 September 2023.

Overall effectiveness: inadequate

The impact of leaders on social work practice with children and families        Inadequate
Overall effectiveness                                                           Inadequate
`;
    for (const [kind, head] of [
      ['minutes', 'Anyshire Council\n\nMinutes of the Scrutiny Committee held on 3 June 2024\n\n'],
      ['those who were present', 'Children’s Panel, 3 June 2024\n\nPresent: Councillors Example and Sample\n\n'],
      ['the paper of officers', 'Item 7\nReport of the Corporate Director for Children\n3 June 2024\n\n'],
      ['a paper with fields', 'Title: The inspection\nDate: 3 June 2024\nWards affected: all\n\n'],
      ['a release to the press', 'Press release\n\nServices rated\n\n'],
      ['a mail', 'From: Pat Example\nSent: 3 June 2024\nTo: Chris Sample\nSubject: The result\n\n'],
    ] as const) {
      for (const [how, parting] of [
        ['on a page of its own', '\n\f'],
        ['pasted', '\n\n'],
      ] as const) {
        it(`awards nothing: ${kind}, ${how}`, () => {
          const text = report + parting + head + quoted;
          assert.deepEqual(headlines(text), headlines(report));
          assert.deepEqual(restatements(text), restatements(report));
          assert.deepEqual(checkReport(recognise(text)), checkReport(recognise(report)));
        });
      }
    }

    it('ends where another report begins', () => {
      const minutes = `\fMinutes of the Cabinet\n\n${quoted}\f`;
      const other = ilacs(TABLE.replaceAll('Good', 'Outstanding')).replaceAll('Anyshire', 'Otherham');
      assert.deepEqual(headlines(report + minutes + other), [...headlines(report), ...headlines(other)]);
    });

    it('is not an annex of the report, nor a sentence about minutes', () => {
      const long = ilacs(TABLE, 'Leaders act on what they were told.\n'.repeat(40));
      const annex = `\fAnnex A: How inspectors worked

They read minutes and agendas, and looked at what was decided.
\fMinutes of the board’s meetings show that members
ask for what they need to know. Managers are present: they answer.
`;
      const { documents, outline } = recognise(long + annex);
      assert.deepEqual(
        documents.map(({ end }) => end),
        [(long + annex).length],
      );
      assert.equal(outline.at(-1)?.title, 'Annex A: How inspectors worked');
    });
  });

  describe('a report behind a paper of another kind', () => {
    const paper = `Report to Cabinet
Report of: Director of Children’s Services

1. The overall effectiveness of services is inadequate.

   Judgement                                  2019            2024
   Overall effectiveness                      Good            Inadequate
`;
    const mail = 'From: Pat Example\nSent: 3 June 2024\nTo: Chris Sample\nSubject: The report\n\nWe are outstanding.\n';
    const prose = 'Leaders act on what they were told.\n\n'.repeat(30);
    const report = ilacs(TABLE, prose);
    for (const [kind, head] of [
      ['the paper of officers', paper],
      ['a mail', mail],
      [
        'one that does not say what it is',
        paper.replace(/^.*\n.*\n/, 'The inspection\n\n') + paper.replace(/^.*\n.*\n/, ''),
      ],
    ] as const) {
      it(`is read without page breaks: ${kind}`, () => {
        assert.deepEqual(headlines(`${head}\n\n${report}`), headlines(report));
        const letter = recognise(`${head}\n\n${LETTER.replace('\f', prose)}`);
        assert.equal(letter.title?.value, 'Focused visit to Anyshire children’s services');
        assert.equal(letter.published?.value, '2025-03-20');
      });

      it(`is read where only its own pages are parted: ${kind}`, () => {
        const paged = `${report}\fThe second page\n\nLeaders act on what they were told.\n`;
        assert.deepEqual(headlines(`${head}\n\n${paged}`), headlines(paged));
      });
    }

    it('is no report where it only quotes the head of one', () => {
      const head = ilacs('').split('\n').slice(0, 6).join('\n');
      assert.ok(recognise(`${mail}\n\n${head}\n`).confidence < 0.5);
    });

    it('is not dated by the day on which a letter says that it will be published', () => {
      const covering = `Ofsted\n\n12 June 2024\n\nDear Pat\n\nInspection of local authority children’s services\n\nI enclose the report. Ofsted will publish it on 14 June 2024.\n\nYours sincerely\n\f`;
      assert.deepEqual(checkReport(recognise(covering + ilacs(TABLE))), []);
    });
  });

  it('reads a report that stands twice as two, each complete', () => {
    const list = '\nWhat needs to improve?\n\n◼ The timeliness of visits to children who are looked after.\n';
    const report = ilacs(TABLE, list);
    for (const parting of ['\n\f', '\n\n\n']) {
      const twice = recognise(report + parting + report);
      assert.equal(twice.documents.length, 2);
      assert.equal(twice.recommendations.length, 2);
      assert.deepEqual(checkReport(twice), []);
    }
  });

  describe('behind the last page of a report', () => {
    const last = `\fThe Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and
inspects to see that children are well cared for.

www.gov.uk/ofsted
© Crown copyright 2024
`;
    const plan = `Getting there: our plan

Here is what we will do about what inspectors said of us in March.

The overall effectiveness of services for children in Anyshire is inadequate.

Overall effectiveness                      Inadequate
Every manager reads this plan each month.
The board reads it too.
`;
    const report = ilacs(TABLE) + last;

    it('begins what is not of the report, whatever it is', () => {
      const text = `${report}\n\f${plan}`;
      assert.deepEqual(headlines(text), headlines(report));
      assert.deepEqual(restatements(text), restatements(report));
      const pasted = report.replace('\f', '\n');
      assert.deepEqual(restatements(`${pasted}\n\n${plan}`), restatements(pasted));
    });

    it('may stand an annex of it', () => {
      const text = `${report}\n\fAnnex A\n\nHow inspectors worked\n\nThey read what was written.\n`;
      assert.deepEqual(
        recognise(text).documents.map(({ end }) => end),
        [text.length],
      );
    });

    it('ends nothing where it comes last, as it mostly does', () => {
      assert.equal(recognise(`${report}\f`).documents[0]?.end, report.length + 1);
    });
  });

  it('keeps the pages of a report together that open with what it is', () => {
    const pages = [
      'Inspection dates: 4 to 5 July 2023\n\nOverall: good\n',
      'Children are happy.\n',
      'Leaders know it.\n',
    ];
    for (const numbered of [() => '', (page: number) => `${' '.repeat(40)}${String(page)} of 14`]) {
      const running = (page: number) => `\fInspection report for children’s home: SC999111${numbered(page)}\n`;
      const text = `SC999111\nRegistered provider: A\nFull inspection\nInspected under the social care common inspection framework\n\nChildren live well.\n${pages.map((page, index) => running(index + 2) + page).join('')}`;
      const { documents } = recognise(text, undefined, { framework: 'ofsted-sccif-2017' });
      assert.equal(documents.length, 1);
      assert.equal(documents[0]?.end, text.length);
    }
  });

  it('takes the running head of a later page for no title, be there page breaks or none', () => {
    const prose = 'Children live well in a home that is kept with care by staff who know each of them.\n'.repeat(45);
    for (const page of ['\f', ''])
      for (const behind of ['\n\n', ' ']) {
        const text = `Inspection report for children’s home\n\nRegistered provider: A\n\n${prose}\n${page}Inspection report children’s home: SC999111   2 of 14${behind}\nInspection date   17/06/2014\n\n${prose}`;
        assert.equal(
          recognise(text, undefined, { framework: 'ofsted-social-care-2007' }).documents.length,
          1,
          page + behind,
        );
      }
  });

  it('keeps a report on a school apart, which opens with what it is', () => {
    const school = `School report\n\nExample Primary School\n\nInspection dates 24–25 May 2016\n\nOverall effectiveness Inadequate\n\nEffectiveness of leadership and management Inadequate\n`;
    const own = ilacs(TABLE);
    const findings = checkReport(recognise(`${own}\n\f${school}`)).map(({ message }) => message);
    assert.deepEqual(findings, []);
    assert.deepEqual(headlines(`${own}\n\f${school}`).slice(0, 2), headlines(own));
  });

  it('takes a page on who inspects, behind the cover, for no end of the report', () => {
    const text = `University of Anyshire
Initial Teacher Education inspection report

Inspection dates          21–25 May 2012
\fInspection report: University of Anyshire, 21–25 May 2012                  Page 2 of 14

The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects to
achieve excellence in the care of children and young people.

© Crown copyright 2012
\fInspection report: University of Anyshire, 21–25 May 2012                  Page 3 of 14

Introduction

This inspection was carried out by two of Her Majesty's Inspectors.
`;
    assert.equal(recognise(text).documents.length, 1);
    assert.equal(recognise(text).documents[0]?.end, text.length);
  });

  it('takes no page behind a colophon for a document whose head stands on the next page too, farther from its number', () => {
    const page = (number: number, gap: number, words: string) =>
      `\fInspection report: Beck House, 9–10 March 2011${' '.repeat(gap)}${String(number)} of 13\n\n\n${words}\n`;
    const colophon = 'The Office regulates and inspects schools.\n\n© Crown copyright 2011';
    const text = [
      'Beck House\n\nInspection report\n\nUnique Reference Number 199302\nInspection dates 9–10 March 2011\n',
      page(2, 20, colophon),
      page(3, 24, 'Introduction\n\nThis inspection was carried out by one inspector. Teaching was seen.'),
      page(4, 31, 'Pupils behave well.'),
      page(5, 36, 'Pupils learn well.'),
    ].join('');
    assert.equal(recognise(text, undefined, { framework: 'ofsted-s5-2009' }).documents.length, 1);
  });

  it('takes what stands behind the cover on who inspects for no end of the report where no page breaks part them', () => {
    const front = `Inspection report for Larkfield Children's Centre

Inspection dates: 5\u20136 June 2012

The inspection of this Sure Start children's centre was carried out under Part 3A of the Childcare Act 2006.
`;
    const colophon = `
The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects to
achieve excellence in the care of children and young people.

\u00a9 Crown copyright 2012
`;
    const body = `
Introduction

${'The inspector spoke with parents, and saw what the centre does for them in the week.\n'.repeat(50)}
`;
    const starts = (text: string) => recognise(text).documents.map(({ start }) => start);
    assert.deepEqual(starts(front + colophon + body), [0]);
    // Behind its chapters it closes the report.
    assert.deepEqual(starts(front + body + colophon + front + body), [0, (front + body + colophon).length]);
  });
});
