import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';

/** The grades of a text that contradict others. */
export const mismatches = (text: string): string[] =>
  checkReport(recognise(text))
    .filter(({ rule }) => rule === 'grade-mismatch')
    .map(({ start, end }) => text.slice(start, end));

/** A school whose list is on its first page, and what its summary and its chapters say. */
export const school = (...said: string[]): string => `School report

Hollow Lane Primary School

Unique reference number 199301
Inspection dates 12–13 May 2014

Overall effectiveness            This inspection:      Good      2
Achievement of pupils                                  Good      2
Quality of teaching                                    Good      2
Behaviour and safety of pupils                         Good      2
Leadership and management                              Good      2

Summary of key findings for parents and pupils

${said.join('\n\n')}
`;

/** Sentences of a summary that say what the list says. */
export const AGREEING = ['The quality of teaching is good.', 'Leadership and management are good.'];
