import * as assert from 'node:assert/strict';
import { differing, type GradeAgain } from '../../../../server/src/report/judgements/prose/differing';
import { recognise } from '../../../../server/src/report/recognise';
import { careHome, QUESTIONS, row } from './care-home';
import { AGREEING, mismatches, school } from './school-summary';

type Ratings = Partial<Record<(typeof QUESTIONS)[number], string>>;

const PROSE = `People told us about their days.

They knew whom to ask for help.

Staff had time for them.

The manager listened to relatives.`;

/** An inspection of a care home whose list gives its first ratings, and whose chapters open with the others. */
const home = (listed: Ratings, chapters: readonly string[]) =>
  careHome(
    QUESTIONS.map((question) => row(question, listed[question])),
    `Summary of findings\n\n${chapters.join('\n\n')}`,
  );

const chapter = (question: string, rating: string) =>
  `Is the service ${question}?\n\nWe looked at what the home keeps.\n\nGrade: ${rating}\n\n${PROSE}`;

describe('a chapter that gives the grade of its area behind a label', () => {
  const all = (rating: (question: string) => string) => QUESTIONS.map((each) => chapter(each, rating(each)));

  it('contradicts the list where all others agree with it', () => {
    assert.deepEqual(
      mismatches(
        home(
          {},
          all((each) => (each === 'caring' ? 'Inadequate' : 'Good')),
        ),
      ),
      ['Inadequate'],
    );
    assert.deepEqual(
      mismatches(
        home(
          {},
          all(() => 'Good'),
        ),
      ),
      [],
    );
  });

  it('is found also where the list is the one that is wrong', () => {
    assert.equal(
      mismatches(
        home(
          { caring: 'Outstanding' },
          all(() => 'Good'),
        ),
      ).length,
      1,
    );
  });

  it('counts for nothing where several differ: they are of something else', () => {
    const rating = (each: string) => (each === 'caring' || each === 'safe' ? 'Inadequate' : 'Good');
    assert.deepEqual(mismatches(home({}, all(rating))), []);
  });

  it('counts for nothing where an area is graded twice', () => {
    const twice = [...all(() => 'Good'), chapter('caring', 'Inadequate')];
    assert.deepEqual(mismatches(home({}, twice)), []);
  });
});

describe('a chapter that gives the grade of its area in another form', () => {
  const all = (form: (question: string) => string) => home({}, QUESTIONS.map(form));
  const caring = (each: string) => (each === 'caring' ? 'Inadequate' : 'Good');

  it('alone below its name, with little text between', () => {
    const alone = (each: string) => `Is the service ${each}?\n\n${caring(each)}\n\nThe people told us of their days.`;
    assert.deepEqual(mismatches(all(alone)), ['Inadequate']);
    assert.deepEqual(mismatches(all((each) => alone(each).replace('Inadequate', 'Good'))), []);
  });

  it('in the rows of a list that is of this inspection by its words', () => {
    const rows = QUESTIONS.map((each) => `Is the service ${each}? – ${caring(each)}`).join('\n');
    assert.deepEqual(mismatches(home({}, [`The key questions at this inspection are rated as:\n${rows}`])), [
      'Inadequate',
    ]);
    assert.deepEqual(mismatches(home({}, [`What was found before:\n${rows}`])), []);
  });

  it('in the sentence that opens it', () => {
    const opening = (each: string) =>
      `Is the service ${each}?\n\nWe rated the service as ${caring(each).toLowerCase()} for providing ${each} services.\n\n${PROSE}`;
    assert.deepEqual(mismatches(all(opening)), ['inadequate']);
  });
});

describe('a report card whose areas stand below their grades', () => {
  const card = (head: string) => `Ofsted

Report card

Hollow Lane Primary School

URN: 199301

Inspection report: 13 January 2026

Safeguarding standards met

The safeguarding standards are met.

Strong standard

Inclusion                                        Strong standard

Pupils are known well.

${head}

Achievement                                      Expected standard

Pupils achieve well.
`;

  it('contradicts itself where the area below a grade has another one', () => {
    assert.deepEqual(mismatches(card('Expected standard')), []);
    assert.deepEqual(mismatches(card('Needs attention')), ['Needs attention']);
  });

  it('does so with the mark of a footnote behind the grade', () => {
    for (const mark of ['[3]', '\u2020', '\u00b2', '4'])
      assert.equal(mismatches(card(`Needs attention${mark}`)).length, 1, mark);
    assert.deepEqual(mismatches(card('Expected standard\u2020')), []);
  });

  it('does so where all have one grade, as nothing is graded as a whole', () => {
    const first = /Strong standard\n\nInclusion[\s\S]*known well\.\n\n/;
    assert.deepEqual(mismatches(card('Needs attention').replace(first, '')), ['Needs attention']);
    assert.deepEqual(mismatches(card('Expected standard').replace(first, '')), []);
  });
});

describe('the first sentence on a school', () => {
  const school = (opening: string) => `Inspection report

Hollow Lane Primary School

Unique Reference Number 199301
Inspection dates 12–13 May 2010

Inspection grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate

Inspection judgements

Overall effectiveness: how good is the school?                    2

The school's capacity for sustained improvement                   2

Main findings

${opening} Pupils behave well.
`;

  it('contradicts the grade right above it', () => {
    assert.deepEqual(mismatches(school('This is a good school.')), []);
    assert.equal(mismatches(school('This is an inadequate school.')).length, 1);
    assert.deepEqual(mismatches(school('Parents say that this is an outstanding school.')), []);
  });
});

describe('the only sentence on a result that says another grade', () => {
  it('is a slip where others that open a paragraph agree, by whatever name of all of it', () => {
    assert.deepEqual(mismatches(school(...AGREEING, "Pupils' achievement is outstanding.")), ['outstanding']);
    assert.deepEqual(mismatches(school(...AGREEING, 'This is an outstanding school.')), ['outstanding']);
    assert.deepEqual(mismatches(school(...AGREEING, "Pupils' achievement is good.")), []);
  });

  it('is none where it is of one of two things that are judged together, or of some of the school', () => {
    assert.deepEqual(mismatches(school(...AGREEING, 'Behaviour is outstanding.')), []);
    assert.deepEqual(mismatches(school(...AGREEING, 'Teaching in the Nursery is outstanding.')), []);
  });

  it('is none below the heading of a part that has teaching and leaders of its own', () => {
    const part = 'The early years provision                is outstanding\n\nThe quality of teaching is outstanding.';
    assert.deepEqual(mismatches(school(...AGREEING, part)), []);
    assert.deepEqual(mismatches(school(...AGREEING, part.replace(/^.*\n\n/, ''))), ['outstanding']);
  });

  it('is one in a letter to pupils, however far below', () => {
    const letter = (level: string) => `${PROSE}\n\nDear pupils\n\nThank you. Yours is ${level} school.`;
    assert.deepEqual(mismatches(school(letter('an outstanding'))), ['outstanding']);
    assert.deepEqual(mismatches(school(letter('a good'))), []);
  });
});

describe('lines that give grades of areas again', () => {
  const inadequate = { label: 'inadequate', variants: [], code: null, verified: true };
  const line = (area: string, at: number, level: GradeAgain['level'] = null): GradeAgain => {
    const place = { source: 'heading', grade: { start: at, end: at + 1 }, areaSpans: [], at } as const;
    return { form: 'beside', line: at, area, place: { ...place, result: awarded() }, level };
  };
  const starts = (found: readonly GradeAgain[]) =>
    differing(found, (one, next) => next - one < 4).map(({ grade }) => grade.start);

  it('show a slip where the others agree, two at least', () => {
    assert.deepEqual(starts([line('a', 10), line('b', 20, inadequate), line('c', 30)]), [20]);
    assert.deepEqual(starts([line('a', 10), line('b', 20, inadequate)]), []);
    assert.deepEqual(starts([line('b', 20, inadequate)]), []);
  });

  it('show none where they stand below each other as a list', () => {
    assert.deepEqual(starts([line('a', 10), line('b', 11, inadequate), line('c', 12)]), []);
  });

  it('show one that stands by itself, however near each other those are that agree', () => {
    assert.deepEqual(starts([line('a', 10, inadequate), line('b', 20), line('c', 21), line('d', 22)]), [10]);
  });

  it('show one beside the sentence of a standard where one other agrees', () => {
    const beside = (each: GradeAgain): GradeAgain => ({ ...each, form: 'column' });
    assert.deepEqual(starts([beside(line('a', 10)), beside(line('b', 20, inadequate))]), [20]);
    assert.deepEqual(starts([beside(line('b', 20, inadequate))]), []);
  });

  it('show that a sentence right below a row of its area is a slip, and the row never is', () => {
    const row = (each: GradeAgain): GradeAgain => ({ ...each, form: 'row', place: null });
    const sentence = (each: GradeAgain): GradeAgain => ({ ...each, form: 'meant', isNamed: true });
    assert.deepEqual(starts([row(line('a', 10)), sentence(line('a', 11, inadequate))]), [11]);
    assert.deepEqual(starts([row(line('a', 10)), sentence(line('b', 11, inadequate))]), []);
    assert.deepEqual(starts([row(line('a', 10)), sentence(line('a', 30, inadequate))]), []);
    assert.deepEqual(starts([row(line('a', 10, inadequate)), sentence(line('a', 11))]), []);
  });

  it('show none beside those of another form', () => {
    const labelled = (each: GradeAgain): GradeAgain => ({ ...each, form: 'labelled' });
    assert.deepEqual(starts([labelled(line('a', 10)), line('b', 20, inadequate), labelled(line('c', 30))]), []);
  });
});

/** Any awarded judgement. */
function awarded() {
  const [first] = recognise(home({}, [])).judgements;
  assert.ok(first);
  return first;
}
