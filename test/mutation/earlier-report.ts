import type { Report } from '../../server/src/report/model';
import { recognise } from '../../server/src/report/recognise';
import { digest } from '../../server/src/rules/citations/digest';
import type { OtherReport } from '../../server/src/rules/rule';

/** When a report was inspected, as far as a citation says. */
export interface When {
  readonly year: number;
  /** 'June'; null where only the year is cited. */
  readonly month: string | null;
}

/** The first year of each family, with its title and the areas of its table; the newest first. */
const FAMILIES = [
  {
    since: 2018,
    title: (authority: string) => [authority, 'Inspection of children’s social care services'],
    areas: [
      'The impact of leaders on social work practice with children and families',
      'The experiences and progress of children who need help and protection',
      'The experiences and progress of children in care and care leavers',
      'Overall effectiveness',
    ],
  },
  {
    since: 2014,
    title: (authority: string) => [
      authority,
      'Inspection of services for children in need of help and',
      'protection, children looked after and care leavers',
    ],
    areas: [
      '1. Children who need help and protection',
      '2. Children looked after and achieving permanence',
      '3. Leadership, management and governance',
    ],
  },
];

/** Where the grades stand in its table. */
const WIDTH = 82;

/**
 * The report of an earlier inspection, invented from what another report says of it: every area at one level.
 *
 * @returns what rules know of it, or null for the years before the families that are known here
 */
export function earlierReport(authority: string, { year, month }: When, level: string): OtherReport | null {
  const family = FAMILIES.find(({ since }) => year >= since);
  if (family === undefined) return null;
  const grade = level.slice(0, 1).toUpperCase() + level.slice(1);
  const verb = level.startsWith('requires') ? level.replace('requires', 'require') : `are ${level}`;
  const dates = `14 ${month ?? 'June'} ${String(year)} to 25 ${month ?? 'June'} ${String(year)}`;
  const text = [
    ...family.title(authority),
    `Inspection dates: ${dates}`,
    '',
    `Children’s services in ${authority} ${verb}.`,
    '',
    'Judgement'.padEnd(WIDTH) + 'Grade',
    '',
    ...family.areas.flatMap((area) => [area.padEnd(WIDTH) + grade, '']),
  ].join('\n');
  return digest(recognise(text), `file:///earlier/${String(year)}.report.txt`);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * The report of an earlier inspection of the same kind, invented from this one: it judged the same, every area at one level.
 *
 * @returns null where the scale of the kind does not have the level, or nothing tells its kind
 */
export function earlierOfKind(report: Report, { year, month }: When, label: string): OtherReport | null {
  const level = report.parts[0]?.scale?.levels.find((each) => each.label === label);
  const own = digest(report, `file:///earlier/${String(year)}.report.txt`);
  if (level === undefined || own.framework === null) return null;
  const when = `${String(year)}-${String(MONTHS.indexOf(month ?? 'June') + 1).padStart(2, '0')}`;
  return {
    ...own,
    inspected: [{ from: `${when}-14`, to: `${when}-15`, line: 0, character: 0, endCharacter: 0 }],
    published: null,
    judgements: own.judgements.map((judgement) => ({ ...judgement, level })),
  };
}
