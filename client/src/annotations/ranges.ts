import { Range } from 'vscode';
import type { DocumentRange } from '../../../server/src/protocol';

/** A range as the editor has it; both count lines and UTF-16 units from 0. */
export function rangeOf({ start, end }: DocumentRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** A range as the protocol has it. */
export function plainRange({ start, end }: Range): DocumentRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
