import type { FoldingRange } from 'vscode-languageserver';
import type { Report, Section } from '../report/model';
import type { Span } from '../text/spans';
import { withoutBlankEnd } from './positions';

/**
 * What can be folded: every section, list and table of the outline and every numbered paragraph, each from its first
 * line to the last line that has text. Where several begin on one line the longest is kept.
 */
export function folding(report: Report): FoldingRange[] {
  const ranges = new Map<number, FoldingRange>();
  const add = (span: Span): void => {
    const trimmed = withoutBlankEnd(report.text, span);
    if (trimmed.end <= trimmed.start) return;
    const startLine = report.lines.at(trimmed.start);
    const endLine = report.lines.at(trimmed.end - 1);
    const known = ranges.get(startLine);
    if (endLine > startLine && (known === undefined || known.endLine < endLine)) {
      ranges.set(startLine, { startLine, endLine });
    }
  };
  report.outline.forEach((section) => {
    addTree(section, add);
  });
  report.paragraphs.forEach(add);
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine);
}

function addTree(section: Section, add: (span: Span) => void): void {
  add(section);
  for (const child of section.children) addTree(child, add);
}
