import type { Entry, Host, Style } from '../../../server/src/cli/host';
import type { Lane } from '../../../server/src/cli/lanes/lane';

interface Tree {
  readonly [name: string]: string | Uint8Array | Tree;
}

/** A world in memory for the commands: what they read from, and what they wrote. */
export class MemoryHost implements Host {
  output = '';
  bytes: Uint8Array | null = null;
  readonly notes: string[] = [];
  /** What was written into files, by their paths. */
  readonly written = new Map<string, string>();

  /** @param tree the files; standard input is the one that is named '-' */
  constructor(private readonly tree: Tree) {}

  write(text: string): void {
    this.output += text;
  }

  writeStyled(text: string): void {
    this.write(text);
  }

  note(line: string): void {
    this.notes.push(line);
  }

  read(path: string): Promise<Uint8Array> {
    const found = this.find(path);
    if (typeof found === 'string') return Promise.resolve(new TextEncoder().encode(found));
    if (found instanceof Uint8Array) return Promise.resolve(found);
    return Promise.reject(failure(found === undefined ? 'ENOENT' : 'EISDIR'));
  }

  list(path: string): Promise<readonly Entry[] | null> {
    const found = this.find(path);
    if (found === undefined) return Promise.reject(failure('ENOENT'));
    if (isFile(found)) return Promise.resolve(null);
    return Promise.resolve(
      Object.entries(found).map(([name, entry]) => ({
        name,
        isFile: isFile(entry),
        isFolder: !isFile(entry),
        isLink: false,
      })),
    );
  }

  /** The paths on standard input: the lines of the file that is named '-'. */
  async *paths(): AsyncGenerator<string> {
    const bytes = await this.read('-');
    yield* new TextDecoder()
      .decode(bytes)
      .split('\n')
      .filter((path) => path !== '');
  }

  style(_: Style, text: string): string {
    return text;
  }

  writeBytes(bytes: Uint8Array): boolean {
    this.bytes = bytes;
    return true;
  }

  create(path: string, content: string | Uint8Array): Promise<void> {
    this.written.set(path, typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));
    return Promise.resolve();
  }

  async replace(path: string, before: string | null, after: string): Promise<boolean> {
    const now = this.find(path) === undefined ? null : new TextDecoder().decode(await this.read(path));
    if (now !== before) return false;
    this.written.set(path, after);
    return true;
  }

  truePath(path: string): Promise<string> {
    return Promise.resolve(this.absolute(path));
  }

  status(): void {
    // This is no terminal.
  }

  reference(path: string): string {
    return path.split('/').map(encodeURIComponent).join('/');
  }

  lanes(): Promise<readonly Lane[]> {
    return Promise.resolve([]);
  }

  absolute(path: string): string {
    return path.startsWith('/') ? path : `/${path}`;
  }

  private find(path: string): string | Uint8Array | Tree | undefined {
    let at: string | Uint8Array | Tree | undefined = this.tree;
    for (const name of path.split('/').filter((each) => each !== '')) {
      if (at === undefined || isFile(at)) return undefined;
      at = at[name];
    }
    return at;
  }
}

function isFile(entry: string | Uint8Array | Tree): entry is string | Uint8Array {
  return typeof entry === 'string' || entry instanceof Uint8Array;
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it`), { code });
}
