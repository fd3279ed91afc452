import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { StatusFramework, StatusParams, StatusScale } from '../../protocol';
import { RECOGNISED, type Report } from '../../report/model';
import { tellEvidence, tellingEvidence } from './status-evidence';

/** What the status item shows of a document. */
export function statusOf(
  document: TextDocument,
  report: Report,
  { findings, waived, comparing }: Pick<StatusParams, 'findings' | 'waived' | 'comparing'>,
): StatusParams {
  return {
    uri: document.uri,
    version: document.version,
    isReport: report.confidence >= RECOGNISED,
    framework: frameworkOf(report),
    scale: scaleOf(report),
    bareDigits: report.unplaced.some(({ kind, scale }) => kind === 'code' && scale.levels.length === 0),
    judgements: report.judgements.filter((judgement) => judgement.role === 'awarded').length,
    findings,
    waived,
    comparing,
  };
}

function frameworkOf(report: Report): StatusFramework | null {
  const part = report.parts[0];
  const detection = part?.detection ?? null;
  if (part === undefined || detection === null || detection.confidence < RECOGNISED) return null;
  const { framework, confidence } = detection;
  return {
    id: framework.id,
    name: framework.name,
    shortName: framework.shortName,
    confidence,
    evidence: tellEvidence(report, detection),
    telling: tellingEvidence(report, detection),
  };
}

function scaleOf(report: Report): StatusScale | null {
  const scale = report.parts[0]?.scale ?? null;
  if (scale === null) return null;
  const levels = scale.levels.map(({ label, code }) => ({ label, code }));
  return { id: scale.id, direction: scale.direction, levels };
}
