import type { Connection, InitializeParams } from 'vscode-languageserver';
import { settingsSection } from '../protocol';
import { clientSupport, type ClientSupport } from './client-support';

/** What is known of the client by now: what it can do, and what it says of its settings. */
export class Client {
  private known: ClientSupport = clientSupport({ capabilities: {} });
  private pushed: unknown;
  private opened: readonly string[] = [];

  constructor(private readonly connection: Connection) {}

  /** What it can do and has; nothing before it initialises. */
  get support(): ClientSupport {
    return this.known;
  }

  /** Takes what it initialises with. */
  initialise(params: InitializeParams): void {
    this.known = clientSupport(params);
    this.opened = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  }

  /** Takes settings that it sends of its own accord. @param settings the sections by their names, from outside */
  push(settings: unknown): void {
    this.pushed =
      typeof settings === 'object' && settings !== null
        ? (settings as Record<string, unknown>)[settingsSection]
        : undefined;
  }

  /** The settings that hold for a document, of any form: asked for where it can be asked. May reject. */
  settings(uri: string): Promise<unknown> {
    return this.known.configuration
      ? this.connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })
      : Promise.resolve(this.pushed);
  }

  /** The addresses of the folders that are open. May reject. */
  async folders(): Promise<readonly string[]> {
    if (!this.known.folders) return this.opened;
    const folders = await this.connection.workspace.getWorkspaceFolders();
    return folders?.map(({ uri }) => uri) ?? [];
  }
}
