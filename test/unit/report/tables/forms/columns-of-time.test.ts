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

describe('a list of grades whose columns were put one below the other', () => {
  const list = (rows: string) => `Example Fire and Rescue Service
Effectiveness, efficiency and people

Question

This inspection

2018/19

${rows}`;

  it('has the grades of this inspection below names that are wrapped', () => {
    const rows = [
      ['Effectiveness', 'Good', 'Inadequate'],
      ['Protecting the public through fire\nregulation', 'Requires improvement', 'Good'],
      ['Responding to major and multi-agency\nincidents', 'Outstanding', 'Good'],
    ];
    assert.deepEqual(awarded(list(rows.flat().join('\n\n')), 'hmicfrs-frs-2018'), [
      'effectiveness: good',
      'protecting_the_public_through_fire_regulation: requires improvement',
      'responding_to_national_risks: outstanding',
    ]);
  });
});

describe('a list of services that no framework names', () => {
  it('has a row for each that stands by itself, though names of areas end as they do', () => {
    const text = `Example Hospital

Ratings

   Overall rating for this hospital              Good

   Surgery                                       Good

   Services for children and young people        Inadequate

   End of life care                              Requires improvement
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014').slice(2), [
      'services_for_children_and_young_people: inadequate',
      'end_of_life_care: requires improvement',
    ]);
  });
});
