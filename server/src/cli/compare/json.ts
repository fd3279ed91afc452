import type { Cell, Comparison } from '../../comparison/compare';
import type { Inspection } from '../../comparison/inspection';

/** Comparisons as plain data, one for each subject. Lines are 1-based; inspections are named by their index, from 0. */
export function compareJson(comparisons: readonly Comparison[]): string {
  return `${JSON.stringify(comparisons.map(comparisonJson), null, 2)}\n`;
}

function comparisonJson({ subject, number, inspections, rows, between, returned, missing }: Comparison): object {
  return {
    subject,
    number,
    inspections: inspections.map(inspectionJson),
    areas: rows.map(({ service, area, cells }) => ({
      service,
      area,
      grades: cells.map((cell) => cell && gradeJson(cell)),
    })),
    missing,
    between: between.map(({ from, to, isComparable, reason }) => ({ from, to, comparable: isComparable, reason })),
    returned: returned.map(({ times }) =>
      times.map(({ inspection, asked: { text, timeframe, line } }) => ({ inspection, text, timeframe, line })),
    ),
  };
}

function inspectionJson({ file, title, framework, inspected, published }: Inspection): object {
  return { file, title, framework: framework && { id: framework.id, name: framework.name }, inspected, published };
}

function gradeJson({ framework, areaId, printed, level, rank, levels, score, line, change }: Cell): object {
  return { framework: framework?.id ?? null, areaId, printed, level, rank, of: levels.length, score, line, change };
}
