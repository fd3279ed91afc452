import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const centre = (plan: string) => `Report of an inspection of a designated centre for disabilities

Name of centre: Elm Lodge

Appendix 1 - Full list of regulations considered under each dimension

Regulation Title                                      Judgment
Capacity and capability
Regulation 15: Staffing                               Compliant
Regulation 16: Training and staff development         Substantially compliant
Quality and safety
Regulation 8: Protection                              Not compliant

Compliance plan

Section 2: Regulations to be complied with

${plan}
`;

/** The grades that the plan gives again, each as 'line of the plan: area: as printed'. */
function planned(plan: string): string[] {
  const report = recognise(centre(plan), undefined, { framework: 'hiqa-2018' });
  return report.judgements
    .filter(({ headline, role }) => !headline && role === 'awarded')
    .map(({ start, area, printed }) => `${(report.lines.at(start) - 16).toString()}: ${area}: ${printed}`);
}

describe('a plan of the parts of regulations that must be complied with', () => {
  it('has the grade of each regulation in a row', () => {
    const rows = `Regulation\tRegulatory requirement\tJudgment\tRisk rating\tDate to be complied with
Regulation 16(1)(a)\tThe person in charge shall see that staff are taught.\tSubstantially Compliant\tYellow\t01/03/2030
Regulation 08(2)\tThe registered provider shall keep people from harm.\tNot Compliant\tOrange\t01/02/2030`;
    assert.deepEqual(planned(rows), [
      '2: Regulation 16: Training and staff development: Substantially Compliant',
      '3: Regulation 8: Protection: Not Compliant',
    ]);
  });

  it('has it between bars', () => {
    const rows = `| Regulation | Regulatory requirement | Judgment | Risk rating |
| --- | --- | --- | --- |
| Regulation 16(1)(a) | The person in charge shall see that staff are taught. | Substantially Compliant | Yellow |
| Regulation 8(2) | The registered provider shall keep people from harm. | Not Compliant | Orange |`;
    assert.deepEqual(planned(rows), [
      '3: Regulation 16: Training and staff development: Substantially Compliant',
      '4: Regulation 8: Protection: Not Compliant',
    ]);
  });

  it('has it in columns whose cells are wrapped', () => {
    const columns = ` Regulation         Regulatory             Judgment          Risk       Date to be
                    requirement                              rating     complied with
 Regulation         The person in          Substantially     Yellow     01/03/2030
 16(1)(a)           charge shall see       Compliant
                    that staff are
                    taught.
 Regulation 8(2)    The registered         Not Compliant     Orange     01/02/2030
                    provider shall keep
                    people from harm.`;
    assert.deepEqual(planned(columns), [
      '3: Regulation 16: Training and staff development: Substantially Compliant',
      '7: Regulation 8: Protection: Not Compliant',
    ]);
  });

  it('has a line for each cell where the columns were lost', () => {
    const stacked = `Regulation
16(1)(a)

The person in charge shall see that
staff are taught.

Substantially
Compliant

Yellow

01/03/2030`;
    assert.deepEqual(planned(stacked), ['7: Regulation 16: Training and staff development: Substantially Compliant']);
  });

  it('tells nothing of what the list of results says otherwise, or has no row for', () => {
    assert.deepEqual(planned('Regulation 15(1)\tThere shall be staff.\tNot Compliant\tRed\t01/02/2030'), []);
    assert.deepEqual(planned('Regulation 31(3)\tSomebody shall be told.\tNot Compliant\tRed\t01/02/2030'), []);
    assert.deepEqual(planned('Regulation 8(2) asks for more than one thing.\n\nIt was\n\nNot a matter of course.'), []);
  });
});
