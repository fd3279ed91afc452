import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { awarded } from '../tables/forms/support';

const question = 'How much progress have leaders and managers made in ensuring that effective safeguarding';

describe('a grade on the line below its heading', () => {
  it('is that of the heading, on however many lines it stands', () => {
    for (const name of [
      `${question} arrangements are in place?`,
      `${question}\narrangements are in place?`,
      question.replace(' made', '\nmade').replace('that ', 'that\n') + '\narrangements are in place?',
    ]) {
      const text = `Monitoring visit report\n\nThemes\n\n${name}\n\nReasonable progress\n\nStaff know whom to tell of what worries them.\n`;
      assert.deepEqual(awarded(text, 'fe-monitoring-2012'), ['safeguarding: reasonable progress'], name);
    }
  });
});

describe('a grade below a question and a blank line', () => {
  it('is that of the question, though the title of the chapter stands right above it', () => {
    const text = `Estyn
Inspection under the common inspection framework of 2010

Main findings
Key Question 1: How good are outcomes?

Adequate

Wellbeing: Good
Pupils feel safe.
`;
    assert.deepEqual(awarded(text, 'estyn-cif-2010'), ['outcomes: adequate', 'wellbeing: good']);
  });
});

describe('a grade in a narrow column below its name', () => {
  it('is read whole where its words stand on two lines', () => {
    const text = (grade: string) =>
      `PEEL\nPolice effectiveness, efficiency and legitimacy 2018/19\nAn inspection of Marshland Police\n\nInvestigating crime\n\n${grade}\n\n2018/19\n\nThe force keeps victims informed.\n`;
    for (const grade of ['Requires\nimprovement', 'Requires improvement']) {
      const found = recognise(text(grade), undefined, { framework: 'hmic-peel-2014' }).judgements;
      assert.deepEqual(
        found.map(({ areaId, level, printed }) => [areaId, level?.label, printed]),
        [['investigating_crime', 'requires improvement', 'Requires improvement']],
        grade,
      );
    }
  });

  it('is that of a name on two lines, where no blank line shows that it is a heading', () => {
    const text = `PEEL\nAn inspection of Marshland Police\nLast inspected\nMeeting current demands and using\nresources\nGood\n2018/19\nThe force plans well.\n`;
    assert.deepEqual(awarded(text, 'hmic-peel-2014'), ['meeting_current_demands_and_using_resources: good']);
  });

  it('is that of a name on as many lines as a narrow column gives it', () => {
    const text = (name: string) => `Inspection dates: 6 to 7 September 2016

Inspection judgements

${name}

Good

The home meets what the law asks of it.
`;
    const read = (name: string) => awarded(text(name), 'ofsted-sccif-2017');
    assert.deepEqual(
      read('The overall experiences and progress\nof children and young people\nliving in the home are'),
      ['overall: good'],
    );
  });

  it('is that of a name with the mark of a footnote', () => {
    const text = `PEEL\nAn inspection of Marshland Police\n\nOverall judgment[1]\n\nGood\n\nThe force plans well.\n`;
    assert.deepEqual(awarded(text, 'hmic-peel-2014'), ['overall_judgement: good']);
  });

  it('is none where the words below its first one make no grade of it', () => {
    const text = `PEEL\nAn inspection of Marshland Police\n\nInvestigating crime\n\nRequires\nfurther work\n\n2018/19\n`;
    assert.deepEqual(awarded(text, 'hmic-peel-2014'), []);
  });
});

describe('a grade below its name with its score between them', () => {
  const found = (between: string) =>
    awarded(
      `An inspection of youth offending services in\nAnyborough\nHM Inspectorate of Probation, May 2019\n\nRatings\nOverall rating\n\n${between}\n\nGood\n\nStaff know the children well.\n`,
      'hmiprob-2018',
    );

  it('is that of the name', () => {
    assert.deepEqual(found('21/36'), ['overall: good']);
  });

  it('is not, where something else stands between them', () => {
    assert.deepEqual(found('Board and managers'), []);
  });
});

describe('a grade below names that stand close together', () => {
  it('is of none of them alone', () => {
    const text = (names: string) =>
      `Anyford College\nInspection report\n\nEngineering\n\n${names}\n\nGood\n\nLearners take pride in what they make.\n`;
    const found = (names: string) => awarded(text(names), 'fe-ofsted-2012');
    assert.deepEqual(found('Apprenticeships'), ['apprenticeships: good']);
    assert.deepEqual(found('Learning programmes for 16\u201318\nApprenticeships'), []);
  });
});

describe('a digit below a name', () => {
  const page = (...lines: readonly string[]) =>
    awarded(
      `The Copper Kettle\n\nFHRS rating score:\n${lines.join('\n')}\nDate of inspection\n18 March 2021\n`,
      'fhrs',
    );

  it('is the grade where its own level stands below it', () => {
    assert.deepEqual(page('3', 'Generally satisfactory'), ['rating: generally satisfactory']);
  });

  it('is none beside another level, nor in a key', () => {
    assert.deepEqual(page('3', 'Good'), []);
    assert.deepEqual(page('5', 'Very good', '4', 'Good'), []);
  });
});

describe('grades one below the other', () => {
  it('are a tick row, be its mark behind the second of them', () => {
    for (const mark of ['X', '\u2713'])
      for (const at of [1, 2]) {
        const labels = ['Inadequate', 'Adequate', 'Good', 'Outstanding'];
        const marked = labels[at] ?? '';
        labels.splice(at, 1, `${marked} ${mark}`);
        const text = `Joint area review\nAnyshire\n\nLooked after children\n${labels.join('\n')}\n\n11. Children are seen soon.\n`;
        const said = [`(looked_after_children: ${marked.toLowerCase()})`];
        assert.deepEqual(awarded(text, 'ofsted-jar-2007'), said, labels.join());
      }
  });

  it('are none of the name above them, be their words on two lines', () => {
    const text = (...grades: string[]) =>
      `Anytown Hospital\nQuality Report\n\nOverall rating for this hospital\nGood\n\nSurgery\nGood\n\nOverall\n${grades.join('\n')}\n\nNotes\n\nStaff are kind to patients.\n`;
    const overall = (...grades: string[]) =>
      recognise(text(...grades), undefined, { framework: 'cqc-ratings-2014' }).judgements.filter(
        ({ printed }) => printed === 'Inadequate',
      ).length;
    assert.equal(overall('Inadequate'), 1);
    assert.equal(overall('Inadequate', 'Requires', 'improvement', 'Good'), 0);
  });
});

describe('rows of a web page without columns', () => {
  it('are read with a colon before the grade and one before its code', () => {
    for (const behind of [': Good: 2', ': Good 2']) {
      const text = `Little Marle Nursery\n\nInspection date: 16 February 2017\nThe quality and standards of the early years provision:\nThis inspection: 2\nOutcomes for children${behind}\nQuality of teaching, learning and assessment${behind}\n\nThe quality and standards of the early years provision\n\nThis provision is good\n`;
      assert.deepEqual(
        awarded(text, 'ofsted-early-years-2013').sort(),
        [
          'outcomes_for_children: good',
          'quality_and_standards: good',
          'quality_of_teaching_learning_and_assessment: good',
        ],
        behind,
      );
    }
  });
});

describe("a grade below a college's heading", () => {
  const cover = (body: string) => `Anytown College
General further education college

Inspection dates

3\u20137 February 2014

Overall effectiveness

This inspection:
Requires improvement-3

Previous inspection:
Good-2

Outcomes for learners

Good-2

${body}
`;

  it('is that of the name above the time that it is of', () => {
    assert.deepEqual(awarded(cover(''), 'fe-ofsted-2012'), [
      'overall_effectiveness: requires improvement',
      'outcomes_for_learners: good',
    ]);
  });

  it('is none of the last line of a list below the heading', () => {
    const subject =
      'Engineering\n\nLearning programmes for 16\u201318\nApprenticeships\n\nInadequate\n\nWorkshops are old.';
    assert.deepEqual(
      awarded(cover(subject), 'fe-ofsted-2012').filter((each) => each.includes('apprenticeships')),
      [],
    );
    const alone = 'Apprenticeships\n\nInadequate\n\nWorkshops are old.';
    assert.ok(awarded(cover(alone), 'fe-ofsted-2012').includes('apprenticeships: inadequate'));
  });

  it('is none of a level that a key names above its code', () => {
    const key = 'What inspection judgements mean\n\nGood\n\nGrade 3\n\nRequires improvement\n\nGrade 4\n\nInadequate\n';
    assert.equal(awarded(cover(key), 'fe-ofsted-2012').length, 2);
  });
});

describe('a grade below a name within a group that is headed by it', () => {
  const card = (...rest: string[]) =>
    `Elm School\nInspection report\n\n${['Strong standard', 'Inclusion', 'Strong standard', ...rest].join('\n')}\n\nPupils read well.\n`;
  const found = (...rest: string[]) => awarded(card(...rest), 'ofsted-report-card-2025');

  it('is that of the name also where the head of the next group follows', () => {
    const next = ['Achievement', 'Strong standard', 'Needs attention', 'Curriculum and teaching', 'Needs attention'];
    assert.deepEqual(found(...next), [
      'inclusion: strong standard',
      'achievement: strong standard',
      'curriculum_and_teaching: needs attention',
    ]);
  });
});

describe('the grades of two inspections one below the other', () => {
  const text = (above: string) =>
    `Anyford School\nSchool report\n\nInspection dates\n\n4 March 2014\n\n${above}This inspection:\n\nGood\n\n2\n\nQuality of teaching\n\nInadequate\n\n4\n\nOverall effectiveness\n`;
  const whole = (above: string) =>
    awarded(text(above), 'ofsted-s5-2012').filter((said) => said.includes('overall_effectiveness'));

  it('are of the whole, wherever its name has come to stand', () => {
    assert.deepEqual(whole('Previous inspection:\n\nInadequate\n\n4\n\n'), ['overall_effectiveness: good']);
  });

  it('are not where one of them stands alone', () => {
    assert.deepEqual(whole(''), []);
  });

  it('are those of no name in a list whose first one is lost, be each once and in their order', () => {
    const text = (first: string, ...more: string[]) =>
      ['PEEL', 'An inspection of Marshland Police', 'We make graded judgments as follows:', first, 'Preventing crime']
        .concat('Good', 'Supporting victims', ...more, 'Adequate', 'Investigating crime', 'Requires improvement')
        .concat('Managing offenders', 'Inadequate', 'The force plans well.')
        .join('\n\n') + '\n';
    const more = 'Protecting vulnerable people';
    assert.deepEqual(awarded(text('Outsta-', more), 'hmicfrs-peel-2021'), []);
    // Where each name has one grade, all the grades are below their names.
    assert.deepEqual(awarded(text(''), 'hmicfrs-peel-2021'), [
      'preventing_crime: good',
      'supporting_victims: adequate',
      'investigating_crime: requires improvement',
      'managing_offenders: inadequate',
    ]);
  });
});
