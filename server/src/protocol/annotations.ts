import type { DocumentRange } from './range';

/** Where an annotation is kept: beside the report for everybody, or in the editor's storage for one person. */
export type AnnotationLayer = 'shared' | 'private';

/** Whether an annotation is still to be dealt with. */
export type AnnotationState = 'open' | 'resolved';

/**
 * The scheme of the addresses of private layers, without its colon. A client that says `annotates` when it initialises
 * answers `inspectionReports/read` for them from its storage (null where it keeps nothing), and keeps there what a
 * `FileChange` for them says. Reports that lie in no folder (untitled, virtual) have no other place for annotations.
 */
export const privateScheme = 'inspection-reports-private';

/** How the place of an annotation was found: as it was written, or by how much of it when the text has changed. */
export type AnchoredBy = 'position' | 'quote' | 'likeness' | 'context';

/** The place of an annotation in the text of a document. */
export interface AnnotationPlace {
  readonly by: AnchoredBy;
  readonly range: DocumentRange;
  /** What stood there when it was annotated, where that is not what stands there now (blanks aside); null where it is. */
  readonly was: string | null;
}

/** An answer in a thread. */
export interface AnnotationReply {
  readonly id: string;
  /** Markdown, or plain text where the file says so. */
  readonly text: string;
  readonly author: string | null;
  /** As the file says it: ISO 8601 in UTC where this program wrote it. */
  readonly created: string | null;
  readonly modified: string | null;
}

/** A remark with its replies. */
export interface ListedAnnotation {
  /** What tells it from the others of the document: its IRI; its place in the list ('#2') where it has none. */
  readonly id: string;
  readonly layer: AnnotationLayer;
  /** The id of its kind: one of `AnnotationsResult.kinds`, or another that only the file knows. */
  readonly kind: string;
  readonly state: AnnotationState;
  /** The rule whose finding it waives, and then `text` is the reason; null for every other annotation. */
  readonly waives: string | null;
  /** The message of the finding that it waives; null where it waives none. */
  readonly finding: string | null;
  /** Markdown, or plain text where the file says so. */
  readonly text: string;
  /** The words that a correction proposes; null where it proposes none. */
  readonly replacement: string | null;
  readonly author: string | null;
  /** As the file says it: ISO 8601 in UTC where this program wrote it. */
  readonly created: string | null;
  readonly modified: string | null;
  /** In the order in which they were written. */
  readonly replies: readonly AnnotationReply[];
  /** What was annotated, as it stood then; '' for the whole report. */
  readonly quote: string;
  /** Whether it is about the whole report: then it has no place, and is no orphan. */
  readonly whole: boolean;
  /** The heading of the section that it stands in; null outside of sections, and for an orphan as written down. */
  readonly section: string | null;
  /** The number of the numbered paragraph that it stands in; null elsewhere. */
  readonly paragraph: number | null;
  /** Null for an orphan, and for a remark on the whole report. */
  readonly place: AnnotationPlace | null;
}

/** A kind of annotation. */
export interface AnnotationKind {
  /** As written to files ('query'). */
  readonly id: string;
  /** As shown ('Query'). */
  readonly label: string;
}

/** The kind whose annotations propose other words; every other kind may have them as well. */
export const correctionKind = 'correction';

/** The kind of what says nothing of its kind. */
export const noteKind = 'note';

/** The kinds that there are everywhere. A folder may have further ones. */
export const annotationKinds: readonly AnnotationKind[] = [
  { id: 'query', label: 'Query' },
  { id: 'evidence', label: 'Evidence' },
  { id: correctionKind, label: 'Correction' },
  { id: noteKind, label: 'Note' },
];

/** Request: the annotations of a document, waivers among them, each with its place in the text as it stands. */
export const annotationsMethod = 'inspectionReports/annotations';

export interface AnnotationsParams {
  /** The address of the report. It need not be open: then its file is read. */
  readonly uri: string;
}

export interface AnnotationsResult {
  /** The version of the document that the places are for; null where it is not open. */
  readonly version: number | null;
  /** Those on the whole report, then those with a place in report order, then the orphans. */
  readonly annotations: readonly ListedAnnotation[];
  /** The kinds to offer here: those of everywhere and those of the folder. */
  readonly kinds: readonly AnnotationKind[];
  /** The file beside the report; null where it lies in no folder. It need not exist. */
  readonly sidecar: string | null;
  /** The address of the private layer. */
  readonly privateSidecar: string;
  /** Why a file cannot be used, so that its annotations are not shown and nothing is written to it; null where all can. */
  readonly problem: string | null;
}

/**
 * Notification from the server: the annotations of a document are other ones than were told last, by a change of their
 * files, of the folder's kinds or of the report's being opened. Ask anew. Told once for changes in quick succession.
 */
export const annotationsChangedMethod = 'inspectionReports/annotationsChanged';

export interface AnnotationsChangedParams {
  readonly uri: string;
}
