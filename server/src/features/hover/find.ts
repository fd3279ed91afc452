import type { Judgement, Legend, Report } from '../../report/model';
import { sectionsOf } from '../../report/queries/sections';
import type { Span } from '../../text/spans';

/** What is under the mouse, and the piece of it that is. */
export type Target =
  | { readonly kind: 'judgement'; readonly judgement: Judgement; readonly span: Span }
  | { readonly kind: 'legend'; readonly legend: Legend; readonly span: Span };

/**
 * The judgement or legend at an offset: a grade's own pieces come before the arrow beside it and the name of its area.
 * An offset just after a piece counts as on it when nothing else is there: that is where the caret stands after typing.
 */
export function targetAt(report: Report, offset: number): Target | null {
  return (
    find(report, (span) => span.start <= offset && offset < span.end) ?? find(report, (span) => span.end === offset)
  );
}

function find(report: Report, hit: (span: Span) => boolean): Target | null {
  for (const pieces of [gradePieces, besidePieces]) {
    for (const judgement of report.judgements) {
      const span = pieces(judgement).find(hit);
      if (span !== undefined) return { kind: 'judgement', judgement, span };
    }
  }
  const legend = report.legends.find(hit);
  return legend === undefined ? inTickRow(report, hit) : { kind: 'legend', legend, span: legend };
}

/** Labels, empty boxes and marks that a converter has damaged: the whole row says one grade. */
function inTickRow(report: Report, hit: (span: Span) => boolean): Target | null {
  const row = sectionsOf(report).find((section) => section.kind === 'tick-row' && hit(section));
  if (row === undefined) return null;
  const judgement = report.judgements.find(
    ({ source, start }) => source === 'tick' && row.start <= start && start < row.end,
  );
  return judgement === undefined ? null : { kind: 'judgement', judgement, span: row };
}

function gradePieces(judgement: Judgement): readonly Span[] {
  const { fragments, coded } = judgement;
  return coded === null ? fragments : [...fragments, coded.code, coded.label];
}

function besidePieces(judgement: Judgement): readonly Span[] {
  return judgement.travel === null ? judgement.areaSpans : [judgement.travel, ...judgement.areaSpans];
}
