import * as l10n from '../../l10n';
import { structureIn } from '../../report/queries/structure-at';
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  annotationEditMethod,
  annotationKinds,
  annotationsMethod,
  type AnnotationEditParams,
  type AnnotationEditResult,
  type AnnotationKind,
  type AnnotationsParams,
  type AnnotationsResult,
} from '../../protocol';
import type { OpenDocuments } from '../../connection/open-documents';
import type { Responder } from '../../connection/responder';
import type { Report } from '../../report/model';
import { Searchable } from '../../annotations/places/searchable';
import { placesIn, type AnchoredPlace } from '../../review/reviewed';
import { edited } from './editing';
import { refusalOf, type Opened } from './editable';
import { listed, threadsIn, type LayeredThread } from './listing';
import type { Places } from './places/places';
import { privateUri, sidecarUri, type KnownSidecars } from './sidecars';
import type { Waiving } from './waiving';

/** What the requests about annotations are answered from. */
export interface AnnotationSources {
  readonly responder: Responder;
  readonly documents: OpenDocuments;
  readonly waiving: Waiving;
  readonly places: Places;
  /** The kinds of annotations that the folder of a document adds, as far as known. */
  kinds(uri: string): readonly AnnotationKind[];
  /** Makes known all that the Report of a document depends on. Never rejects. */
  prepare(uri: string): Promise<unknown>;
  /** Waits a while until it is told what was found in a document that has just been opened. */
  found(uri: string): Promise<void>;
  /** The text of a file, as it stands in the editor or on the disk; null where there is none. */
  read(uri: string): Promise<string | null>;
  /** The Report of a text at an address. */
  recognise(text: string, uri: string): Report;
}

/** Answers what is asked about annotations. */
export function answerAnnotationRequests(connection: Connection, sources: AnnotationSources): void {
  const { responder, waiving } = sources;
  const closed = new Map<string, string>();
  sources.documents.onDidClose(({ document }) => {
    sources.places.forget(document.uri);
  });
  const prepare = async ({ uri }: AnnotationsParams): Promise<void> => {
    // Finding the places of hundreds takes as long as a check, and what is known of their file by then is not read anew.
    await sources.found(uri);
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
      nothing,
      ({ uri }: AnnotationsParams) => list(sources, uri, reportOf(uri)),
      prepare,
    ),
  );
  connection.onRequest(
    annotationEditMethod,
    responder.handle<AnnotationEditParams, AnnotationEditResult>(
      'edit annotations',
      {
        get refused() {
          return l10n.t('The annotations of this report could not be changed.');
        },
      },
      (params) => edit(sources, params),
      async ({ uri, edit }) => {
        await Promise.all([sources.prepare(uri), waiving.readAgain(uri)]);
        if (edit.do === 'adopt') await waiving.readAgain(edit.from);
      },
    ),
  );
}

function list(sources: AnnotationSources, uri: string, report: Report): AnnotationsResult {
  const { documents, waiving, places } = sources;
  const files = waiving.filesOf(uri);
  const threads = threadsIn(files);
  const document = documents.get(uri);
  const found = document === undefined ? placesIn(report, threads) : places.of(uri, report, threads);
  return {
    version: document?.version ?? null,
    annotations: listed(report, threads, found),
    kinds: [...annotationKinds, ...sources.kinds(uri)],
    sidecar: sidecarUri(uri),
    privateSidecar: privateUri(uri),
    problem: problemOf(files),
  };
}

function edit(sources: AnnotationSources, { uri, author, edit }: AnnotationEditParams): AnnotationEditResult {
  const { documents, waiving } = sources;
  const files = waiving.filesOf(uri);
  const threads = threadsIn(files);
  const document = documents.get(uri);
  return edited(
    {
      uri,
      opened: document === undefined ? undefined : opened(sources, document, threads),
      files,
      threads,
      of: (other) => waiving.filesOf(other),
      author,
      now: new Date().toISOString(),
      newId: () => `urn:uuid:${crypto.randomUUID()}`,
    },
    edit,
  );
}

/** A report as it stands in the editor. All that it takes to know its places is made when it is first needed. */
function opened(sources: AnnotationSources, document: TextDocument, threads: readonly LayeredThread[]): Opened {
  const { uri } = document;
  let known: { report: Report; searchable: Searchable; places: (AnchoredPlace | null)[] } | undefined;
  const all = (): NonNullable<typeof known> => {
    if (known !== undefined) return known;
    const report = sources.recognise(document.getText(), uri);
    const searchable = new Searchable(report.source, report.furniture, structureIn(report));
    return (known = { report, searchable, places: sources.places.of(uri, report, threads) });
  };
  return {
    document,
    searchable: () => all().searchable,
    place: (key) => all().places[threads.findIndex((thread) => thread.key === key)] ?? null,
    edited: () => sources.places.edited(uri),
  };
}

function problemOf(files: KnownSidecars): string | null {
  for (const { uri, problem } of [files.shared, files.private]) {
    if (uri !== null && problem !== null) return refusalOf(uri, problem.message);
  }
  return null;
}

const nothing: AnnotationsResult = {
  ...{ version: null, annotations: [], kinds: annotationKinds, sidecar: null, privateSidecar: '' },
  get problem() {
    return l10n.t('The annotations of this report could not be read.');
  },
};
