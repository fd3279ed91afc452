import type { Lines } from '../../text/lines';
import type { Span } from '../../text/spans';

/** A place in the text: 1-based lines and columns. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a span. */
export function place(lines: Lines, span: Span): Place {
  const line = lines.at(span.start);
  const endLine = lines.at(span.end);
  return {
    line: line + 1,
    column: span.start - lines.start(line) + 1,
    endLine: endLine + 1,
    endColumn: span.end - lines.start(endLine) + 1,
  };
}
