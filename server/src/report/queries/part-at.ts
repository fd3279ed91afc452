import type { Part, Report } from '../model';

/** The innermost part of a report that holds an offset; undefined where it has none. */
export function partAt(report: Report, offset: number): Part | undefined {
  const holding = report.parts.filter(({ start, end }) => start <= offset && offset < end);
  return holding.reduce<Part | undefined>((inner, part) => {
    return inner && inner.end - inner.start <= part.end - part.start ? inner : part;
  }, undefined);
}
