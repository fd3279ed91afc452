import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { Printed } from '../model';

/** How a report of an inspection calls itself, whoever made it. */
const REVIEW =
  /\b(?:inspections?|audit|(?:school|college|nursery|external|peer|quality|practice|service|trust|team|home|care|safeguarding|provision|whole-school) (?:review|evaluation)|review report|quality assurance|accreditation|monitoring visit|assessment and rating|(?:quality|service|site|compliance|standards) assessment)\b/;

/** A title that says that it is a report needs no field of a visit beside it. */
const REPORT = /\breport\b/;

/** What tells of inspections and is none, by a word among the first lines. */
const NO_REPORT =
  /\b(?:guidance|handbook|policy|protocol|procedures?|template|toolkit|annual (?:report|review)|minutes|agenda|committee|cabinet|newsletter|press|consultation|briefing|vacancy|self-? ?(?:evaluation|assessment|review|inspection)|scrutiny|strategy|terms of reference|methodology|appraisal|literature|course|assignment|exam(?:ination)?|proposal|pupils?|students?|learners?|candidates?|employees?|products?)\b/;

/** So many of the first lines say what a text is; a title is no longer. */
const FIRST_LINES = 12;
const LONGEST = 90;

/** Who makes reports is called by what they are. */
const MAKER = /\b(?:department|directorate|team|section|unit|division|service|agency|board|office)$/;

/** Fields that tell of an inspection of one's own: whoever quotes that of another has none of them. */
const VISIT =
  /^(?:(?:inspection|audit|review|assessment|evaluation) (?:period|dates?|team)|dates? of (?:the )?(?:inspection|audit|review|assessment|evaluation|visit)|(?:lead )?(?:inspectors?|auditors?|reviewers?|assessors?))\b/;
const VISIT_LINES = 20;

/** A title may have the name of what was inspected behind it; a field of a form is none. */
const NAMED = /\breport:/;
const FIELD = /^[^:]{1,40}:\s*\S/;

/**
 * The line that says that a text is the report of an inspection, an audit or a review, among its first ones.
 *
 * @param needsVisit Whether a field must say when or by whom it was made though it calls itself a report.
 * @returns Null where none does, or one of them says that the text is of another kind.
 */
export function ownTitle(lines: LineTable, needsVisit = false): Printed<string> | null {
  let title: Printed<string> | null = null;
  for (let line = 0, seen = 0; line < lines.count && seen < FIRST_LINES; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (lines.length(line) > LONGEST) continue;
    const ink = lines.ink(line);
    const folded = fold(ink);
    const isNamed = REVIEW.test(folded) && NAMED.test(folded);
    const isField = (FIELD.test(ink) && !isNamed) || lines.hasTab(line) || / {2}|^\|/.test(ink);
    if (!isField && NO_REPORT.test(folded)) return null;
    const isTitle = !title && !isField && REVIEW.test(folded) && !MAKER.test(folded) && !/[.;,]$/.test(ink);
    if (isTitle) title = { value: ink, start: lines.inkStart(line), end: lines.inkEnd(line) };
  }
  const isSure = title !== null && !needsVisit && REPORT.test(fold(title.value));
  return isSure || tellsOfVisit(lines) ? title : null;
}

function tellsOfVisit(lines: LineTable): boolean {
  for (let line = 0, seen = 0; line < lines.count && seen < VISIT_LINES; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (lines.length(line) <= LONGEST && VISIT.test(fold(lines.ink(line)))) return true;
  }
  return false;
}
