import type { Lines } from '../../text/lines';
import type { Elsewhere, Finding, Severity } from '../../rules/finding';
import { place, type Place } from './place';

/** A place that bears on a finding, in its file or in another one. */
export interface FoundPlace extends Place {
  readonly file: string;
  readonly message: string;
}

/** A piece of the text and what takes its place. */
export interface FoundEdit extends Place {
  readonly newText: string;
}

/** A way to mend a finding. */
export interface FoundFix {
  readonly title: string;
  readonly edits: readonly FoundEdit[];
  readonly preferred: boolean;
  /** Whether it may be applied without being looked at. */
  readonly safe: boolean;
}

/** A finding as plain data, with its places as people count them: it can go to another thread, and needs no text. */
export interface Found extends Place {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly FoundPlace[];
  readonly fixes: readonly FoundFix[];
}

/** A finding that somebody has waived, and why. */
export interface WaivedFound extends Found {
  readonly reason: string;
}

/** A finding as plain data. */
export function toFound(file: string, lines: Lines, finding: Finding): Found {
  const { rule, severity, message, related, elsewhere = [], fixes = [] } = finding;
  return {
    file,
    rule,
    severity,
    message,
    ...place(lines, finding),
    related: [
      ...related.map((other) => ({ file, message: other.message, ...place(lines, other) })),
      ...elsewhere.map(toFoundPlace),
    ],
    fixes: fixes.map(({ title, edits, preferred = false, safe = false }) => ({
      title,
      preferred,
      safe,
      edits: edits.map((edit) => ({ newText: edit.newText, ...place(lines, edit) })),
    })),
  };
}

/** On the command line the address of a report is its path. */
function toFoundPlace({ uri, line, character, endCharacter, message }: Elsewhere): FoundPlace {
  const at = { line: line + 1, column: character + 1, endLine: line + 1, endColumn: endCharacter + 1 };
  return { file: uri, message, ...at };
}
