import { l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  annotationEditMethod,
  type AnnotationEdit,
  type AnnotationEdited,
  type AnnotationEditParams,
  type AnnotationEditResult,
  type DocumentEdit,
  type FileChange,
} from '../../../server/src/protocol';
import type { ClientHost } from '../host';
import type { Author } from './author';
import { rangeOf } from './ranges';
import { isPrivateLayer, type PrivateLayers } from './files/private-layers';
import { writeSidecar } from './files/sidecar-files';

/** So often is a change made anew where somebody else has changed the file meanwhile. */
const attempts = 20;

/** The edits that write who does them. */
const signed: ReadonlySet<AnnotationEdit['do']> = new Set(['create', 'reply', 'resolve', 'reopen', 'accept']);

/** What editing annotations needs. */
export interface EditingNeeds {
  readonly client: () => Promise<BaseLanguageClient>;
  readonly host: ClientHost;
  readonly layers: PrivateLayers;
  readonly author: Author;
}

/** Does edits of annotations: the server says what is to be written, and this writes it. */
export class AnnotationEditing {
  constructor(private readonly needs: EditingNeeds) {}

  /**
   * Does an edit; says so where it cannot be done.
   * @param uri the address of the report
   * @returns null where nothing was done
   */
  async do(uri: string, edit: AnnotationEdit): Promise<AnnotationEdited | null> {
    const author = signed.has(edit.do) ? await this.needs.author.of(Uri.parse(uri, true)) : null;
    if (author === undefined) return null;
    try {
      const result = await this.tried({ uri, author, edit });
      if (!('refused' in result)) return result;
      void window.showWarningMessage(result.refused);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t('The annotations of this report could not be changed: {0}', why));
    }
    return null;
  }

  /**
   * Has the files say where annotations stand, once a report is saved. Nobody has asked for it: where it cannot be done,
   * as in a folder that is read-only, it is not.
   */
  async keepPlaces(uri: string, version: number): Promise<void> {
    await this.tried({ uri, author: null, edit: { do: 'keepPlaces', version } }).catch(() => undefined);
  }

  private async tried(first: AnnotationEditParams): Promise<AnnotationEditResult> {
    const client = await this.needs.client();
    let params = first;
    for (let attempt = 0; attempt < attempts; attempt++) {
      // Somebody else is quick: not at the same moment again.
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 30 * Math.random() * attempt));
      const result = await client.sendRequest<AnnotationEditResult>(annotationEditMethod, params);
      if ('refused' in result) return result;
      if (result.document !== null) {
        if (!(await changeReport(params.uri, result.document))) {
          return { refused: l10n.t('The report has changed meanwhile. Try again.') };
        }
        // The words are in: what is left, should the file have to be written anew, is to say so.
        if (result.id !== null) params = { ...params, edit: { do: 'resolve', id: result.id } };
      }
      if (await this.writeAll(result.files)) return result;
    }
    return { refused: l10n.t('The annotations of this report are being changed by something else. Try again.') };
  }

  /**
   * Writes files, one after the other, and tells the server of each.
   * @returns whether all were; what follows one that says something else by now is not
   */
  async writeAll(files: readonly FileChange[]): Promise<boolean> {
    const { layers, host } = this.needs;
    for (const change of files) {
      const written = isPrivateLayer(change.uri) ? await layers.write(change) : await writeSidecar(change, host);
      if (!written) return false;
      await this.tell([change.uri]);
    }
    return true;
  }

  /** Tells the server that files of annotations have changed: nobody watches files outside the open folders. */
  async tell(uris: readonly string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type: 2 }));
    await (await this.needs.client()).sendNotification('workspace/didChangeWatchedFiles', { changes });
  }
}

/** Puts words into a report, as one edit that undo takes back; not where it is another text by now. */
async function changeReport(address: string, { version, range, newText }: DocumentEdit): Promise<boolean> {
  const uri = Uri.parse(address, true);
  const document = await workspace.openTextDocument(uri);
  if (document.version !== version) return false;
  const edit = new WorkspaceEdit();
  edit.replace(uri, rangeOf(range), newText);
  return workspace.applyEdit(edit);
}
