import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const cover = `Education and Training Inspectorate
POST-PRIMARY INSPECTION
Marle High School
Report of an Inspection in October 2013
Providing Inspection Services for the Department of Education
`;
const body = `Overall Performance Level        Good

Achievements and standards       Good
Provision                        Very good
Leadership and management        Satisfactory
`;

describe('the month that a cover names', () => {
  it('tells the edition among the lines of the title too', () => {
    const [framework] = recognise(`${cover}\n\f${body}`).parts.map(({ detection }) => detection?.framework.id);
    assert.equal(framework, 'eti-2010');
  });

  it('is that of publication where a day of something else follows it on the line', () => {
    const line = 'Published by Ofsted July 2009 © Crown copyright Inspection report: Marle College, 9–13 March 2009';
    const text = `Marle College\nInitial teacher education inspection report\nInspection dates 9–13 March 2009\n\n${line}\n`;
    assert.equal(recognise(text, undefined, { framework: 'ofsted-ite-2008' }).published, null);
  });
});
