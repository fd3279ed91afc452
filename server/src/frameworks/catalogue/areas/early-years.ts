import { unconfirmedAreas, type AreaInput, type LevelInput } from '../define';
import { metOrNot } from '../scales';

/** The childcare register, which is met or not met, whatever the early years provision is judged to be. */
export const childcareRegister: AreaInput[] = [
  {
    id: 'childcare_register_compulsory',
    name: 'The requirements for the compulsory part of the Childcare Register',
    short: 'Childcare Register, compulsory',
    variants: [
      'The requirements for the compulsory part of the Childcare Register are',
      'The requirements of the compulsory part of the Childcare Register are',
      'The provider confirms that the requirements of the compulsory part of the Childcare Register are',
      'The compulsory part of the Childcare Register',
    ],
    levels: register(),
    optional: true,
    verified: false,
  },
  {
    id: 'childcare_register_voluntary',
    name: 'The requirements for the voluntary part of the Childcare Register',
    short: 'Childcare Register, voluntary',
    variants: [
      'The requirements for the voluntary part of the Childcare Register are',
      'The requirements of the voluntary part of the Childcare Register are',
      'The provider confirms that the requirements of the voluntary part of the Childcare Register are',
      'The voluntary part of the Childcare Register',
    ],
    levels: register(),
    optional: true,
    verified: false,
  },
];

/** What is met or not met, with actions or without: the register, and provision that no children attended. */
export function register(): LevelInput[] {
  return metOrNot.map(({ label, variants }) => ({
    label,
    variants: [...(variants ?? []), `${label} (with actions)`, `${label} with actions`],
  }));
}

/** What the record of inspection judgements of 2008 to 2013 lists. */
export const earlyYears2008Areas: AreaInput[] = [
  ...unconfirmedAreas([
    [
      'How well does the setting meet the needs of the children in the Early Years Foundation Stage?',
      'How well the setting meets the needs of children in the Early Years Foundation Stage',
      'How effective is the provision in meeting the needs of children in the Early Years Foundation Stage?',
    ],
    'How well does the provision promote inclusive practice?',
    'How effectively is the welfare of children in the Early Years Foundation Stage promoted?',
    [
      'The capacity of the provision to maintain continuous improvement',
      'The capacity to maintain continuous improvement',
    ],
    [
      'The effectiveness of leadership and management of the Early Years Foundation Stage',
      'The effectiveness of leadership and management of the early years provision',
      'How effectively is the Early Years Foundation Stage led and managed?',
      'How effectively is provision in the Early Years Foundation Stage led and managed?',
    ],
    'The effectiveness of leadership and management in embedding ambition and driving improvement',
    'The effectiveness with which the setting deploys resources',
    'The effectiveness with which the setting promotes equality and diversity',
    ['The effectiveness of safeguarding', 'How well are children safeguarded?'],
    [
      "The effectiveness of the setting's self-evaluation, including the steps taken to promote improvement",
      "How effective is the setting's self-evaluation, including the steps taken to promote improvement?",
      'How well does the setting evaluate its provision and take steps to promote improvement?',
    ],
    ['The effectiveness of partnerships', 'How well does the setting work in partnership with others?'],
    [
      "The effectiveness of the setting's engagement with parents and carers",
      'How well does the setting work in partnership with parents and others?',
    ],
    'The quality of the provision in the Early Years Foundation Stage',
    'Outcomes for children in the Early Years Foundation Stage',
    [
      'The extent to which children achieve and enjoy their learning',
      'How well are children helped to learn and develop?',
      'How well are children helped to enjoy and achieve?',
      'How effectively are children in the Early Years Foundation Stage helped to learn and develop?',
    ],
    ['The extent to which children feel safe', 'How well are children helped to stay safe?'],
    ['The extent to which children adopt healthy lifestyles', 'How well are children helped to be healthy?'],
    [
      'The extent to which children make a positive contribution',
      'How well are children helped to make a positive contribution?',
    ],
    [
      'The extent to which children develop skills for the future',
      'How well are children helped develop skills that will contribute to their future economic well-being?',
      'How well are children helped to develop skills that will contribute to their future economic well-being?',
    ],
  ]),
  ...childcareRegister,
];

/** What the first page lists: four rows to 2015, then those of the common inspection framework, then those of 2019. */
export const earlyYears2013Areas: AreaInput[] = [
  ...unconfirmedAreas([
    [
      'How well the early years provision meets the needs of the range of children who attend',
      'How well the early years provision meets the needs of the range of children',
    ],
    'The contribution of the early years provision to the well-being of children',
    [
      'The effectiveness of the leadership and management of the early years provision',
      'Effectiveness of the leadership and management',
      'Effectiveness of leadership and management',
      'Leadership and management',
    ],
    'Quality of teaching, learning and assessment',
    'Personal development, behaviour and welfare',
    'Outcomes for children',
    'Quality of education',
    'Behaviour and attitudes',
    'Personal development',
  ]),
  ...childcareRegister,
];
