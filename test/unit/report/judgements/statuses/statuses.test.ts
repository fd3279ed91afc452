import assert from 'node:assert/strict';
import { catalogue } from '../../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../../server/src/report/recognise';
import { checkReport } from '../../../../../server/src/rules/registry';

const report = (body: string) => `Anyshire County Council
Children's Services Self-Evaluation 2024

For the annual engagement meeting with Ofsted

1. Introduction

This is our own assessment.

${body}
`;

const read = (body: string) => recognise(report(body), catalogue, { framework: 'council-self-evaluation-2018' });

const said = (body: string) =>
  read(body).judgements.map(
    ({ area, level, role, headline }) =>
      `${headline ? '' : '- '}${role === 'cited' ? 'was ' : ''}${area}: ${level?.label ?? ''}`,
  );

describe('ratings by colour of what a council names itself', () => {
  it('are those of the column that is of now, in a table between bars', () => {
    const body = `## 2. Summary of our ratings

| Ref | Area | RAG 2023 | RAG 2024 | Travel | Lead |
|:---:|:-----|:---:|:---:|:---:|:-----|
| A1 | Family hubs and early help | Amber | 🟢 Green | ↑ | JP |
| A2 | Front door | **Red** | **Amber** | ↑ | JP |
| A3 | Workforce | Green | Red | ↓ | DCS |

**Overall self-assessment: Amber**

### 3.1 Family hubs – GREEN

Contacts are red, amber or green on arrival.

### 3.2 Front door

> **RAG: Amber**
`;
    assert.deepEqual(
      said(body),
      [
        'was Family hubs and early help: amber',
        'Family hubs and early help: green',
        'was Front door: red',
        'Front door: amber',
        'was Workforce: green',
        'Workforce: red',
        'Overall self-assessment: amber',
        '- Family hubs and early help: green',
        '- Front door: amber',
      ].map((line) => line.replace(/^was/, '- was')),
    );
  });

  it('have names that are wrapped around their grades', () => {
    const body = `7. Improvement plan: RAG summary

 Ref   Priority                             Lead     Q1       Q2       Current
 1     Strengthen the front door            HoS      Amber    Green    Blue
       and the out-of-hours team
       Improve assessment and
 2     planning for children                HoS      Red      Red      Amber
 3     Permanence                           HoS      Green    Green    Green
 4     Care leavers and  their homes        AD       Amber    Amber    Red
`;
    assert.deepEqual(said(body), [
      'Strengthen the front door and the out-of-hours team: blue',
      'Improve assessment and planning for children: amber',
      'Permanence: green',
      // A blank too many parts no name.
      'Care leavers and their homes: red',
    ]);
  });

  it('are nothing where no head says which column is of now, where nothing says that they rate, and in a key', () => {
    const rows = `Front door             Amber    Green
Permanence             Red      Red
Workforce              Green    Amber
`;
    assert.deepEqual(said(`2. Our RAG ratings\n\nArea                   North    South\n${rows}`), []);
    assert.deepEqual(
      said('2. Lodges\n\nLodge        Paint\nElm Lodge    Red\nOak Lodge    Green\nAsh Lodge    Blue\n'),
      [],
    );
    assert.deepEqual(said('2. RAG key\n\nGreen     On track\nAmber     Some slippage\nRed       Off track\n'), []);
  });

  it('are compared with what the chapter says again', () => {
    const body = `2. Summary of our RAG ratings

Area                   RAG
Front door             Amber
Permanence             Red
Workforce              Green

3. Front door – Green

Contacts are quickly seen.
`;
    assert.deepEqual(
      checkReport(read(body))
        .map(({ rule }) => rule)
        .filter((rule) => rule === 'grade-mismatch'),
      ['grade-mismatch'],
    );
  });

  it('may stand between two others, below a title behind the name of the council', () => {
    const text = `---
title: Self-evaluation
---

# Anyshire Council: Children's Services Self-Evaluation

It was prepared for our annual conversation with Ofsted in April 2024.

## Where we are

| Area | RAG March 2023 | RAG March 2024 |
|:-----|:--------------:|:--------------:|
| 1. Front door | AMBER | **AMBER/GREEN** |
| 2. Placements | GREEN | **RED** |
| 3. Workforce | RED | **AMBER** |
`;
    const { title, authority, judgements } = recognise(text);
    assert.deepEqual([title?.value, authority?.value], ["Children's Services Self-Evaluation", 'Anyshire Council']);
    assert.deepEqual(
      judgements.filter(({ headline }) => headline).map(({ level }) => level?.label),
      ['amber/green', 'red', 'amber'],
    );
  });
});
