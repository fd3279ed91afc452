import { DiagnosticTag, type InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';

/** What the client says that it can do and has, as far as the server asks. */
export interface ClientSupport {
  readonly relatedInformation: boolean;
  readonly markdown: boolean;
  /** The server may ask for settings. */
  readonly configuration: boolean;
  /** The server may ask to be told when settings change. */
  readonly configurationChanges: boolean;
  /** Diagnostics may be shown faded. */
  readonly fadedDiagnostics: boolean;
  /** The client has the commands that waive findings. */
  readonly waives: boolean;
  /** The client shows annotations and keeps private layers. */
  readonly annotates: boolean;
  /** The server may ask to be told when files change. */
  readonly watchedFiles: boolean;
  /** The client tells when other folders are open. */
  readonly folders: boolean;
  /** The client asks for diagnostics. */
  readonly pulls: boolean;
  /** The server may ask for the diagnostics to be asked for anew. */
  readonly diagnosticRefresh: boolean;
  /** The server may ask for the inlay hints to be asked for anew. */
  readonly inlayHintRefresh: boolean;
  /** The server may ask for the code lenses to be asked for anew. */
  readonly codeLensRefresh: boolean;
  /** A definition may say which piece of the text leads to it. */
  readonly definitionLinks: boolean;
  /** The client has the command that shows several places. */
  readonly showsPlaces: boolean;
  /** It takes edits with the version of the document that they are for. */
  readonly versionedEdits: boolean;
  /** The address of the folder with the pages of the rules; null where the client gives none. */
  readonly rulePages: string | null;
  /** The client has the commands that show the page of a rule and turn a rule off. */
  readonly opensRules: boolean;
}

/** Reads what a client initialises with; what it does not name it cannot do and has not. */
export function clientSupport({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): ClientSupport {
  const { textDocument, workspace } = capabilities;
  const options = initializationOptions as InitializationOptions | null | undefined;
  const rulePages: unknown = options?.rulePages;
  const tagged = (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.tagSupport;
  return {
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    fadedDiagnostics: tagged?.valueSet.includes(DiagnosticTag.Unnecessary) === true,
    waives: options?.waives === true,
    annotates: options?.annotates === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    pulls: textDocument?.diagnostic !== undefined,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport === true,
    codeLensRefresh: workspace?.codeLens?.refreshSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    showsPlaces: options?.showsPlaces === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    opensRules: options?.opensRules === true,
    rulePages: typeof rulePages === 'string' ? rulePages : null,
  };
}
