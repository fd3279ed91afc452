import { unconfirmedAreas, type AreaInput } from '../define';

/** The outcomes of the monitoring of designated centres: name, and its number for older people and for disability. */
const outcomes: readonly (readonly [string, ...number[]])[] = [
  ['Statement of Purpose', 1, 13],
  ['Governance and Management', 2, 14],
  ['Information for residents', 3],
  ['Suitable Person in Charge', 4],
  ['Documentation to be kept at a designated centre', 5],
  ['Absence of the Person in charge', 6, 15],
  ['Safeguarding and Safety', 7, 8],
  ['Health and Safety and Risk Management', 8, 7],
  ['Medication Management', 9, 12],
  ['Notification of Incidents', 10, 9],
  ['Health and Social Care Needs', 11],
  ['Safe and Suitable Premises', 12, 6],
  ['Complaints procedures', 13],
  ['End of Life Care', 14],
  ['Food and Nutrition', 15],
  ["Residents' Rights, Dignity and Consultation", 16, 1],
  ["Residents' clothing and personal property and possessions", 17],
  ['Suitable Staffing', 18],
  ['Communication', 2],
  ['Family and personal relationships and links with the community', 3],
  ['Admissions and Contract for the Provision of Services', 4],
  ['Social Care Needs', 5],
  ['General Welfare and Development', 10],
  ['Healthcare Needs', 11],
  ['Use of Resources', 16],
  ['Workforce', 17],
  ['Records and documentation', 18],
];

/** Each by the line that opens its chapter: 'Outcome 08: Health and Safety and Risk Management'. */
export const hiqaOutcomes: AreaInput[] = unconfirmedAreas(
  outcomes.flatMap(([name, ...numbers]) =>
    numbers.map((number) => `Outcome ${String(number).padStart(2, '0')}: ${name}`),
  ),
);
