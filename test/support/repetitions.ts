/** A piece of text that the recogniser looks for, to be repeated until a text is made of little else. */
export interface Repetition {
  readonly name: string;
  readonly piece: string;
}

/** What stands between two of a piece: nothing, so that all are on one line; a line break; a blank line. */
export const separators = { 'on one line': '', 'a line each': '\n', 'a paragraph each': '\n\n' } as const;

const contentsLine = 'Help and protection .......... 7';
const tableHead = ' Judgement                                  Grade\n\n';
const wrappedRow =
  ' The experiences and progress of            Requires improvement\n children in care                           to be good\n\n';
const columnsApart =
  ' The experiences and                        Requires\n progress of children                       improvement\n';
const gradedHeading = 'The experiences and progress of children in care: requires improvement to be good';
const openHeading = 'The impact of leaders on social work practice with children and families: requires';

const legend = '4: outstanding; 3: good; 2: adequate; 1: inadequate';

const pieces: Readonly<Record<string, string>> = {
  'a tab': '\t',
  'a dot': '.',
  'a space': ' ',
  'a digit': '7',
  'a letter': 'a',
  'a capital': 'A',
  'a colon': ':',
  'a bullet': '• ',
  'a bullet of a symbol font': '\uf0b7 ',
  'a dash': '- ',
  'a form feed': '\f',
  'a page': '\f\n12\n',
  'a quotation mark': "'",
  'a bracket': '(',
  'a number of a paragraph': '1. ',
  'a dashed number': '- 12. ',
  'a lone number': '3   ',
  'digits in cells': '2\t3\t',
  grade: 'Grade ',
  'a grade with its label': 'Grade 3 (good) ',
  'a service and its grade': 'Looked after children: Grade 2 (good)',
  label: 'Good ',
  'a wrapped label': 'Requires improvement ',
  'a label in columns': 'Requires improvement      to be good      ',
  'the head of a table': tableHead,
  'half a table': `${tableHead}${columnsApart}`,
  'rows of a table': wrappedRow,
  'rows with tabs': 'Safeguarding\t2\n',
  'a record of findings':
    'Record of main findings:\n\nSafeguarding services\n\nOverall effectiveness\tGood\nCapacity for improvement\tAdequate\n\n',
  'a contents line': contentsLine,
  'a contents list': `Contents\n\n${contentsLine}\nLeadership .......... 9\n\n`,
  'a heading': 'Leadership and management\n\n',
  'a heading of the same name': 'Safeguarding\n\nWorkers know the children.\n\n',
  'a graded heading': gradedHeading,
  'a wrapped heading': `${openHeading}\nimprovement to be good\n\n`,
  'a heading that never ends': openHeading,
  'an annex': 'Annex A\n\nThe report of the board\n\n',
  'a tick row': 'Inadequate Adequate Good X Outstanding',
  'a tick row of boxes': '☐ ☒ ☐ ☐ ↑',
  'a damaged tick row': 'Inadequate П Adequate ٦ Good X Outstanding J',
  'a legend': legend,
  'a legend in lines': 'Grade 1  Outstanding\nGrade 2  Good\nGrade 3  Adequate\nGrade 4  Inadequate\n\n',
  judged: 'judged ',
  'a statement': 'Overall effectiveness is good. ',
  'a statement of one thing and another': 'Safeguarding is adequate. Safeguarding is outstanding. ',
  'a sentence that awards':
    'The overall effectiveness of the service is judged to be requires improvement to be good because ',
  'a sentence that cites': 'At its last inspection in May 2017 Ofsted judged the service to be inadequate. ',
  'a subject without an end': 'the effectiveness of the arrangements of the board for children ',
  'a date': '3 June 2024 to ',
  'a list of recommendations': 'What needs to improve?\n\n• The pace of plans.\n• The records.\n\n',
  'a timeframe': 'Within three months:\n',
  'a running line': 'Inspection of Ravensholt children’s services\n3 June 2024   1\n\f',
  'a footnote': '1 The word means all who work there.\n',
  'a ligature': 'ﬁ',
  'markup in a cell': '<b>Good</b><br>',
  'a lone surrogate': '\ud83d',
  'a mark from right to left': '\u202e',
  'a space of no width': '\u200b',
  'a line of NEL': '\u0085',
  'a carriage return': '\r',
  'a table and a legend': `${legend}\n\n\tLocal services overall\nSafeguarding\t2\nLooked after children\t3\n\nText.\n\n`,
  'an annex with a legend and a table': `Annex B: Annual performance assessment\n\n${legend}\n\nStaying safe\t2\nEnjoying and achieving\t3\n\n`,
  'a grade and another one of the same area':
    'Safeguarding services: Grade 2 (good)\n\nSafeguarding services: Grade 4 (inadequate)\n\n',
  'a grade whose label is not its own': 'Safeguarding services: Grade 2 (inadequate)\n\n',
  'an acronym in brackets': 'Overall effectiveness (OE) (OE) ',
  'a row drawn with characters': '| Overall effectiveness | Good |\n|---|---|\n',
  'dots that lead to a grade': 'Overall effectiveness ........ Good ',
  'a grade behind a colon': 'Overall effectiveness: good\n• Safeguarding – inadequate\n',
  'a table with earlier grades':
    'Judgement          Grade      Previous grade 2019\nSafeguarding       Good       Inadequate\n',
  'the head of a letter': '3 June 2024\n\nDear Pat\n\nFocused visit to Ravensholt children’s services\n\n\f',
  'the head of minutes': 'Minutes of the meeting on 3 June 2024\nPresent: Councillor Example\n\f',
  'a row of grades that differ': 'Overall effectiveness\tGood\nOverall effectiveness\tInadequate\n',
  prose:
    'Workers see the children often, and they know what each of them wishes for. They\n' +
    'write it down in words that the family can read, and managers ask after it when a\n' +
    'plan is reviewed. Where a wish cannot be met, somebody says why, and says it to the\n' +
    'child before the meeting and not after it.',
};

/** Every piece of which a text may be made; the last one is plain prose. */
export const repetitions: readonly Repetition[] = Object.entries(pieces).map(([name, piece]) => ({ name, piece }));

/** Puts a text into the middle of a report, at the end of a line, so that it is read as a part of that. */
export function within(report: string, text: string): string {
  const middle = report.indexOf('\n', report.length / 2) + 1;
  return `${report.slice(0, middle)}${text}${report.slice(middle)}`;
}
