import assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/report';
import { checkReport } from '../../../server/src/rules/registry';
import { headlines, ilacs, restatements, single } from './support';

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
});
