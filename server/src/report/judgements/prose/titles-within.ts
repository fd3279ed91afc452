import type { Span } from '../../../text/spans';
import type { JudgementContext } from '../context';

/** A line that is shorter, of the measure of the text, is not wrapped. */
const SHORT = 0.7;

/**
 * Parts the lines of a paragraph where titles begin and end in it: where no blank line stands between a title and its
 * text, the first sentence would else begin with the title's words.
 *
 * @param spans The lines.
 * @returns The lines of each title and of each text, in order.
 */
export function partedByTitles(context: JudgementContext, spans: readonly Span[]): (readonly Span[])[] {
  const { text } = context.lines;
  const parts: Span[][] = [];
  let part: Span[] = [];
  let title = -1;
  for (const span of spans) {
    const heading = context.headingAt(span.start);
    const own = heading !== null && heading.end >= span.end ? heading.start : -1;
    const last = part.at(-1);
    const before = part.at(-2);
    const opens = before === undefined || '.:;?'.includes(text.charAt(before.end - 1));
    const isTitle = opens && last !== undefined && /^\p{Lu}/u.test(text.charAt(last.start));
    if (last && (own !== title || (isTitle && endsItem(context, last.end)))) {
      parts.push(part);
      part = [];
    }
    part.push(span);
    title = own;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Whether a short line ends at an offset and a sentence begins below: titles and items have no full stops. */
export function endsItem({ lines }: JudgementContext, end: number): boolean {
  const line = lines.at(end);
  if (lines.inkEnd(line) !== end || end - lines.start(line) > SHORT * lines.measure) return false;
  return line + 1 < lines.count && /^\p{Lu}/u.test(lines.ink(line + 1));
}
