/** What says that the rest of a line is the grade of what stands above: 'Rating: ', 'Judgement for this standard is'. */
export const GRADE_LABEL =
  /^(?:(?:grade|rating|judge?ment|(?:percentage )?score|grading|evaluation)(?: awarded)?(?: for this (?:area|theme|standard|question))?|theme score|outcome(?=:)|our judge?ment)(?: is)?:? ?/i;

/** What is no name of an area: it says which kind of rating follows of what stands above it, the name folded. */
export const KIND_OF_RATING = /^(?:compliance|quality|risk) (?:grade|judge?ment|level|rating|result|score)s?$/;
