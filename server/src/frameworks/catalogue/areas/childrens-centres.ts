import { unconfirmedAreas } from '../define';

/** What centres are judged on from 2010 to 2013: the outcomes, the provision, its leadership. */
export const centreRows = unconfirmedAreas([
  ['How good are outcomes for families?', 'Outcomes for families'],
  [
    'The extent to which children, including those from target groups, are physically, mentally and emotionally healthy and families have healthy lifestyles',
    'The extent to which children, including those from vulnerable groups, are physically, mentally and emotionally healthy and families have healthy lifestyles',
  ],
  'The extent to which children are safe and protected, their welfare concerns are identified and appropriate steps taken to address them',
  [
    'The extent to which all children and parents, including those from target groups, enjoy and achieve educationally and in their personal and social development',
    'The extent to which all children and parents, including those from vulnerable groups, enjoy and achieve educationally and in their personal and social development',
  ],
  [
    'The extent to which children engage in positive behaviour and develop positive relationships and parents, including those from target groups, contribute to decision-making and governance of the centre',
    'The extent to which children engage in positive behaviour and develop positive relationships and parents, including those from vulnerable groups, contribute to decision-making and governance of the centre',
  ],
  [
    'The extent to which children are developing skills for the future and parents, including those from target groups, are developing economic stability and independence including access to training and employment',
    'The extent to which children are developing skills for the future and parents, including those from vulnerable groups, are developing economic stability and independence including access to training and employment',
  ],
  'How good is the provision?',
  'The quality of assessment of the needs of children, parents and other users',
  [
    'The extent to which the range of services, activities and opportunities meet the needs of families, including those in target groups',
    'The extent to which the range of services, activities and opportunities meet the needs of users and the wider community',
  ],
  [
    'The extent to which the centre promotes purposeful learning, development and enjoyment for all families, including those in target groups',
    'The extent to which the centre promotes purposeful learning, development and enjoyment for all users',
  ],
  [
    'The quality of care, guidance and support offered to families, including those in target groups',
    'The quality of care, guidance and support offered to users',
    "The quality of care, guidance and support offered to users within the children's centre",
  ],
  ['How effective are the leadership and management?', 'Leadership and management'],
  'The extent to which governance, accountability, professional supervision and day-to-day management arrangements are clear and understood',
  [
    'The effectiveness of evaluation and its use in setting ambitious targets which secure improvement in outcomes',
    'The effectiveness of evaluation and its use in setting ambitious targets, which secures improvement in outcomes',
  ],
  [
    'The extent to which resources are used and managed efficiently and effectively to meet the needs of families, including those in target groups',
    'The extent to which resources are used and managed efficiently and effectively to meet the needs of users and the wider community',
    'The extent to which resources are used and managed efficiently and effectively to meet the needs of families and provide value for money',
  ],
  'The extent to which equality is promoted and diversity celebrated, illegal or unlawful discrimination is tackled and the centre fulfils its statutory duties',
  [
    "The effectiveness of the centre's policy, procedures and work with key agencies in safeguarding children and, where applicable, vulnerable adults",
    "The effectiveness of the centre's policy, procedures and work in safeguarding children and, where applicable, vulnerable adults",
  ],
  [
    'The extent to which partnerships with other agencies ensure the integrated delivery of the range of services provided by the centre to meet its core purpose',
    'The extent to which partnerships with other agencies ensure the integrated delivery of the range of services the centre has been commissioned to provide',
  ],
  [
    'The extent to which the centre supports and encourages families in the reach area to engage with services and uses their views to develop the range of provision',
    'The extent to which the centre supports and encourages the wider community to engage with services and uses their views to develop the range of provision',
  ],
]);
