import { recognise } from '../../../server/src/report/recognise';
import type { Judgement, Report } from '../../../server/src/report/model';

/** A report of a made-up authority: front matter of its framework, then what a test wants to stand below it. */
export function ilacs(table: string, body = ''): string {
  return `Inspection of Anyshire local authority
children’s services
Inspection dates: 4 to 15 March 2024

Lead inspector: Pat Example, His Majesty’s Inspector


${table}

Leaders in Anyshire know their services well and have acted on what they were told.
They work with partners to see that families are helped when they first need it, and
they know where practice is not yet as strong as it should be for every family.

${body}`;
}

/** The cover of a single inspection, with its grid or sentences. */
export function single(cover: string, body = ''): string {
  return `Anyshire County Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
and
Review of the effectiveness of the Local Safeguarding Children
Board1
Inspection date: 3 March 2015 – 25 March 2015
Report published: 11 May 2015

${cover}
\f${body}`;
}

/** What a judgement says, short enough to compare: 'areaId: level (line)'. */
export function said(judgement: Judgement): string {
  return `${judgement.areaId}: ${judgement.level?.label ?? 'none'}`;
}

/** What the tables of these tests say, however they are set: with four areas and the whole, and in a single inspection. */
export const FOUR_AREAS = [
  'impact_of_leaders: good',
  'help_and_protection: requires improvement',
  'in_care: outstanding',
  'care_leavers: inadequate',
  'overall_effectiveness: requires improvement',
];
export const SINGLE_GRID = [
  'overall: requires improvement',
  'help_and_protection: requires improvement',
  'looked_after: good',
  'adoption: inadequate',
  'care_leavers: requires improvement',
  'leadership: good',
];

/** The headline judgements of a text, in order. */
export function headlines(text: string): string[] {
  const report = recognise(text);
  return report.judgements.filter(({ headline, role }) => headline && role === 'awarded').map((j) => said(j));
}

/** The awarded judgements that are not headlines. */
export function restatements(text: string): string[] {
  return restatedIn(recognise(text)).map((j) => said(j));
}

/** The cited judgements. */
export function citations(text: string): string[] {
  const report = recognise(text);
  return report.judgements.filter(({ role }) => role === 'cited').map((j) => j.printed);
}

const table = `Judgement                                  Grade

The impact of leaders on social work
practice with children and families        Good

Overall effectiveness                      Good`;

/** A report of several pages with lines at the foot of each but the first, and the page number below them. */
export function paged(cover: string, foot: string | ((page: number) => string), pages = 6): string {
  const first = ilacs(table).replace(/^[\s\S]*?\n\n\n/, `${cover}\n\n\n`);
  const others = Array.from({ length: pages - 1 }, (_, index) => {
    const page = index + 2;
    const number = String(page);
    return `${number}. Families who ask for help in ward ${number} get it soon, and ${number} in ten of them say
that it is the help they asked for. Managers read what is written about ward ${number}.

They ask what has changed for the ${number} children who live there, and they write down
what they decide, and why, in the file of each of these ${number} children.

${typeof foot === 'string' ? foot : foot(page)}
                                                                     ${number}
`;
  });
  return [first, ...others].join('\f');
}

/** A report on a care home with its list of ratings, and what stands below it. */
export const home = (body: string) => `Elm Lodge
Inspection report

Overall rating for this service        Good
Is the service safe?                   Requires improvement
Is the service effective?              Good
Is the service caring?                 Outstanding
Is the service responsive?             Good
Is the service well-led?               Good

${body}
`;

/** The judgements of a report that give again what its list of results gives. */
export const restatedIn = ({ judgements }: Report): Judgement[] =>
  judgements.filter(({ role, headline }) => role === 'awarded' && !headline);
