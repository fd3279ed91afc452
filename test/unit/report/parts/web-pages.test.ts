import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const report = `PEEL 2023–25: Police effectiveness, efficiency and legitimacy – An inspection of Anyshire Police
Published on: 16 August 2024
Publication type: PEEL assessments
Our judgments
We have made the following graded judgments:
Outstanding\tGood\tAdequate
Recording data about crime\tPreventing crime\tManaging offenders
`;

describe('the name of a page of news', () => {
  const sureness = (text: string) => recognise(text).confidence;

  it('among those of other pages of a website says nothing of the page below them', () => {
    assert.equal(sureness(`Home\nPublications\nNews\nContact us\n${report}`), sureness(report));
  });

  it('says nothing above the path to a page either, unless that leads to news', () => {
    const path = 'Home / Publications / PEEL 2023–25: An inspection of Anyshire Police';
    assert.equal(sureness(`Home\nPublications\nNews\n${path}\n${report}`), sureness(report));
    assert.ok(sureness(`News\nHome / News / Inspectors congratulate Anyshire Police\n${report}`) < sureness(report));
  });

  it('above a title says that it is news', () => {
    assert.ok(
      sureness(`Home\nNews\n\nInspectors congratulate Anyshire Police on its work\n${report}`) < sureness(report),
    );
  });
});

describe('the name of a page of guidance', () => {
  const sureness = (text: string) => recognise(text).confidence;
  const menu = 'Skip to main content\nMenu\nHome\nGuidance for providers\nPublications\n';

  it('among those of other pages of a website says nothing of the page below them', () => {
    assert.equal(sureness(menu + report), sureness(report));
  });

  it('above a text says that it is guidance', () => {
    assert.ok(
      sureness(`Home\nGuidance for providers on our inspections of police forces\n${report}`) < sureness(report),
    );
    assert.ok(sureness(`Guidance for providers\n${report}`) < sureness(report));
  });
});

describe('the title of a letter', () => {
  it('may be one full line of capitals right above the text', () => {
    const text = `1 November 2006
Mr A Example
Director of Children's Services
Dear Mr Example
2006 ANNUAL PERFORMANCE ASSESSMENT OF SERVICES FOR CHILDREN AND YOUNG PEOPLE IN ANYSHIRE COUNTY COUNCIL
This letter summarises the findings of the meeting held on 4 July 2006 to assess the performance of the services.
`;
    assert.match(
      recognise(text, undefined, { framework: 'ofsted-csci-apa-2006' }).title?.value ?? '',
      /^2006 ANNUAL PERFORMANCE ASSESSMENT .* ANYSHIRE COUNTY COUNCIL$/,
    );
  });
});
