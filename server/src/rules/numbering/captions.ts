import { LineRole } from '../../report/model';
import { oncePerReport } from '../../report/queries/once';
import { mayBeOneOf } from '../../text/letters';
import type { Span } from '../../text/spans';

/** A caption; the span is that of its number or letter. */
export interface Caption extends Span {
  readonly word: string;
  readonly label: string;
  /** Its place in the order: 2 for '2', 'B' or 'b'. */
  readonly number: number;
}

/** 'Table 3: Referrals by month', 'Figure 2', 'Appendix B – Terms': a line that names and numbers what is below it. */
const CAPTION = /^(table|figure|chart|appendix|annex)( )(\d{1,2}|[A-Z])(?=[:.] |:?$| [-–—] | {2,}\S)(.*)$/i;

const LONGEST = 200;

/**
 * The captions of each kind, and of each way to number them ('table 1', 'annex A'), in the order of the text; found once
 * for a report.
 */
export const captionsOf = oncePerReport(({ text, lines, roles }): ReadonlyMap<string, readonly Caption[]> => {
  const found = new Map<string, Caption[]>();
  const seen = new Set<string>();
  for (let line = 0; line < lines.count; line++) {
    const start = lines.inkStart(line);
    const role = roles.of(line);
    if (!mayOpen(text, start) || role === LineRole.contents || role === LineRole.furniture) continue;
    if (lines.inkEnd(line) - start > LONGEST) continue;
    const match = CAPTION.exec(text.slice(start, lines.inkEnd(line)));
    if (match === null) continue;
    const [, word = '', gap = '', label = '', rest = ''] = match;
    const isDigit = /\d/.test(label);
    const number = isDigit ? Number(label) : label.charCodeAt(0) - 64;
    const at = start + word.length + gap.length;
    const caption = { word, label, number, start: at, end: at + label.length };
    const key = `${word.toLowerCase()} ${isDigit ? '1' : 'A'}`;
    // Over the page its caption stands again.
    const again = `${key} ${label} ${rest.trim()}`;
    if (CONTINUED.test(rest) || seen.has(again)) continue;
    seen.add(again);
    const list = found.get(key);
    if (list) list.push(caption);
    else found.set(key, [caption]);
  }
  return found;
});

const mayOpen = mayBeOneOf('tfca');
const CONTINUED = /\bcontinued\b|\bcont(?:'?d)?\b/i;
