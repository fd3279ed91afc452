import { inspectionsOf, type Inspection } from '../../../server/src/comparison/inspection';
import { recognise } from '../../../server/src/report/recognise';

/** Reports on one made-up council over the years, as the inspectorate sets them out, and what they were read as. */

/** A single inspection of 2016 with its five areas. */
export function single(
  council: string,
  grades: readonly [string, string, string, string, string],
  overall: string,
): string {
  return `${council}
Inspection of services for children in need of help and protection,
children looked after and care leavers

Inspection date: 12 January 2016 – 4 February 2016
Report published: 24 March 2016

 Children’s services in ${council} ${overall}

 1. Children who need help and protection                          ${grades[0]}

 2. Children looked after and achieving permanence                 ${grades[1]}

               2.1 Adoption performance                            ${grades[2]}

               2.2 Experiences and progress of care leavers        ${grades[3]}

 3. Leadership, management and governance                          ${grades[4]}

Executive summary

Recommendations

1. Improve the timeliness of return home interviews for children who go missing from care.
2. Ensure that foster carers receive regular supervision from their social workers.
`;
}

/** Areas with their grades. */
type Grades = readonly (readonly [area: string, grade: string])[];

/** An inspection since 2018, with the rows of its table as they are given. */
export function later(council: string, dates: string, grades: Grades, improve: readonly string[] = []): string {
  const names: Readonly<Record<string, string>> = {
    leaders: 'The impact of leaders on social work practice with children and families',
    protection: 'The experiences and progress of children who need help and protection',
    both: 'The experiences and progress of children in care and care leavers',
    care: 'The experiences and progress of children in care',
    leavers: 'The experiences and progress of care leavers',
    overall: 'Overall effectiveness',
  };
  const rows = grades.map(([area, grade]) => `${(names[area] ?? area).padEnd(80)}${grade}`).join('\n\n');
  const needs = improve.map((each) => `◼ ${each}`).join('\n');
  return `Inspection of ${council} local authority children’s services

Inspection dates: ${dates}

Lead inspector: Tobias Renn, His Majesty’s Inspector

${'Judgement'.padEnd(80)}Grade

${rows}


Children who need help receive an effective service.

What needs to improve?

${needs}

Main findings
`;
}

/** The inspections that texts report on. */
export function read(texts: Readonly<Record<string, string>>): Inspection[] {
  return Object.entries(texts).flatMap(([file, text]) => inspectionsOf(recognise(text), file));
}

const words = { o: 'Outstanding', g: 'Good', r: 'Requires improvement', i: 'Inadequate' };

/** Three inspections of Anyshire and one of its neighbour. */
export function anyshire(): Record<string, string> {
  return {
    '2023.txt': later(
      'Anyshire',
      '6 to 17 March 2023',
      [
        ['leaders', 'Good'],
        ['protection', 'Requires improvement to be good'],
        ['care', 'Good'],
        ['leavers', 'Inadequate'],
        ['overall', 'Requires improvement to be good'],
      ],
      [
        'The timeliness of return home interviews for children who go missing from care.',
        'The suitability of accommodation for care leavers.',
      ],
    ),
    '2016.txt': single('Anyshire County Council', [words.g, words.r, words.g, words.o, words.g], 'are good'),
    '2019.txt': later('Anyshire', '20 to 24 May 2019', [
      ['leaders', 'Inadequate'],
      ['protection', 'Requires improvement to be good'],
      ['both', 'Requires improvement to be good'],
      ['overall', 'Requires improvement to be good'],
    ]),
    'north.txt': later('North Anyshire', '3 to 7 June 2019', [
      ['leaders', 'Good'],
      ['protection', 'Good'],
      ['both', 'Good'],
      ['overall', 'Good'],
    ]),
  };
}
