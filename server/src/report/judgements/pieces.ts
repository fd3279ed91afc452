import { LineRole } from '../layout/page';
import type { Span } from '../../text/spans';
import type { JudgementContext } from './context';

/** A span that runs over lines, in one piece for each line. */
export function piecesOf(context: JudgementContext, span: Span): Span[] {
  const { lines } = context;
  const first = lines.at(span.start);
  const last = lines.at(span.end);
  if (first === last) return [span];
  const pieces: Span[] = [];
  for (let line = first; line <= last; line++) {
    if (context.layout.role(line) !== LineRole.text) continue;
    const start = Math.max(span.start, lines.inkStart(line));
    const end = Math.min(span.end, lines.inkEnd(line));
    if (end > start) pieces.push({ start, end });
  }
  return pieces;
}
