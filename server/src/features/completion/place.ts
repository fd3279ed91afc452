import type { Position } from 'vscode-languageserver';
import type { Framework } from '../../frameworks/schema';
import type { Part, Report, Scale, Section, SectionKind } from '../../report/model';
import type { Span } from '../../text/spans';
import { contains, toOffset } from '../positions';

/** Where something is being typed, and what holds there. */
export interface TypingPlace {
  readonly report: Report;
  /** 0-based. */
  readonly line: number;
  readonly offset: number;
  /** The line up to the caret. */
  readonly before: string;
  /** The line behind the caret. */
  readonly after: string;
  /** Without a level where the part is not graded. */
  readonly scale: Scale;
  readonly framework: Framework | null;
}

const UNGRADED: Scale = { id: 'words', direction: 'words', levels: [], legend: null };

/** The place of a caret; null where the text is no report. */
export function placeAt(report: Report, position: Position): TypingPlace | null {
  const { lines, text } = report;
  const offset = toOffset(lines, position);
  const part = partAt(report, offset);
  if (part === null) return null;
  const line = lines.at(offset);
  return {
    report,
    line,
    offset,
    before: text.slice(lines.start(line), offset),
    after: text.slice(offset, lines.end(line)),
    scale: part.scale ?? UNGRADED,
    framework: part.detection?.framework ?? null,
  };
}

/** The innermost part that holds an offset; at the end of the text, the last one that ends there. */
function partAt(report: Report, offset: number): Part | null {
  const holding = report.parts.filter(({ start, end }) => start <= offset && offset <= end);
  return holding.reduce<Part | null>(
    (inner, part) => (inner === null || part.end - part.start <= inner.end - inner.start ? part : inner),
    null,
  );
}

/** The sections of one kind, wherever they are in the outline. */
export function sectionsOf(sections: readonly Section[], kind: SectionKind): Section[] {
  return sections.flatMap((section) => [
    ...(section.kind === kind ? [section] : []),
    ...sectionsOf(section.children, kind),
  ]);
}

/** Whether an offset lies in a piece of the text, or just behind its last character. */
export function isIn(span: Span, offset: number): boolean {
  return contains(span, offset) || span.end === offset;
}
