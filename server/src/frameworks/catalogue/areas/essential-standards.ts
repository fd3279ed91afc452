import { unconfirmedAreas, type AreaInput } from '../define';

/** The outcomes of the essential standards: number, name, and what people should experience. */
const outcomes: readonly (readonly [number, string, string])[] = [
  [
    2,
    'Consent to care and treatment',
    'Before people are given any examination, care, treatment or support, they should be asked if they agree to it',
  ],
  [
    4,
    'Care and welfare of people who use services',
    'People should get safe and appropriate care that meets their needs and supports their rights',
  ],
  [
    1,
    'Respecting and involving people who use services',
    'People should be treated with respect, involved in discussions about their care and treatment and able to influence how the service is run',
  ],
  [
    7,
    'Safeguarding people who use services from abuse',
    'People should be protected from abuse and staff should respect their human rights',
  ],
  [5, 'Meeting nutritional needs', "Food and drink should meet people's individual dietary needs"],
  [
    6,
    'Cooperating with other providers',
    'People should get safe and coordinated care when they move between different services',
  ],
  [
    8,
    'Cleanliness and infection control',
    'People should be cared for in a clean environment and protected from the risk of infection',
  ],
  [
    9,
    'Management of medicines',
    'People should be given the medicines they need when they need them, and in a safe way',
  ],
  [
    10,
    'Safety and suitability of premises',
    'People should be cared for in safe and accessible surroundings that support their health and welfare',
  ],
  [
    11,
    'Safety, availability and suitability of equipment',
    'People should be safe from harm from unsafe or unsuitable equipment',
  ],
  [
    12,
    'Requirements relating to workers',
    'People should be cared for by staff who are properly qualified and able to do their job',
  ],
  [
    14,
    'Supporting workers',
    'Staff should be properly trained and supervised, and have the chance to develop and improve their skills',
  ],
  [
    16,
    'Assessing and monitoring the quality of service provision',
    'The service should have quality checking systems to manage risks and assure the health, welfare and safety of people who receive care',
  ],
  [
    13,
    'Staffing',
    'There should be enough members of staff to keep people safe and meet their health and welfare needs',
  ],
  [
    21,
    'Records',
    "People's personal records, including medical records, should be accurate and kept safe and confidential",
  ],
  [17, 'Complaints', 'People should have their complaints listened to and acted on properly'],
];

/** Each in the ways in which reports of 2010 to 2014 head it: 'Outcome 04: People should get …', or the standard's name. */
export const essentialStandards: AreaInput[] = unconfirmedAreas([
  ...outcomes.map(([number, name, outcome]): readonly [string, ...string[]] => {
    const padded = String(number).padStart(2, '0');
    const more = name === 'Records' ? ['Records management'] : [];
    return [name, ...more, outcome, `Outcome ${padded}: ${outcome}`, `Outcome ${padded}: ${name}`];
  }),
  'Notification of other incidents',
  'Statement of purpose',
  'Requirements where the service provider is an individual or partnership',
]);
