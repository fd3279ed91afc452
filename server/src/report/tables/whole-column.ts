const OF_THE_WHOLE =
  /^(?:(?:school|college|provider|provision|trust|service) )?overall(?: (?:school|college|trust|location|service|provider|provision|grade))?$|^school(?: grade)?$/;

/**
 * Whether the head of a column, or the label of a line, says that its grades are of the whole and not of a part: 'Overall',
 * 'School grade'.
 *
 * @param folded The head, folded.
 */
export function isOfTheWhole(folded: string): boolean {
  return OF_THE_WHOLE.test(folded);
}
