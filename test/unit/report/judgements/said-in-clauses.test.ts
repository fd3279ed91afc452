import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { home, restatedIn } from '../support';

/** The grades that a text gives again beside its list of results, each as 'area: level'. */
function restated(text: string, framework: string): string[] {
  const report = recognise(text, undefined, { framework });
  return restatedIn(report).map(({ service, area, level }) =>
    [service, area, level?.label].filter((each) => each != null).join(': '),
  );
}

const inspected = (body: string) => restated(home(body), 'cqc-ratings-2014');

const force = (body: string) =>
  restated(
    `PEEL 2021/22
Police effectiveness, efficiency and legitimacy
An inspection of Anyshire Police

Preventing crime                     Outstanding
Investigating crime                  Good
Managing offenders                   Good
Responding to the public             Inadequate

${body}
`,
    'hmicfrs-peel-2021',
  );

describe('what a clause of a sentence gives again', () => {
  it('each grade of a series is that of the names right before it', () => {
    const series = 'We rated safe as requires improvement, effective, responsive and well-led as good, and caring as';
    assert.deepEqual(inspected(`${series} outstanding.`), [
      'Safe: requires improvement',
      'Effective: good',
      'Responsive: good',
      'Well-led: good',
      'Caring: outstanding',
    ]);
    assert.deepEqual(inspected('We rated safe as requires improvement, and lunch on the terrace as good.'), [
      'Safe: requires improvement',
    ]);
  });

  it('what a sentence says to be so at this inspection is no grade of the one that the sentence before tells of', () => {
    const before = 'At the last inspection in 2015 the service was rated inadequate.';
    assert.deepEqual(inspected(`${before} At this inspection we found that the service was good.`), ['Overall: good']);
    assert.deepEqual(inspected(`${before} Inspectors wrote that the service was good.`), []);
  });

  it('what inspectors say that they think or found is said by them', () => {
    assert.deepEqual(force('However, I am concerned that it is inadequate at responding to the public.'), [
      'Responding to the public: inadequate',
    ]);
    assert.deepEqual(inspected('We assessed the service as good. Staff say that the home is good.'), ['Overall: good']);
  });

  it('what a force does, in the way it does it, is called as its area is', () => {
    assert.deepEqual(force('Anyshire Police is outstanding in the way it prevents crime.'), [
      'Preventing crime: outstanding',
    ]);
    assert.deepEqual(force('Anyshire Police is outstanding in the way it prunes hedges.'), []);
    assert.deepEqual(force('Hedges are cut. But it is good in how well it manages offenders.'), [
      'Managing offenders: good',
    ]);
  });

  it('what a force does that no area is called is not the whole, though that is what its heading names', () => {
    const home = (said: string) => inspected(`Overall\n\nElm Lodge is good ${said}.`);
    assert.deepEqual(home('in the way it prunes hedges'), []);
  });

  it('what is listed below a sentence has the grade that this leads in to, where the results agree', () => {
    const listed = (lead: string) =>
      force(`${lead}\n• preventing crime;\n• managing offenders; and\n• investigating crime.`);
    assert.deepEqual(listed('Crime fell. The force is good at:'), [
      'Managing offenders: good',
      'Investigating crime: good',
    ]);
    assert.deepEqual(listed('In 2018 the force was good at:'), []);
    assert.deepEqual(listed('Other forces are good at:'), []);
    assert.deepEqual(listed('The force says that it is not good at:'), []);
    assert.deepEqual(listed('The force thinks that what it has is good at:'), []);
  });

  it('what has a grade at so much has it, and what belongs to those who are written to is the whole', () => {
    assert.deepEqual(inspected('Caring is outstanding at 98%.'), ['Caring: outstanding']);
    assert.deepEqual(inspected('Caring is outstanding at lunch.'), []);
    assert.deepEqual(inspected('Your service is good and you can help.'), ['Overall: good']);
  });

  it('what a sentence gives as the reason for a grade leaves that the grade of its own clause', () => {
    assert.deepEqual(inspected('This is why caring is outstanding.'), ['Caring: outstanding']);
    assert.deepEqual(inspected('Ladders were old, and so safe requires improvement.'), ['Safe: requires improvement']);
    assert.deepEqual(inspected('Caring, however, was outstanding.'), ['Caring: outstanding']);
    assert.deepEqual(
      inspected('Caring has improved from good to outstanding, and effective remained good.').slice(-2),
      ['Caring: outstanding', 'Effective: good'],
    );
  });

  it('whom an overall rating is given is the whole, the grade in quotation marks or not', () => {
    assert.deepEqual(inspected("We have given Elm Lodge an overall rating of 'Good'."), ['Overall: good']);
    assert.deepEqual(inspected("It received an overall rating of 'Good'."), ['Overall: good']);
    assert.deepEqual(inspected('We have given Oak House an overall rating of good.'), []);
    assert.deepEqual(inspected("The service is rated as 'Outstanding' for caring, as nobody was in a hurry."), [
      'Caring: outstanding',
    ]);
  });

  it('what has changed since the last inspection is rated at this one', () => {
    const rating = (area: string) => `Our rating of ${area} went down since our last inspection in 2015.`;
    assert.deepEqual(inspected(`${rating('safe')} We rated it as requires improvement.`), [
      'Safe: requires improvement',
    ]);
    assert.deepEqual(inspected('Much has changed since our last inspection in 2015. We rated it as good.'), []);
  });

  it('what a thing includes, in brackets behind it, leaves it the thing', () => {
    assert.deepEqual(inspected('The service is rated as outstanding for being caring (including at night).'), [
      'Caring: outstanding',
    ]);
    assert.deepEqual(inspected('The service is rated as outstanding for being there (including at night).'), []);
  });

  it('a grade below its question is that of the question, a line in brackets or a label as a heading between them or not', () => {
    const chapter = (between: string) =>
      `Is the service caring?\n\n${between}\n\nOutstanding\n\nNobody was in a hurry.`;
    assert.deepEqual(inspected(chapter('(as when somebody is listened to)')), ['Caring: outstanding']);
    assert.deepEqual(inspected(chapter('Rating')), ['Caring: outstanding']);
    assert.deepEqual(inspected(chapter('Lunch')), []);
  });

  it('in whose interest something is needed is said behind it, of as many things as there are', () => {
    const school = (body: string) =>
      restated(
        `Education and Training Inspectorate
Post-primary inspection
Elm Road College, Anytown

Overall effectiveness        Needs to address (an) important area(s) for improvement
Outcomes for learners        Good
Leadership and management    Good

${body}
`,
        'eti-2015',
      );
    assert.deepEqual(
      school('Elm Road College needs to address important areas for improvement in the interest of all.'),
      ['Overall effectiveness: needs to address (an) important area(s) for improvement'],
    );
    assert.deepEqual(
      school('The college needs to address (an) important area(s) for improvement in the interest of all.'),
      [],
    );
  });

  it('what the rating means for those who use a service is the rating', () => {
    const text = `Elm Lodge
Key inspection report

The quality rating for this care home is: two star good service

The quality rating for this service is 2 star. This means that the people who use this service
experience good quality outcomes.
`;
    assert.deepEqual(restated(text, 'csci-quality-rating-2007').at(-1), 'Quality rating: good');
    const report = recognise(text, undefined, { framework: 'csci-quality-rating-2007' });
    assert.equal(report.judgements.filter(({ start }) => report.lines.at(start) === 6).length, 1);
  });

  it('what is said below an address on the cover is not of the site that has it', () => {
    const text = `Anyshire Hospitals NHS Trust

Quality Report

Elm Road Hospital
Elm Road
Anytown
Date of inspection visit: 24 - 27 January 2017

This report describes our judgement of the quality of care at this trust.

Ratings

Overall rating for this trust          Good
Are services at this trust safe?       Good
Are services at this trust effective?  Good
Are services at this trust caring?     Good
Are services at this trust responsive? Good
Are services at this trust well-led?   Good

Letter from the Chief Inspector of Hospitals

We rated safe as good, effective and caring as good.

Our ratings for Elm Road Hospital

                      Safe              Caring            Overall
Surgery               Good              Outstanding       Outstanding
Elm Road Hospital     Good              Outstanding       Outstanding
`;
    assert.deepEqual(restated(text, 'cqc-ratings-2014'), ['Safe: good', 'Effective: good', 'Caring: good']);
  });
});
