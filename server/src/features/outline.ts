import * as l10n from '../l10n';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { Judgement, Report, Section } from '../report/model';
import type { Span } from '../text/spans';
import { toRange } from './positions';
import { headSymbol } from './symbols/head';
import { sectionKinds } from './symbols/kinds';
import { headedName, rowName, shownName } from './symbols/names';

/**
 * The outline as document symbols: the head of the report, one for each section, and under a grade table one for each
 * of its rows. What is judged has its grade in its name, where a narrow view shows it and a search finds it.
 */
export function outline(report: Report): DocumentSymbol[] {
  const awarded = report.judgements
    .filter((judgement) => judgement.role === 'awarded')
    .sort((a, b) => a.start - b.start);
  return [...headSymbol(report), ...report.outline.map((section) => toSymbol(report, section, awarded))];
}

function toSymbol(report: Report, section: Section, awarded: readonly Judgement[]): DocumentSymbol {
  const inside = within(awarded, section);
  const box = boxOf(report, section);
  const children = section.children
    .filter((child) => child !== box?.section)
    .map((child) => toSymbol(report, child, inside));
  const rows = section.kind === 'grade-table' && children.length === 0 ? rowSymbols(report, section) : [];
  const detail = detailOf(report, section, inside);
  return {
    name: shownName(nameOf(report, section, inside, box?.judgement), section.kind),
    ...(detail === '' ? {} : { detail }),
    kind: sectionKinds[section.kind],
    range: toRange(report.lines, withoutLineBreak(report, section)),
    selectionRange: toRange(report.lines, section.titleSpan),
    children: [...children, ...rows],
  };
}

/** A section ends on its last line, not at the start of the next: sticky scroll counts the line of the end in. */
function withoutLineBreak(report: Report, section: Section): Span {
  const line = report.lines.at(section.end);
  const end = line > 0 && report.lines.start(line) === section.end ? report.lines.end(line - 1) : section.end;
  return { start: section.start, end: Math.max(end, section.titleSpan.end) };
}

function nameOf(report: Report, section: Section, inside: readonly Judgement[], boxed: Judgement | undefined): string {
  if (isHeaded(section)) return headedName(report, section.title, boxed ?? ownGrade(section, inside));
  const tick = section.kind === 'tick-row' ? inside.find((judgement) => judgement.source === 'tick') : undefined;
  return tick === undefined ? section.title : rowName(report, tick);
}

function detailOf(report: Report, section: Section, inside: readonly Judgement[]): string {
  if (section.kind === 'grade-table') {
    const count = inside.filter((judgement) => judgement.source === 'table').length;
    if (count === 0) return '';
    return count === 1 ? l10n.t('1 grade') : l10n.t('{0} grades', count);
  }
  const count = section.kind === 'recommendations' ? within(report.recommendations, section).length : 0;
  if (count === 0) return '';
  return count === 1 ? l10n.t('1 recommendation') : l10n.t('{0} recommendations', count);
}

/** The table of one row that a section's heading is printed as: an area with its grade beside it. */
function boxOf(report: Report, section: Section): { section: Section; judgement: Judgement | undefined } | undefined {
  const first = section.children[0];
  if (!isHeaded(section) || first?.kind !== 'grade-table' || first.start > section.titleSpan.end) return undefined;
  const rows = report.tables.find(({ start }) => start === first.start)?.rows ?? [];
  return rows.length === 1 ? { section: first, judgement: awardedRows(report, first)[0]?.judgement } : undefined;
}

/** The grade in a section's heading or below it. What stands in a section within it is that one's own. */
function ownGrade(section: Section, inside: readonly Judgement[]): Judgement | undefined {
  const end = section.children.find(isHeaded)?.start ?? section.end;
  return inside.find((judgement) => judgement.source === 'heading' && judgement.start < end);
}

function isHeaded(section: Section): boolean {
  return section.kind === 'section' || section.kind === 'annex' || section.kind === 'part';
}

/** The rows of a grade table. */
function rowSymbols(report: Report, section: Section): DocumentSymbol[] {
  const { end } = withoutLineBreak(report, section);
  let free = section.start;
  const taken = new Set<number>();
  // A heading may cut a table off, and its last rows are then in the next section.
  const own = awardedRows(report, section).filter(({ judgement, labelSpans }) =>
    [judgement, ...labelSpans].every((span) => span.start >= section.start && span.end <= end),
  );
  return own.map((row): DocumentSymbol => {
    const { judgement } = row;
    // Rows of one line and those whose columns run beside one another are where their grades are, or their areas below one grade.
    const below = row.start >= free && row.end <= end;
    if (below) free = row.end;
    const place = taken.has(judgement.start) ? (row.labelSpans[0] ?? judgement) : judgement;
    taken.add(judgement.start);
    const name = rowName(report, judgement);
    return {
      name: shownName(name, 'grade'),
      // Where the name is cut, there may be room for the whole of it behind the grade.
      ...(name.includes('…') ? { detail: judgement.area } : {}),
      kind: SymbolKind.Field,
      range: toRange(report.lines, below && place === judgement ? row : place),
      selectionRange: toRange(report.lines, place),
      children: [],
    };
  });
}

/** A row of a table that awards a grade. */
type AwardedRow = Span & { readonly judgement: Judgement; readonly labelSpans: readonly Span[] };

/** The rows of a section's table that award grades, in the order of the grades. */
function awardedRows({ tables }: Report, { start }: Section): AwardedRow[] {
  const rows = tables.find((table) => table.start === start)?.rows ?? [];
  return rows
    .flatMap((row): AwardedRow[] =>
      row.judgement?.source === 'table' && row.judgement.role === 'awarded'
        ? [{ ...row, judgement: row.judgement }]
        : [],
    )
    .sort((a, b) => a.judgement.start - b.judgement.start);
}

/** The spans, sorted by start, that lie in a section. */
function within<T extends Span>(spans: readonly T[], section: Span): readonly T[] {
  return spans.slice(lowerBound(spans, section.start), lowerBound(spans, section.end));
}

function lowerBound(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
