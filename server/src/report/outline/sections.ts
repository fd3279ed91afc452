import type { LegendLines } from '../tables/legends';
import type { LineTable } from '../../text/lines';
import type { Section, SectionKind } from '../model';
import type { Span } from '../../text/spans';
import { isRecommendationHeading } from '../../vocabulary/list-names';
import type { PlacedHeading } from './levels';
import type { GradeTable } from '../tables/table';
import type { TickRow } from '../tables/tick-rows';

interface Node {
  start: number;
  end: number;
  title: string;
  kind: SectionKind;
  level: number;
  titleSpan: Span;
  children: Node[];
}

/**
 * Builds the tree of sections: headings by their levels, and within them grade tables, legends and tick rows.
 * A section runs up to the last text before the next heading of its level.
 */
export function buildOutline(
  lines: LineTable,
  headings: readonly PlacedHeading[],
  tables: readonly GradeTable[],
  legends: readonly LegendLines[],
  ticks: readonly TickRow[],
): Section[] {
  const nodes = [
    ...headings.map((heading) => headingNode(lines, heading)),
    ...tables.map((table) => leaf(lines, 'Grades', 'grade-table', table.first, table.last)),
    ...legends.map((legend) => leaf(lines, 'Scale', 'legend', legend.first, legend.last)),
    ...ticks.map((row) => leaf(lines, 'Grade marked', 'tick-row', row.line, row.last)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const node of nodes) {
    let parent = open.at(-1);
    while (parent && parent.end <= node.start) {
      open.pop();
      parent = open.at(-1);
    }
    if (parent && isLeaf(parent)) continue;
    // A table may run on past a heading that conversion set into it: what it holds ends with its section.
    if (parent && node.end > parent.end) clip(node, parent.end);
    (parent?.children ?? roots).push(node);
    if (isLeaf(node)) node.level = (parent?.level ?? 0) + 1;
    open.push(node);
  }
  return roots;
}

function clip(node: Node, end: number): void {
  node.end = end;
  node.titleSpan = { start: node.titleSpan.start, end: Math.min(node.titleSpan.end, end) };
}

const isLeaf = (node: Node) => node.kind === 'grade-table' || node.kind === 'legend' || node.kind === 'tick-row';

function headingNode(lines: LineTable, heading: PlacedHeading): Node {
  const { sectionEnd } = heading;
  let lastLine = lines.at(sectionEnd);
  if (sectionEnd < lines.text.length) lastLine = Math.max(heading.last, lastLine - 1);
  while (lastLine > heading.last && lines.isBlank(lastLine)) lastLine--;
  return {
    title: heading.title,
    kind: kindOf(heading),
    level: heading.level,
    start: heading.start,
    end: Math.max(heading.end, lines.inkEnd(lastLine)),
    titleSpan: { start: heading.start, end: heading.end },
    children: [],
  };
}

function kindOf(heading: PlacedHeading): SectionKind {
  return heading.kind === 'section' && isRecommendationHeading(heading.name) ? 'recommendations' : heading.kind;
}

function leaf(lines: LineTable, title: string, kind: SectionKind, first: number, last: number): Node {
  const span = { start: lines.inkStart(first), end: lines.inkEnd(last) };
  return { title, kind, level: 0, ...span, titleSpan: { start: span.start, end: lines.inkEnd(first) }, children: [] };
}
