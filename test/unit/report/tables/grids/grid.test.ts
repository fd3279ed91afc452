import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

describe('a grid of services by questions', () => {
  it('gives each cell to its line and its column, whatever stands beside the grade', () => {
    const text = `Ratings for Eastbrook Hospital

                          Safe            Effective         Caring           Well-led         Overall

 Urgent and             Requires                                             Requires         Requires
 emergency                                  Good            Good
 services             improvement                                          improvement      improvement
                          →←                 ↑                                  ↓                →←
                       May 2019           Oct 2016        May 2019          May 2019         May 2019

 Maternity                Good              N/A          Outstanding          Good             Good
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), [
      'Urgent and emergency services / safe: requires improvement',
      'Urgent and emergency services / well_led: requires improvement',
      'Urgent and emergency services / overall: requires improvement',
      'Urgent and emergency services / effective: good',
      'Urgent and emergency services / caring: good',
      'Maternity / safe: good',
      'Maternity / caring: outstanding',
      'Maternity / well_led: good',
      'Maternity / overall: good',
    ]);
  });

  it('has no times for the heads of its columns, be they what stands next above a row', () => {
    const text = `Ratings for Eastbrook Hospital

 Maternity and gynaecology services of all kinds        Oct 2017        Oct 2017        Oct 2017

 Wards for                Good              Good           Outstanding
 older people             Oct 2019          Oct 2019       Oct 2019

 Overall                  Good              Good           Outstanding
                          Oct 2019          Oct 2019       Oct 2019
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), []);
  });

  it('parts a name that fills its column from the rest of the grade in the next one', () => {
    const rows = (name: string) => `Ratings for mental health services

                             Safe          Effective         Caring           Overall

Specialist community       Requires                                           Requires
${name} improvement         Good          Outstanding      improvement
children and young people

Wards for older people       Good            Good             Good              Good
`;
    assert.deepEqual(awarded(rows('services and clinics for'), 'cqc-ratings-2014').slice(0, 4), [
      'Specialist community services and clinics for children and young people / safe: requires improvement',
      'Specialist community services and clinics for children and young people / overall: requires improvement',
      'Specialist community services and clinics for children and young people / effective: good',
      'Specialist community services and clinics for children and young people / caring: outstanding',
    ]);
  });

  it('says of a cell that it was not rated, and nothing of one in which there was nothing to rate', () => {
    const text = `Ratings for Eastbrook Hospital

                          Safe            Effective         Caring           Overall

 Surgery                  Good            Good              Good             Good

 Outpatients              Good            Not rated         N/A              Good
`;
    assert.deepEqual(
      awarded(text, 'cqc-ratings-2014').filter((each) => each.startsWith('Outpatients')),
      ['Outpatients / safe: good', "Outpatients / effective: 'Not rated'", 'Outpatients / overall: good'],
    );
  });

  it('keeps the names of its lines apart where no blank ones part them', () => {
    const text = `Ratings

                          Safe            Caring           Overall
 Maternity and            Good             Good              Good
 gynaecology
 Services for
 older people             Good          Outstanding          Good
 Overall                  Good             Good              Good
 Notes
 These are the ratings of 2016.
`;
    assert.deepEqual(
      awarded(text, 'cqc-ratings-2014').map((each) => each.split(' / ')[0]),
      [
        ...Array<string>(3).fill('Maternity and gynaecology'),
        ...Array<string>(3).fill('Services for older people'),
        'safe: good',
        'caring: good',
        'overall: good',
      ],
    );
  });

  it('gives the line of the whole to the place that its title names, where that is one of several', () => {
    const grid = (title: string) => `${title}

                          Safe             Effective           Caring           Overall

 Surgery                  Good               Good               Good             Good

 Overall*              Inadequate            Good               Good             Good
`;
    const whole = (title: string) =>
      awarded(grid(title), 'cqc-ratings-2014').filter((each) => each.includes('inadequate'));
    assert.deepEqual(whole('Ratings for the Abbey Hospital'), ['Abbey Hospital / safe: inadequate']);
    assert.deepEqual(whole('Ratings\nfor the Abbey Hospital'), ['Abbey Hospital / safe: inadequate']);
    assert.deepEqual(whole('Our ratings for community services are:'), ['community services / safe: inadequate']);
    for (const title of [
      'Ratings for the whole trust',
      'Ratings for a combined trust',
      'Our ratings for this location are:',
    ]) {
      assert.deepEqual(whole(title), ['safe: inadequate'], title);
    }
  });

  it('names the place from a title that more blank lines part from its grid', () => {
    const text = `Ratings for the Abbey Hospital\n\n\n\n
                          Safe             Effective           Caring           Overall

 Surgery                  Good               Good               Good             Good

 Overall*              Inadequate            Good               Good             Good
`;
    const whole = awarded(text, 'cqc-ratings-2014').filter((each) => each.includes('inadequate'));
    assert.deepEqual(whole, ['Abbey Hospital / safe: inadequate']);
  });

  it('takes no first word of a grade for one of the name before it', () => {
    const text = `Ratings for the Abbey Hospital
Safe           Effective         Caring         Responsive        Well-led         Overall
Requires                                           Requires                          Requires
Good             Good                              Good
Abbey Hospital          improvement                                        improvement                       improvement
`;
    assert.deepEqual(
      awarded(text, 'cqc-ratings-2014').filter((each) => each.includes('requires:')),
      [],
    );
  });

  it('gives its line to the whole where it has no name or is called that', () => {
    const text = `Ratings for the whole trust

         Safe             Effective           Caring           Overall

         Good               Good           Outstanding           Good

Westmere Hospital

                          Safe             Effective           Caring           Overall

 Surgery                  Good               Good               Good             Good

 Overall                  Good               Good               Good             Good
`;
    assert.deepEqual(
      awarded(text, 'cqc-ratings-2014').filter((each) => !each.includes('/')),
      [
        'safe: good',
        'effective: good',
        'caring: outstanding',
        'overall: good',
        'safe: good',
        'effective: good',
        'caring: good',
        'overall: good',
      ],
    );
  });

  it('reads questions down and phases across', () => {
    const text = `                                   Years 1 to 6           Years 7 to 11

Quality of teaching                    Good                 Outstanding

Achievement of pupils                  Good             Requires improvement
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2012'), [
      'Years 1 to 6 / teaching: good',
      'Years 7 to 11 / teaching: outstanding',
      'Years 1 to 6 / achievement: good',
      'Years 7 to 11 / achievement: requires improvement',
    ]);
  });

  it('is none where a column is of another time or of all the others', () => {
    const text = `                                   This school            National average

Quality of teaching                    Good                     Good

Achievement of pupils                  Good                  Outstanding
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2012'), []);
  });
});

describe('areas under the grade that they have', () => {
  it('are read from columns, their names wrapped side by side', () => {
    const text = `                                                      Requires
Outstanding        Good             Adequate        improvement         Inadequate

Preventing         Treatment        Supporting      Investigating       Responding to
crime              of the public    victims         crime               the public

                   Recording        Protecting      Managing
                   data about       vulnerable      offenders
                   crime            people
`;
    assert.deepEqual(awarded(text, 'hmicfrs-peel-2021').sort(), [
      'investigating_crime: requires improvement',
      'managing_offenders: requires improvement',
      'preventing_crime: outstanding',
      'protecting_vulnerable_people: adequate',
      'recording_data_about_crime: good',
      'responding_to_the_public: inadequate',
      'supporting_victims: adequate',
      'treatment_of_the_public: good',
    ]);
  });

  it('are read from a list, a grade that was not awarded among its headings', () => {
    const text = `Exceptional
Strong standard
Attendance and behaviour
Personal development and well-
being
Expected standard
Curriculum and teaching
Needs attention
Achievement
Urgent improvement

Safeguarding standards
met

Strong standard
Attendance and behaviour
Strong standard
Pupils come to school on time and rarely miss a day.
`;
    assert.deepEqual(awarded(text, 'ofsted-report-card-2025').sort(), [
      '(attendance_and_behaviour: strong standard)',
      'achievement: needs attention',
      'attendance_and_behaviour: strong standard',
      'curriculum_and_teaching: expected standard',
      'personal_development: strong standard',
      'safeguarding: met',
    ]);
  });

  it('are not taken for those that stand before their grades, however many more rows that would give', () => {
    const text = `Exceptional
Strong standard
Attendance and behaviour
Inclusion
Expected standard
Curriculum and teaching
Needs attention
Achievement
Urgent improvement

Safeguarding standards
met

Strong standard
Attendance and behaviour
Strong standard
Pupils come to school on time and rarely miss a day.
`;
    assert.deepEqual(awarded(text, 'ofsted-report-card-2025').sort(), [
      '(attendance_and_behaviour: strong standard)',
      'achievement: needs attention',
      'attendance_and_behaviour: strong standard',
      'curriculum_and_teaching: expected standard',
      'inclusion: strong standard',
      'safeguarding: met',
    ]);
  });

  it('are read where all lines stand as far apart, several names below one of their grades', () => {
    const text = `We make graded judgements in these areas as follows:

Outstanding

Preventing crime

Good

Treatment of the public

Supporting victims

Adequate

Investigating crime

Inadequate

Officers know their neighbourhoods and share what they learn.
`;
    assert.deepEqual(awarded(text, 'hmicfrs-peel-2021'), [
      'preventing_crime: outstanding',
      'treatment_of_the_public: good',
      'supporting_victims: good',
      'investigating_crime: adequate',
    ]);
  });

  it('are none where a name stands above the first grade, though a blank line is lost between two others', () => {
    const text = `Attendance and behaviour

Expected standard

Achievement

Strong standard
Inclusion

Needs attention

Leaders know what must be done next, and have told the parents.
`;
    assert.ok(!awarded(text, 'ofsted-report-card-2025').includes('achievement: expected standard'));
    assert.ok(!awarded(text, 'ofsted-report-card-2025').includes('inclusion: strong standard'));
  });

  it('are none below the axis of a chart', () => {
    const text = `Good

Reasonably
good

Not sufficiently
good

Poor
Safety

Respect

Purposeful activity
`;
    assert.deepEqual(awarded(text, 'hmip-healthy-establishment'), []);
  });

  it('are not told from areas above their grades where both take turns', () => {
    const text = `Good
Achievement
Strong standard
Inclusion
Expected standard
Leadership and governance
`;
    assert.deepEqual(
      awarded(text, 'ofsted-report-card-2025').filter((each) => each.includes('leadership')),
      [],
    );
  });
});

describe('the heads of columns of ticks that are set like stairs', () => {
  it('are no grade of what stands below the last of them', () => {
    const text = `Inspection judgements

                                        outstanding
                                                 good
                                                    satisfactory
                                                           inadequate
The quality of education

Overall quality of education                     x
`;
    assert.deepEqual(awarded(text, 'ofsted-independent-2005'), []);
  });
});

describe('heads of a grid that are wrapped by themselves', () => {
  it('have their last words below the line that has most of them', () => {
    const text = `TEACHING AND LEARNING

 Teaching of pupils in:          Nursery and              Years 1 - 2              Years 3 - 6
                                 Reception

 Quality of teaching             Very good                Good                     Satisfactory
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), [
      'Nursery and Reception / teaching: very good',
      'Years 1 - 2 / teaching: good',
      'Years 3 - 6 / teaching: satisfactory',
    ]);
  });
});
