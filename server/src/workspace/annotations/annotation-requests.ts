import type { Connection } from 'vscode-languageserver';
import {
  annotationEditMethod,
  annotationFilesMethod,
  annotationKinds,
  annotationsMethod,
  type AnnotationEditParams,
  type AnnotationEditResult,
  type AnnotationFilesParams,
  type AnnotationsParams,
  type AnnotationsResult,
} from '../../protocol';
import type { OpenDocuments } from '../../connection/open-documents';
import type { Responder } from '../../connection/responder';
import type { Report } from '../../report/model';
import { placesOf } from '../../review/reviewed';
import { edited, refusalOf } from './editing';
import { listed, threadsIn } from './listing';
import { privateUri, sidecarUri, type KnownSidecars } from './sidecars';
import type { Waiving } from './waiving';

/** What the requests about annotations are answered from. */
export interface AnnotationSources {
  readonly responder: Responder;
  readonly documents: OpenDocuments;
  readonly waiving: Waiving;
  /** Makes known all that the Report of a document depends on. Never rejects. */
  prepare(uri: string): Promise<unknown>;
  /** The text of a file, as it stands in the editor or on the disk; null where there is none. */
  read(uri: string): Promise<string | null>;
  /** The Report of a text at an address. */
  recognise(text: string, uri: string): Report;
}

const failed = 'The annotations of this report could not be read.';

/** Answers what is asked about annotations. */
export function answerAnnotationRequests(connection: Connection, sources: AnnotationSources): void {
  const { responder, waiving } = sources;
  const closed = new Map<string, string>();
  const prepare = async ({ uri }: AnnotationsParams): Promise<void> => {
    await Promise.all([sources.prepare(uri), waiving.readAgain(uri)]);
    if (sources.documents.get(uri) === undefined) closed.set(uri, (await sources.read(uri).catch(() => null)) ?? '');
  };
  const reportOf = (uri: string): Report => {
    const text = sources.documents.get(uri)?.getText() ?? closed.get(uri) ?? '';
    closed.delete(uri);
    return sources.recognise(text, uri);
  };
  connection.onRequest(
    annotationsMethod,
    responder.handle(
      'annotations',
      nothing(failed),
      ({ uri }: AnnotationsParams) => list(sources, uri, reportOf(uri)),
      prepare,
    ),
  );
  connection.onRequest(
    annotationEditMethod,
    responder.handle<AnnotationEditParams, AnnotationEditResult>(
      'edit annotations',
      { refused: 'The annotations of this report could not be changed.' },
      (params) => edit(sources, params),
      async ({ uri, edit }) => {
        await waiving.readAgain(uri);
        if (edit.do === 'adopt') await waiving.readAgain(edit.from);
      },
    ),
  );
  connection.onRequest(
    annotationFilesMethod,
    responder.handle(
      'files of annotations',
      { sidecar: null, privateSidecar: '' },
      ({ uri }: AnnotationFilesParams) => ({
        sidecar: sidecarUri(uri),
        privateSidecar: privateUri(uri),
      }),
    ),
  );
}

function list({ documents, waiving }: AnnotationSources, uri: string, report: Report): AnnotationsResult {
  const files = waiving.filesOf(uri);
  const threads = threadsIn(files);
  return {
    version: documents.get(uri)?.version ?? null,
    annotations: listed(report, threads, placesOf(report.source, threads)),
    kinds: annotationKinds,
    sidecar: sidecarUri(uri),
    privateSidecar: privateUri(uri),
    problem: problemOf(files),
  };
}

function edit(
  { documents, waiving }: AnnotationSources,
  { uri, author, edit }: AnnotationEditParams,
): AnnotationEditResult {
  const files = waiving.filesOf(uri);
  const threads = threadsIn(files);
  const document = documents.get(uri);
  return edited(
    {
      uri,
      document,
      files,
      threads,
      place(key) {
        const one = threads.filter((thread) => thread.key === key);
        return placesOf(document?.getText() ?? '', one)[0] ?? null;
      },
      of: (other) => waiving.filesOf(other),
      author,
      now: new Date().toISOString(),
      newId: () => `urn:uuid:${crypto.randomUUID()}`,
    },
    edit,
  );
}

function problemOf(files: KnownSidecars): string | null {
  for (const { uri, problem } of [files.shared, files.private]) {
    if (uri !== null && problem !== null) return refusalOf(uri, problem.message);
  }
  return null;
}

function nothing(problem: string): AnnotationsResult {
  return { version: null, annotations: [], kinds: annotationKinds, sidecar: null, privateSidecar: '', problem };
}
