import { tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { isLoneBullet, type Marker, readMarker } from '../../text/markers';

/** What says that somebody should do something. */
export const ASKS = /\b(?:(?<!as (?:it|they) )should|must|shall|needs? to|required to)\b/;

/** What somebody should do, where a line without a full stop says it. */
export const SHOULD = /^The (?:[a-z]+ ){1,4}(?:should|must|needs? to) /;

/** What is to be done, where it opens a line and nothing marks it. */
export const TO_DO =
  /^(?:(?:accelerat|analys|apprais|arrang|chang|clos|complet|continu|creat|decid|dispos|enabl|encourag|engag|ensur|enhanc|eliminat|evaluat|explor|giv|improv|increas|introduc|involv|mak|minimis|organis|prioritis|produc|provid|promot|rais|reduc|refin|remov|replac|resolv|restor|revis|secur|shar|tackl|updat|writ)(?:e|ing)|(?:address|adopt|agree|appoint|bring|build|carry(?:ing)? out|clarify|consider|consult|deepen|deliver|develop|embed|establish|expand|extend|hold|identify|implement|keep|maintain|mend|monitor|publish|recruit|repair|review|seek|sharpen|speed(?:ing)? up|strengthen|widen)(?:ing)?|put(?:ting)? in place|further (?:develop|improve|strengthen)|set(?:ting)?(?! details)|(?:support|use|using) (?:a|all|clear|more|out|the)|work with)\b/i;

/** What stands behind an item besides: where the report speaks of it, and what the provider has done. */
export const RESPONSE = /^(?:(?:response|action taken|comments|please state the actions?|proposed timescale:) |ref: )/i;

/** Labels of what an item follows from, which is not asked for. */
export const REASON = /^(?:\**S\d+\**\s+)?\**(?:key )?concern:/i;

/**
 * The line of an item as it opens: 'R1', '1.', '5.1', '11' before a capital, '(a)', a bullet or the label of a recommendation. A number is kept
 * that is counted on from one item to the next.
 */
const OPENS =
  /^(?:R\d{1,2}[.:)]?\s|(\d{1,3}) {1,4}(?=[A-Z][a-z])|\d{1,2}(?:[.)]|\.(\d{1,2}))\s|\(?(?:[a-z]|\d{1,2})\)\s|(?:\**S\d+\**\s+)?\**Recommendation(?: \d+)?:)/;

/** A number that a converter has put on a line of its own. */
const ALONE = /^(?:\d{1,2}\.(\d{1,2})?|[RS]\d{1,3})$/;

/** Whether all that a line has is what opens an item. */
export const opensBare = (ink: string): boolean => isLoneBullet(ink) || ALONE.test(ink);

/** What opens an item. */
export interface Opening {
  readonly kind: 'number' | 'bullet' | 'label';
  /** The bullet, or '' for what is no bullet. */
  readonly glyph: string;
  /** The number that the next item counts on from; null where there is none. */
  readonly number: number | null;
  /** The offset at which its text starts. */
  readonly textStart: number;
}

/** What opens an item on a line; null where nothing does. Bold type in Markdown is no bullet. */
export function openingOf(lines: LineTable, line: number): Opening | null {
  const ink = lines.ink(line);
  const marker = ink.startsWith('**') ? null : readMarker(lines, line);
  if (marker) return fromMarker(lines, marker);
  if (isLoneBullet(ink)) return { kind: 'bullet', glyph: ink, number: null, textStart: lines.inkEnd(line) };
  const alone = ALONE.exec(ink);
  const label = alone ?? OPENS.exec(ink);
  const number = label?.[1] ?? label?.[2];
  if (!label || (number !== undefined && !alone && !ASKS.test(paragraphAt(lines, line)))) return null;
  const textStart = lines.inkStart(line) + label[0].length;
  return { kind: 'label', glyph: '', number: number === undefined ? null : Number(number), textStart };
}

function fromMarker(lines: LineTable, { kind, number, start, textStart }: Marker): Opening {
  return { kind, glyph: kind === 'bullet' ? lines.text.charAt(start) : '', number, textStart };
}

/** A paragraph is looked at no further. */
const LINES = 5;

/** The text of the paragraph that begins on a line, up to the next mark or the end of a sentence and its line. */
export function paragraphAt(lines: LineTable, first: number): string {
  let text = lines.ink(first);
  for (let line = first + 1; line < Math.min(lines.count, first + LINES); line++) {
    if (/[.:;]$/.test(text) || lines.isBlank(line) || readMarker(lines, line) || OPENS.test(lines.ink(line))) break;
    text += ` ${lines.ink(line)}`;
  }
  return text;
}

/** Whether a line that asks for nothing by itself says that what stands below it does. */
export const leadsOn = (ink: string): boolean => ink.endsWith(':') || REASON.test(tidy(ink));

/** Whether the text of a numbered paragraph only says who should do what stands below it: 'The partnership should:'. */
export const leadsIn = (text: string): boolean =>
  LEAD_IN.test(text) && !/\. [A-Z]/.test(text.replace(/^[\d.]+ /, '')) && !TO_DO.test(text);

const LEAD_IN =
  /\b(?:should|must|shall|needs? to)(?: (?:also|now|(?:take (?:[a-z]+ )?action|seek) to|(?:ensure|make sure)(?: that)?))?:$|\brecommend(?:ed|s)? that [^.:]{1,60}:$|\bmight wish to consider:$|\bfollowing [^.:]{1,60}[.:]$/;
