import { Disposable, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientHost } from '../host';
import { registerAnnotateAction } from './annotate-action';
import { registerAnnotationCommands } from './annotation-commands';
import { AnnotationEditing } from './annotation-editing';
import { Annotated } from './annotated';
import { Annotating } from './annotate';
import { AnnotationsView } from './view/annotations-view';
import { Author } from './author';
import { LostReports } from './files/lost-reports';
import { registerMovedFiles } from './files/moved-files';
import type { PrivateLayers } from './files/private-layers';
import { registerSavedDocuments } from './files/saved-documents';
import { registerExport } from './sheets/export';
import { registerImport } from './sheets/import';
import { Threads } from './threads';
import { registerToggleWaived } from './toggle-waived';
import { InputBoxes } from './unsent/input-boxes';
import { UnsentTexts } from './unsent/unsent-texts';
import { registerViewCommands } from './view/view-commands';
import { Waivers } from './waivers';

/** What annotations need of the extension. */
export interface AnnotationNeeds {
  readonly client: () => Promise<BaseLanguageClient>;
  readonly host: ClientHost;
  readonly layers: PrivateLayers;
  readonly context: ExtensionContext;
}

/** All about annotations in the editor. */
export interface RegisteredAnnotations extends Disposable {
  /** Follows what a server tells, once its client is made. */
  serve(client: BaseLanguageClient): void;
  /** Those of the open reports. */
  readonly annotated: Annotated;
  /** Writes what changes. */
  readonly editing: AnnotationEditing;
}

/** Registers the threads, the view and the commands of annotations. */
export function registerAnnotations({ client, host, layers, context }: AnnotationNeeds): RegisteredAnnotations {
  const annotated = new Annotated(client);
  const author = new Author(host, context.globalState);
  const editing = new AnnotationEditing({ client, host, layers, author });
  const unsent = new UnsentTexts(context.workspaceState);
  const annotating = new Annotating(annotated, editing, unsent);
  const threads = new Threads(annotated, unsent);
  const commands = registerAnnotationCommands({ annotated, annotating, editing, threads });
  const view = new AnnotationsView(annotated, author, context.workspaceState);
  const viewCommands = registerViewCommands({ annotated, threads, view });
  const sheets = Disposable.from(
    registerExport({ client, annotated, view }),
    registerImport({ client, editing, author }),
  );
  const waivers = new Waivers({ client, host, annotated, editing }).register();
  const keeping = workspace.onDidSaveTextDocument(({ uri, version }) => {
    const address = uri.toString();
    if (annotated.of(address)?.annotations.length) void editing.keepPlaces(address, version);
  });
  return Object.assign(
    Disposable.from(
      registerAnnotateAction(),
      registerToggleWaived(),
      registerMovedFiles(layers, (uris) => editing.tell(uris)),
      registerSavedDocuments(editing, layers, unsent),
      new LostReports(client, annotated),
      new InputBoxes(threads, unsent),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) unsent.move(oldUri.toString(), newUri.toString());
      }),
      unsent,
      keeping,
      commands,
      sheets,
      viewCommands,
      waivers,
      view,
      threads,
      annotated,
    ),
    {
      annotated,
      editing,
      serve(made: BaseLanguageClient) {
        annotated.serve(made);
      },
    },
  );
}
