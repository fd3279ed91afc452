import { isDigit, codeAt } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { isAboutReports } from '../parts/about-reports';
import { WORDS } from '../parts/scales';
import type { UnplacedGrade } from '../model';

/** 'Staying safe: 3', 'Staying safe    3', 'Staying safe - 3': a name, what parts it from its digit, the digit. */
const BARE = /^([A-Z][^\t:]{2,68}?)(?::[\t ]*|\t+| {2,}| [-–—] )[1-9]$/;

/** No such line is longer. */
const LONGEST = 90;

/**
 * The digits that a text of no known framework gives to areas, one on a line. Only the name of an area that some
 * framework has shows that digits are grades: a list of places and numbers has none.
 *
 * @returns None where fewer than two lines have this form, none of them names an area, or the text is about reports.
 */
export function bareDigits(lines: LineTable, { areas }: Pick<Vocabulary, 'areas'>): UnplacedGrade[] {
  const found: UnplacedGrade[] = [];
  let named = false;
  for (let line = 0; line < lines.count; line++) {
    const at = lines.inkEnd(line) - 1;
    if (lines.isBlank(line) || lines.length(line) > LONGEST || !isDigit(codeAt(lines.text, at))) continue;
    const label = BARE.exec(lines.ink(line))?.[1]?.trimEnd();
    if (label === undefined) continue;
    const area = areas.area(label);
    named ||= area !== null;
    const piece = { start: at, end: at + 1 };
    const printed = lines.text.charAt(at);
    const place = { service: null, area: area?.name ?? label, source: 'table', scale: WORDS } as const;
    found.push({ ...place, kind: 'code', printed, fragments: [piece], beside: null, ...piece });
  }
  return named && found.length > 1 && !isAboutReports(lines) ? found : [];
}
