import type { Position, Range } from 'vscode-languageserver';
import type { Lines } from '../text/lines';
import type { Span } from '../text/spans';

/** The position (0-based, UTF-16) of an offset. An offset inside a line break becomes the end of its line. */
export function toPosition(lines: Lines, offset: number): Position {
  const line = lines.at(offset);
  const start = lines.start(line);
  return { line, character: Math.max(0, Math.min(offset, lines.end(line)) - start) };
}

/** The range of a span. */
export function toRange(lines: Lines, span: Span): Range {
  return { start: toPosition(lines, span.start), end: toPosition(lines, span.end) };
}

/** The offset of a position. A position past the end of its line, or of the text, becomes that end. */
export function toOffset(lines: Lines, position: Position): number {
  if (position.line < 0) return 0;
  const line = Math.min(position.line, lines.count - 1);
  const end = lines.end(line);
  if (line < position.line) return end;
  return Math.min(lines.start(line) + Math.max(0, position.character), end);
}

/** Whether an offset lies in a span, its end excluded. */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** A span without the line breaks and blank lines at its end; never shorter than nothing. */
export function withoutBlankEnd(text: string, span: Span): Span {
  let end = span.end;
  while (end > span.start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start: span.start, end };
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}
