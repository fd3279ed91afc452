/*
 * Headings under which reports ask for action, beside 'Recommendations' and the like, which any report may have. Three
 * dots stand for a few words. A phrase with a full stop opens a sentence that leads in to them; below one with '#' only
 * what has a mark is asked for; one with '!' heads something else, or opens what asks for nothing.
 */

/** Schools, colleges, nurseries and teacher training, inspected by Ofsted. */
export const ofstedEducationActions: string[] = [
  'Next steps',
  'Priorities for further improvement',
  '... priorities for further improvement are to',
  'The most important things the school should do to improve are.',
  'Areas for further improvement',
  'The ... should take immediate action to.',
  'The ... should take further action to.',
  'The ... does not meet all requirements in respect of ... ... must.',
  '!... schools whose overall effectiveness is judged satisfactory.',
];

export const ofstedSocialCareActions: string[] = [
  'What must be done to secure future improvement',
  'Statutory requirements',
];

export const isiActions: string[] = [
  'Areas for action',
  'Recommended next steps',
  'Action point',
  'Recommendations for further improvement',
  'The school is advised to make the following improvements.',
];

export const educationScotlandActions: string[] = [
  'Main points for action',
  'The following areas for improvement were identified.',
  'We have agreed the following areas for improvement.',
  'We discussed with ... how they might continue to improve.',
];

export const careScotlandActions: string[] = [
  'Requirements',
  '#Areas for improvement',
  '!Requirements and recommendations',
  '!This is to ensure.',
  '!This is to comply.',
  '!This is in order to.',
];

export const careWalesActions: string[] = [
  'Recommendations for improvement',
  'Area(s) for improvement',
  'Area(s) identified for improvement',
  'Area(s) identified for priority action',
  'Priority action notice',
  'Areas of non compliance',
  'Summary of areas for improvement',
  'Summary of areas for priority action',
];

export const cqcActions: string[] = [
  'Action the ... MUST take to improve',
  'Action the ... SHOULD take to improve',
  'Actions the ... MUST take to improve',
  'Actions the ... SHOULD take to improve',
  'Requirement notices',
  'Compliance actions',
  'Improvement actions',
  'Action we have told the provider to take',
  'Actions we have told the provider to take',
  'Enforcement actions',
  'Enforcement actions we have taken',
  'The areas where the provider must make improvement',
  'The areas where the provider must make improvements',
  'The area where the provider must make improvement',
  'The area where the provider must make an improvement',
  'The areas where the provider should make improvement',
  'The areas where the provider should make improvements',
  'The area where the provider should make improvement',
  'The area where the provider should make an improvement',
  'There were areas where the provider could make improvements',
  'Importantly, the ... must.',
  'In addition the ... should.',
];

export const csciActions: string[] = [
  'Statutory requirements',
  'Statutory requirements identified during the inspection',
];

export const constabularyActions: string[] = ['Cause of concern', 'Causes of concern'];

export const prisonActions: string[] = [
  'Main recommendations',
  'Main concerns and recommendations',
  'Key concerns',
  'Priority concerns',
  'Summary of recommendations',
  '!Example of good practice',
  '!Examples of good practice',
  '!Good practice',
  '!Housekeeping points',
];

export const probationActions: string[] = [
  'Recommendations for improvement',
  '!Areas for improvement',
  '!Area for improvement',
];

export const emiratesActions: string[] = ['Key recommendations', 'Recommendations'];

export const newZealandSchoolActions: string[] = ['Next steps'];

export const irelandActions: string[] = ['Main recommendations'];

export const rqiaActions: string[] = ['Statutory requirements', '#Areas for improvement'];

export const etiActions: string[] = [
  'Recommendations',
  'The ... has identified the following areas for improvement.',
  'The areas for improvement are to.',
];

export const hiwActions: string[] = [
  'This is what we recommend the service can improve',
  '!This is what the service did well',
];

/** Reports that have their recommendations under that name. */
export const recommendationsOnly: string[] = ['Recommendations'];

export const icibiActions: string[] = ['Summary of recommendations'];
