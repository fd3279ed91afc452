import type { AnnotationLayer } from './annotations';
import type { FileChange, Refused } from './files';
import type { DocumentRange } from './range';

/** What a person does to the annotations of a document. Ids are those of `ListedAnnotation` and `AnnotationReply`. */
export type AnnotationEdit =
  | {
      readonly do: 'create';
      readonly layer: AnnotationLayer;
      /** Null for a remark on the whole report. An empty range stands for its line. */
      readonly range: DocumentRange | null;
      /** The version of the document that the range is for; ignored without a range. */
      readonly version: number;
      readonly kind: string;
      /** Markdown. */
      readonly text: string;
      /** The words that a correction proposes; null where it proposes none. */
      readonly replacement: string | null;
    }
  | { readonly do: 'reply'; readonly id: string; readonly text: string }
  | {
      /** Changes an annotation or a reply; what is left out stays. */
      readonly do: 'edit';
      readonly id: string;
      readonly text?: string;
      readonly kind?: string;
      /** Null takes the proposed words away. */
      readonly replacement?: string | null;
    }
  /** Takes an annotation with its replies away, a waiver too; or one reply. */
  | { readonly do: 'delete'; readonly id: string }
  /** Puts back what was taken away: given as the `undo` of a change. */
  | { readonly do: 'restore'; readonly layer: AnnotationLayer; readonly items: readonly string[] }
  | { readonly do: 'resolve'; readonly id: string }
  | { readonly do: 'reopen'; readonly id: string }
  /** Gives an annotation, an orphan above all, another place. */
  | { readonly do: 'relink'; readonly id: string; readonly range: DocumentRange; readonly version: number }
  /**
   * Puts the proposed words in and resolves. Refused where other words stand there by now than were annotated, unless
   * `evenIfChanged` says that the person has seen them.
   */
  | { readonly do: 'accept'; readonly id: string; readonly version: number; readonly evenIfChanged?: boolean }
  /** Moves a private annotation with its replies to the file beside the report. */
  | { readonly do: 'share'; readonly id: string }
  /** Moves all annotations of the private layer of another address here: of a new document that was saved. */
  | { readonly do: 'adopt'; readonly from: string; readonly layer: AnnotationLayer }
  /**
   * Writes anew where annotations stand that edits in the editor have moved so far that their file alone would not find
   * them again; what was annotated first is kept. For after a report was saved. Changes no file where none needs it.
   */
  | { readonly do: 'keepPlaces'; readonly version: number };

/** Request: what is to be written so that an edit is done. The client writes it (see `FileChange`). */
export const annotationEditMethod = 'inspectionReports/annotationEdit';

export interface AnnotationEditParams {
  /** The address of the report. */
  readonly uri: string;
  /** Who does it; null where nobody is to be named. */
  readonly author: string | null;
  readonly edit: AnnotationEdit;
}

/** An edit of the document itself. */
export interface DocumentEdit {
  /** The version of the document that the range is for. */
  readonly version: number;
  readonly range: DocumentRange;
  readonly newText: string;
}

export interface AnnotationEdited {
  /** The annotation or reply that the edit is about, new ones too; null where it is about several. */
  readonly id: string | null;
  /** To be put into the document first, as one undoable edit; null for all edits but 'accept'. */
  readonly document: DocumentEdit | null;
  /** To be written one after the other; where one of them cannot be, ask anew for the rest: nothing is done twice. */
  readonly files: readonly FileChange[];
  /** What takes the edit back, the document aside; null where nothing does. */
  readonly undo: AnnotationEdit | null;
}

export type AnnotationEditResult = AnnotationEdited | Refused;

/** Request: which of some reports a file of annotations without its report is most likely about. */
export const annotatedReportMethod = 'inspectionReports/annotatedReport';

export interface AnnotatedReportParams {
  /** The address of the file of annotations. */
  readonly sidecar: string;
  /** The addresses of the reports to look at. */
  readonly reports: readonly string[];
}

export interface AnnotatedReportResult {
  /** Null where none of them is surely meant. */
  readonly report: string | null;
  /** How many of the places in the file are found in it, and how many there are. */
  readonly found: number;
  readonly of: number;
}
