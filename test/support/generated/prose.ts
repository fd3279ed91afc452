import * as fc from 'fast-check';

/** Sentences that award nothing, however much they sound like it: what the readers of reports stumble over. */
const traps = [
  'At the last inspection, in May 2016, the local authority was judged to be # overall.',
  'Since then, a focused visit found that practice in the front door was # in places.',
  'Two of the three children’s homes were judged to be # at their last inspection.',
  'Nine in ten children go to schools that are judged good or outstanding by Ofsted.',
  'The adoption service was inspected in 2012 and graded #.',
  'The quality of pathway plans requires improvement in some teams.',
  'Some actions from audits remain outstanding, and supervision is not yet good enough.',
  'Most of the case files that leaders had judged good were found to be less than good.',
  'Children benefit from good support, and many make outstanding progress.',
  'Services are no longer inadequate, and partners see that practice is better.',
  'They are not adequately protected where plans are inadequate.',
  'When good practice is seen, it is shared with other teams.',
];

/** Sentences without any word of a grade. */
const plain = [
  'Families who ask for help get it soon, and they say that it is the help they asked for.',
  'Managers read what is written about each child and ask what has changed since.',
  'Social workers see children often and write down what they say in words of their own.',
  'Leaders know where delay remains, and they have a plan that says who does what by when.',
  'Partners meet each week and share what they know about children who go missing.',
];

/** Sentences that open a paragraph and grade what is no area of the report, or a part of one. */
const narrower = [
  'Early help services are #.',
  'The virtual school is #.',
  'Arrangements for private fostering are #.',
  'The quality of assessments requires improvement.',
  'Leadership of the virtual school is #, and its staff are known to children.',
  'Adoption support for older children is #.',
  'Partnership working is #.',
  'Support for care leavers who are in custody is #.',
  'Life story work is # and children value it.',
  'The local authority’s fostering service is #.',
  'Management oversight is # in most teams.',
  'Overall, the response to children who go missing is #.',
];

/** A paragraph of some sentences; '#' in a trap is another grade. */
export const paragraph = fc
  .tuple(
    fc.oneof(
      { arbitrary: fc.constantFrom(...plain), weight: 3 },
      { arbitrary: fc.constantFrom(...narrower), weight: 1 },
    ),
    fc.array(fc.constantFrom(...plain, ...traps), { maxLength: 3 }),
    fc.constantFrom('inadequate', 'good', 'requires improvement to be good', 'outstanding', 'adequate'),
  )
  .map(([first, rest, grade]) => [first, ...rest].join(' ').replaceAll('#', grade));

/** A paragraph that opens with a sentence about another time or about others. */
export const opening = fc
  .tuple(
    fc.constantFrom(
      'At the last inspection, in 2016, children’s services in @ were judged to be # overall.',
      'The last full inspection, in November 2017, judged services as #.',
      'Since the previous inspection in 2015, when overall effectiveness was judged to be #, much has changed.',
      'In 2016, services for children were judged # and leaders have worked hard since.',
      'Children in @ have the help that they need.',
    ),
    fc.constantFrom('inadequate', 'good', 'requires improvement to be good', 'outstanding'),
    paragraph,
  )
  .map(([first, grade, more]) => `${first.replace('#', grade)} ${more}`);

/** Results of earlier inspections, as lists give them. */
export const earlier = fc
  .tuple(
    fc.constantFrom('Previous Ofsted inspections', 'Other Ofsted inspections'),
    fc.constantFrom('\uf0b7 ', '\uf06e   ', '- ', '• ', ''),
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'Overall effectiveness: #.',
          'Children who need help and protection: #',
          'Adoption performance: #.',
          'Leadership, management and governance: #',
          'The previous inspection of the arrangements for the protection of children was in June 2012. The local authority was judged to be #.',
          'The local authority operates three children’s homes. Two were judged to be # in their most recent inspection.',
          'The inspection of the fostering service was in 2011. The overall quality was #.',
        ),
        fc.constantFrom('inadequate', 'adequate', 'Good', 'Requires improvement', 'good (Grade 2)', 'Outstanding'),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([title, bullet, items]) => ({
    title,
    items: items.map(([text, grade]) => bullet + text.replace('#', grade)),
  }));
