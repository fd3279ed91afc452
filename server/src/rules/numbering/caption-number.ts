import * as l10n from '../../l10n';
import { LineRole, RECOGNISED, type Report } from '../../report/model';
import { lineNumber } from '../../report/queries/places';
import { mayBeOneOf } from '../../text/letters';
import type { Span } from '../../text/spans';
import type { Observation, Rule } from '../rule';

/** Captions of tables, figures, charts and appendices whose numbers are repeated, skipped or out of order. */
export const captionNumber: Rule = {
  id: 'caption-number',
  description: 'The number of a table, figure or appendix is repeated, skipped or out of order.',
  severity: 'information',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    return [...captionsOf(report).values()].flatMap((captions) => breakOf(report, captions));
  },
};

/** A caption; the span is that of its number or letter. */
interface Caption extends Span {
  readonly word: string;
  readonly label: string;
  /** Its place in the order: 2 for '2', 'B' or 'b'. */
  readonly number: number;
}

/** 'Table 3: Referrals by month', 'Figure 2', 'Appendix B – Terms': a line that names and numbers what is below it. */
const CAPTION = /^(table|figure|chart|appendix|annex)( )(\d{1,2}|[A-Z])(?=[:.] |:?$| [-–—] | {2,}\S)(.*)$/i;

const LONGEST = 200;

/** The captions of each kind, and of each way to number them, in the order of the text. */
function captionsOf({ text, lines, roles }: Report): Map<string, Caption[]> {
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
}

const mayOpen = mayBeOneOf('tfca');
const CONTINUED = /\bcontinued\b|\bcont(?:'?d)?\b/i;

/** Fewer captions show no order. */
const FEWEST = 3;

/** The one break of a sequence. Where there are more, it is numbered by another rule, or has lost lines to conversion. */
function breakOf(report: Report, captions: readonly Caption[]): Observation[] {
  if (captions.length < FEWEST || captions[0]?.number !== 1) return [];
  const breaks: { before: Caption; caption: Caption }[] = [];
  for (let index = 1; index < captions.length; index++) {
    const [before, caption, after] = [captions[index - 1], captions[index], captions[index + 1]];
    if (before === undefined || caption === undefined || caption.number === before.number + 1) continue;
    breaks.push({ before, caption });
    // Where the number that is due fits what follows, this caption is the wrong one.
    if (after?.number === before.number + 2) index++;
  }
  const [only, ...others] = breaks;
  if (only === undefined || others.length > 0) return [];
  const { before, caption } = only;
  const name = ({ word, label }: Caption): string => `${word} ${label}`;
  const line = lineNumber(report, before);
  const message =
    before.number === caption.number
      ? l10n.t('There is a {0} already, on line {1}.', name(caption), line)
      : l10n.t('{0} follows {1} on line {2}.', name(caption), name(before), line);
  const { start, end } = caption;
  return [{ start, end, message, related: [{ start: before.start, end: before.end, message: name(before) }] }];
}
