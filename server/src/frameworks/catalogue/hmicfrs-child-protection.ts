import type { FrameworkInput } from '../schema';
import { unconfirmedAreas } from './define';
import { hmicfrsFront } from './fronts';
import { fiveTiers } from './hmicfrs';

/** HMICFRS's inspections of how the police protect children, with grades since about 2023; before, cases alone were assessed. */
export const hmicfrsChildProtection: FrameworkInput = {
  id: 'hmicfrs-child-protection-2023',
  front: {
    ...hmicfrsFront,
    names: [{ where: 'below', phrase: 'National child protection inspection' }, ...(hmicfrsFront.names ?? [])],
    titles: ['National child protection inspection'],
  },
  inspectorate: 'HMICFRS',
  name: 'National child protection inspection of police forces, graded',
  shortName: 'Police child protection',
  from: '2023',
  to: null,
  direction: 'words',
  levels: fiveTiers,
  areas: unconfirmedAreas([
    'Leadership of child protection arrangements',
    'Working with safeguarding partners',
    'Responding to children at risk of harm',
    ['Assessing risk to children and making appropriate referrals', 'Assessing risk and making appropriate referrals'],
    'Investigating reports of abuse, neglect and exploitation of children',
  ]),
  cues: [
    { where: 'title', phrase: 'National child protection inspection', weight: 3 },
    { where: 'text', phrase: 'series of our national child protection inspections', weight: 2 },
    { where: 'formula', phrase: 'graded judgments in all 5 areas', weight: 2 },
    { where: 'table-row', phrase: 'Working with safeguarding partners', weight: 2 },
    { where: 'table-row', phrase: 'Responding to children at risk of harm', weight: 2 },
  ],
  comparability: [
    { with: 'hmicfrs-peel-2021', relation: 'not-comparable', note: 'The same five words, of other areas of policing.' },
  ],
  notes: ['The names of the areas and the year of the first grades are from general knowledge.'],
  sources: [{ ref: 'HMICFRS, national child protection inspections since 2023', kind: 'secondary' }],
  verified: false,
};
