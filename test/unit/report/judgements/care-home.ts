/** The questions that are asked of every care home. */
export const QUESTIONS = ['safe', 'effective', 'caring', 'responsive', 'well-led'] as const;

/** A row of the list of ratings, as a reading order gives it. */
export const row = (question: string, rating = 'Good') => `Is the service ${question}?\n\n${rating}\n`;

/** An inspection of a care home that was rated good: its list of ratings, and what stands below it. */
export const careHome = (rows: readonly string[], below: string) => `Care Quality Commission

The Beeches

Inspection report

Date of inspection visit: 9 July 2019

Date of publication: 28 August 2019

Ratings

Overall rating for this service

Good

${rows.join('\n')}
${below}
`;
