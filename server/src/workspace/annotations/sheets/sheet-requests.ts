import * as l10n from '../../../l10n';
import type { Connection } from 'vscode-languageserver';
import {
  annotatedReportMethod,
  exportAnnotationsMethod,
  importAnnotationsMethod,
  type AnnotatedReportParams,
  type AnnotatedReportResult,
  type ExportAnnotationsParams,
  type ExportAnnotationsResult,
  type ImportAnnotationsParams,
  type ImportAnnotationsResult,
} from '../../../protocol';
import type { AnnotationSources } from '../annotation-requests';
import { mostLike } from './annotated-report';
import { exportedSheet } from './exported-sheet';
import { importedInto } from './imported-into';

const failures = {
  export: {
    get refused() {
      return l10n.t('The annotations could not be exported.');
    },
  },
  import: {
    get refused() {
      return l10n.t('The file could not be imported.');
    },
  },
};

/** Answers what is asked about annotations as files: to hand over, to take in, and to find the report of. */
export function answerSheetRequests(connection: Connection, sources: AnnotationSources): void {
  const { responder, waiving } = sources;
  // What takes files and other programs is made before the answer is given, each for the request that asked for it.
  const sheets = new WeakMap<ExportAnnotationsParams, ExportAnnotationsResult>();
  connection.onRequest(
    exportAnnotationsMethod,
    responder.handle<ExportAnnotationsParams, ExportAnnotationsResult>(
      'export annotations',
      failures.export,
      (params) => sheets.get(params) ?? failures.export,
      async (params) => sheets.set(params, await exportedSheet(sources, params)),
    ),
  );
  connection.onRequest(
    importAnnotationsMethod,
    responder.handle<ImportAnnotationsParams, ImportAnnotationsResult>(
      'import annotations',
      failures.import,
      (params) => importedInto(waiving.filesOf(params.uri), params),
      ({ uri }) => waiving.readAgain(uri),
    ),
  );
  const found = new WeakMap<AnnotatedReportParams, AnnotatedReportResult>();
  const none: AnnotatedReportResult = { report: null, found: 0, of: 0 };
  connection.onRequest(
    annotatedReportMethod,
    responder.handle<AnnotatedReportParams, AnnotatedReportResult>(
      'the report of annotations',
      none,
      (params) => found.get(params) ?? none,
      async (params) => found.set(params, await mostLike(params, (uri) => sources.read(uri))),
    ),
  );
}
