import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * The language server, started when it is first needed and started anew on demand. A server that could not be started
 * is not tried again before the person asks for a restart.
 */
export class ServerHandle {
  private current: Promise<BaseLanguageClient> | null = null;

  /**
   * @param create makes a client that is not started yet
   * @param log where failures are told
   */
  constructor(
    private readonly create: () => BaseLanguageClient,
    private readonly log: LogOutputChannel,
  ) {}

  /** The running client. Rejects where the server does not start. */
  get(): Promise<BaseLanguageClient> {
    this.current ??= this.start();
    return this.current;
  }

  /** Starts the server where it does not run yet; a failure is logged. */
  ensure(): void {
    this.get().catch((error: unknown) => {
      this.log.error('The language server did not start.', error);
    });
  }

  /** Ends the server and starts another one. */
  async restart(): Promise<void> {
    await this.stop();
    await this.get();
  }

  /** Ends the server, if it runs. Never rejects. */
  async stop(): Promise<void> {
    const running = this.current;
    this.current = null;
    try {
      await (await running)?.dispose();
    } catch (error) {
      this.log.warn('The language server did not end in order.', error);
    }
  }

  private async start(): Promise<BaseLanguageClient> {
    const client = this.create();
    await client.start();
    return client;
  }
}
