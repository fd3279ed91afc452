import { type Judgement, RECOGNISED, type Recommendation, type Report, type Section } from '../../report/model';
import type { Lines } from '../../text/lines';
import type { Span } from '../../text/spans';
import type { Finding } from '../../rules/finding';
import { toFound, type Found } from './found';
import { place } from './place';

/**
 * The JSON of the command line: a contract that scripts are written against. Lines and columns are 1-based, columns in
 * UTF-16 code units; `endLine` and `endColumn` of a judgement or finding are the place just after its last character.
 */
export function reportJson(file: string, report: Report, findings: readonly Finding[]): object {
  const { lines } = report;
  const part = report.parts[0] ?? null;
  const detection = part?.detection ?? null;
  const scale = part?.scale ?? null;
  return {
    file,
    title: report.title?.value ?? null,
    authority: report.authority?.value ?? null,
    framework:
      detection === null || detection.confidence < RECOGNISED
        ? null
        : { id: detection.framework.id, name: detection.framework.name, confidence: detection.confidence },
    scale:
      scale === null
        ? null
        : {
            id: scale.id,
            direction: scale.direction,
            levels: scale.levels.map(({ label, code }) => ({ label, code })),
          },
    inspected: report.inspected.map(({ from, to }) => ({ from, to })),
    published: report.published?.value ?? null,
    outline: report.outline.map((section) => sectionJson(lines, section)),
    judgements: report.judgements.map((judgement) => judgementJson(lines, judgement)),
    recommendations: report.recommendations.map((recommendation) => recommendationJson(lines, recommendation)),
    findings: findings.map((finding) => findingJson(toFound(file, lines, finding))),
  };
}

/** A judgement of the contract. */
export interface JudgementJson {
  readonly service: string | null;
  readonly area: string;
  readonly areaId: string;
  readonly printed: string;
  readonly level: string | null;
  readonly rank: number | null;
  readonly of: number;
  readonly score: number | null;
  readonly source: string;
  readonly role: string;
  readonly headline: boolean;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A judgement as the contract gives it. */
export function judgementJson(lines: Lines, judgement: Judgement): JudgementJson {
  const { service, area, areaId, printed, level, scale, source, role, headline } = judgement;
  const of = scale.levels.length;
  const index = level === null ? -1 : scale.levels.findIndex(({ label }) => label === level.label);
  const rank = index < 0 ? null : index + 1;
  const score = rank === null ? null : of === 1 ? 1 : 1 - (rank - 1) / (of - 1);
  return {
    service,
    area,
    areaId,
    printed,
    level: level?.label ?? null,
    rank,
    of,
    score,
    source,
    role,
    headline,
    ...place(lines, judgement),
  };
}

/** A finding as the contract gives it. */
export function findingJson(found: Found): object {
  const { file, rule, severity, message, line, column, endLine, endColumn } = found;
  const related = found.related.map((other) => ({ file: other.file, line: other.line, message: other.message }));
  return { file, rule, severity, message, line, column, endLine, endColumn, related };
}

function sectionJson(lines: Lines, section: Section): object {
  return {
    title: section.title,
    kind: section.kind,
    ...lineRange(lines, section),
    children: section.children.map((child) => sectionJson(lines, child)),
  };
}

function recommendationJson(lines: Lines, recommendation: Recommendation): object {
  const { heading, timeframe, text } = recommendation;
  return { heading, timeframe, text, ...lineRange(lines, recommendation) };
}

/** The first and the last line that a span has text on. */
function lineRange(lines: Lines, span: Span): { line: number; endLine: number } {
  const last = span.end > span.start ? span.end - 1 : span.start;
  return { line: lines.at(span.start) + 1, endLine: lines.at(last) + 1 };
}
