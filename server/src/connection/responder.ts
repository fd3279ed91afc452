import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';

/** No refusal carries data, so that it is one of whatever kind a request may be refused with. */
export type Refusal = ResponseError<never>;

type Answer<R> = R | Refusal;

/**
 * The one way in which requests are answered: not before the server is initialised nor after its shutdown, not when
 * cancelled, and never with a crash: an exception is logged and answered with nothing found.
 */
export class Responder {
  state: 'starting' | 'running' | 'stopped' = 'starting';

  constructor(private readonly connection: Connection) {}

  /**
   * A handler of requests.
   * @param name what the log calls it
   * @param fallback the answer where the work throws
   * @param work gives the answer; runs without interruption
   * @param prepare makes known what the work needs; waited for
   */
  handle<P, R>(
    name: string,
    fallback: NoInfer<R>,
    work: (params: P) => Answer<R>,
    prepare: (params: NoInfer<P>) => Promise<unknown> = () => Promise.resolve(),
  ): (params: P, token: CancellationToken) => Promise<Answer<R>> {
    return async (params, token) => {
      // One turn, so that a cancellation or an edit that has arrived already is known before any work is done.
      await turn();
      const refusal = this.refusal(token);
      if (refusal !== null) return refusal;
      try {
        await prepare(params);
        return this.refusal(token) ?? work(params);
      } catch (error) {
        this.log(name, error);
        return fallback;
      }
    };
  }

  /** Tells the client's log of a failure that did no further harm. */
  log(during: string, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.connection.console.error(`Failed while ${during}: ${text}`);
  }

  private refusal(token: CancellationToken): Refusal | null {
    if (this.state === 'starting') {
      return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialised yet.');
    }
    if (this.state === 'stopped') return new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down.');
    if (token.isCancellationRequested) {
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    }
    return null;
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
