import type { AreaInput } from '../define';

/**
 * The regulations that HIQA judges, 3 to 34: of centres for older people (S.I. 415 of 2013) and, behind a stroke where
 * they are called something else, of those for people with disabilities (S.I. 367 of 2013).
 */
const TITLES = [
  'Statement of purpose',
  'Written policies and procedures',
  'Individual assessment and care plan/Individual assessment and personal plan',
  'Health care',
  'Managing behaviour that is challenging/Positive behavioural support',
  'Protection',
  "Residents' rights",
  'Communication difficulties/Communication',
  'Visits',
  'Personal possessions',
  'End of life/General welfare and development',
  'Persons in charge',
  'Staffing',
  'Training and staff development',
  'Premises',
  'Food and nutrition',
  'Directory of residents',
  'Information for residents',
  'Records',
  'Insurance',
  'Governance and management',
  'Contract for the provision of services/Admissions and contract for the provision of services',
  'Temporary absence or discharge of residents/Temporary absence, transition and discharge of residents',
  'Risk management/Risk management procedures',
  'Infection control/Protection against infection',
  'Fire precautions',
  'Medicines and pharmaceutical services',
  'Volunteers',
  'Notification of incidents',
  'Notification of absence/Notification of periods when the person in charge is absent',
  'Notification of procedures and arrangements for periods when person in charge is absent from the designated centre/Notifications of procedures and arrangements for periods when the person in charge is absent',
  'Complaints procedure',
];

/** The number of the first of them. */
const FIRST = 3;

export const hiqaRegulations: AreaInput[] = TITLES.flatMap((titles, index) =>
  titles.split('/').map((title, which): AreaInput => {
    const number = String(FIRST + index);
    const id = `regulation_${number}${which > 0 ? '_disabilities' : ''}`;
    return { id, name: `Regulation ${number}: ${title}`, optional: true, verified: false };
  }),
);
