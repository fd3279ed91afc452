/** Without one of these words a heading speaks of no other inspections: that is told faster. */
const OTHER = /previous|earlier|other|last|past|recent|history/;
const OTHER_INSPECTIONS =
  /\b(?:previous|earlier|other|last|past|most recent(?:ly published)?)\b.+\b(?:inspections?|assessments?|reviews?|judge?ments?)\b|\b(?:inspection|grading|rating|ratings|grades) history\b/;

/** Whether a folded heading is about earlier inspections, or those of others. */
export function isOfOtherInspections(folded: string): boolean {
  return OTHER.test(folded) && OTHER_INSPECTIONS.test(folded);
}
