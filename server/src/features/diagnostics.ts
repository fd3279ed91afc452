import * as l10n from '../l10n';
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import type { Report } from '../report/model';
import type { Finding, Severity } from '../rules/finding';
import type { Waived } from '../waivers/settle';
import { toFixData } from './fix-data';
import { toRange } from './positions';

/** Who found it, as an editor shows it beside a message. */
export const findingSource = 'inspection-reports';

/** What the client can show beside a message. */
export interface DiagnosticSupport {
  readonly relatedInformation: boolean;
  /** Diagnostics may be shown faded. */
  readonly fadedDiagnostics: boolean;
  /** The address of the folder with the pages of the rules, each named after its rule; null where there is none. */
  readonly rulePages: string | null;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The document that a report was made of. */
export interface DiagnosedDocument {
  readonly uri: string;
  readonly version: number;
}

/** The findings as diagnostics of the document, in their order. */
export function diagnostics(
  report: Report,
  document: DiagnosedDocument,
  findings: readonly Finding[],
  support: DiagnosticSupport,
): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(report, document, finding, support));
}

/**
 * Waived findings as faded diagnostics, in their order: they say why, offer to take the waiver away, and mend nothing.
 */
export function waivedDiagnostics(
  report: Report,
  document: DiagnosedDocument,
  waived: readonly Waived[],
  support: DiagnosticSupport,
): Diagnostic[] {
  return waived.map(({ finding, waiver }) => {
    const message = l10n.t('{0} Waived: {1}', finding.message, waiver.reason);
    const shown = toDiagnostic(report, document, { ...finding, severity: 'hint', message, fixes: [] }, support);
    return {
      ...shown,
      ...(support.fadedDiagnostics ? { tags: [DiagnosticTag.Unnecessary] } : {}),
      data: { version: document.version, fixes: [], waiver: waiver.key },
    };
  });
}

function toDiagnostic(
  report: Report,
  { uri, version }: DiagnosedDocument,
  finding: Finding,
  support: DiagnosticSupport,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(report.lines, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    source: findingSource,
    message: finding.message,
  };
  if (support.rulePages !== null) diagnostic.codeDescription = { href: `${support.rulePages}/${finding.rule}.md` };
  const related = relatedPlaces(report, uri, finding);
  if (support.relatedInformation && related.length > 0) diagnostic.relatedInformation = related;
  diagnostic.data = toFixData(report.lines, version, finding);
  return diagnostic;
}

function relatedPlaces(report: Report, uri: string, finding: Finding): DiagnosticRelatedInformation[] {
  const here = finding.related.map((place) => ({
    location: { uri, range: toRange(report.lines, place) },
    message: place.message,
  }));
  const elsewhere = (finding.elsewhere ?? []).map((place) => ({
    location: {
      uri: place.uri,
      range: {
        start: { line: place.line, character: place.character },
        end: { line: place.line, character: place.endCharacter },
      },
    },
    message: place.message,
  }));
  return [...here, ...elsewhere];
}
