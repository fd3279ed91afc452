import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const page = `Skip to content
Home
Fire and rescue services
Home > Fire and rescue services > FRS assessment > Anyshire
Anyshire 2021/22
The extent to which the service is effective at keeping people safe and secure from fire and other risks is good.
The extent to which the service is efficient at keeping people safe and secure from fire and other risks requires improvement.
The extent to which the service looks after its people requires improvement.

Overview of grades
Outstanding
Preventing fires and other risks
Good
Understanding fires and other risks
Making the FRS affordable now and in the future
Requires improvement
Promoting the right values and culture
What our grades mean

Effectiveness
How effective is the service at keeping people safe and secure?
Questions for Effectiveness
1
How well does the FRS understand the risk of fire and other emergencies?
Good
Anyshire Fire and Rescue Service is good at understanding risk.
Anyshire Fire and Rescue Service required improvement in its 2018/19 assessment.
`;

describe('the page of a fire and rescue service on the website of its inspectorate', () => {
  const report = recognise(page);

  it('is known without a title', () => {
    assert.equal(report.parts[0]?.detection?.framework.id, 'hmicfrs-frs-2018');
  });

  it('gives the results of its first sentences and of its list, and says them again below its questions', () => {
    const own = report.judgements.filter(({ role }) => role === 'awarded');
    const said = own.map(({ areaId, level, headline }) => {
      const grade = `${areaId}: ${level?.label ?? ''}`;
      return headline ? grade : `(${grade})`;
    });
    assert.deepEqual(said, [
      'effectiveness: good',
      'efficiency: requires improvement',
      'people: requires improvement',
      'preventing_fires_and_other_risks: outstanding',
      'understanding_the_risk_of_fire_and_other_emergencies: good',
      'making_the_fire_and_rescue_service_affordable_now_and_in_the_future: good',
      'promoting_the_right_values_and_culture: requires improvement',
      '(understanding_the_risk_of_fire_and_other_emergencies: good)',
      '(understanding_the_risk_of_fire_and_other_emergencies: good)',
    ]);
  });

  it('cites what it says that the service was in an earlier assessment', () => {
    assert.deepEqual(
      report.judgements
        .filter(({ role }) => role === 'cited')
        .map(({ areaId, level }) => `${areaId}: ${level?.label ?? ''}`),
      ['understanding_the_risk_of_fire_and_other_emergencies: requires improvement'],
    );
  });
});
