import assert from 'node:assert/strict';
import { awarded } from './support';

describe('a table of cells with a column of another inspection', () => {
  const rows = (head: string) => `Example Fire and Rescue Service
Effectiveness, efficiency and people

## Overview

${head}
| --- | --- | --- |
| **Effectiveness** | **Good** | **Inadequate** |
| **Efficiency** | Requires improvement | Good |
| **People** | Good | Good |
`;

  it('has its grades in the column of this inspection', () => {
    for (const head of ['| Question | This inspection | 2018/19 |', '| Area | Current grade | Previous grade |']) {
      assert.deepEqual(awarded(rows(head), 'hmicfrs-frs-2018'), [
        'effectiveness: good',
        'efficiency: requires improvement',
        'people: good',
      ]);
    }
  });

  it('awards neither of two grades where no head says which', () => {
    assert.deepEqual(awarded(rows('| Question | North | South |'), 'hmicfrs-frs-2018'), []);
  });
});

describe('a table of figures by the year', () => {
  it('takes nothing from the grades below it', () => {
    const text = `Example Primary School
Report of an inspection

     Example Primary School             2009/10    2010/11    2011/12
     Enrolment                             148        152        161
     % School attendance                  95.1       95.4       95.0

     Achievements and standards           Good
     Provision                            Very good
     Leadership and management            Good
`;
    assert.deepEqual(awarded(text, 'eti-2010'), [
      'achievements_and_standards: good',
      'provision: very good',
      'leadership_and_management: good',
    ]);
  });
});

describe('a grade with a drawn dot one blank behind it', () => {
  it('is read as the others of its column are', () => {
    const text = `Example House

Ratings

   Overall rating for this service          Requires Improvement ●

   Is the service safe?                     Requires Improvement     ●

   Is the service caring?                   Good     ●
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), [
      'overall: requires improvement',
      'safe: requires improvement',
      'caring: good',
    ]);
  });
});

describe('a list of names with grades on lines of their own', () => {
  it('keeps the rows whose name opens with the last word of the one above, or with a word and a comma', () => {
    const text = `Example Surgery
Quality report

Population groups

Older people

Outstanding

People with long-term conditions

Good

Families, children and young people

Requires improvement

Our inspection team
The team was led by an inspector.
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), [
      'older_people: outstanding',
      'people_with_long_term_conditions: good',
      'families_children_and_young_people: requires improvement',
    ]);
  });
});
