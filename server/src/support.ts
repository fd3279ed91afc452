import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client says that it can do, as far as the server asks. */
export interface ClientSupport {
  readonly relatedInformation: boolean;
  readonly markdown: boolean;
  /** The server may ask for settings. */
  readonly configuration: boolean;
  /** The server may ask to be told when settings change. */
  readonly configurationChanges: boolean;
}

/** Reads the capabilities; what a client does not name it cannot do. */
export function clientSupport(capabilities: ClientCapabilities): ClientSupport {
  const { textDocument, workspace } = capabilities;
  return {
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}
