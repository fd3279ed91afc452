import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { root } from '../support/root';
import { firstLook, sample, textOf } from './support/samples';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What a web worker has as Node does. */
const common = { clearTimeout, console, performance, setTimeout, TextDecoder, TextEncoder };

/** A web worker's side of the bundle, in a context that has what a worker has and nothing of Node. */
class Worker {
  private readonly port: { onmessage?: (event: { data: unknown }) => void } & Record<string, unknown>;
  private readonly received: Message[] = [];
  private wake: () => void = () => undefined;

  constructor(script: string) {
    this.port = {
      postMessage: (message: Message) => {
        this.received.push(structuredClone(message));
        this.wake();
      },
      addEventListener: () => undefined,
    };
    const context = createContext({ ...common, self: this.port });
    runInContext(script, context);
  }

  send(message: Message): void {
    const data: unknown = structuredClone({ jsonrpc: '2.0', ...message });
    this.port.onmessage?.({ data });
  }

  async next(wanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.received.find(wanted);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}

describe('the server as a web worker', () => {
  it('answers as the process does, without anything of Node', async () => {
    const worker = new Worker(readFileSync(join(root, 'dist', 'server.web.js'), 'utf8'));
    const uri = 'vscode-vfs://github/someone/reports/first-look.report.txt';
    worker.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await worker.next(({ id }) => id === 1);
    worker.send({ method: 'initialized', params: {} });
    const textDocument = { uri, languageId: 'inspection-report', version: 1, text: textOf(firstLook) };
    worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
    const { params } = await worker.next(({ method }) => method === 'textDocument/publishDiagnostics');
    const { diagnostics } = params as { diagnostics: { code: string; range: { start: { line: number } } }[] };
    assert.deepEqual(
      diagnostics.map(({ code, range }) => ({ rule: code, line: range.start.line + 1 })),
      sample(firstLook).findings.map(({ rule, line }) => ({ rule, line })),
    );
    worker.send({ id: 2, method: 'textDocument/documentSymbol', params: { textDocument: { uri } } });
    const { result } = await worker.next(({ id }) => id === 2);
    assert.ok((result as unknown[]).length > 1);
  });
});
