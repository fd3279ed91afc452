import type { Position, SelectionRange } from 'vscode-languageserver';
import { LineRole, type Report } from '../report/model';
import { sectionsOf } from '../report/queries/sections';
import type { Span } from '../text/spans';
import { toOffset, toRange, withoutBlankEnd } from './positions';

/**
 * What to select around each position, ever wider: the sentence, the paragraph or recommendation, each section that
 * holds it, the whole text.
 *
 * @param positions 0-based, UTF-16
 */
export function selectionRanges(report: Report, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = toOffset(report.lines, position);
    const around = spansAround(report, offset);
    let range: SelectionRange = { range: toRange(report.lines, { start: 0, end: report.text.length }) };
    for (const span of around) range = { range: toRange(report.lines, span), parent: range };
    return range;
  });
}

/** The widest first, each within the one before it. */
function spansAround(report: Report, offset: number): Span[] {
  const { text, recommendations, paragraphs } = report;
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const block = blockAt(report, offset);
  const item = [...recommendations, ...paragraphs].filter(holds).sort(byLength).at(0);
  const paragraph = item ?? block;
  const sections = sectionsOf(report).filter(holds).sort(byLength).reverse();
  const narrow = paragraph === null ? [] : [paragraph, sentenceAt(text, paragraph, offset)];
  let last: Span = { start: 0, end: text.length };
  const nested: Span[] = [];
  for (const span of [...sections, ...narrow].map((each) => withoutBlankEnd(text, each))) {
    const within = last.start <= span.start && span.end <= last.end && holds(span);
    if (!within || (span.start === last.start && span.end === last.end)) continue;
    nested.push(span);
    last = span;
  }
  return nested;
}

const byLength = (a: Span, b: Span): number => a.end - a.start - (b.end - b.start);

/** The lines of one kind around an offset that no blank line parts; null on a blank line. */
function blockAt(report: Report, offset: number): Span | null {
  const { lines } = report;
  const { roles } = report;
  const at = lines.at(offset);
  const kind = roles.of(at);
  if (kind === LineRole.blank) return null;
  let first = at;
  let last = at;
  while (first > 0 && roles.of(first - 1) === kind) first--;
  while (last + 1 < lines.count && roles.of(last + 1) === kind) last++;
  return { start: lines.inkStart(first), end: lines.inkEnd(last) };
}

/** What ends a sentence: a stop with what closes behind it, before a blank and what may open the next one. */
const SENTENCE_END = /[.?!]['")\u2019\u201d]?(?=\s+['"(\u2018\u201c]?[\p{Lu}\d])/gu;

/** Behind these a stop ends no sentence. */
const ABBREVIATED = /\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|para|vs|\d{1,3}|[a-z])\.$/i;

function sentenceAt(text: string, paragraph: Span, offset: number): Span {
  let { start } = paragraph;
  for (const { index, 0: stop } of text.slice(paragraph.start, paragraph.end).matchAll(SENTENCE_END)) {
    const end = paragraph.start + index + stop.length;
    if (ABBREVIATED.test(text.slice(Math.max(start, end - 8), end))) continue;
    if (offset < end) return { start, end };
    start = end + (/^\s+/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
    if (offset < start) return { start: end, end: start };
  }
  return { start, end: paragraph.end };
}
