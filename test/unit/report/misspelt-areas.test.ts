import assert from 'node:assert/strict';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import type { FrameworkArea } from '../../../server/src/frameworks/schema';
import { AreaLexicon } from '../../../server/src/vocabulary/areas';
import { framework } from '../support/build';
import { headlines, restatements, single } from './support';

const GRID = `The overall judgement is good

1. Children who need help and protection                     Requires improvement
2. Chidlren looked after and achieving permanence            Good
   2.1 Adopiton performance                                  Inadequate
   2.2 Experiences and progress of care leavers              Good
3. Leadership, managment and governance                      Outstanding`;

const CARE_HOME = `Fernbrook House
Inspection report

Date of inspection visit: 3 March 2016
Date of publication: 11 May 2016

Ratings

Overall rating for this service      Good

Is the service sfae?      Inadequate
Is the service effectivve?      Good
Is the service caring?      Outstanding
Is the service repsonsive?      Good
Is the service well-led?      Requires Improvement
`;

const FORCE = (names: readonly [string, string, string]) => `PEEL 2021/22
Police effectiveness, efficiency and legitimacy

An inspection of Anyshire Police

Published on: 29 September 2022

Our judgments

Our inspection assessed how good Anyshire Police is in nine areas of policing. We make
graded judgments in eight of these nine as follows:

Outstanding

${names[0]}

Good

Treatment of the public

${names[1]}

Adequate

Investigating crime

${names[2]}

Managing offenders

Requires improvement

Responding to the public

Good use of resources
`;

describe('the name of an area with a slip of the keyboard', () => {
  it('is read in the rows of a table', () => {
    assert.deepEqual(headlines(single(GRID)), [
      'overall: good',
      'help_and_protection: requires improvement',
      'looked_after: good',
      'adoption: inadequate',
      'care_leavers: good',
      'leadership: outstanding',
    ]);
  });

  it('is read in rows that are questions', () => {
    assert.deepEqual(headlines(CARE_HOME), [
      'overall: good',
      'safe: inadequate',
      'effective: good',
      'caring: outstanding',
      'responsive: good',
      'well_led: requires improvement',
    ]);
  });

  it('is read where grades and names follow one another, the first name and the last', () => {
    const rows = (names: readonly string[]) =>
      names.map((name, at) => `${name}\n\n${at === 1 ? 'Inadequate' : 'Good'}\n`);
    const names = [
      'Overall effectivness',
      'The quality of education',
      'Behaviour and attitudes',
      'Leadership and managment',
    ];
    const text = `School report\n\nInspection of Anyfield School\n\nInspection dates: 4 and 5 March 2020\n\n${rows(names).join('\n')}`;
    assert.deepEqual(headlines(text), [
      'overall_effectiveness: good',
      'quality_of_education: inadequate',
      'behaviour_and_attitudes: good',
      'leadership_and_management: good',
    ]);
  });

  it('is read below the grade that heads it, and takes no grade from its neighbours', () => {
    const right = FORCE(['Preventing crime', 'Supporting victims', 'Protecting vulnerable people']);
    const slips = FORCE(['Preventign crime', 'Suporting victims', 'Protecting vulnerabble people']);
    assert.deepEqual(headlines(slips), headlines(right));
    assert.equal(headlines(slips)[0], 'preventing_crime: outstanding');
    assert.equal(headlines(slips).length, 8);
    assert.deepEqual(checkReport(recognise(slips)), checkReport(recognise(right)));
  });

  it('is read in headings that give its grade', () => {
    const text = single(
      'The overall judgement is good',
      'Leadership, managment and governance is good\n\n1. Leaders know the service.\n\nThe Local Safeguarding Children Baord is inadequate\n\n2. Partners do not meet.\n',
    );
    assert.deepEqual(headlines(text), ['overall: good', 'lscb: inadequate']);
    assert.deepEqual(restatements(text), ['leadership: good']);
  });

  it('is no other name that is as near, and none that has other words too', () => {
    const areas = new AreaLexicon(catalogue.filter(({ id }) => id === 'ofsted-sif-2013'));
    assert.equal(areas.meant('adopiton performance')?.id, 'adoption');
    for (const name of ['adaptation performance', 'adopiton performence', 'adoption performances', 'adoptions'])
      assert.equal(areas.meant(name), null, name);
    const named = (id: string, name: string): FrameworkArea[] =>
      catalogue
        .flatMap((each) => each.areas)
        .slice(0, 1)
        .map((area) => ({ ...area, id, name, variants: [] }));
    const two = new AreaLexicon([
      { ...framework, areas: [...named('a', 'Planning of care'), ...named('b', 'Planting of care')] },
    ]);
    assert.equal(two.meant('planning of care')?.id, 'a');
    assert.equal(two.meant('plannning of care')?.id, 'a');
    assert.equal(two.meant('planing of care'), null);
    assert.equal(two.meant('planjing of care'), null);
  });
});
