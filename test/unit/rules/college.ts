/** An inspection of a college with a grade and its code in each row, and what stands below its summary. */
export const college = (whole: string, below = '') => `Wold College
General further education college

Further education and skills inspection report

Inspection dates                   11–15 March 2013

Overall effectiveness              This inspection: ${whole}
                                   Previous inspection: Satisfactory-3

Outcomes for learners                                         Good-2

Quality of teaching, learning and assessment                  Good-2

Effectiveness of leadership and management                    Outstanding-1

Summary of key findings for learners

This college is good because learners do well.
${below}`;
