import type { FrontInput } from './define';

type NameForm = NonNullable<FrontInput['names']>[number];

const forms =
  (where: NameForm['where']) =>
  (...phrases: string[]): NameForm[] =>
    phrases.map((phrase) => ({ where, phrase }));

const label = forms('label');
const title = forms('title');
const line = forms('line');
const above = forms('above');
const below = forms('below');
const opens = forms('opens');

/*
 * How the fronts of reports name what was inspected and when. The first form that a report has counts: what says in
 * words that a name follows stands before what only lies beside it.
 */

/** By which number Ofsted knows schools and homes. */
const numbers = ['Unique reference number[ (URN)]', 'URN'];

/** Schools, colleges, nurseries and teacher training, inspected by Ofsted. */
export const ofstedEducationFront: FrontInput = {
  numbers,
  greets: ['pupils', 'children', 'students', 'learners', 'young people', 'boys', 'girls', 'everyone'],
  fields: [
    'Unique reference number',
    'URN:',
    'School category',
    'Type of provider',
    'Type of school',
    'Gender of pupils',
    'Number [of pupils ]on [the school ]roll',
    'Name of school',
    'Chair of governors',
    'How effective is the college',
    'General further education college',
    'Sixth form college',
    'Independent learning provider',
    'Further education and skills',
  ],
  titles: [
    'Inspection report for early years provision',
    'Initial Teacher Education inspection report',
    'Monitoring visit report',
    'Childminder report',
    'School report',
    'Inspection report',
  ],
  names: [
    ...title(
      'Inspection of a good school:',
      'Inspection of an outstanding school:',
      'Inspection of a school judged good for overall effectiveness before September 2024:',
      'Inspection of a school judged outstanding for overall effectiveness before September 2024:',
      'Inspection of a school judged requires improvement for overall effectiveness before September 2024:',
      'Short inspection of',
      'Special measures monitoring inspection of',
      'Special measures: monitoring inspection of',
      'Serious weaknesses monitoring inspection of',
      'Requires improvement monitoring inspection of',
      'Requires improvement: monitoring inspection visit to',
      'Monitoring inspection visit to',
      'Monitoring inspection of',
      'Monitoring visit to',
      'Monitoring visit of',
      'Urgent inspection of',
      'No formal designation inspection of',
      'No formal designation monitoring inspection of',
      'Ofsted monitoring of Grade 3 schools with notice to improve: monitoring inspection of',
      'Pre-registration inspection of',
      'An inspection of',
      'Inspection of',
    ),
    ...label('Name of college', 'Name of school', 'Name of setting', 'Setting name'),
    ...line('Inspection report:'),
    ...above(
      'Initial Teacher Education inspection report',
      'Inspection report',
      'Monitoring visit report',
      'Independent school',
      'Address:',
      'General further education college',
      'Sixth form college',
      'Independent learning provider',
      'School report for residential provision',
    ),
    ...below('Inspection report', 'School report', 'Report card', 'Back to search results'),
    ...opens('Unique reference number', 'Inspection dates', 'Inspection date'),
    ...above('Unique reference number', 'URN:'),
    ...label('Name of provider', 'Provider name'),
    ...title('Initial teacher education inspection report'),
  ],
  inspected: [
    'Report inspection date',
    'Inspection start date',
    'Inspection end date',
    'Inspection dates',
    'Inspection date',
    'Date(s) of inspection',
    'Dates of inspection',
    'Date of inspection',
    'Inspection report:',
    'Latest full inspection:',
    'Following my visit',
    'Progress monitoring inspection report:',
    'Material change inspection report:',
    'Pre-registration inspection report:',
  ],
  published: [
    'Report published on',
    'Report published',
    'Report publication date',
    'Published on',
    'Published',
    'Date of publication',
    'Publication date',
  ],
};

/** Local education authorities, inspected by Ofsted and the Audit Commission. */
export const educationAuthoritiesFront: FrontInput = {
  names: [...title('Inspection of'), ...label('Name of LEA')],
  inspected: ['Date of inspection'],
};

/** Childminders have no name of their own in their reports, only the number that they are registered by. */
export const ofstedEarlyYearsFront: FrontInput = {
  ...ofstedEducationFront,
  names: [...(ofstedEducationFront.names ?? []), ...label('Unique reference number')],
};

/** Titles above or below which a service's name stands; that of a children's home is kept secret. */
const registeredByName = [
  'Inspection report for LA Adoption Agency',
  'Inspection report for adoption agency',
  'Inspection report for local authority fostering agency',
  'Inspection report for independent fostering agency',
  'Inspection report for residential family centre',
  'Inspection report for residential special school',
  'Inspection report for boarding school',
];

/** Children's homes, fostering, adoption and other social care, inspected by Ofsted. */
export const ofstedSocialCareFront: FrontInput = {
  numbers,
  fields: [
    "Inspection report children's home:",
    'Inspection report supported accommodation:',
    "Children's home",
    'Independent fostering agency',
  ],
  titles: [
    'Welfare inspection report for ...',
    "Children's homes inspection - Full",
    "Children's homes inspection - Interim",
    'Full inspection',
    'Interim inspection',
    'Assurance inspection',
  ],
  names: [
    ...title('Inspection of'),
    ...above(
      ...registeredByName,
      "Inspection report for children's home",
      'Welfare inspection report for ...',
      'Residential provision inspected under the social care common inspection framework',
      'Registered provider:',
      'URN:',
    ),
    ...below(...registeredByName),
    ...opens(
      'Inspected under the social care common inspection framework',
      'Residential provision inspected under the social care common inspection framework',
    ),
    ...label('Unique reference number'),
  ],
  inspected: ['Inspection dates', 'Inspection date'],
  published: ['Published on', 'Date of publication'],
};

export const fefcFront: FrontInput = {
  titles: ['Report from the inspectorate'],
  names: [...above('Report from the inspectorate'), ...below('The Further Education Funding Council')],
};

export const siamsFront: FrontInput = {
  titles: [
    'Statutory Inspection of Anglican and Methodist Schools (SIAMS) Report',
    'Statutory Inspection of Anglican and Methodist Schools Report',
  ],
  names: below(
    'Statutory Inspection of Anglican and Methodist Schools (SIAMS) Report',
    'Statutory Inspection of Anglican and Methodist Schools Report',
  ),
  inspected: ['Date of inspection', 'Dates of inspection', 'Date/s of inspection'],
};

export const secureTrainingFront: FrontInput = {
  names: [...title('Inspection of', 'Inspection report for'), ...above('Inspection dates')],
  inspected: ['Inspection dates'],
  published: ['Published on', 'Report published', 'Published'],
};

export const isiFront: FrontInput = {
  titles: [
    'Focused Compliance and Educational Quality Inspection Reports',
    'Focused Compliance and Educational Quality Inspection Report',
    'Regulatory Compliance Inspection Report',
    'Educational Quality Inspection Report',
    'School inspection report',
    'Integrated inspection',
  ],
  names: [
    ...below(
      'Focused Compliance and Educational Quality Inspection Report',
      'School inspection report',
      'Inspection report on',
    ),
    ...label('Full name of the school', 'Full name of school', 'School', 'College'),
    ...above('Independent Schools Inspectorate'),
  ],
  inspected: ['School inspection report', 'Inspection dates', 'Dates of inspection', 'Inspection date'],
};

export const estynFront: FrontInput = {
  titles: [
    'Inspection under Section 10 of the Schools Inspections Act 1996',
    'Inspection under Section 28 of the Education Act 2005',
  ],
  names: [
    ...line('A report on'),
    ...title('A joint report on', 'A report on the quality of education in', 'A report on'),
    ...below(
      'Inspection under Section 10 of the Schools Inspections Act 1996',
      'Inspection under Section 28 of the Education Act 2005',
    ),
    ...label('Name of provider', 'Name of school'),
  ],
  inspected: ['Date of inspection', 'Inspection date', 'Start date of inspection'],
  published: ['Publication date', 'Date of publication', 'Date:'],
};

export const educationScotlandFront: FrontInput = {
  names: [
    ...line(
      "Here are Education Scotland's evaluations for",
      "Here are HM Inspectors' evaluations for",
      'Summarised inspection findings',
    ),
    ...opens('Contents', 'HM Inspectorate of Education'),
    ...line('Here are the evaluations for'),
  ],
};

export const etiFront: FrontInput = {
  titles: [
    'Post-primary inspection',
    'Primary inspection',
    'Nursery inspection',
    'Special school inspection',
    'Pre-school inspection',
    'Further education inspection',
    'Work-based learning inspection',
    'Report of an inspection',
  ],
  names: [
    ...below(
      'Report of an inspection',
      'Post-primary inspection',
      'Primary inspection',
      'Nursery inspection',
      'Special inspection',
      'Special school inspection',
      'Pre-school inspection',
      'Further education inspection',
      'Work-based learning inspection',
      'Empowering Improvement',
    ),
    ...label('School'),
  ],
  inspected: ['Date of inspection', 'Inspected:', 'The inspection took place from ...'],
};

export const careInspectorateScotlandFront: FrontInput = {
  numbers: ['Provider number'],
  titles: ['Care service inspection report'],
  names: [
    ...below('Care service inspection report'),
    ...above(
      'Care Home Service',
      'Care Home Service Adults',
      'Care Home Service Children and Young People',
      'Housing Support Service',
      'Support Service',
      'Day Care of Children',
      'Child Minding',
      'Fostering Service',
      'Adoption Service',
      'School Care Accommodation Service',
      'Secure Accommodation Service',
      'Nurse Agency',
      'Adult Placement Service',
    ),
  ],
  inspected: ['Inspection completed on', 'Completed on', '[un]announced inspection (which/that) took place on ...'],
};

export const careInspectorateWalesFront: FrontInput = {
  titles: ['Inspection report'],
  names: [
    ...title('Inspection Report on'),
    ...below('Inspection Report'),
    ...above('Domiciliary Support Service', 'Care Home Service'),
  ],
  inspected: [
    'Date Inspection Completed',
    'Date of inspection',
    'Inspection date',
    'ratings below were given at the inspection on ...',
    'We (carried out/undertook/completed) an [un]announced inspection on ...',
  ],
  published: ['Date of Publication', 'Publication date'],
};

export const cqcFront: FrontInput = {
  numbers: ['Location ID', 'Provider ID'],
  within: ['{name council}: local authority assessment'],
  fields: ['Read more about how CQC rates services', 'Overall rating for this'],
  titles: ['Inspection report', 'Quality report', 'Report from ... ... ... assessment'],
  names: [
    ...title('{name}: local authority assessment', '{name} - Assessment report'),
    ...below('Care home service without nursing', 'Care home service with nursing'),
    ...above('Location', 'Residential home', 'Nursing home', 'Homecare agency', 'GP practice'),
    ...above('Inspection report', 'Quality report', 'Assessment report', 'Overall:', 'Overall Good', 'Overall'),
    ...below('Inspection report'),
    ...label('Archived:', 'Name of service', 'Location name', 'Name'),
  ],
  inspected: [
    'Date of inspection visit',
    'Dates of inspection',
    'Date of inspections',
    'Date of inspection',
    'Date of assessment',
    'All inspections',
    'We inspected this service on',
    'During a routine inspection',
    'During an inspection looking at part of the service',
    'This [unannounced ][comprehensive ]inspection took place on ...',
  ],
  published: ['Date of publication', 'Date published', 'Assessment published', 'Report published', 'Published:'],
};

/** Reviews and inspections by the essential standards, before there were ratings. */
export const cqcComplianceFront: FrontInput = {
  titles: ['Review of compliance', 'Inspection report'],
  names: [
    ...label('Inspection Report', 'Review of compliance'),
    ...above('Region:'),
    ...below('We are the regulator: ...'),
  ],
  inspected: [
    'Date of inspections',
    'Dates of inspection',
    'Date of inspection',
    'carried out a visit on ...',
    'visited the service on ...',
  ],
  published: ['Date of publication'],
};

export const csciFront: FrontInput = {
  titles: [
    'Key inspection report',
    'Announced inspection report',
    'Unannounced inspection report',
    'Inspection report',
  ],
  names: [
    ...title('Inspection on ... for'),
    ...label('Name of service', 'Name of establishment', 'Name: Address:', 'Name'),
    ...below(
      'CARE HOMES FOR OLDER PEOPLE',
      'CARE HOME ADULTS 18-65',
      'CARE HOMES ADULTS 18-65',
      'DOMICILIARY CARE AGENCY',
      'FOSTERING SERVICE',
      'ADOPTION SERVICE',
      "Children's Home",
      'Key inspection report CARE HOME ADULTS 18-65',
      'Key inspection report CARE HOMES FOR OLDER PEOPLE',
    ),
  ],
  inspected: [
    'Key Unannounced Inspection',
    'Key Announced Inspection',
    'Key Inspection',
    'Random Unannounced Inspection',
    'Random Inspection',
    'Unannounced Inspection',
    'Announced Inspection',
    'Date of inspection',
    'This inspection was carried out on',
    'Inspection on',
    'Date',
  ],
};

export const hmiPrisonsFront: FrontInput = {
  opens: [
    'Report on an announced inspection',
    'Report on an unannounced inspection',
    'Report on a full announced inspection',
    'Report on a full unannounced inspection',
    'Report on a short announced inspection',
    'Report on a short unannounced inspection',
  ],
  names: title(
    'Report on an ... inspection of',
    'Report on a ... ... inspection of',
    'Report on an ... ... ... inspection of',
    'Report on a scrutiny visit to',
    'Report on an independent review of progress at',
    'Report on an inspection of',
  ),
  inspected: ['by HM Chief Inspector of Prisons'],
  published: ['Report published', 'Published on', 'Published'],
};

export const hmiProbationFront: FrontInput = {
  names: title(
    'Report on youth offending work in',
    'An inspection of youth offending services in',
    'An inspection of youth justice services in',
    'An inspection of probation services in',
    'The effectiveness of probation work in',
    'Full Joint Inspection of Youth Offending Work in',
    'An inspection of',
  ),
  within: ['...inspection of youth (justice/offending) (services/work) in [the ]{place}'],
  inspected: ['Fieldwork', 'We conducted fieldwork in ...', 'The fieldwork for this inspection took place ...'],
  published: ['Published on', 'Published'],
};

export const hmicfrsFront: FrontInput = {
  opens: ['FRS Assessment'],
  names: title(
    'An inspection of',
    'FRS Assessment ...',
    ...['2014', '2015', '2016', '2017', '2018'].map((year) => `{name} PEEL ${year}`),
  ),
  inspected: ['We inspected the (service/force) ...', 'fieldwork was carried out ...'],
  published: ['Published on', 'Published'],
};

export const hiqaFront: FrontInput = {
  numbers: ['Centre ID', 'Service ID'],
  fields: [
    'Name of designated',
    'Address of centre',
    'Centre ID',
    'Fieldwork ID',
    'Health Information and Quality Authority',
  ],
  titles: [
    'Compliance Monitoring Inspection report',
    'Report of an inspection of a Designated Centre for Older People',
    'Report of an inspection of a Designated Centre for Disabilities (Adults)',
    'Report of an inspection of a Designated Centre for Disabilities (Children)',
  ],
  names: [
    ...title('Report of the unannounced inspection at', 'Report of the announced inspection at'),
    ...label(
      'Name of designated centre',
      'Centre name',
      'Name of service',
      'Name of centre',
      'Name of healthcare service',
    ),
  ],
  inspected: [
    'Date and time of inspection',
    'Date of inspection',
    'Dates of inspection',
    'The inspection took place over the following dates and times',
  ],
};

export const irelandSchoolsFront: FrontInput = {
  fields: ['Roll number', 'An Roinn Oideachais'],
  titles: [
    'Whole-School Evaluation - Management, Leadership and Learning REPORT',
    'Whole-School Evaluation - Management, Leadership and Learning',
    'Whole School Evaluation REPORT',
    'Whole-School Evaluation',
    'Whole School Evaluation',
    'Subject Inspection of ...',
    'Subject Inspection: ...',
  ],
  names: [
    ...label('Ainm na scoile/ School name', 'Ainm na scoile / School name', 'School name'),
    ...below('Whole School Evaluation', 'Whole-School Evaluation', 'Subject Inspection of ...'),
  ],
  inspected: ['Date of inspection', 'Date of evaluation', 'Dates of inspection'],
  published: ['Date of issue of report', 'Date of issue'],
};

export const emiratesFront: FrontInput = {
  fields: ['School ID', 'Dubai Schools Inspection Bureau'],
  titles: ['Private School Inspection Report', 'Summary Inspection Report'],
  names: [
    ...line('School Journey for'),
    ...above('Academic year', 'UK curriculum', 'Inspection date'),
    ...below('Private School Inspection Report', 'Inspection report', 'Dubai Schools Inspection Bureau'),
  ],
  inspected: ['Inspection dates', 'Inspection date', 'Date of the inspection'],
};

export const newZealandSchoolsFront: FrontInput = {
  names: [...above('Contact details', 'School Evaluation Report', 'School Context', 'Te Ara Huarau')],
};

export const newZealandCentresFront: FrontInput = {
  names: line('1 Evaluation of', 'Evaluation of'),
  titles: ['Education review report'],
};

export const socialHousingFront: FrontInput = {
  opens: ['Regulatory judgement'],
  names: title('Regulatory judgement:'),
};

export const auditCommissionFront: FrontInput = {
  opens: ['Corporate assessment'],
  titles: [
    'Supporting People Programme',
    'Annual Audit and Inspection Letter',
    'Use of Resources',
    'Landlord services',
    'Organisational assessment',
    'Corporate assessment report',
    'Corporate assessment',
  ],
  names: [
    ...title('{name}: corporate assessment'),
    ...below(
      'Annual Audit and Inspection Letter {council}',
      'Use of Resources {council}',
      'Auditor Judgements {council}',
      'Supporting People Programme {council}',
      'Oneplace {council}',
      'Corporate Assessment Report {council}',
      'Corporate Assessment {council}',
      'Assessment {council}',
      'Organisational assessment {council}',
      'Comprehensive performance assessment {council}',
      'Supporting People {council}',
      'Housing Management {council}',
    ),
  ],
  inspected: ['Dates of inspection', 'took place over the period from ...', 'The inspection took place ...'],
};

export const foodStandardsFront: FrontInput = {
  titles: ['Food hygiene inspection report', 'Report of food hygiene inspection'],
  names: [
    ...label('Business name', 'Name of business', 'Business:'),
    ...above('Food hygiene rating is', 'Business type'),
  ],
  inspected: ['Date of inspection', 'Last inspection'],
};

export const rqiaFront: FrontInput = {
  fields: ['RQIA ID'],
  titles: [
    'Primary announced inspection',
    'Unannounced care inspection report',
    'Announced care inspection report',
    'Inspection report',
  ],
  names: [
    ...label('Name of establishment', 'Name of service', 'Name of home'),
    ...above('Type of service'),
    ...below('Unannounced care inspection report', 'Announced care inspection report'),
  ],
  inspected: [
    'Date of inspection',
    'Inspection date',
    'Inspection report',
    'Unannounced care inspection report',
    'Announced care inspection report',
  ],
  published: ['Published'],
};

const hiwKinds = ['Hospital', 'General Practice', 'General Dental Practice', 'Independent Healthcare'].map(
  (kind) => `${kind} Inspection Report`,
);

export const hiwFront: FrontInput = {
  titles: hiwKinds.flatMap((kind) => [`${kind} (Unannounced)`, `${kind} (Announced)`, kind]),
  names: below(...hiwKinds.map((kind) => `${kind} ...`)),
  inspected: ['Inspection date'],
  published: ['Publication date'],
};

export const icibiFront: FrontInput = {
  titles: ['An inspection of ...'],
  names: title('An inspection of'),
  published: ['Published'],
};

export const cjiniFront: FrontInput = {
  titles: ['An inspection of ...'],
  names: title(
    'Report on an unannounced inspection of',
    'Report on an announced inspection of',
    'Report on an inspection of',
  ),
};

export const newZealandCareFront: FrontInput = {
  inspected: ['Dates of audit: Start date', 'Dates of audit'],
  names: label('Premises audited'),
};

export const nursingHomeSurveyFront: FrontInput = {
  titles: ['Statement of Deficiencies and Plan of Correction'],
  names: below('Name of provider or supplier'),
};

export const jarProgressFront: FrontInput = {
  names: title(
    'Inspection of progress made in the provision of safeguarding services in the',
    'Inspection of progress made in the provision of safeguarding services in',
    'Progress inspection of safeguarding services in',
    'Progress inspection of services for children and young people in',
  ),
};

/** On reports about councils' services for children, and the areas that they serve with others. */
export const childrensServicesFront: FrontInput = {
  opens: [
    'Annual performance assessment',
    "Children's services assessment",
    "Children's services annual rating",
    'Joint area',
    'Joint targeted',
    'Area SEND',
    'Local area SEND',
    'Enhanced youth inspection',
    'Youth service inspection',
  ],
  closes: [
    'local area[ partnership]',
    "local authority[ children's services]",
    "children's[ social care] services",
    'safeguarding children (board/partnership)',
  ],
  within: [
    '+[the ]{name (council/borough/authority/corporation/trust)}[,] [re/re-]inspection of...',
    "...inspection of [the ]{name} local authority children's services...",
    "...inspection of ... within [the ]{name}[ children's services]",
    "...inspection of [the ]{name (council/trust)}[ ][children's services]",
    '...inspection (of/report:) [the ]{name} local area partnership...',
    "...visit (to/of) [the ]{name}[ local authority][ children's services/ children's social care services]",
    '...services for children and young people in {name}[ {year}]',
    '...safeguarding and looked after children services[,] {name}',
    "joint area review {name} children's services authority area...",
    "annual performance assessment of [the ]{name council}'s ...",
    'joint [local ]area send (inspection/revisit) (in/of/to) [the ]{place}',
    'joint targeted area inspection[:][ ...] in [the ]{place}',
    'joint targeted area inspection of [the ]{place}',
    "...inspection of [the ]{place} children's services",
    "...inspection of [local authority ]children's [social care ]services (in/of/for) [the ]{place}",
  ],
};
