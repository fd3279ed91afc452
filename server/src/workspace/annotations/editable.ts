import * as l10n from '../../l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isEmptyPage } from '../../annotations/edit';
import type { Searchable } from '../../annotations/places/searchable';
import { nameOf, type AnnotationLayer, type FileChange } from '../../protocol';
import type { AnchoredPlace } from '../../review/reviewed';
import type { LayeredThread } from './listing';
import type { KnownFile, KnownSidecars } from './sidecars';

/** A report as it stands in the editor. */
export interface Opened {
  readonly document: TextDocument;
  /** Its text, for quoting and finding places. */
  searchable(): Searchable;
  /** Where an annotation stands now; null where it is not found. */
  place(key: string): AnchoredPlace | null;
  /** The annotations that edits in the editor have changed or come near to. */
  edited(): ReadonlySet<string>;
}

/** What an edit is done to. */
export interface Editable {
  /** The address of the report. */
  readonly uri: string;
  /** Undefined where the report is not open. */
  readonly opened: Opened | undefined;
  readonly files: KnownSidecars;
  readonly threads: readonly LayeredThread[];
  /** The files of another report. */
  of(uri: string): KnownSidecars;
  readonly author: string | null;
  /** ISO 8601, in UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/** Why an edit is not done, in words to show. */
export class RefusedEdit extends Error {}

/** Words for why an edit is not done. */
export const refusals = {
  get gone() {
    return l10n.t('This annotation is not there any more.');
  },
  get changed() {
    return l10n.t('The report has changed meanwhile. Try again.');
  },
  get closed() {
    return l10n.t('Open the report first.');
  },
  get folder() {
    return l10n.t('Save the report first: what is shared is kept in a file beside it.');
  },
  get words() {
    return l10n.t('This annotation proposes no other words.');
  },
  get lost() {
    return l10n.t('The place of this annotation is not found. Give it one first.');
  },
  get otherWords() {
    return l10n.t('Other words stand there by now than were annotated.');
  },
};

/**
 * The report as the person who does the edit saw it.
 * @throws RefusedEdit where it is not open, or another text by now
 */
export function current({ opened }: Editable, version: number): Opened {
  if (opened === undefined) throw new RefusedEdit(refusals.closed);
  if (opened.document.version !== version) throw new RefusedEdit(refusals.changed);
  return opened;
}

/**
 * What is to be written so that the file of a layer is changed.
 * @throws RefusedEdit where there is no file, or where it cannot be used
 */
export function changed(editable: Editable, layer: AnnotationLayer, edit: (text: string) => string): FileChange {
  const { uri, text } = fileOf(editable, layer);
  if (text === null) throw new RefusedEdit(refusals.gone);
  const after = edit(text);
  return { uri, before: text, after, empty: isEmptyPage(after) };
}

/**
 * The file of a layer.
 * @throws RefusedEdit where there can be none, or where it cannot be used
 */
export function fileOf(
  { files }: Editable,
  layer: AnnotationLayer,
): Pick<KnownFile, 'text'> & { readonly uri: string } {
  const { uri, text, problem } = files[layer];
  if (uri === null) throw new RefusedEdit(refusals.folder);
  if (problem !== null) throw new RefusedEdit(refusalOf(uri, problem.message));
  return { uri, text };
}

/** Why nothing is written to a file, in words to show. */
export function refusalOf(sidecar: string, message: string): string {
  return l10n.t('{0} cannot be used, so nothing is written to it. {1}', decodeURI(nameOf(sidecar)), message);
}
