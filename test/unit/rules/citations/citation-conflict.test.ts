import * as assert from 'node:assert/strict';
import { catalogue } from '../../../../server/src/frameworks/catalogue';
import type { Report } from '../../../../server/src/report/model';
import type { Finding } from '../../../../server/src/rules/finding';
import { recognise } from '../../../../server/src/report/recognise';
import { digest } from '../../../../server/src/rules/citations/digest';
import { checkReport } from '../../../../server/src/rules/registry';
import type { OtherReport } from '../../../../server/src/rules/rule';
import { single } from '../../report/support';
import { applied } from '../support';

/** A report of Anyshire with grades of its table and a paragraph below it. */
function reportText(dates: string, grades: [leaders: string, overall: string], body: string, authority = 'Anyshire') {
  return `Inspection of ${authority} local authority
children’s services
Inspection dates: ${dates}

Lead inspector: Pat Example HMI

Judgement                                  Grade

The impact of leaders on social work
practice with children and families        ${grades[0]}

The experiences and progress of children
who need help and protection               ${grades[1]}

Overall effectiveness                      ${grades[1]}

${body}
`;
}

const earlierText = reportText('14 to 25 January 2019', ['Good', 'Requires improvement'], 'Much is to be done.');
const earlier = digest(recognise(earlierText), 'file:///earlier.report.txt');

/** An earlier report of the family that prints when it was published. */
const publishedText = `Anyshire County Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
Inspection date: 26 May 2015 – 18 June 2015
Report published: 7 August 2015

Children’s services in Anyshire require improvement

1. Children who need help and protection               Requires improvement
2. Children looked after and achieving permanence      Good
3. Leadership, management and governance               Good
`;
const published = digest(recognise(publishedText), 'file:///published.report.txt');

function found(
  body: string,
  others: readonly OtherReport[] = [earlier],
): { report: Report; findings: readonly Finding[] } {
  const report = recognise(reportText('4 to 15 March 2024', ['Good', 'Good'], body));
  const findings = checkReport(report, {}, { others }).filter(({ rule }) => rule === 'citation-conflict');
  return { report, findings };
}

/** What is found, as 'the printed words: the message', and the sentence after each of the fixes. */
function said(body: string, others?: readonly OtherReport[]): [string, string, string[]][] {
  const { report, findings } = found(body, others);
  return findings.map(({ start, end, message, fixes = [] }) => [
    report.text.slice(start, end),
    message,
    fixes.map((fix) => applied(report.text, fix).trim().split('\n\n').at(-1) ?? ''),
  ]);
}

describe('citation-conflict', () => {
  it('finds a month that is not that of the inspection, and links to the dates there', () => {
    const { report, findings } = found('Since the last inspection, in March 2019, much has changed.');
    const [finding, ...more] = findings;
    assert.ok(finding);
    assert.deepEqual(more, []);
    assert.deepEqual([finding.rule, finding.severity], ['citation-conflict', 'information']);
    assert.equal(report.text.slice(finding.start, finding.end), 'March 2019');
    assert.equal(
      finding.message,
      'The last inspection was in March 2019 here, but that report says 14 to 25 January 2019.',
    );
    const [place, ...others] = finding.elsewhere ?? [];
    assert.ok(place);
    assert.deepEqual(others, []);
    assert.equal(place.uri, 'file:///earlier.report.txt');
    assert.equal(
      earlierText.split('\n')[place.line]?.slice(place.character, place.endCharacter),
      '14 to 25 January 2019',
    );
    const [fix] = finding.fixes ?? [];
    assert.ok(fix?.preferred);
    assert.ok(applied(report.text, fix).includes('Since the last inspection, in January 2019, much'));
  });

  it('finds the month of the inspection given as that of publication', () => {
    assert.deepEqual(said('The previous inspection report published in May 2015 asked for more.', [published]), [
      [
        'May 2015',
        "The last inspection's report was published in May 2015 here, but that report is dated 7 August 2015 (inspected 26 May to 18 June 2015).",
        ['The previous inspection report published in August 2015 asked for more.'],
      ],
    ]);
  });

  it('offers both months of an inspection that ran over two', () => {
    const [[, , mended] = ['', '', []]] = said('Since the last inspection in March 2015 it has grown.', [published]);
    assert.deepEqual(mended, [
      'Since the last inspection in May 2015 it has grown.',
      'Since the last inspection in June 2015 it has grown.',
    ]);
  });

  it('finds a grade of all services that one of them has not', () => {
    const { findings } = found(
      'The last full inspection, in January 2019, judged all services as requires improvement.',
    );
    assert.deepEqual(
      findings.map(({ message }) => message),
      [
        "Of the inspection of January 2019 all areas are said to be requires improvement here, but that report says good for 'The impact of leaders on social work practice with children and families'.",
      ],
    );
    const [place] = findings[0]?.elsewhere ?? [];
    assert.ok(place);
    assert.equal(earlierText.split('\n')[place.line]?.slice(place.character, place.endCharacter), 'Good');
  });

  const wrong: [string, string, string][] = [
    [
      'the whole',
      'Since the last inspection in 2019, when services were judged to be good, much has changed.',
      'Since the last inspection in 2019, when services were judged to be requiring improvement, much has changed.',
    ],
    [
      'the whole, before its date',
      'Services were judged to be inadequate at the inspection in 2019.',
      'Services were judged to be requiring improvement at the inspection in 2019.',
    ],
    [
      'one area',
      'Since the last inspection in 2019, where the experiences of children who need help and protection were judged to be good, more is done.',
      'Since the last inspection in 2019, where the experiences of children who need help and protection were judged to be requiring improvement, more is done.',
    ],
    [
      'the whole, in the words of inspectors',
      'Anyshire has come far since 2019, when inspectors judged services to be inadequate overall.',
      'Anyshire has come far since 2019, when inspectors judged services to be requiring improvement overall.',
    ],
    [
      'the whole, in the words of those who inspect',
      'Anyshire has come far since 2019, when Ofsted judged services to be inadequate overall.',
      'Anyshire has come far since 2019, when Ofsted judged services to be requiring improvement overall.',
    ],
  ];
  for (const [what, sentence, mended] of wrong) {
    it(`finds a wrong grade of ${what}`, () => {
      assert.deepEqual(
        said(sentence).map(([, , texts]) => texts),
        [[mended]],
      );
    });
  }

  it('knows who inspects by the catalogue in use', () => {
    const body = 'Anyshire has come far since 2019, when the NRB judged services to be inadequate overall.';
    const conflicts = (calledInProse: string[]) =>
      checkReport(
        recognise(
          reportText('4 to 15 March 2024', ['Good', 'Good'], body),
          catalogue.map((framework) => ({ ...framework, calledInProse })),
        ),
        {},
        { others: [earlier] },
      ).filter(({ rule }) => rule === 'citation-conflict').length;
    assert.deepEqual([conflicts(['the NRB']), conflicts(['Ofsted'])], [1, 0]);
  });

  it('knows by the catalogue in use which inspections are of one kind', () => {
    const own = (id: string | null) => id && `own-${id}`;
    const theirs = catalogue.map(({ id, predecessor, successor, ...framework }) => ({
      ...framework,
      id: `own-${id}`,
      predecessor: own(predecessor),
      successor: own(successor),
    }));
    const body = 'Anyshire has come far since 2019, when Ofsted judged services to be inadequate overall.';
    const report = recognise(reportText('4 to 15 March 2024', ['Good', 'Good'], body), theirs);
    const others = [digest(recognise(earlierText, theirs), 'file:///earlier.report.txt')];
    assert.equal(checkReport(report, {}, { others }).filter(({ rule }) => rule === 'citation-conflict').length, 1);
  });

  it('takes the date directly behind a grade for its own, not another one of the sentence', () => {
    assert.deepEqual(said('Despite progress since 2021, much is open since services were last judged good in 2019.'), [
      [
        'good',
        "Of the inspection of 2019 'Overall effectiveness' is said to be good here, but that report says requires improvement.",
        ['Despite progress since 2021, much is open since services were last judged requiring improvement in 2019.'],
      ],
    ]);
    for (const silent of [
      'Despite progress since 2019, much is open since services were last judged good in 2016.',
      'Much is open since youth services were last judged good in 2019.',
      'Much is open since services in two homes were judged good in 2019.',
    ])
      assert.deepEqual(said(silent), [], silent);
  });

  it('compares a list of results area by area', () => {
    const citing = (looked: string) =>
      recognise(
        single(
          '',
          `Information about this local authority area

Previous Ofsted inspections

• The last inspection report for the local authority’s children’s services was
  published in August 2015. The judgements for the local authority were:
• Overall effectiveness: requires improvement
    • Children who need help and protection: requires improvement
    • Children looked after and achieving permanence: ${looked}
    • Leadership, management and governance: good.

Local leadership

• The director has been in post since 2014.
`,
        ).replaceAll(/(March|May) 2015/g, '$1 2018'),
      );
    const gradesFound = (looked: string) => {
      const report = citing(looked);
      return checkReport(report, {}, { others: [published] })
        .filter(({ rule }) => rule === 'citation-conflict')
        .map(({ start, end }) => report.text.slice(start, end));
    };
    assert.deepEqual(gradesFound('good'), []);
    assert.deepEqual(gradesFound('inadequate'), ['inadequate']);
  });

  it('leaves the month alone in which the report on the inspection came out', () => {
    assert.deepEqual(said('Since the last inspection in August 2015 it has grown.', [published]), []);
  });

  it('compares the one area that the subject of the sentence names', () => {
    const sentence = (grade: string) =>
      `Services for children who need help have become weaker since the inspection in 2019, when they were judged to be ${grade}.`;
    assert.equal(found(sentence('good')).findings.length, 1);
    assert.deepEqual(said(sentence('requires improvement')), []);
  });

  it('compares what a clause says of the whole, of all or of an area, whatever the sentence says of what was done since', () => {
    for (const clause of [
      'when services for children were judged to be #, improvements have been made in some areas of practice',
      'when services for children and families were judged to be #, most of them have been helped',
      'when the overall effectiveness of services for children was judged to be #, several teams have grown',
      'when services were judged as # overall, many have become stronger',
      'when the experiences of children who need help and protection were judged to be #, leaders have, in some teams, done more',
    ]) {
      const sentence = `Since the last inspection of Anyshire in 2019, ${clause}.`;
      assert.equal(found(sentence.replace('#', 'outstanding')).findings.length, 1, clause);
      assert.deepEqual(said(sentence.replace('#', 'requires improvement')), [], clause);
    }
    const all =
      'Progress has been made in many areas since the last inspection in 2019, when all judgements were graded as inadequate.';
    assert.equal(found(all).findings.length, 1);
  });

  const silent: [string, string][] = [
    ['most services', 'Since the last inspection in 2019, when most services were judged to be inadequate, it grew.'],
    [
      'what was so in most of them',
      'Since the last inspection in 2019, when services for children were judged to be good, in most areas, it grew.',
    ],
    [
      'a service with its own name',
      'Since the last inspection in 2019, when early help services for children were judged to be good, it grew.',
    ],
    [
      'those who are no area there',
      'Since the last inspection in 2019, when services for children in care were judged to be good, some have left.',
    ],
    [
      'a part of the services that is no area',
      'Practice with disabled children has declined since the inspection in 2019, when it was judged to be good.',
    ],
    [
      'all areas with an exception behind a comma',
      'In 2019 inspectors judged the council good across all service areas, except for leadership.',
    ],
    [
      'two inspections in one sentence',
      'At the inspection in 2019 services improved from a previous judgement of inadequate and were judged good.',
    ],
    ['whom nobody names', 'They have come far since the inspection in 2019, when they were judged to be good.'],
    ['the right month', 'Since the last inspection, in January 2019, much has changed.'],
    ['the right year', 'Since the last inspection in 2019 much has changed.'],
    [
      'the right grade',
      'Since the last inspection in 2019, when services were judged to require improvement, it grew.',
    ],
    ['all but one', 'At the inspection in 2019 all services, except leadership, were judged to require improvement.'],
    ['what only some had', 'At the inspection in 2019 some services were judged to be inadequate.'],
    [
      'an inspection that is not at hand',
      'Since the last inspection in March 2017, when services were judged good, it grew.',
    ],
    [
      'a visit',
      'At the last focused visit in May 2019, and since the last monitoring inspection in June 2019, more is done.',
    ],
    ['a part of the services', 'The last inspection of the fostering service in May 2019 judged it to be inadequate.'],
    [
      'another date of the sentence',
      'Since the last inspection the director who was appointed in March 2019 has left.',
    ],
    ['schools', 'At the last inspection in 2019 most children went to schools that were judged to be outstanding.'],
  ];
  for (const [what, sentence] of silent) {
    it(`leaves ${what} alone`, () => {
      assert.deepEqual(said(sentence), []);
    });
  }

  it('compares only with earlier reports on the same authority', () => {
    const sentence = 'Since the last inspection, in March 2019, when services were judged to be inadequate, it grew.';
    assert.equal(found(sentence).findings.length, 2);
    const others = [
      digest(recognise(earlierText.replace('Anyshire', 'North Anyshire')), 'file:///north.txt'),
      digest(recognise(earlierText.replace('January 2019', 'November 2024')), 'file:///later.txt'),
      { ...earlier, framework: 'area-send-2023' },
    ];
    for (const other of others) assert.deepEqual(found(sentence, [other]).findings, []);
    assert.deepEqual(found(sentence, []).findings, []);
  });

  it('is silent where two reports of that year may be meant', () => {
    const second = digest(recognise(earlierText.replace('14 to 25 January', '4 to 8 November')), 'file:///second.txt');
    assert.deepEqual(found('Since the last inspection, in March 2019, it grew.', [earlier, second]).findings, []);
  });

  it('does not compare what a council judged itself', () => {
    const since = (judged: string) =>
      `Since the last inspection in January 2019, when ${judged} to be inadequate, it grew.`;
    const own = since('its own assessment judged services');
    const { report, findings } = found(own);
    assert.deepEqual(
      report.judgements.filter(({ role }) => role === 'cited').map(({ area }) => area),
      ['Own evaluation'],
    );
    assert.deepEqual(findings, []);
    assert.equal(found(since('services were judged')).findings.length, 1);
  });
});
