import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { root } from '../../support/root';

/** The built server as a process of its own, with a real JSON-RPC connection to it over its pipe. */
export class ServerProcess {
  readonly connection: ProtocolConnection;
  /** What it wrote to standard error. */
  complaints = '';
  private readonly exited: Promise<number | null>;

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    const reader = new StreamMessageReader(child.stdout);
    // Its timer for the rest of a message starts again for ever: half a message of a killed server would keep us alive.
    reader.partialMessageTimeout = 0;
    this.connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
    this.exited = once(child, 'exit').then(([code]) => code as number | null);
    child.stderr.on('data', (data: Buffer) => {
      this.complaints += data.toString();
    });
    this.connection.listen();
  }

  /** @param program the server; the one that was built here unless another is named */
  static start(program = join(root, 'dist', 'server.js')): ServerProcess {
    return new ServerProcess(spawn(process.execPath, [program, '--stdio']));
  }

  /** Writes bytes to its pipe as they are. */
  writeRaw(text: string): void {
    this.child.stdin.write(text);
  }

  /** Writes a message with its header. */
  writeMessage(body: string): void {
    this.writeRaw(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  }

  /** Resolves with its exit code when it has ended by itself. */
  ended(): Promise<number | null> {
    return this.exited;
  }

  /** Ends it, whatever state it is in. */
  async kill(): Promise<void> {
    this.connection.dispose();
    this.child.kill('SIGKILL');
    await this.exited;
  }
}
