import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** The names in the results of a text that is read by a framework of the catalogue. */
function names(text: string, framework: string): string[] {
  return recognise(text, undefined, { framework })
    .judgements.filter(({ headline }) => headline)
    .map(({ area }) => area);
}

describe('labels of a table without blank lines', () => {
  it('do not begin with the sentence above them, nor with the head of their list', () => {
    const text = `Example NHS Trust
Inspection report
This report is a summary of what we found. You can find more about what
we found during our inspection in the related evidence appendix.
Ratings
Overall rating for this trust                                                     Good
Are services safe?                                                Requires improvement
Are services caring?                                                       Outstanding
`;
    assert.deepEqual(names(text, 'cqc-ratings-2014'), ['Overall', 'Safe', 'Caring']);
  });

  it('do not begin with words that lead in to a list, nor end in what leads in to the next', () => {
    const text = `Example House
Inspection report
The reasons are given below, and this
is what we found:
Consent to care and treatment                             ✔   Met this standard
Care and welfare of people who use services               ✘   Action needed
`;
    assert.deepEqual(names(text, 'cqc-compliance-2010'), [
      'Consent to care and treatment',
      'Care and welfare of people who use services',
    ]);
  });

  it('have nothing of a tick between them and their grade, nor of a grade that goes on below it', () => {
    const text = `Example House
Inspection report

Management of medicines                                   ✘   Enforcement action
taken

Staffing                                                  ✘   Action needed
`;
    assert.deepEqual(names(text, 'cqc-compliance-2010'), ['Management of medicines', 'Staffing']);
  });

  it('do not go on with the foot of the page', () => {
    const foot = (page: number) => `                                         Page ${String(page)} of 9`;
    const text = `Example Centre
Report of an inspection of a designated centre for older people
${foot(1)}
Appendix 1 - Full list of regulations considered under each dimension
${foot(2)}
   Regulation Title                                      Judgment
Regulation 27: Infection control                         Not compliant
Regulation 5: Individual assessment and care plan        Compliant
${foot(3)}
Compliance Plan for Example Centre
Inspection ID: MON-0099992
`;
    assert.deepEqual(names(text, 'hiqa-2018'), [
      'Regulation 27: Infection control',
      'Regulation 5: Individual assessment and care plan',
    ]);
  });
});
